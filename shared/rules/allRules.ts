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
import type { Rule } from './ruleView.ts'
import { sideConditionUndeclared } from './sideConditionUndeclared.ts'
import { supersededVersionLinked } from './supersededVersionLinked.ts'
import { undated } from './undated.ts'
import { unlinked } from './unlinked.ts'
import { unsealed } from './unsealed.ts'
import { valueWithoutSource } from './valueWithoutSource.ts'
import { worseningTrend } from './worseningTrend.ts'
import { yearNotCovered } from './yearNotCovered.ts'
import { zeroDenominator } from './zeroDenominator.ts'

export const allRules: readonly { id: string; severity: Severity; run: Rule }[] = [
  { id: 'missingMustProof', severity: 'error', run: missingMustProof },
  { id: 'yearNotCovered', severity: 'error', run: yearNotCovered },
  { id: 'missingUsefulProof', severity: 'note', run: missingUsefulProof },
  { id: 'noValue', severity: 'error', run: noValue },
  { id: 'zeroDenominator', severity: 'error', run: zeroDenominator },
  { id: 'valueWithoutSource', severity: 'warning', run: valueWithoutSource },
  { id: 'undated', severity: 'warning', run: undated },
  { id: 'unsealed', severity: 'error', run: unsealed },
  { id: 'outsidePeriod', severity: 'error', run: outsidePeriod },
  { id: 'noPageOnLongDocument', severity: 'warning', run: noPageOnLongDocument },
  { id: 'pageBeyondEnd', severity: 'error', run: pageBeyondEnd },
  { id: 'unlinked', severity: 'note', run: unlinked },
  { id: 'brokenFile', severity: 'error', run: brokenFile },
  { id: 'supersededVersionLinked', severity: 'warning', run: supersededVersionLinked },
  { id: 'notApplicableWithoutProof', severity: 'error', run: notApplicableWithoutProof },
  { id: 'conflictingStatements', severity: 'error', run: conflictingStatements },
  { id: 'notMetBinding', severity: 'error', run: notMetBinding },
  { id: 'notMetReference', severity: 'warning', run: notMetReference },
  { id: 'conditionNotMet', severity: 'error', run: conditionNotMet },
  { id: 'clauseNotConfirmed', severity: 'warning', run: clauseNotConfirmed },
  { id: 'judgedOnEarlierYear', severity: 'error', run: judgedOnEarlierYear },
  { id: 'directDiffers', severity: 'warning', run: directDiffers },
  { id: 'impossibleFigure', severity: 'error', run: impossibleFigure },
  { id: 'overriddenThreshold', severity: 'note', run: overriddenThreshold },
  { id: 'sideConditionUndeclared', severity: 'note', run: sideConditionUndeclared },
  { id: 'basicallyMetWithoutReason', severity: 'warning', run: basicallyMetWithoutReason },
  { id: 'noKind', severity: 'warning', run: noKind },
  { id: 'noIssuer', severity: 'note', run: noIssuer },
  { id: 'datedBeforePeriod', severity: 'warning', run: datedBeforePeriod },
  { id: 'worseningTrend', severity: 'note', run: worseningTrend },
  { id: 'noVisitDate', severity: 'note', run: noVisitDate },
]
