// Names of requirements by id, in the language of the interface.
import type { Standard } from '../../shared/catalogue/standard.ts'
import type { Language } from '../../shared/wording/say.ts'

export function requirementNames(
  standard: Standard | undefined,
  language: Language,
): ReadonlyMap<string, string> {
  return new Map(
    [...(standard?.conditions ?? []), ...(standard?.indicators ?? [])]
      .flatMap((item) => item.requirements)
      .map((requirement) => [requirement.id, requirement.name[language]]),
  )
}
