import { expect, test } from 'vitest'
import { createKeystore, type SafeStorage } from '../../../../src/main/system/keystore.ts'

const bytes = new Uint8Array([0, 255, 128, 7])
const broken = (): never => {
  throw new Error('keystore')
}
/** Electron 33: everything at once. */
const old: SafeStorage = {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: (text) => Buffer.from(`sync:${text}`),
  decryptString: (sealed) => sealed.toString().replace('sync:', ''),
}
/** Electron 45: promises; the calls of old are there and deprecated. */
const today: SafeStorage = {
  isEncryptionAvailable: broken,
  getSelectedStorageBackend: () => 'kwallet6',
  encryptString: broken,
  decryptString: broken,
  isAsyncEncryptionAvailable: () => Promise.resolve(true),
  encryptStringAsync: (text) => Promise.resolve(Buffer.from(`async:${text}`)),
  decryptStringAsync: (sealed) => Promise.resolve({ result: sealed.toString().replace('async:', '') }),
}

test.each<[string, SafeStorage, NodeJS.Platform]>([
  ['Electron 33', old, 'linux'],
  ['Electron 45', today, 'linux'],
  ['Windows', { ...today, getSelectedStorageBackend: broken }, 'win32'],
  ['macOS', { ...old, getSelectedStorageBackend: broken }, 'darwin'],
])('on %s what is sealed is opened again', async (_, storage, platform) => {
  const keystore = createKeystore(storage, platform)
  expect(await keystore.isAvailable()).toBe(true)
  const sealed = await keystore.seal(bytes)
  expect(Buffer.from(sealed ?? []).toString()).toMatch(/^a?sync:AP\+ABw==$/u)
  expect(await keystore.open(sealed ?? bytes)).toEqual(bytes)
})

test.each<[string, Partial<SafeStorage>]>([
  [
    'that keeps secrets under a password in its source',
    { ...old, getSelectedStorageBackend: () => 'basic_text' },
  ],
  ['that is not known yet', { ...old, getSelectedStorageBackend: () => 'unknown' }],
  ['that does not say what it is', { isEncryptionAvailable: () => true }],
  ['that a later Electron brings', { ...old, getSelectedStorageBackend: () => 'anything' }],
  ['without a key', { ...old, isEncryptionAvailable: () => false }],
  ['without a key, of today', { ...today, isAsyncEncryptionAvailable: () => Promise.resolve(false) }],
  ['that fails', { ...old, isEncryptionAvailable: broken }],
])('a keystore %s keeps nothing', async (_, storage) => {
  const keystore = createKeystore(storage as SafeStorage, 'linux')
  expect(await keystore.isAvailable()).toBe(false)
  expect(await keystore.seal(bytes)).toBeNull()
  expect(await keystore.open(bytes)).toBeNull()
})

test('what the keystore cannot open any more is gone, not an error', async () => {
  const forgetful = { ...today, decryptStringAsync: () => Promise.reject(new Error('key changed')) }
  expect(await createKeystore(forgetful, 'linux').open(bytes)).toBeNull()
})
