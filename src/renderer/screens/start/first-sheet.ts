import type { Account } from '#core/record/account'
import type { VaultRecord } from '#core/record/document'
import { kindOf } from '#core/sheet/kinds'
import type { StartStep } from '#core/text/messages/start'

/** The way to the first paper, in its order. */
export const START_STEPS = ['account', 'phone', 'sheet'] as const satisfies readonly StartStep[]

/** How far somebody is on the way to the first paper. */
export interface FirstSheet {
  readonly done: ReadonlySet<StartStep>
  /** The first step that is not done; null once there is a paper: whoever left out the phone is done too. */
  readonly next: StartStep | null
  /** The account that was written first. */
  readonly account: Account | null
}

/** Reads from the records how far it is to the first paper, so that the way can be left and taken up again at any time. */
export function firstSheetOf(records: readonly VaultRecord[]): FirstSheet {
  const account = records.find((record) => record.type === 'account') ?? null
  const settings = records.find((record) => record.type === 'settings')
  const isReached: Readonly<Record<StartStep, boolean>> = {
    account: account !== null,
    phone: records.some((record) => record.type === 'contact-point' && record.medium === 'phone'),
    sheet: settings?.sheets.some((sheet) => kindOf(sheet).isDrawer && sheet.to !== 'picture') ?? false,
  }
  const done = new Set(START_STEPS.filter((step) => isReached[step]))
  const next = isReached.sheet ? null : (START_STEPS.find((step) => !isReached[step]) ?? null)
  return { done, next, account }
}
