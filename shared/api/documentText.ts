// The text of one document with its page structure, as the readers answer it.
import type { Failure } from './failure.ts'

export type TextPartKind = 'page' | 'sheet' | 'slide' | 'flow'

export interface TextPart {
  kind: TextPartKind
  /** Number of the page or slide, name of the sheet; in a flow '' for the body, else header, footer or notes. */
  name: string
  text: string
}

export interface DocumentText {
  parts: TextPart[]
  /** The document holds more text than is kept. */
  truncated: boolean
  /** Why nothing or not everything could be read; what could be read stands in the parts all the same. */
  problem: Failure | null
}
