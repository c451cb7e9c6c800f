import type { LeakCheck } from '#core/record/settings'
import { call, nothing } from './call.ts'
import type { WorkProgress } from './progress.ts'
import type { EditAnswer } from './records.ts'

/** What a list of leaked passwords said. */
export interface LeakAnswer {
  /** How many accounts have a password that was looked up, and how many have one that could not be. */
  readonly checked: number
  readonly unchecked: number
  /** The accounts whose password is in the list; the one that was seen most often first. */
  readonly seen: LeakCheck['seen']
  /** The note of it in the notebook; null where nothing can be written. */
  readonly noted: EditAnswer | null
}

export const leakCalls = {
  /**
   * Asks for a file of leaked passwords (Pwned Passwords, SHA-1) in the system's dialog and looks every account's password
   * up in it, on this computer. No password and no hash reaches the window. One at a time.
   */
  check: call(nothing)
    .returns<LeakAnswer | null>()
    .failsWith<'E_FILE_UNREADABLE' | 'E_LEAK_LIST' | 'E_CANCELLED'>(),
  /** How far the search has come, in passwords or in bytes of the file; null when no list is being searched. */
  progress: call(nothing).returns<WorkProgress | null>().failsWith(),
  cancel: call(nothing).returns<null>().failsWith(),
} as const
