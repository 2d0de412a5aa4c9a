// The door called directly, as the command line and the desktop's main process do.
import type { Door } from '../../main/engine/door.ts'
import type { Wire } from '../../shared/api/wire.ts'
import { openFolder, putFile } from '../main/support/officeCalls.ts'
import { testOffice } from '../main/support/testOffice.ts'
import { describeDoor } from './doorContract.ts'

const wireOf = (door: Door): Wire => ({
  call: (operation, input) => door.call(operation, input) as never,
  listen: (hear) => door.listen(hear),
})

describeDoor('a function call', async () => {
  const office = testOffice()
  return {
    wire: wireOf(office.door),
    async giveFile(name, content) {
      const [token] = await office.tokens(putFile(office.folder, name, content))
      return token!
    },
    async lookAgain() {
      const { ledger } = await office.call('app.state', {})
      const reader = testOffice({ mode: 'read' })
      await openFolder(reader, ledger!.shownFolder)
      return wireOf(reader.door)
    },
  }
})
