// Cleaning up never hides why it was needed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { discardFile } from '../../../main/evidenceStore/discardFile.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { putFile } from '../support/storeFiles.ts'

test('what is half-made is taken away; what is not there, and what cannot be reached, is no fault', () => {
  const folder = temporaryFolder()
  const file = putFile(folder, '半.part', '一半')
  discardFile(join(file, '下级'))
  expect(existsSync(file)).toBe(true)
  discardFile(file)
  discardFile(file)
  expect(existsSync(file)).toBe(false)
})
