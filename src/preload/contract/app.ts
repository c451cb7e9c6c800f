import * as v from 'valibot'
import type { Language } from '#core/language'
import { TEXT_SIZES, type TextSize } from '#core/text-size'
import { call, nothing, path, plainText } from './call.ts'
import type { ShareState } from './keys.ts'
import type { VaultSummary } from './vault-shapes.ts'

/** A vault this computer knows of. */
export interface KnownVault {
  readonly path: string
  readonly title: string
  readonly weave: 'plain' | 'stripe' | 'check'
  /** Instant of the last opening; null when it was never opened here. */
  readonly lastOpenedAt: string | null
  readonly accountCount: number | null
  /** The file is where it was. */
  readonly found: boolean
  /** The family's shares that open it, as its file says; null when there are none, or the file is not to be read. */
  readonly shares: ShareState | null
  /** This computer opens it by a short PIN for now. */
  readonly quickUnlock: boolean
}

export interface Preferences {
  readonly language: Language | 'system'
  readonly theme: 'system' | 'light' | 'dark'
  /** Text size in per cent. */
  readonly textSize: TextSize
  /** `more`: nothing pale, and every edge drawn. */
  readonly contrast: 'system' | 'more'
  /** `less`: nothing moves. */
  readonly motion: 'system' | 'less'
  /** Notices of the system that there is something to look at. */
  readonly notices: boolean
}

/** A browser that may know at which services somebody has an account. */
export type Browser = 'chrome' | 'edge' | 'firefox' | 'safari' | 'brave'

/** What a new window has to know before anything is asked of it. */
export interface AppState {
  readonly version: string
  readonly preferences: Preferences
  /** The language in force: the preference, or the system's. */
  readonly language: Language
  readonly vaults: readonly KnownVault[]
  /** The browsers that were found on this computer; what is in them is never read. */
  readonly browsers: readonly Browser[]
  /** The open vault, or null at the lock screen. */
  readonly vault: VaultSummary | null
}

export const appCalls = {
  state: call(nothing).returns<AppState>().failsWith(),
  setPreferences: call(
    v.strictObject({
      language: v.optional(v.picklist(['system', 'ja', 'en'])),
      theme: v.optional(v.picklist(['system', 'light', 'dark'])),
      textSize: v.optional(v.picklist(TEXT_SIZES)),
      contrast: v.optional(v.picklist(['system', 'more'])),
      motion: v.optional(v.picklist(['system', 'less'])),
      notices: v.optional(v.boolean()),
    }),
  )
    .returns<AppState>()
    .failsWith<'E_IO'>(),
  /** Takes a vault off the list of this computer. The file stays. */
  forgetVault: call(v.strictObject({ path })).returns<AppState>().failsWith<'E_IO'>(),
  /** Opens a page that the catalogue or the record names, in the default browser. `address` is without `https://`. */
  openPage: call(v.strictObject({ address: plainText }))
    .returns<null>()
    .failsWith<'E_LINK'>(),
  /** Makes room for a browser: the window goes to the right edge of its screen, or back to where it was. */
  placeBeside: call(v.strictObject({ beside: v.boolean() }))
    .returns<null>()
    .failsWith(),
  /** Copies a text that is pasted into a form once, and clears it as a secret is cleared. */
  copyForForm: call(v.strictObject({ text: plainText }))
    .returns<{ readonly clearsAfterSeconds: number }>()
    .failsWith(),
  /** Copies a text that is no secret. */
  copyText: call(v.strictObject({ text: plainText }))
    .returns<null>()
    .failsWith(),
} as const
