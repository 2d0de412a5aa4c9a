// Items that miss their threshold, binding or reference ones: two rules say the same of them with different weight.
import type { ItemAssessment } from '../assessment/assessment.ts'
import { limitText } from '../assessment/assessSideConditions.ts'
import type { Indicator } from '../catalogue/standard.ts'
import { type Draft, itemLabel, type RuleView } from './ruleView.ts'

export function notMetItems(view: RuleView, binding: boolean): Draft[] {
  return view.assessment.items
    .filter((assessed) => assessed.binding === binding && assessed.verdict === 'notMet')
    .map((assessed) => {
      const item = view.standard.indicators.find((indicator) => indicator.id === assessed.id)!
      const facts = {
        item: itemLabel(item),
        shown: assessed.shown ?? assessed.arithmetic,
        wanted: wantedWords(assessed, item),
      }
      return {
        item: item.id,
        year: assessed.judgedYear,
        facts,
        place: { page: 'items' as const, item: item.id, year: assessed.judgedYear },
      }
    })
}

/** The limit in force, with what the office changed it from; items judged by lists or several limits have only words. */
function wantedWords({ limit }: ItemAssessment, item: Indicator): string {
  if (!limit) return item.requirementText.zh
  return limit.override ? `${limitText(limit.override.original)} → ${limitText(limit)}` : limitText(limit)
}
