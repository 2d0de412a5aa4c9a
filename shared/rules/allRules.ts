// Every rule, in the order in which a person would mend: what bars the title first. Nothing registers itself.

import { basicallyMetWithoutReason } from './basicallyMetWithoutReason.ts'
import { brokenFile } from './brokenFile.ts'
import { clauseNotConfirmed } from './clauseNotConfirmed.ts'
import { conditionNotMet } from './conditionNotMet.ts'
import { conflictingStatements } from './conflictingStatements.ts'
import { datedBeforePeriod } from './datedBeforePeriod.ts'
import { directDiffers } from './directDiffers.ts'
import type { Severity } from './finding.ts'
import { impossibleFigure } from './impossibleFigure.ts'
import { judgedOnEarlierYear } from './judgedOnEarlierYear.ts'
import { missingMustProof } from './missingMustProof.ts'
import { missingUsefulProof } from './missingUsefulProof.ts'
import { noIssuer } from './noIssuer.ts'
import { noKind } from './noKind.ts'
import { noPageOnLongDocument } from './noPageOnLongDocument.ts'
import { notApplicableWithoutProof } from './notApplicableWithoutProof.ts'
import { notMetBinding } from './notMetBinding.ts'
import { notMetReference } from './notMetReference.ts'
import { noValue } from './noValue.ts'
import { noVisitDate } from './noVisitDate.ts'
import { outsidePeriod } from './outsidePeriod.ts'
import { overriddenThreshold } from './overriddenThreshold.ts'
import { pageBeyondEnd } from './pageBeyondEnd.ts'
import type { PaperRule, Rule } from './ruleView.ts'
import { sideConditionUndeclared } from './sideConditionUndeclared.ts'
import { supersededVersionLinked } from './supersededVersionLinked.ts'
import { undated } from './undated.ts'
import { unlinked } from './unlinked.ts'
import { unsealed } from './unsealed.ts'
import { valueWithoutSource } from './valueWithoutSource.ts'
import { worseningTrend } from './worseningTrend.ts'
import { yearNotCovered } from './yearNotCovered.ts'
import { zeroDenominator } from './zeroDenominator.ts'

/** paper: judges papers one by one and names the paper in every finding; ledger: looks at the whole. */
type ListedRule = { id: string; severity: Severity } & (
  | { about: 'paper'; run: PaperRule }
  | { about: 'ledger'; run: Rule }
)

export const allRules: readonly ListedRule[] = [
  { id: 'missingMustProof', severity: 'error', about: 'ledger', run: missingMustProof },
  { id: 'yearNotCovered', severity: 'error', about: 'ledger', run: yearNotCovered },
  { id: 'missingUsefulProof', severity: 'note', about: 'ledger', run: missingUsefulProof },
  { id: 'noValue', severity: 'error', about: 'ledger', run: noValue },
  { id: 'zeroDenominator', severity: 'error', about: 'ledger', run: zeroDenominator },
  { id: 'valueWithoutSource', severity: 'warning', about: 'ledger', run: valueWithoutSource },
  { id: 'undated', severity: 'warning', about: 'paper', run: undated },
  { id: 'unsealed', severity: 'error', about: 'paper', run: unsealed },
  { id: 'outsidePeriod', severity: 'error', about: 'paper', run: outsidePeriod },
  { id: 'noPageOnLongDocument', severity: 'warning', about: 'paper', run: noPageOnLongDocument },
  { id: 'pageBeyondEnd', severity: 'error', about: 'paper', run: pageBeyondEnd },
  { id: 'unlinked', severity: 'note', about: 'paper', run: unlinked },
  { id: 'brokenFile', severity: 'error', about: 'paper', run: brokenFile },
  { id: 'supersededVersionLinked', severity: 'warning', about: 'paper', run: supersededVersionLinked },
  { id: 'notApplicableWithoutProof', severity: 'error', about: 'ledger', run: notApplicableWithoutProof },
  { id: 'conflictingStatements', severity: 'error', about: 'ledger', run: conflictingStatements },
  { id: 'notMetBinding', severity: 'error', about: 'ledger', run: notMetBinding },
  { id: 'notMetReference', severity: 'warning', about: 'ledger', run: notMetReference },
  { id: 'conditionNotMet', severity: 'error', about: 'ledger', run: conditionNotMet },
  { id: 'clauseNotConfirmed', severity: 'warning', about: 'ledger', run: clauseNotConfirmed },
  { id: 'judgedOnEarlierYear', severity: 'error', about: 'ledger', run: judgedOnEarlierYear },
  { id: 'directDiffers', severity: 'warning', about: 'ledger', run: directDiffers },
  { id: 'impossibleFigure', severity: 'error', about: 'ledger', run: impossibleFigure },
  { id: 'overriddenThreshold', severity: 'note', about: 'ledger', run: overriddenThreshold },
  { id: 'sideConditionUndeclared', severity: 'note', about: 'ledger', run: sideConditionUndeclared },
  { id: 'basicallyMetWithoutReason', severity: 'warning', about: 'ledger', run: basicallyMetWithoutReason },
  { id: 'noKind', severity: 'warning', about: 'paper', run: noKind },
  { id: 'noIssuer', severity: 'note', about: 'paper', run: noIssuer },
  { id: 'datedBeforePeriod', severity: 'warning', about: 'paper', run: datedBeforePeriod },
  { id: 'worseningTrend', severity: 'note', about: 'ledger', run: worseningTrend },
  { id: 'noVisitDate', severity: 'note', about: 'ledger', run: noVisitDate },
]
