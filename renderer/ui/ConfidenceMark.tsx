// A fact of the catalogue that is not certain says so; certain ones stay silent.
import { Tooltip } from 'antd'
import type { Confidence } from '../../shared/catalogue/standard.ts'
import { itemsWords as words } from '../words/itemsWords.ts'
import { useLanguage } from '../words/language.tsx'

export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const { t } = useLanguage()
  if (confidence.level === 'high' && !confidence.recalled) return null
  const level = `${t(words[`level_${confidence.level}`])}${confidence.recalled ? `，${t(words.recalled)}` : ''}`
  const strong = confidence.level === 'low' || confidence.recalled
  return (
    <Tooltip title={t(words.unsure, { level, note: confidence.note })}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the explanation must be reachable by keyboard */}
      <span className={strong ? 'unsure strong' : 'unsure'} tabIndex={0}>
        {strong ? t(words.unsureMark) : '※'}
      </span>
    </Tooltip>
  )
}
