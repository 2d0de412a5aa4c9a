// Keeps the menu true: another ledger, another language, and it is built anew. Also the menu under the right button.
import { Menu, type WebContents } from 'electron'
import type { AppState } from '../../shared/api/views.ts'
import type { Language, Sentence } from '../../shared/wording/say.ts'
import type { Door } from '../engine/door.ts'
import type { LedgerActions } from './ledgerActions.ts'
import { editItems, menuTemplate } from './menuTemplate.ts'

export interface MenuSettings {
  door: Pick<Door, 'call' | 'listen'>
  actions: LedgerActions
  language: () => Language
  developing: boolean
  run(action: () => Promise<void>): void
}

/** Returns the function that builds the menu again. */
export function keepMenu({ door, actions, language, developing, run }: MenuSettings): () => Promise<void> {
  const build = async () => {
    const state = await door.call('app.state', {})
    if (!state.ok) return
    const mac = process.platform === 'darwin'
    const facts = { state: state.answer as AppState, language: language(), developing, mac, run }
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(facts, actions)))
  }
  door.listen(({ type }) => {
    if (type === 'ledger') run(build)
  })
  return build
}

/** Cut, copy and paste where text is typed or marked. */
export function offerTextMenu(contents: WebContents, language: () => Language): void {
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return
    const possible: Record<string, boolean> = {
      undo: editFlags.canUndo,
      redo: editFlags.canRedo,
      cut: editFlags.canCut,
      copy: editFlags.canCopy,
      paste: editFlags.canPaste,
      selectAll: editFlags.canSelectAll,
    }
    const items = editItems((name, sentence: Sentence) => ({
      role: name,
      label: sentence[language()],
      enabled: possible[name] ?? true,
    }))
    Menu.buildFromTemplate(items).popup()
  })
}
