// A reference item below its threshold.
import { notMetItems } from './notMetItems.ts'
import type { Rule } from './ruleView.ts'

export const notMetReference: Rule = (view) => notMetItems(view, false)
