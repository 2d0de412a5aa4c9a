// What every carrier of the one door must do alike. Each host's test opens it its own way and runs this suite.
import { describe, expect, test } from 'vitest'
import type { InputOf, OperationName } from '../../shared/api/contract.ts'
import type { Failure, Result } from '../../shared/api/failure.ts'
import type { Announcement, Wire } from '../../shared/api/wire.ts'
import { profileInput } from '../main/support/officeCalls.ts'

export interface CarriedOffice {
  wire: Wire
  /** Hands over one file as this host takes it and answers its token. */
  giveFile(name: string, content: string): Promise<string>
  /** Another look at the open ledger from outside, through its files on disk only. */
  lookAgain(): Promise<Wire>
}
/** Opens a new office without a ledger for one test and closes it afterwards. */
export type OpenCarriedOffice = () => Promise<CarriedOffice>

type AnyCall = (operation: string, input: unknown) => Promise<Result<unknown>>

const landArea = (text: string): InputOf<'values.enter'> => ({
  entries: [{ item: '6', input: 'land_area', year: 2013, text }],
})

async function failureOf(wire: Wire, operation: string, input: unknown): Promise<Failure> {
  const result = await (wire.call as AnyCall)(operation, input)
  if (result.ok) throw new Error(`${operation} was not refused`)
  return result.failure
}

async function answerOf<Name extends OperationName>(wire: Wire, operation: Name, input: InputOf<Name>) {
  const result = await wire.call(operation, input)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.answer
}

/** Resolves with the first announcement that fits. */
function announced(
  wire: Wire,
  fits: (announcement: Announcement) => boolean,
): { first: Promise<Announcement>; stop: () => void } {
  let stop = () => {}
  const first = new Promise<Announcement>((resolve) => {
    stop = wire.listen((announcement) => {
      if (fits(announcement)) resolve(announcement)
    })
  })
  return { first, stop: () => stop() }
}

export function describeDoor(host: string, open: OpenCarriedOffice): void {
  describe(`the door carried by ${host}`, () => {
    refusesWhatDoesNotFit(open)
    refusesWithoutLedger(open)
    carriesSteps(open)
    carriesFilesAndWords(open)
    announcesCommits(open)
    announcesToEveryone(open)
  })
}

function refusesWhatDoesNotFit(open: OpenCarriedOffice): void {
  test('bad input is a failure that names each wrong field', async () => {
    const { wire } = await open()
    const failure = await failureOf(wire, 'app.create', {
      profile: { ...profileInput(), terrain: 'sea', years: [] },
    })
    expect(failure.code).toBe('badInput')
    expect(failure.faults!.map(({ facts }) => facts['field']).sort()).toEqual([
      'profile.terrain',
      'profile.years',
    ])
  })

  test('a field that the contract does not know is refused, not overlooked', async () => {
    const { wire } = await open()
    const failure = await failureOf(wire, 'app.setUser', { userName: '张三', admin: true })
    expect(failure).toMatchObject({
      code: 'badInput',
      faults: [{ code: 'fieldUnknown', facts: { keys: 'admin' } }],
    })
  })

  test.each([null, 'text', 7, [], [1]])('input that is no object (%j) is refused', async (input) => {
    const { wire } = await open()
    expect(await failureOf(wire, 'app.setUser', input)).toMatchObject({ code: 'badInput' })
  })

  test.each(['ledger.burn', 'constructor', '__proto__', ''])(
    'the unknown operation “%s” is refused',
    async (operation) => {
      const { wire } = await open()
      expect(await failureOf(wire, operation, {})).toEqual({ code: 'unknownOperation', facts: { operation } })
    },
  )
}

function refusesWithoutLedger(open: OpenCarriedOffice): void {
  test('without a ledger the state is told and work is refused', async () => {
    const { wire } = await open()
    expect(await answerOf(wire, 'app.state', {})).toMatchObject({ ledger: null, recents: [] })
    for (const [operation, input] of [
      ['values.enter', landArea('200')],
      ['ledger.standing', {}],
      ['change.undo', {}],
    ] as const)
      expect(await failureOf(wire, operation, input)).toEqual({ code: 'noLedgerOpen', facts: {} })
  })

  test('a token that nobody handed out opens nothing', async () => {
    const { wire } = await open()
    expect(await failureOf(wire, 'app.open', { folderToken: '/etc' })).toMatchObject({ code: 'tokenUnknown' })
    expect(await failureOf(wire, 'app.open', { recent: '../x' })).toMatchObject({ code: 'tokenUnknown' })
  })
}

function carriesSteps(open: OpenCarriedOffice): void {
  test('a ledger is made, a figure entered, taken back and brought back; the standing follows', async () => {
    const { wire } = await open()
    const made = await answerOf(wire, 'app.create', { profile: profileInput() })
    expect(made).toMatchObject({ name: '测试区生态区创建台账', readOnly: false })
    expect(await answerOf(wire, 'values.enter', landArea('200'))).toEqual({ changed: 1 })
    expect(await answerOf(wire, 'ledger.standing', {})).toMatchObject({
      revision: 2,
      undo: { operation: 'values.enter' },
      redo: null,
    })
    expect(await answerOf(wire, 'change.undo', {})).toEqual({ operation: 'values.enter' })
    expect(await answerOf(wire, 'values.list', {})).toEqual([])
    expect(await answerOf(wire, 'ledger.standing', {})).toMatchObject({
      revision: 3,
      redo: { operation: 'values.enter' },
    })
    await answerOf(wire, 'change.redo', {})
    expect((await answerOf(wire, 'values.list', {})).map(({ value }) => value)).toEqual(['200', '200'])
  })

  test('what is refused says so with the facts, and changes nothing', async () => {
    const { wire } = await open()
    await answerOf(wire, 'app.create', { profile: profileInput() })
    const standing = await answerOf(wire, 'ledger.standing', {})
    expect(await failureOf(wire, 'values.enter', landArea('约200'))).toMatchObject({
      code: 'numberApproximate',
      facts: { year: '2013', text: '约200' },
    })
    expect(await answerOf(wire, 'ledger.standing', {})).toEqual(standing)
  })
}

function carriesFilesAndWords(open: OpenCarriedOffice): void {
  test('a file is handed over, added to a requirement and judged', async () => {
    const { wire, giveFile } = await open()
    await answerOf(wire, 'app.create', { profile: profileInput() })
    const token = await giveFile('林业局证明 (盖章)#1%.txt', '证明')
    const link = { item: '5', requirement: 'I5-E05', years: [2013] }
    const { files } = await answerOf(wire, 'evidence.add', { tokens: [token], link })
    expect(files).toMatchObject([{ name: '林业局证明 (盖章)#1%.txt', error: null }])
    const { coverage } = await answerOf(wire, 'items.get', { item: '5' })
    expect(coverage.mustCellsFilled).toBe(1)
    expect(await failureOf(wire, 'evidence.add', { tokens: [token] })).toMatchObject({ code: 'tokenUnknown' })
  })

  test('every sign that people type comes through and back unchanged', async () => {
    const { wire } = await open()
    await answerOf(wire, 'app.create', { profile: profileInput() })
    const remarks = '“全角”〔2013〕28号 😀𠮷 <b>&amp; \\ " \' \u2028 \t'
    await answerOf(wire, 'item.set', { item: '5', remarks })
    expect((await answerOf(wire, 'items.get', { item: '5' })).record.remarks).toBe(remarks)
  })

  test('calls that come at once are each answered with their own answer', async () => {
    const { wire } = await open()
    await answerOf(wire, 'app.create', { profile: profileInput() })
    const items = ['1', '2', '3a', '3b', '4', '5', '6', 'C1', 'C5']
    const views = await Promise.all(items.map((item) => answerOf(wire, 'items.get', { item })))
    expect(views.map(({ id }) => id)).toEqual(items)
  })
}

function announcesCommits(open: OpenCarriedOffice): void {
  test('a commit is announced after it is durable, with the standing it led to', async () => {
    const { wire, lookAgain } = await open()
    await answerOf(wire, 'app.create', { profile: profileInput() })
    const { first, stop } = announced(wire, ({ type }) => type === 'changed')
    const entered = answerOf(wire, 'values.enter', landArea('200'))
    const announcement = await first
    const values = await answerOf(await lookAgain(), 'values.list', {})
    expect(values.map(({ value }) => value)).toEqual(['200', '200'])
    await entered
    const standing = await answerOf(wire, 'ledger.standing', {})
    expect(announcement).toEqual({ type: 'changed', operation: 'values.enter', standing })
    stop()
  })

  test('another ledger is announced, a refused step is not', async () => {
    const { wire } = await open()
    const heard: string[] = []
    const end = announced(wire, (announcement) => {
      heard.push(announcement.type)
      return announcement.type === 'changed'
    })
    await answerOf(wire, 'app.create', { profile: profileInput() })
    await failureOf(wire, 'values.enter', landArea('约200'))
    await answerOf(wire, 'values.enter', landArea('200'))
    await end.first
    end.stop()
    expect(heard).toEqual(['ledger', 'changed'])
  })
}

function announcesToEveryone(open: OpenCarriedOffice): void {
  test('two listeners hear the same, and one that stopped hears nothing more', async () => {
    const { wire } = await open()
    await answerOf(wire, 'app.create', { profile: profileInput() })
    const heard = { one: 0, two: 0 }
    const one = announced(wire, () => ++heard.one > 0)
    const two = announced(wire, () => ++heard.two > 1)
    await answerOf(wire, 'values.enter', landArea('200'))
    await one.first
    one.stop()
    await answerOf(wire, 'values.enter', landArea('201'))
    await two.first
    two.stop()
    expect(heard).toEqual({ one: 1, two: 2 })
  })

  test('the progress of a job is announced under its name', async () => {
    const { wire, giveFile } = await open()
    await answerOf(wire, 'app.create', { profile: profileInput() })
    const tokens = [await giveFile('甲.txt', '甲')]
    const end = announced(wire, (entry) => entry.type === 'job' && entry.progress.state === 'done')
    await answerOf(wire, 'evidence.add', { tokens, job: 'intake' })
    expect(await end.first).toMatchObject({ progress: { job: 'intake' } })
    end.stop()
  })
}
