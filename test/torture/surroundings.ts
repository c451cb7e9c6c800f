import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  createAnchorFolder,
  openVault,
  type OpenRequest,
  type OpenVault,
} from '../../src/main/vault/vault.ts'
import { host, must, PASSWORD } from '../support/bare-vaults.ts'

/** The password after a change of password, and before the next. */
export const OTHER_PASSWORD = 'にほへと battery staple'

type VaultHost = Pick<OpenRequest, 'deriveKey' | 'anchors' | 'clock' | 'writerId'>

/** The device around the vaults of a folder: what it remembers stands on the disk beside them, as it would. */
export function deviceOf(folder: string): VaultHost {
  return { ...host(), anchors: createAnchorFolder(join(folder, 'anchors')) }
}

/**
 * Opens a vault with whichever password it has, unless another device is named on that of its folder. Throws when it is
 * refused.
 */
export async function openWith(folder: string, path: string, device = deviceOf(folder)): Promise<OpenVault> {
  const openBy = (password: string) => {
    // Whoever held the lock was killed; its number may be that of another process by now.
    return openVault({ path, key: { kind: 'password', password }, ...device, takeOverLock: true })
  }
  const opened = await openBy(PASSWORD)
  return must(!opened.ok && opened.error.code === 'E_PASSWORD' ? await openBy(OTHER_PASSWORD) : opened)
}

/** Where there is a disk under the files, and where there is only memory. */
export function roots(): readonly { readonly name: 'disk' | 'memory'; readonly root: string }[] {
  const memory = existsSync('/dev/shm') ? [{ name: 'memory', root: '/dev/shm' } as const] : []
  return [{ name: 'disk', root: '/var/tmp' }, ...memory]
}
