import { join } from 'node:path'
import { argon2idAsync } from '@noble/hashes/argon2.js'
import { describe, expect, test } from 'vitest'
import { fail, ok } from '#core/result'
import {
  calibrateKdf,
  createWorkerDeriveKey,
  type DeriveKey,
  type KdfRequest,
} from '../../../../../src/main/vault/vault.ts'
import { create, mustOpen, open, tempFolder } from '../../../../support/vaults.ts'

const workerUrl = new URL('../../../../../src/main/vault/kdf/kdf-worker.ts', import.meta.url)
const request = {
  password: new TextEncoder().encode('correct horse'),
  salt: new Uint8Array(16).fill(7),
  passes: 3,
  memoryKiB: 64 * 1024,
}

describe('the derivation worker', () => {
  const deriveKey = createWorkerDeriveKey(workerUrl)

  test('computes Argon2id, and leaves the password to its owner', async () => {
    const derived = await deriveKey(request)
    const { password, salt, passes: t, memoryKiB: m } = request
    expect(derived).toEqual(ok(await argon2idAsync(password, salt, { t, m, p: 1, dkLen: 32 })))
    expect(new TextDecoder().decode(request.password)).toBe('correct horse')
  })

  test('opens the vault it made', async () => {
    const path = join(tempFolder(), 'real.hikae')
    const { vault } = await create({ path, deriveKey })
    vault.close()
    expect((await mustOpen(path, { deriveKey })).mode).toBe('read-write')
  })

  test('says when the memory cannot be had', async () => {
    const memoryKiB = 2047 * 1024
    expect(await deriveKey({ ...request, passes: 1, memoryKiB })).toEqual(
      fail({ code: 'E_KDF_MEMORY', memoryKiB }),
    )
  })

  test('that cannot start is a broken installation, not a wrong password', async () => {
    const broken = createWorkerDeriveKey(new URL('none.js', import.meta.url))
    const { path } = await create()
    await expect(open(path, { deriveKey: broken })).rejects.toThrow()
  })

  test('refuses a salt of another length as a bug', async () => {
    await expect(deriveKey({ ...request, salt: new Uint8Array(8) })).rejects.toThrow('salt')
  })
})

describe('the work factor', () => {
  /** A machine that needs `msPerPass` for a pass over 256 MiB, and has `memoryKiB` to spare. */
  function machine(msPerPass: number, memoryKiB = Number.POSITIVE_INFINITY) {
    let nowMs = 5_000
    const asked: KdfRequest[] = []
    const deriveKey: DeriveKey = (wanted) => {
      asked.push(wanted)
      if (wanted.memoryKiB > memoryKiB) {
        return Promise.resolve(fail({ code: 'E_KDF_MEMORY', memoryKiB: wanted.memoryKiB }))
      }
      nowMs += (msPerPass * wanted.passes * wanted.memoryKiB) / (256 * 1024)
      return Promise.resolve(ok(new Uint8Array(32)))
    }
    const calibrate = (totalMemoryGiB = 16) =>
      calibrateKdf(deriveKey, { totalMemoryBytes: totalMemoryGiB * 1024 ** 3, nowMs: () => nowMs })
    return { calibrate, asked }
  }
  const MIB_256 = 256 * 1024

  test.each([
    ['slow', 2_000, 3],
    ['usual', 250, 4],
    ['fast', 100, 10],
    ['very fast', 1, 16],
  ])('of a %s machine (%d ms a pass) is %d passes', async (_, msPerPass, passes) => {
    expect(await machine(msPerPass).calibrate()).toEqual(ok({ passes, memoryKiB: MIB_256 }))
  })

  test('is never less than three passes, and never more than sixteen', async () => {
    expect(await machine(1e6).calibrate()).toEqual(ok({ passes: 3, memoryKiB: MIB_256 }))
    expect(await machine(0).calibrate()).toEqual(ok({ passes: 16, memoryKiB: MIB_256 }))
  })

  test('of a machine with little memory takes half of it', async () => {
    expect(await machine(250).calibrate(3)).toEqual(ok({ passes: 8, memoryKiB: 128 * 1024 }))
  })

  test('takes less memory where it cannot be had, down to the floor of the format', async () => {
    const short = machine(250, 100 * 1024)
    expect(await short.calibrate()).toEqual(ok({ passes: 16, memoryKiB: 64 * 1024 }))
    expect(short.asked.map(({ memoryKiB }) => memoryKiB)).toEqual([MIB_256, MIB_256 / 2, MIB_256 / 4])
  })

  test('is refused where not even that can be had', async () => {
    expect(await machine(250, 0).calibrate()).toEqual(fail({ code: 'E_KDF_MEMORY', memoryKiB: 64 * 1024 }))
  })
})
