import type { ReactNode } from 'react'
import type { Placed } from './pack.ts'

/** A part of a sheet that stands whole on a page. */
export interface WholePart {
  readonly key: string
  readonly content: ReactNode
}

/** One thing that a section puts on paper. */
export interface Thing {
  readonly key: string
  readonly whole: ReactNode
  /** Split wherever its page ends; otherwise only what is taller than a page is. */
  readonly flows?: true
  /** Some of its rows, or all of them one below the other; null for what is never split. */
  readonly part: ((rows: Placed['rows']) => ReactNode) | null
}
