import { ORIGIN } from '../window/asset-handler.ts'

/** What an IPC event tells of the page that asked. Electron's `WebFrameMain` has this shape. */
export interface AskingFrame {
  readonly url: string
  /** Null for the page itself, the frame above for a frame inside a page. */
  readonly parent: object | null
}

/**
 * Whether this is one of our own pages: still there, at the top of its window, on our origin. To be asked at once
 * when a call arrives; after the first `await` the frame may be gone and another in its place.
 */
export function isOwnPage(frame: AskingFrame | null): boolean {
  return frame?.parent === null && frame.url.startsWith(`${ORIGIN}/`)
}
