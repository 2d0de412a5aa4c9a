// A first title from a file's name; the person edits it. Only what is surely not title is taken away.

/** `11-2 污水集中处理率 证明 住建局(盖章).pdf` → `污水集中处理率 证明 住建局`. */
export function titleFromName(fileName: string): string {
  const bare = fileName
    .replace(/\.[A-Za-z0-9]{1,10}$/, '')
    .normalize('NFC')
    .trim()
  const title = bare
    .replace(/^副本\s*/, '')
    .replace(/^\d{1,2}([-.．、_]\d{1,3}){0,2}[\s、._-]+(?=\D)/, '')
    .replace(/[（(](盖章|扫描|扫描件|最新|终稿|定稿)[）)]$/, '')
    .replace(/\s*(定稿|终稿)\d*$/, '')
    .trim()
  return title || bare || fileName
}
