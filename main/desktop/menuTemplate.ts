// The application menu as data: names, keys, and what each entry does.
import type { MenuItemConstructorOptions } from 'electron'
import type { AppState } from '../../shared/api/views.ts'
import { desktopWords as words } from '../../shared/wording/desktopWords.ts'
import type { Language, Sentence } from '../../shared/wording/say.ts'
import type { LedgerActions } from './ledgerActions.ts'

export interface MenuFacts {
  state: AppState
  language: Language
  developing: boolean
  /** macOS takes the first menu for the program's own. */
  mac: boolean
  /** A bug in an action must not vanish. */
  run(action: () => Promise<void>): void
}
type Item = MenuItemConstructorOptions
const shownRecents = 10
const separator: Item = { type: 'separator' }

export function menuTemplate(facts: MenuFacts, actions: LedgerActions): Item[] {
  const t = (sentence: Sentence) => sentence[facts.language]
  const does = (sentence: Sentence, action: () => Promise<void>, more: Item = {}): Item => ({
    label: t(sentence),
    click: () => facts.run(action),
    ...more,
  })
  const role = (name: NonNullable<Item['role']>, sentence: Sentence): Item => ({
    role: name,
    label: t(sentence),
  })
  const withLedger = { enabled: facts.state.ledger !== null }
  return [
    ...(facts.mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: t(words.ledgerMenu),
      submenu: [
        does(words.startPage, actions.close, { accelerator: 'CmdOrCtrl+N' }),
        does(words.openLedger, actions.open, { accelerator: 'CmdOrCtrl+O' }),
        { label: t(words.openRecent), submenu: recents(facts, actions) },
        does(words.openSample, actions.openSample),
        separator,
        does(words.exportWorkbook, actions.exportWorkbook, { ...withLedger, accelerator: 'CmdOrCtrl+E' }),
        does(words.showFolder, actions.showFolder, withLedger),
        separator,
        role('quit', words.quit),
      ],
    },
    { label: t(words.editMenu), submenu: editItems(role) },
    { label: t(words.viewMenu), submenu: viewItems(role, facts.developing) },
    { label: t(words.helpMenu), submenu: [does(words.about, actions.about)] },
  ]
}

function recents({ state, language, run }: MenuFacts, actions: LedgerActions): Item[] {
  if (state.recents.length === 0) return [{ label: words.noRecent[language], enabled: false }]
  return state.recents.slice(0, shownRecents).map(({ id, name, shownFolder, present }) => ({
    // A single & would be swallowed as the mark of an access key.
    label: name.replaceAll('&', '&&'),
    sublabel: shownFolder,
    toolTip: shownFolder,
    enabled: present,
    click: () => run(() => actions.openRecent(id)),
  }))
}

type Role = (name: NonNullable<Item['role']>, sentence: Sentence) => Item

/** Text only: the ledger's own steps are taken back in the page. */
export function editItems(role: Role): Item[] {
  return [
    role('undo', words.undo),
    role('redo', words.redo),
    separator,
    role('cut', words.cut),
    role('copy', words.copy),
    role('paste', words.paste),
    role('selectAll', words.selectAll),
  ]
}

function viewItems(role: Role, developing: boolean): Item[] {
  return [
    role('zoomIn', words.zoomIn),
    role('zoomOut', words.zoomOut),
    role('resetZoom', words.resetZoom),
    separator,
    role('togglefullscreen', words.fullScreen),
    role('reload', words.reload),
    ...(developing ? [role('toggleDevTools', words.developerTools)] : []),
  ]
}
