// Navigation, the ledger's name, the saved state, undo and redo, the language.
import { RedoOutlined, UndoOutlined } from '@ant-design/icons'
import { Button, Tag, Tooltip } from 'antd'
import { useContext, useEffect } from 'react'
import type { OpenLedger, Standing } from '../../shared/api/views.ts'
import type { Place } from '../../shared/rules/finding.ts'
import { TodayContext } from '../client/today.ts'
import { useAnswer } from '../client/useAnswer.ts'
import { useCommand } from '../client/useCommand.ts'
import { placeUrl } from '../place/placeUrl.ts'
import { usePlace } from '../place/usePlace.ts'
import { shownTime } from '../ui/dates.ts'
import { useTell } from '../ui/useTell.tsx'
import { frameWords, operationWords } from '../words/frameWords.ts'
import { useLanguage } from '../words/language.tsx'

const pages: Place['page'][] = ['overview', 'items', 'evidence', 'gaps', 'export', 'settings']

export function TopBar({ ledger }: { ledger: OpenLedger }) {
  const { t, language, setLanguage } = useLanguage()
  const place = usePlace()
  const command = useCommand()
  return (
    <header className="topBar">
      <span className="ledgerName ellipsis" title={ledger.shownFolder}>
        {ledger.name}
      </span>
      {ledger.sample && <span className="sampleMark">{t(frameWords.sample)}</span>}
      {ledger.readOnly && <Tag>{t(frameWords.readOnly)}</Tag>}
      <nav aria-label={t(frameWords.mainNavigation)}>
        {pages.map((page) => (
          <a key={page} href={placeUrl({ page })} aria-current={place.page === page ? 'page' : undefined}>
            {t(frameWords[page])}
          </a>
        ))}
      </nav>
      <span className="grow" />
      <SavedState />
      <Button size="small" type="text" onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
        {t(frameWords.otherLanguage)}
      </Button>
      <Button size="small" type="text" onClick={() => void command('app.close', {})}>
        {t(frameWords.closeLedger)}
      </Button>
    </header>
  )
}

function SavedState() {
  const { t } = useLanguage()
  const today = useContext(TodayContext)
  const { data: standing } = useAnswer('ledger.standing', {})
  const { undo, redo } = useTakeBack(standing)
  if (!standing) return null
  const named = (operation: string) => t(operationWords[operation] ?? { zh: operation, en: operation })
  return (
    <>
      <span className="savedState" role="status">
        {standing.savedAt
          ? t(frameWords.saved, { time: shownTime(standing.savedAt, today) })
          : t(frameWords.nothingYet)}
      </span>
      <Tooltip title={standing.undo && t(frameWords.undoOf, { operation: named(standing.undo.operation) })}>
        <Button
          size="small"
          type="text"
          icon={<UndoOutlined />}
          disabled={!standing.undo}
          aria-label={t(frameWords.undo)}
          onClick={undo}
        />
      </Tooltip>
      <Tooltip title={standing.redo && t(frameWords.redoOf, { operation: named(standing.redo.operation) })}>
        <Button
          size="small"
          type="text"
          icon={<RedoOutlined />}
          disabled={!standing.redo}
          aria-label={t(frameWords.redo)}
          onClick={redo}
        />
      </Tooltip>
    </>
  )
}

/** Ctrl+Z and Ctrl+Y act on the ledger unless a field is being typed in: there they belong to the text. */
function useTakeBack(standing: Standing | undefined) {
  const command = useCommand()
  const tell = useTell()
  const { t } = useLanguage()
  const act = async (which: 'change.undo' | 'change.redo') => {
    const done = await command(which, {})
    if (!done) return
    const operation = t(operationWords[done.operation] ?? { zh: done.operation, en: done.operation })
    tell.done(t(which === 'change.undo' ? frameWords.undone : frameWords.redone, { operation }))
  }
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest('input, textarea, [contenteditable="true"]')
      if (!(event.ctrlKey || event.metaKey) || typing || event.isComposing) return
      const key = event.key.toLowerCase()
      const redo = key === 'y' || (key === 'z' && event.shiftKey)
      if (key !== 'z' && !redo) return
      event.preventDefault()
      if (redo ? standing?.redo : standing?.undo) void act(redo ? 'change.redo' : 'change.undo')
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  })
  return { undo: () => void act('change.undo'), redo: () => void act('change.redo') }
}
