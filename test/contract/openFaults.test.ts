// Faults of the web host that are known and not repaired yet. With the repair the `.fails` goes.
import { expect, onTestFinished, test } from 'vitest'
import { startWebHost } from '../../main/web/startWebHost.ts'
import { testOffice } from '../main/support/testOffice.ts'
import { rawRequest, signIn } from './webClient.ts'

test.fails.each(['/%', '/evidence/%ff', '//'])(
  'the malformed address %s is answered as not found, not as a fault of the program',
  async (path) => {
    const office = testOffice()
    const host = await startWebHost({ door: office.door, renderer: office.folder, port: 0 })
    onTestFinished(() => host.close())
    const headers = { host: `127.0.0.1:${host.port}`, cookie: await signIn(host.link) }
    expect(await rawRequest(host.port, path, headers)).toEqual({ status: 404, body: '404' })
  },
)
