// A folder that looks like an unpacked Electron to the packer: names, languages, and a binary that carries real fuses.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type System = 'linux' | 'win' | 'mac'
export const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** Version 1, nine fuses, as Electron ships them. */
const wire = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from('101100011')])
const locales = ['de', 'en', 'en-US', 'fr', 'zh-CN', 'zh-TW']

export function makeFakeDist(system: System, folder: string): string {
  if (system === 'mac') makeMac(join(folder, 'Electron.app', 'Contents'))
  else {
    for (const locale of locales) put(join(folder, 'locales', `${locale}.pak`), '')
    mkdirSync(join(folder, 'resources'), { recursive: true })
    if (system === 'linux') put(join(folder, 'electron'), wire, 0o755)
    else makeWindowsProgram(join(folder, 'electron.exe'))
  }
  return folder
}

function put(path: string, content: string | Buffer, mode = 0o644): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content, { mode })
}

/** Any program with a version resource; the fuses lie in a resource of their own. */
function makeWindowsProgram(path: string): void {
  const require = createRequire(import.meta.url)
  const { NtExecutable, NtExecutableResource } = require('resedit')
  const donor = join(dirname(require.resolve('electron-winstaller/package.json')), 'vendor', 'rcedit.exe')
  const executable = NtExecutable.from(readFileSync(donor), { ignoreCert: true })
  const resources = NtExecutableResource.from(executable)
  resources.entries.push({
    type: 'FUSES',
    id: 1,
    bin: new Uint8Array(wire).buffer,
    lang: 1033,
    codepage: 1200,
  })
  resources.outputResource(executable)
  put(path, Buffer.from(executable.generate()))
}

function makeMac(contents: string): void {
  const frameworks = join(contents, 'Frameworks')
  put(join(contents, 'Info.plist'), plist('Electron'))
  put(join(contents, 'MacOS', 'Electron'), '', 0o755)
  for (const locale of ['de', 'en', 'zh_CN', 'zh_TW'])
    put(join(contents, 'Resources', `${locale}.lproj`, 'locale.pak'), '')
  const framework = join(frameworks, 'Electron Framework.framework')
  put(join(framework, 'Electron Framework'), wire, 0o755)
  for (const locale of ['de', 'en', 'zh_CN', 'zh_TW'])
    put(join(framework, 'Versions', 'A', 'Resources', `${locale}.lproj`, 'locale.pak'), '')
  for (const part of ['', ' (Renderer)', ' (GPU)', ' (Plugin)']) {
    const name = `Electron Helper${part}`
    put(join(frameworks, `${name}.app`, 'Contents', 'Info.plist'), plist(name))
    put(join(frameworks, `${name}.app`, 'Contents', 'MacOS', name), '', 0o755)
  }
  copyFileSync(join(contents, 'Info.plist'), join(contents, 'PkgInfo'))
}

function plist(name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleExecutable</key><string>${name}</string><key>CFBundleName</key><string>${name}</string>
<key>CFBundleIdentifier</key><string>com.github.Electron</string>
</dict></plist>`
}
