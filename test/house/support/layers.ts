// Who may import whom (DESIGN, section 2), as data. What deviates today stands below by name, with its reason.

const figures = ['shared/figures']
const nouns = [...figures, 'shared/catalogue', 'shared/ledger']
const judging = [...nouns, 'shared/assessment']
const checking = [...judging, 'shared/completeness', 'shared/rules']
const all = [
  ...checking,
  'shared/deliverables',
  'shared/search',
  'shared/format',
  'shared/wording',
  'shared/api',
]
/** They do one thing each and know neither the engine nor each other. */
const parts = ['ledgerStore', 'evidenceStore', 'searchIndex', 'readers', 'excel', 'handover']
const partFolders = parts.map((part) => `main/${part}`)
/** Hosts speak to people, hence the words. */
const host = { any: ['shared/api', 'shared/wording'], types: ['main/engine', ...all] }

export interface MayImport {
  any: string[]
  /** Only as `import type`. */
  types?: string[]
}

/** By layer; every layer may import itself. */
export const mayImport: Record<string, MayImport> = {
  'shared/figures': { any: [] },
  'shared/catalogue': { any: figures },
  'shared/ledger': { any: [...figures, 'shared/catalogue'] },
  'shared/assessment': { any: nouns },
  'shared/completeness': { any: nouns },
  'shared/rules': { any: [...judging, 'shared/completeness'] },
  'shared/format': { any: figures },
  'shared/wording': { any: ['shared/format'], types: [...checking, 'shared/api'] },
  'shared/deliverables': { any: [...checking, 'shared/wording', 'shared/format'] },
  'shared/search': { any: [...checking, 'shared/wording', 'shared/format'] },
  'shared/api': { any: [], types: all },
  ...Object.fromEntries(partFolders.map((part) => [part, { any: all }])),
  'main/engine': { any: all, types: partFolders },
  'main/desktop': host,
  'main/web': host,
  'main/cli': host,
  main: { any: [...all, ...partFolders, 'main/engine', 'main/desktop', 'main/web', 'main/cli'] },
  renderer: { any: [...all, 'renderer/features'] },
  /** An area of the screen; never another area. */
  'renderer/features': { any: [...all, 'renderer'] },
  resources: { any: all },
}

/** `shared/rules`, `main/engine`; files at the top of main/ and renderer/ put the rest together. */
export function layerOf(path: string): string {
  const [top, second] = path.split('/') as [string, string]
  if (top === 'resources') return top
  if (top === 'renderer') return second === 'features' ? 'renderer/features' : top
  return path.split('/').length > 2 ? `${top}/${second}` : top
}

/** `renderer/features/items`, or null outside the areas of the screen. */
export function areaOf(path: string): string | null {
  return /^renderer\/features\/[^/]+/.exec(path)?.[0] ?? null
}

export interface Deviation {
  from: string
  to: string
  because: string
}

const engineOpens = 'the engine still opens its parts itself instead of being given them by start*.ts'
const commandOpens = 'each command is a program of its own and opens its office itself'
/** Each line is a debt; a line that is paid must go (a test says so). */
export const deviations: Deviation[] = [
  {
    from: 'shared/api/contract.ts',
    to: 'shared/catalogue/standard.ts',
    because: 'an item of the office’s own is checked by the catalogue’s own schema',
  },
  {
    from: 'shared/completeness/departmentReadiness.ts',
    to: 'shared/assessment/assessLedger.ts',
    because: 'only the type: how far a department is counts the items it has met',
  },
  { from: 'main/engine/office.ts', to: 'main/evidenceStore/walkFolder.ts', because: engineOpens },
  { from: 'main/engine/openLedger.ts', to: 'main/evidenceStore/evidenceStore.ts', because: engineOpens },
  {
    from: 'main/engine/openLedger.ts',
    to: 'main/ledgerStore/sqlite/openSqliteStore.ts',
    because: engineOpens,
  },
  {
    from: 'main/engine/officeSettings.ts',
    to: 'main/ledgerStore/sqlite/openSqliteStore.ts',
    because: engineOpens,
  },
  {
    from: 'main/engine/operations/exportWorkbook.ts',
    to: 'main/excel/writeWorkbook.ts',
    because: engineOpens,
  },
  { from: 'main/engine/operations/readImport.ts', to: 'main/excel/readTable.ts', because: engineOpens },
  { from: 'main/engine/operations/evidence.ts', to: 'main/readers/readDocument.ts', because: engineOpens },
  { from: 'main/cli/command.ts', to: 'main/engine/office.ts', because: commandOpens },
  { from: 'main/cli/command.ts', to: 'main/programPlaces.ts', because: commandOpens },
  { from: 'main/cli/commands/serve.ts', to: 'main/engine/office.ts', because: commandOpens },
  { from: 'main/cli/commands/serve.ts', to: 'main/programPlaces.ts', because: commandOpens },
  {
    from: 'main/cli/commands/serve.ts',
    to: 'main/web/openBrowser.ts',
    because: '`serve` is the web host, started by a command',
  },
  {
    from: 'main/cli/commands/serve.ts',
    to: 'main/web/startWebHost.ts',
    because: '`serve` is the web host, started by a command',
  },
]
