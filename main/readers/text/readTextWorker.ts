// Worker of readText: reads one document at a time and gives each part away as soon as it has it.
import { parentPort } from 'node:worker_threads'
import type { TextPart } from '../../../shared/api/documentText.ts'
import type { Failure } from '../../../shared/api/failure.ts'
import { readFileText } from './readFileText.ts'
import { TextCollector } from './textCollector.ts'

export interface TextRequest {
  path: string
  fileName: string
}
export type TextReport = { part: TextPart } | { truncated: boolean; problem: Failure | null }

const port = parentPort!
const report = (message: TextReport) => port.postMessage(message)

// What a library says of a bad file is nobody's news.
for (const word of ['log', 'info', 'warn', 'error'] as const) console[word] = () => undefined

// A library may leave a promise behind that fails when its document is already answered.
process.on('unhandledRejection', () => undefined)

port.on('message', async ({ path, fileName }: TextRequest) => {
  const collector = new TextCollector((part) => report({ part }))
  const problem = await readFileText(path, fileName, collector)
  report({ truncated: collector.truncated, problem })
  // A hostile file that reached what all objects share must not reach the next document.
  if (Object.keys(Object.prototype).length > 0) process.exit()
})
