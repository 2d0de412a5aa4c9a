// Names of the folders and files that the program makes for people.
import type { Sentence } from './say.ts'

const zh = (words: string): Sentence => ({ zh: words, en: words })

export const folderNames = {
  ledger: zh('{district}生态区创建台账'),
  workbook: zh('{district}迎检台账'),
  sampleDistrict: '样板区',
}
