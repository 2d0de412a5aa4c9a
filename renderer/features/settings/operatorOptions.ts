// The comparisons a threshold can use, as signs.
import { limitText } from '../../../shared/assessment/assessSideConditions.ts'
import type { Operator } from '../../../shared/catalogue/standard.ts'

const operators: Operator[] = ['>=', '<=', '>', '<', '=']

export const operatorOptions = operators.map((op) => ({ value: op, label: limitText({ op, value: '' }) }))
