// Evidence made from real files in a test's folder.
import type { InputOf } from '../../../shared/api/contract.ts'
import type { IntakeAnswer } from '../../../shared/api/views.ts'
import { type OfficeCalls, putFile } from './officeCalls.ts'

type Office = OfficeCalls & { folder: string }

/** Puts a file into the test's folder and adds it as evidence. */
export async function addPaper(
  office: Office,
  name: string,
  content: string | Uint8Array = `内容：${name}`,
  more: Omit<InputOf<'evidence.add'>, 'tokens'> = {},
): Promise<IntakeAnswer> {
  const tokens = await office.tokens(putFile(office.folder, name, content))
  const { files } = await office.call('evidence.add', { tokens, ...more })
  return files[0]!
}

/** The id of a new record. */
export async function paperId(office: Office, name: string, content?: string): Promise<string> {
  return (await addPaper(office, name, content)).id!
}

export async function paperToken(office: Office, name: string, content: string): Promise<string> {
  const [token] = await office.tokens(putFile(office.folder, name, content))
  return token!
}
