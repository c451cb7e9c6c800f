import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  createAnchorFolder,
  openVault,
  type OpenRequest,
  type OpenVault,
} from '../../src/main/vault/vault.ts'
import { host, must, PASSWORD } from '../support/bare-vaults.ts'

type VaultHost = Pick<OpenRequest, 'deriveKey' | 'anchors' | 'clock' | 'writerId'>

/** The device around the vaults of a folder: what it remembers stands on the disk beside them, as it would. */
export function deviceOf(folder: string): VaultHost {
  return { ...host(), anchors: createAnchorFolder(join(folder, 'anchors')) }
}

/** Opens a vault, unless another device is named on that of its folder. Throws when it is refused. */
export async function openWith(folder: string, path: string, device = deviceOf(folder)): Promise<OpenVault> {
  // Whoever held the lock was killed; its number may be that of another process by now.
  const key = { kind: 'password', password: PASSWORD } as const
  return must(await openVault({ path, key, ...device, takeOverLock: true }))
}

/** Where there is a disk under the files, and where there is only memory. */
export function roots(): readonly { readonly name: 'disk' | 'memory'; readonly root: string }[] {
  const memory = existsSync('/dev/shm') ? [{ name: 'memory', root: '/dev/shm' } as const] : []
  return [{ name: 'disk', root: '/var/tmp' }, ...memory]
}
