import type { ShareState } from '#contract'
import { SHARE_GROUPS } from '#core/secret/share-code'
import type { OwnersKey, UnlockInput } from '../../store/session-slice.ts'
import { GROUP_DIGITS } from '../../ui/digit-groups-input.ts'
import { joinedGroups } from '../../ui/RecoveryKeyField.tsx'

/** One way into a notebook, as it is typed. */
export type OpeningKey = UnlockInput['key']
export type KeyKind = OpeningKey['kind']

export const PASSWORD_NAME = 'opening-password'
export const PIN_NAME = 'opening-pin'

/** The name of the inputs of a share, counted from 1. */
export function shareName(number: number): string {
  return `share-${number}-group`
}

/** The ways into a notebook, the usual one first. */
export function waysInto(vault: {
  readonly shares: ShareState | null
  readonly quickUnlock: boolean
}): readonly KeyKind[] {
  return [
    ...(vault.quickUnlock ? (['quick-unlock'] as const) : []),
    'password',
    'recovery-code',
    ...(vault.shares === null ? [] : (['shares'] as const)),
  ]
}

/** The key as proof of the right to set a new password, which the short PIN is not. */
export function asProof(key: OpeningKey | null): OwnersKey | null {
  return key === null || key.kind === 'quick-unlock' ? null : key
}

/** What was typed into the fields of one kind; null when something is still missing. */
export function openingKeyOf(data: FormData, kind: KeyKind): OpeningKey | null {
  switch (kind) {
    case 'password': {
      const password = textOf(data, PASSWORD_NAME)
      return password === '' ? null : { kind, password }
    }
    case 'recovery-code': {
      const code = joinedGroups(data, 'recovery-group')
      return code === '' ? null : { kind, code }
    }
    case 'shares': {
      const shares = sharesOf(data)
      return shares.length > 0 && shares.every(isWhole) ? { kind, shares: [...shares] } : null
    }
    case 'quick-unlock': {
      const pin = textOf(data, PIN_NAME)
      return pin === '' ? null : { kind, pin }
    }
  }
}

function sharesOf(data: FormData): readonly string[] {
  const shares: string[] = []
  for (let number = 1; data.has(shareName(number)); number += 1)
    shares.push(joinedGroups(data, shareName(number)))
  return shares
}

function isWhole(share: string): boolean {
  return share.normalize('NFKC').replace(/\D/gu, '').length === SHARE_GROUPS * GROUP_DIGITS
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}
