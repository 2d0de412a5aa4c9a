// The full examination: the database's own check and every stored byte against its hash.
import type { QueryHandler } from '../context.ts'

export const runDoctor: QueryHandler<'ledger.doctor'> = async (context) => {
  const titles = new Map<string, { id: string; title: string }>()
  for (const evidence of context.state.evidence.values()) {
    for (const version of evidence.versions)
      titles.set(version.sha256, { id: evidence.id, title: evidence.title })
  }
  const problems = await context.evidence.verify([...titles.keys()], {
    progress: context.progress,
    signal: context.signal,
  })
  const databaseFaults = context.store.integrityFaults()
  return {
    ok: true,
    answer: {
      database: databaseFaults.length === 0 ? 'ok' : 'faulty',
      databaseFaults,
      files: titles.size,
      faults: problems.map(({ sha256, problem }) => ({
        sha256,
        problem,
        evidence: titles.get(sha256)!.id,
        title: titles.get(sha256)!.title,
      })),
      strays: (await context.evidence.strays(new Set(titles.keys()))).length,
    },
  }
}
