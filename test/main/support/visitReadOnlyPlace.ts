// A visitor without the right to write: opens a ledger, tries to change it, tries to make one. Prints what came of it.
import { join } from 'node:path'
import { openOffice } from '../../../main/engine/office.ts'
import { officeCalls, openFolder, profileInput, resources, uploadOf } from './officeCalls.ts'

const [home, ledger, empty] = process.argv.slice(2) as [string, string, string]
const door = openOffice({ resources, configFolder: join(home, 'config'), home, version: 'test' })
const { call, refusal } = officeCalls(door)
const opened = await openFolder({ door, call }, ledger)
const entries = [{ item: '6', input: 'land_area', year: 2013, text: '999' }]
const upload = await door.receiveFile('甲.txt', uploadOf('甲'))
const seen = {
  readOnly: opened.readOnly,
  values: (await call('values.list', {})).map(({ value }) => value),
  enter: (await refusal('values.enter', { entries })).code,
  undo: (await refusal('change.undo', {})).code,
  upload: upload.ok ? 'taken' : upload.failure.code,
  doctor: await call('ledger.doctor', {}),
  create: (
    await refusal('app.create', {
      folderToken: door.registerFolder(empty, 'exact'),
      profile: profileInput(),
    })
  ).code,
}
await door.close()
process.stdout.write(JSON.stringify(seen))
