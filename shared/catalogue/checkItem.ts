// What one item of a standard may not do: name what is not there, or carry a formula that nobody can compute.
import { inputsOf, parseFormula } from '../figures/formula.ts'
import type { Component, Condition, Indicator, Standard } from './standard.ts'
import { type AddFault, findTwice } from './standardFault.ts'

export function checkItem(standard: Standard, item: Indicator | Condition, add: AddFault): void {
  const place = 'clauses' in item ? `conditions "${item.id}"` : `indicators "${item.id}"`
  checkShared(standard, item, place, add)
  if ('clauses' in item) checkCondition(item, place, add)
  else checkIndicator(standard, item, place, add)
}

/** Notes that a formula cannot be read, or which of its inputs the item does not have. */
type KnowsFormula = (place: string, formula: string | undefined) => void

function formulaCheck(item: Indicator | Condition, whole: string, add: AddFault): KnowsFormula {
  const inputs = new Set(item.inputs.map((input) => input.id))
  return (place, formula) => {
    if (formula === undefined) return
    try {
      for (const id of inputsOf(parseFormula(formula)))
        if (!inputs.has(id)) add(place, `${id} is no input of the ${whole}`)
    } catch (error) {
      add(place, (error as SyntaxError).message)
    }
  }
}

function checkIndicator(standard: Standard, indicator: Indicator, place: string, add: AddFault): void {
  if (!standard.categories.some((category) => category.id === indicator.category))
    add(`${place} › category`, `unknown ${indicator.category}`)
  const knows = formulaCheck(indicator, 'item', add)
  for (const component of indicator.components) checkComponent(indicator, component, place, knows, add)
  findTwice(`${place} › sideConditions`, indicator.sideConditions, add)
  for (const side of indicator.sideConditions) {
    const at = `${place} › sideConditions "${side.id}"`
    knows(at, side.left)
    knows(at, side.right)
    if (side.kind === 'computed' && !(side.left && side.op && side.right))
      add(at, 'a computed condition needs left, op and right')
    if (side.component !== undefined && !indicator.components.some(({ id }) => id === side.component))
      add(at, `unknown component ${side.component}`)
  }
  for (const bound of indicator.bounds) {
    knows(`${place} › bounds`, bound.left)
    knows(`${place} › bounds`, bound.right)
  }
}

function checkComponent(
  indicator: Indicator,
  component: Component,
  place: string,
  knows: KnowsFormula,
  add: AddFault,
): void {
  const at = `${place} › components "${component.id}"`
  if ((component.formula === undefined) === (component.check === undefined))
    add(at, 'needs either a formula or a check')
  knows(`${at} › formula`, component.formula)
  for (const threshold of component.thresholds) {
    knows(`${at} › thresholds`, threshold.input)
    if ((threshold.value === undefined) === (threshold.input === undefined))
      add(`${at} › thresholds`, 'needs either a value or an input')
  }
  for (const list of [component.check?.input, component.check?.limits]) {
    if (list && !indicator.inputs.some((input) => input.id === list && input.list))
      add(`${at} › check`, `${list} is no list input`)
  }
}

function checkCondition(condition: Condition, place: string, add: AddFault): void {
  const knows = formulaCheck(condition, 'condition', add)
  const clauses = new Set(condition.clauses.map((clause) => clause.id))
  for (const clause of condition.clauses) {
    const at = `${place} › clauses "${clause.id}"`
    if (clause.judgedBy === 'computed' && !clause.formula) add(at, 'a computed clause needs a formula')
    knows(`${at} › formula`, clause.formula)
  }
  for (const requirement of condition.requirements) {
    for (const clause of requirement.proves)
      if (!clauses.has(clause))
        add(`${place} › requirements "${requirement.id}" › proves`, `unknown clause ${clause}`)
  }
}

function checkShared(standard: Standard, item: Indicator | Condition, place: string, add: AddFault): void {
  const departments = new Set(standard.departments.map((department) => department.id))
  const kinds = new Set(standard.documentKinds.map((kind) => kind.id))
  const quantities = new Set(standard.quantities.map((quantity) => quantity.id))
  findTwice(`${place} › inputs`, item.inputs, add)
  for (const id of item.departments)
    if (!departments.has(id)) add(`${place} › departments`, `unknown department ${id}`)
  for (const input of item.inputs)
    if (!quantities.has(input.quantity))
      add(`${place} › inputs "${input.id}"`, `unknown quantity ${input.quantity}`)
  for (const requirement of item.requirements) {
    if (!kinds.has(requirement.kind))
      add(`${place} › requirements "${requirement.id}"`, `unknown kind ${requirement.kind}`)
    for (const id of requirement.issuers)
      if (!departments.has(id))
        add(`${place} › requirements "${requirement.id}" › issuers`, `unknown department ${id}`)
  }
}
