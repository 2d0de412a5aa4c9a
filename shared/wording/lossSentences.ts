// Why readiness is not 100: one sentence a loss.
import type { Loss } from '../completeness/completeness.ts'
import { ruleSentences } from './ruleSentences.ts'
import { type Language, type Sentence, say } from './say.ts'

const verdictLoss: Record<string, Sentence> = {
  noData: { zh: '{item}：缺数据，无法判定', en: '{item}: no data to judge by' },
  notMet: { zh: '{item}：未达标', en: '{item}: not met' },
  basicallyMet: { zh: '{item}：仅“基本达到”', en: '{item}: only basically met' },
  judgedEarlier: { zh: '{item}：最近一年数据不全，按较早年份判定', en: '{item}: judged on an earlier year' },
}
const clauseLoss: Record<string, Sentence> = {
  noData: { zh: '{item}：“{clause}”尚未落实', en: '{item}: “{clause}” is open' },
  notMet: { zh: '{item}：“{clause}”不满足', en: '{item}: “{clause}” does not hold' },
}
const proofLoss: Sentence = { zh: '{item}：缺《{requirement}》', en: '{item}: lacks “{requirement}”' }
const proofYearLoss: Sentence = {
  zh: '{item}：缺《{requirement}》{year}年',
  en: '{item}: lacks “{requirement}” for {year}',
}

/** `requirementName` turns a requirement's id into the words a person knows. */
export function lossSentence(
  loss: Loss,
  language: Language,
  requirementName: (id: string) => string,
): string {
  if (loss.cause === 'quality') return say(ruleSentences[loss.rule!]!.message, language, loss.facts)
  if (loss.cause === 'proof') {
    return say(loss.year === null ? proofLoss : proofYearLoss, language, {
      ...loss.facts,
      requirement: requirementName(loss.requirement!),
    })
  }
  return say((loss.facts['clause'] ? clauseLoss : verdictLoss)[loss.facts['why']!]!, language, loss.facts)
}
