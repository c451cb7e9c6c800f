import { fstatSync, statSync } from 'node:fs'
import { attemptStorage } from './storage-failure.ts'

/** By which a file is told from another one that got its name. `inode` is 0 where the file system has no such number. */
export interface FileIdentity {
  readonly device: bigint
  readonly inode: bigint
}

/** The identity of an open file. May throw what the system throws. */
export function identityOfOpen(descriptor: number): FileIdentity {
  const { dev, ino } = fstatSync(descriptor, { bigint: true })
  return { device: dev, inode: ino }
}

/** What stands under a name now, seen from the file that stood there once. */
export function whatStandsAt(path: string, known: FileIdentity): 'same-file' | 'other-file' | 'nothing' {
  const now = attemptStorage(() => statSync(path, { bigint: true }))
  if (!now.ok) return 'nothing'
  // Without numbers the content has to tell; whoever asks compares the seals as well.
  if (now.value.ino === 0n || known.inode === 0n) return 'same-file'
  return now.value.ino === known.inode && now.value.dev === known.device ? 'same-file' : 'other-file'
}
