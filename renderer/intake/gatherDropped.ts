// The files of a drop, folders walked: each with its path inside the dropped folder.
import type { OutgoingFile } from '../wire/pageWire.ts'

/** What office programs leave behind; the engine ignores the same. */
const litter = /^(Thumbs\.db|desktop\.ini|\.DS_Store|~\$.*|\._.*|\.~lock\..*#)$/i

export async function gatherDropped(transfer: DataTransfer): Promise<OutgoingFile[]> {
  // Entries must be taken before the first await: afterwards the browser forgets the drop.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  if (entries.length === 0) return [...transfer.files].map((file) => ({ file, relativeName: file.name }))
  const files: OutgoingFile[] = []
  for (const entry of entries) await gather(entry, '', files)
  return files
}

export function gatherChosen(list: FileList): OutgoingFile[] {
  return [...list]
    .filter((file) => !litter.test(file.name))
    .map((file) => ({ file, relativeName: file.webkitRelativePath || file.name }))
}

async function gather(entry: FileSystemEntry, above: string, files: OutgoingFile[]): Promise<void> {
  if (litter.test(entry.name)) return
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    files.push({ file, relativeName: `${above}${entry.name}` })
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    // readEntries answers at most a hundred at a time and [] when there are no more.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return
    for (const inner of some) await gather(inner, `${above}${entry.name}/`, files)
  }
}
