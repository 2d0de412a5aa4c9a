// An office for a measured program: its settings lie in the folder of the run.
import { join } from 'node:path'
import { openOffice } from '../../../main/engine/office.ts'
import { type OfficeCalls, officeCalls, resources } from '../../main/support/officeCalls.ts'

export function measuredOffice(folder: string): OfficeCalls {
  return officeCalls(
    openOffice({
      resources,
      configFolder: join(folder, 'config'),
      home: join(folder, 'ledgers'),
      version: 'bench',
    }),
  )
}
