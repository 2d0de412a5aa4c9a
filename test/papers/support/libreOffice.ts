// LibreOffice and pdftotext as a second opinion on what was exported.
import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Throws with what to install where a program is missing: these tests say nothing without them. */
export function needPrograms(): void {
  const missing = [
    { program: 'soffice', words: ['--version'] },
    { program: 'pdftotext', words: ['-v'] },
  ].filter(({ program, words }) => spawnSync(program, words).error)
  if (missing.length > 0)
    throw new Error(
      `${missing.map(({ program }) => program).join(' and ')} not found: install LibreOffice and poppler-utils to check printed papers`,
    )
}

/** By default LibreOffice trusts the values stored in an xlsx; here it must compute every formula anew. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>`

/** Converts with a profile of its own inside `home` and answers the new file, which lies in a folder of its own. */
export async function convert(home: string, file: string, format: 'xlsx' | 'pdf'): Promise<string> {
  const profile = join(home, 'libreOffice')
  mkdirSync(join(profile, 'user'), { recursive: true })
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate)
  const target = join(home, `converted-${format}`)
  await run('soffice', [
    `-env:UserInstallation=${pathToFileURL(profile)}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    target,
    file,
  ])
  return join(target, basename(file).replace(/\.xlsx$/, `.${format}`))
}

/** The text of each page without blanks and line breaks. */
export async function pdfPages(file: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', [file, '-'], { maxBuffer: 64 << 20 })
  const pages = stdout.split('\f').map((page) => page.replace(/\s+/g, ''))
  return pages.at(-1) === '' ? pages.slice(0, -1) : pages
}
