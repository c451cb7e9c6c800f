import { join } from 'node:path'
import type { Keystore } from '../../src/main/system/keystore.ts'
import { createQuickUnlock, type QuickUnlock } from '../../src/main/system/quick-unlock.ts'

/** A keystore that turns every bit: good enough to see that nothing is kept in clear. */
export const turningKeystore: Keystore = {
  isAvailable: () => Promise.resolve(true),
  seal: (bytes) => Promise.resolve(bytes.map((byte) => byte ^ 0xff)),
  open: (sealed) => Promise.resolve(new Uint8Array(sealed).map((byte) => byte ^ 0xff)),
}

/** A computer that was started an hour ago, and its clock. */
export function computer(folder: string, nowMs: number) {
  const time = { nowMs, uptimeSeconds: 3_600 }
  const quickUnlock = (keystore: Keystore = turningKeystore): QuickUnlock =>
    createQuickUnlock({
      keystore,
      file: join(folder, 'quick-unlock.json'),
      clock: () => time.nowMs,
      uptimeSeconds: () => time.uptimeSeconds,
    })
  return {
    quickUnlock,
    wait: (ms: number) => {
      time.nowMs += ms
      time.uptimeSeconds += ms / 1_000
    },
    restart: () => {
      time.uptimeSeconds = 5
    },
  }
}
