import type { ReactNode } from 'react'

/** A part of a sheet that stands whole on a page. */
export interface WholePart {
  readonly key: string
  readonly content: ReactNode
}
