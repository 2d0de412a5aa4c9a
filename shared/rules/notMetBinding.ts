// A binding item below its threshold: it bars the title.
import { notMetItems } from './notMetItems.ts'
import type { Rule } from './ruleView.ts'

export const notMetBinding: Rule = (view) => notMetItems(view, true)
