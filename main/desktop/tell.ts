// Says something in a box over the window, in the language of the interface.
import { type BrowserWindow, dialog } from 'electron'
import type { Failure } from '../../shared/api/failure.ts'
import { desktopWords } from '../../shared/wording/desktopWords.ts'
import { failureText } from '../../shared/wording/failureSentences.ts'
import { type Language, type Sentence, say } from '../../shared/wording/say.ts'

export interface Told {
  window: BrowserWindow
  language: Language
}

export async function tell(
  { window, language }: Told,
  type: 'info' | 'warning' | 'error',
  sentence: Sentence,
  facts: Record<string, string> = {},
): Promise<void> {
  await ask({ window, language }, type, sentence, facts, [desktopWords.close])
}

export async function tellFailure({ window, language }: Told, failure: Failure): Promise<void> {
  const text = failureText(failure, language)
  await tell({ window, language }, 'warning', { zh: text, en: text })
}

/** Which of the answers was chosen; the last one stands for Escape. */
export async function ask(
  { window, language }: Told,
  type: 'info' | 'warning' | 'error' | 'question',
  sentence: Sentence,
  facts: Record<string, string>,
  answers: Sentence[],
): Promise<number> {
  // The program is on its way out: nobody is there to answer.
  if (window.isDestroyed()) return answers.length - 1
  const { response } = await dialog.showMessageBox(window, {
    type,
    title: desktopWords.product[language],
    message: say(sentence, language, facts),
    buttons: answers.map((answer) => say(answer, language)),
    defaultId: 0,
    cancelId: answers.length - 1,
    noLink: true,
  })
  return response
}
