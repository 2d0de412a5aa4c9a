// Which inputs of an item a district is asked for: those that serve nearshore water alone are not asked inland.
import { inputsOf, parseFormula } from '../figures/formula.ts'
import type { CatalogueInput, Component, Condition, Indicator } from './standard.ts'

export function inputsInUse(
  item: Indicator | Condition,
  profile: { coastal: boolean },
): readonly CatalogueInput[] {
  if (profile.coastal || !('components' in item)) return item.inputs
  const coastal = item.components.filter((component) => component.onlyIfCoastal)
  if (coastal.length === 0) return item.inputs
  const elsewhere = new Set(
    item.components.filter((component) => !component.onlyIfCoastal).flatMap(inputsOfComponent),
  )
  const needless = new Set(coastal.flatMap(inputsOfComponent).filter((id) => !elsewhere.has(id)))
  return item.inputs.filter((input) => !needless.has(input.id))
}

/** May stay empty: a published value, an input with a default, and limits beside a list whose entries carry their own. */
export function mayStayEmpty(item: Indicator | Condition, input: CatalogueInput): boolean {
  const limits = 'components' in item && item.components.some(({ check }) => check?.limits === input.id)
  return input.default !== undefined || input.role === 'direct' || limits
}

function inputsOfComponent(component: Component): string[] {
  if (component.formula) return inputsOf(parseFormula(component.formula))
  const { input, limits } = component.check!
  return limits ? [input, limits] : [input]
}
