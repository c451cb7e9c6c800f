import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  authenticate,
  uniteHeaders,
  withoutShares,
  withSlot,
} from '../../../../src/main/vault/keys/change-slots.ts'
import { toHex } from '../../../../src/main/vault/crypto/bytes.ts'
import { parseHeader, type Header } from '../../../../src/main/vault/file/header.ts'
import { deriveVaultKeys, type VaultKey } from '../../../../src/main/vault/keys/keys.ts'
import { primitivesReady } from '../../../../src/main/vault/crypto/primitives.ts'
import type { KeySlot } from '../../../../src/main/vault/keys/slot.ts'
import '../../../support/same-draws.ts'

await primitivesReady()
const keys = deriveVaultKeys(new Uint8Array(32).fill(7) as VaultKey)
const filled = (length: number, value: number) => new Uint8Array(length).fill(value)

type Kind = KeySlot['kind']
let drawn = 0
function newWay(kind: Kind): KeySlot {
  drawn += 1
  const slotId = filled(16, 0)
  new DataView(slotId.buffer).setUint32(0, drawn)
  const wrapping = {
    salt: filled(16, 1),
    commit: filled(32, 2),
    nonce: filled(24, 3),
    wrapped: filled(48, 4),
  }
  const base = { flags: 0, slotId, wrapping }
  if (kind === 'password') return { kind, ...base, kdf: { passes: 3, memoryKiB: 65_536 } }
  return kind === 'shares' ? { kind, ...base, set: filled(4, 5), threshold: 2, count: 3 } : { kind, ...base }
}

type Step = Kind | 'no-shares'
const change = (header: Header, step: Step): Header =>
  (step === 'no-shares' ? withoutShares(header, keys) : withSlot(header, newWay(step), keys)).header
const idsOf = ({ slots }: Header) =>
  slots
    .filter(({ kind }) => kind !== 'retired')
    .map(({ slotId }) => toHex(slotId))
    .sort()
const unite = (a: Header, b: Header) => uniteHeaders(a, b, keys).header

const steps = fc.array(fc.constantFrom<Step>('password', 'recovery-code', 'shares', 'no-shares'), {
  maxLength: 4,
})
const start: Header = {
  vaultId: filled(16, 9),
  createdMs: 0,
  minReader: 1,
  minWriter: 2,
  features: 0,
  epoch: 1,
  slots: [newWay('password'), newWay('recovery-code')],
}

test('two headers that were changed apart become the same one, whichever takes in which, and again is as once', () => {
  fc.assert(
    fc.property(steps, steps, steps, (before, here, there) => {
      const base = before.reduce(change, start)
      const [ours, theirs] = [here.reduce(change, base), there.reduce(change, base)]
      const united = unite(ours, theirs)
      expect(idsOf(unite(theirs, ours))).toEqual(idsOf(united))
      expect(idsOf(unite(united, theirs))).toEqual(idsOf(united))
      expect(idsOf(unite(base, united))).toEqual(idsOf(united))
      expect(parseHeader(authenticate(united, keys).cells).ok).toBe(true)
    }),
  )
})

test('what one side changed is as that side has it; what both changed opens both ways; nothing replaced comes back', () => {
  fc.assert(
    fc.property(steps, steps, steps, (before, here, there) => {
      const base = before.reduce(change, start)
      const [ours, theirs] = [here.reduce(change, base), there.reduce(change, base)]
      const [atFirst, a, b] = [base, ours, theirs].map((header) => new Set(idsOf(header)))
      const expected = [...new Set([...(a ?? []), ...(b ?? [])])].filter(
        (id) => !atFirst?.has(id) || (a?.has(id) && b?.has(id)),
      )
      expect(idsOf(unite(ours, theirs))).toEqual(expected.sort())
    }),
  )
})
