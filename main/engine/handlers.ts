// The visible table: every ledger operation of the contract and the function that does it.
import type { CommandName, QueryName } from '../../shared/api/contract.ts'
import type { CommandHandler, QueryHandler } from './context.ts'
import { getCoverageGrid, listFindings, runCheck } from './operations/check.ts'
import { runDoctor } from './operations/doctor.ts'
import {
  addEvidence,
  binEvidence,
  editEvidence,
  replaceFile,
  restoreEvidence,
} from './operations/evidence.ts'
import { getEvidence, listEvidence } from './operations/evidenceList.ts'
import { exportWorkbook } from './operations/exportWorkbook.ts'
import { listGapRows } from './operations/gaps.ts'
import { listHistory } from './operations/history.ts'
import { confirmClause, declareSideCondition, setItem } from './operations/items.ts'
import { getItem, listTree } from './operations/itemView.ts'
import { changeLink, linkEvidence, unlinkEvidence } from './operations/links.ts'
import { getCatalogue, getOverview } from './operations/overview.ts'
import { changeDepartment, changeProfile, listDepartments } from './operations/profile.ts'
import { addOwnItem, overrideThreshold, removeOwnItem, restoreThreshold } from './operations/thresholds.ts'
import { decideValue, enterValues, importValues, listValues } from './operations/values.ts'

/** Standing, undo and redo are the engine's own: they need the history. */
type EnginesOwn = 'ledger.standing' | 'change.undo' | 'change.redo'

export const queries: { [Name in Exclude<QueryName, EnginesOwn>]: QueryHandler<Name> } = {
  'ledger.overview': getOverview,
  'ledger.history': listHistory,
  'ledger.doctor': runDoctor,
  'catalogue.get': getCatalogue,
  'check.run': runCheck,
  'items.tree': listTree,
  'items.get': getItem,
  'values.list': listValues,
  'evidence.list': listEvidence,
  'evidence.get': getEvidence,
  'gaps.list': listGapRows,
  'findings.list': listFindings,
  'coverage.grid': getCoverageGrid,
  'departments.list': listDepartments,
  'export.workbook': exportWorkbook,
}

export const commands: { [Name in Exclude<CommandName, EnginesOwn>]: CommandHandler<Name> } = {
  'profile.change': changeProfile,
  'department.change': changeDepartment,
  'threshold.override': overrideThreshold,
  'threshold.restore': restoreThreshold,
  'ownItem.add': addOwnItem,
  'ownItem.remove': removeOwnItem,
  'item.set': setItem,
  'clause.confirm': confirmClause,
  'sideCondition.declare': declareSideCondition,
  'values.enter': enterValues,
  'values.import': importValues,
  'values.decide': decideValue,
  'evidence.add': addEvidence,
  'evidence.edit': editEvidence,
  'evidence.link': linkEvidence,
  'evidence.changeLink': changeLink,
  'evidence.unlink': unlinkEvidence,
  'evidence.replaceFile': replaceFile,
  'evidence.bin': binEvidence,
  'evidence.restore': restoreEvidence,
}
