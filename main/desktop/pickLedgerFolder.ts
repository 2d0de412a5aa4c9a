// Asks for a ledger, or for the place of a new one; the answer is a token, the path stays here.
import { dialog } from 'electron'
import { desktopWords } from '../../shared/wording/desktopWords.ts'
import { say } from '../../shared/wording/say.ts'
import type { Door } from '../engine/door.ts'
import type { Told } from './tell.ts'

export type FolderPurpose = 'open' | 'create'

export async function pickLedgerFolder(
  door: Pick<Door, 'registerFolder'>,
  { window, language }: Told,
  purpose: FolderPurpose,
  home: string,
): Promise<string | null> {
  const opening = purpose === 'open'
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say(opening ? desktopWords.pickOpen : desktopWords.pickCreate, language),
    // macOS shows no title.
    message: say(opening ? desktopWords.pickOpen : desktopWords.pickCreate, language),
    buttonLabel: say(opening ? desktopWords.pickOpenButton : desktopWords.pickCreateButton, language),
    defaultPath: home,
    properties: opening ? ['openDirectory'] : ['openDirectory', 'createDirectory', 'promptToCreate'],
  })
  const [folder] = filePaths
  return canceled || !folder ? null : door.registerFolder(folder, opening ? 'exact' : 'parent')
}
