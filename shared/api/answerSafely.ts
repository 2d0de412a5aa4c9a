// A call of the door as every wire answers it: a bug reaches the page as a failure and the program's own record in full.
import { failed, type Result } from './failure.ts'

export async function answerSafely(
  call: () => Promise<Result<unknown>>,
  record: (stack: string) => void,
): Promise<Result<unknown>> {
  try {
    return await call()
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    record(`${stack ?? message}\n`)
    return failed('programFault', { problem: message })
  }
}
