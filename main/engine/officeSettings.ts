// What the program remembers on this machine beside the ledgers: who works here and which ledgers were open.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import type { RecentLedger } from '../../shared/api/views.ts'
import { databaseFileName } from '../ledgerStore/sqlite/openSqliteStore.ts'

interface Remembered {
  userName: string
  recents: { folder: string; openedAt: string }[]
}
const keptRecents = 12

export interface OfficeSettings {
  userName(): string
  setUserName(name: string): void
  recents(): RecentLedger[]
  /** Folder of a recent ledger by its id, or null. */
  recentFolder(id: string): string | null
  remember(folder: string, openedAt: string): void
  forget(id: string): void
}

/** Settings are a convenience: an unreadable file counts as empty, a failed write is not the ledger's fault. */
export function openOfficeSettings(configFolder: string): OfficeSettings {
  const file = join(configFolder, 'office.json')
  const remembered = read(file)
  const save = () => {
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(`${file}.part`, JSON.stringify(remembered, null, 2))
      renameSync(`${file}.part`, file)
    } catch {
      // A read-only home folder must not keep anyone from working.
    }
  }
  return {
    userName: () => remembered.userName,
    setUserName(name) {
      remembered.userName = name
      save()
    },
    recents: () =>
      remembered.recents.map(({ folder, openedAt }) => ({
        id: recentId(folder),
        name: ledgerName(folder),
        shownFolder: folder,
        openedAt,
        present: existsSync(join(folder, databaseFileName)),
      })),
    recentFolder: (id) => remembered.recents.find((recent) => recentId(recent.folder) === id)?.folder ?? null,
    remember(folder, openedAt) {
      remembered.recents = [
        { folder, openedAt },
        ...remembered.recents.filter((recent) => recent.folder !== folder),
      ].slice(0, keptRecents)
      save()
    },
    forget(id) {
      remembered.recents = remembered.recents.filter((recent) => recentId(recent.folder) !== id)
      save()
    },
  }
}

/** Folder name without `.ecoledger`. */
export function ledgerName(folder: string): string {
  return folder
    .replace(/[\\/]+$/, '')
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.ecoledger$/, '')
}

function recentId(folder: string): string {
  return createHash('sha256').update(folder).digest('base64url').slice(0, 16)
}

function read(file: string): Remembered {
  const fallback: Remembered = { userName: systemUser(), recents: [] }
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Partial<Remembered>
    return {
      userName: typeof found.userName === 'string' && found.userName ? found.userName : fallback.userName,
      recents: Array.isArray(found.recents)
        ? found.recents.filter((recent) => typeof recent?.folder === 'string')
        : [],
    }
  } catch {
    return fallback
  }
}

function systemUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'office'
  }
}
