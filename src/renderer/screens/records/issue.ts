import { parseAmount } from './record-fields.ts'
import { parseRoughDay } from './rough-day.ts'

/** As long as a record may be in #core/record/field. */
const LINE_MAX = 500
const NOTE_MAX = 20_000

/** What is wrong with a field; `records.issue.…` says what to type instead. */
export type IssueCode =
  | 'required'
  | 'too-long'
  | 'day'
  | 'rough-day'
  | 'amount'
  | 'count'
  | 'email'
  | 'phone'
  | 'email-or-phone'
  | 'service'
  | 'role'
  | 'told'

/** A field that cannot be saved as it is. `path` is the name that its control has in the form. */
export interface Issue {
  readonly path: string
  readonly code: IssueCode
}

/** Checks that may find nothing: spread their answers into one list. */
export type Issues = readonly Issue[]

export function checkRequired(path: string, text: string, code: IssueCode = 'required'): Issues {
  return text.trim() === '' ? [{ path, code }] : checkLine(path, text)
}

/** One line of text that may be empty. */
export function checkLine(path: string, text: string): Issues {
  return text.trim().length <= LINE_MAX ? [] : [{ path, code: 'too-long' }]
}

export function checkNote(path: string, text: string): Issues {
  return text.length <= NOTE_MAX ? [] : [{ path, code: 'too-long' }]
}

export function checkDay(path: string, text: string): Issues {
  return text === '' || (text.length === 10 && parseRoughDay(text) === text) ? [] : [{ path, code: 'day' }]
}

export function checkRoughDay(path: string, text: string): Issues {
  return text.trim() === '' || parseRoughDay(text) !== null ? [] : [{ path, code: 'rough-day' }]
}

export function checkAmount(path: string, text: string): Issues {
  return text.trim() === '' || parseAmount(text) !== null ? [] : [{ path, code: 'amount' }]
}

/** A whole number from 1. */
export function checkCount(path: string, text: string): Issues {
  return text.trim() === '' || /^[1-9]\d{0,5}$/u.test(text.normalize('NFKC').trim())
    ? []
    : [{ path, code: 'count' }]
}
