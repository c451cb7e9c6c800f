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

/** How a vault is opened, unless otherwise on the device of its folder and for writing. */
interface Opening extends VaultHost {
  readonly mode?: 'read-write' | 'read-only'
  /** Where neither password is known: the frozen vaults have one of their own, behind a slow hash. */
  readonly recoveryCode?: string
}

/** Opens a vault with whichever password it has. Throws when it is refused. */
export async function openWith(
  folder: string,
  path: string,
  { recoveryCode, ...device }: Opening = deviceOf(folder),
): Promise<OpenVault> {
  const keys: readonly OpenRequest['key'][] = [
    { kind: 'password', password: PASSWORD },
    { kind: 'password', password: OTHER_PASSWORD },
    ...(recoveryCode === undefined ? [] : [{ kind: 'recovery-code', code: recoveryCode } as const]),
  ]
  let opened: Awaited<ReturnType<typeof openVault>> | null = null
  for (const key of keys) {
    // Whoever held the lock was killed; its number may be that of another process by now.
    opened = await openVault({ path, key, ...device, takeOverLock: true })
    if (opened.ok || opened.error.code !== 'E_PASSWORD') break
  }
  if (opened === null) throw new Error('no key')
  return must(opened)
}

/** Where there is a disk under the files, and where there is only memory. */
export function roots(): readonly { readonly name: 'disk' | 'memory'; readonly root: string }[] {
  const memory = existsSync('/dev/shm') ? [{ name: 'memory', root: '/dev/shm' } as const] : []
  return [{ name: 'disk', root: '/var/tmp' }, ...memory]
}
