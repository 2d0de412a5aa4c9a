// Figures that cannot be together, such as a part larger than its whole.
import { figuresOf } from '../assessment/assessmentContext.ts'
import { holds } from '../figures/exact.ts'
import { evaluate, parseFormula } from '../figures/formula.ts'
import { itemLabel, type Rule } from './ruleView.ts'

export const impossibleFigure: Rule = (view) =>
  view.standard.indicators.flatMap((item) =>
    item.bounds.flatMap((bound) =>
      view.state.profile.get('profile')!.years.flatMap((year) => {
        const figures = figuresOf({ units: view.units, state: view.state }, item.inputs, year)
        const [left, right] = [
          evaluate(parseFormula(bound.left), figures),
          evaluate(parseFormula(bound.right), figures),
        ]
        if (left.kind !== 'value' || right.kind !== 'value' || holds(left.value, bound.op, right.value))
          return []
        const facts = { item: itemLabel(item), year: String(year), problem: bound.text.zh }
        return [{ item: item.id, year, facts, place: { page: 'items' as const, item: item.id, year } }]
      }),
    ),
  )
