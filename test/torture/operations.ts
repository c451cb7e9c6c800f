import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { backUpTo } from '../../src/main/backup/make.ts'
import { createSession } from '../../src/main/session/session.ts'
import { openAppData } from '../../src/main/system/app-data.ts'
import { createVault, openVault, type Change, type OpenVault } from '../../src/main/vault/vault.ts'
import { host, must, PASSWORD, POLICY, put, rowId } from '../support/bare-vaults.ts'
import SAMPLE from '../vectors/format-1-sample.json' with { type: 'json' }
import { addContent, takeIn } from './contents.ts'
import { deviceOf, openWith, OTHER_PASSWORD } from './surroundings.ts'

/** What the program that is killed is told to do. */
export type Order =
  | { readonly operation: string; readonly folder: string }
  | { readonly seed: number; readonly from: number; readonly folder: string }

/** A name that no file has: asking for it separates, in a trace, what comes before an operation from the operation. */
export const MARK = '/hikae-torture-mark'

/** `done`, or the code of the failure. */
export type Outcome = string

interface Work {
  readonly folder: string
  /** `a.hikae`, where the operation wants it open. */
  readonly vault: OpenVault | null
  /** Awaited right before what is to be interrupted. */
  readonly mark: () => Promise<void>
}

/** How it ended, and the vault to go on with; null where there is none. */
interface Ending {
  readonly outcome: Outcome
  readonly vault: OpenVault | null
}

interface Operation {
  readonly opens: boolean
  readonly run: (work: Work) => Promise<Ending>
  /** It saves more than once: of an interrupted one some saves may be counted, and nothing else may be seen of them. */
  readonly isLong?: true
  /** What besides the state before and the one after may stand in the folder when it is broken off. */
  readonly between?: (folder: string) => void
  /** What it starts from is the frozen vault of format 1, which is looked at for reading: writing would bring it up. */
  readonly isOfFormat1?: true
}

/** What stands in `a.hikae` before each operation. */
export const PREPARED: readonly (readonly Change[])[] = [
  [
    put('a', { t: '銀行' }, { password: '秘密', note: 'x'.repeat(5_000) }),
    put('b', { t: 'メール' }, { password: '二' }),
  ],
  [put('c', { t: 'x'.repeat(9_000) }), put('d', { t: '消える' }, { password: '三' })],
]

/** The row of an attachment that stands there too. */
export const PHOTO = '7'

/** The save after the one that was disturbed. */
export const NEXT = put('f', { t: '次' }, { password: '次' })

const edit: readonly Change[] = [
  put('a', { t: '銀行', u: 'taro' }, 'keep'),
  put('e', { t: '新しい' }, { password: '四' }),
  { kind: 'delete', rowId: rowId('d') },
]

const bulk: readonly Change[] = Array.from({ length: 40 }, (_, i): Change => {
  return { kind: 'put', rowId: rowIdOf(i), outline: { t: `${i}`.repeat(100) }, secrets: { p: i } }
})

/** Every operation that changes files, by its name. Each has to be all or nothing. */
export const operations: Readonly<Record<string, Operation>> = {
  'small save': saving([put('b', { t: 'メール', u: 'hanako' }, 'keep')]),
  save: saving(edit),
  'bulk save': saving(bulk),
  create: {
    opens: false,
    run: async ({ folder, mark }) => {
      await mark()
      const path = join(folder, 'new.hikae')
      const created = await createVault({
        path,
        password: PASSWORD,
        kdfPolicy: POLICY,
        ...deviceOf(folder),
      })
      if (created.ok) created.value.vault.close()
      return { outcome: codeOf(created), vault: null }
    },
  },
  copy: withVault(async ({ folder, vault, mark }) => {
    await mark()
    return codeOf(vault.copyTo(join(folder, 'copy.hikae')))
  }),
  backup: withVault(async ({ folder, vault, mark }) => {
    const session = createSession(vault, () => new Date(host().clock()).toISOString())
    const around = { ...host(), appData: openAppData(join(folder, 'app')) }
    await mark()
    return codeOf(backUpTo({ which: 'first', folder, isOwn: false }, session, around))
  }),
  'new recovery code': withVault(async ({ vault, mark }) => {
    await mark()
    return codeOf(await vault.replaceRecoveryCode(PASSWORD))
  }),
  'new password': withVault(async ({ vault, mark }) => {
    await mark()
    const key = { kind: 'password', password: PASSWORD } as const
    return codeOf(await vault.changePassword({ key, newPassword: OTHER_PASSWORD, kdfPolicy: POLICY }))
  }),
  rotation: {
    opens: true,
    run: async ({ folder, vault, mark }) => {
      if (vault === null) throw new Error('this operation needs an open vault')
      await mark()
      const keepAs = join(folder, 'kept.hikae')
      const rotated = await vault.rotate({ password: PASSWORD, keepAs })
      return { outcome: codeOf(rotated.outcome), vault: rotated.vault }
    },
    // The old file is kept before the new one takes its name.
    between: (folder) => cpSync(join(folder, 'a.hikae'), join(folder, 'kept.hikae')),
  },
  attachment: {
    ...withVault(async ({ vault, mark }) => {
      await mark()
      // More than a piece, so that it goes in by several saves.
      return codeOf(addContent(vault, 'e', 1_200_000))
    }),
    isLong: true,
  },
  migration: {
    opens: false,
    isOfFormat1: true,
    run: async ({ folder, mark }) => {
      await mark()
      const key = { kind: 'recovery-code', code: SAMPLE.recoveryCode } as const
      const opened = await openVault({ path: join(folder, 'a.hikae'), key, ...deviceOf(folder) })
      if (!opened.ok) return { outcome: opened.error.code, vault: null }
      // It opens for reading when it could not be brought up, and says so; why is not asked then.
      const isDone = opened.value.mode === 'read-write'
      opened.value.close()
      return { outcome: isDone ? 'done' : 'E_NOT_MIGRATED', vault: null }
    },
    between: (folder) => cpSync(join(folder, 'a.hikae'), join(folder, 'a.format-1.hikae')),
  },
  purge: saving([{ kind: 'delete', rowId: rowId(PHOTO) }]),
  merge: {
    ...withVault(async ({ folder, vault, mark }) => {
      const other = join(folder, 'other', 'a.hikae')
      mkdirSync(join(folder, 'other'))
      must(vault.copyTo(other))
      const copy = await openWith(folder, other, host())
      must(copy.commit(edit))
      must(addContent(copy, '8', 150_000))
      copy.close()
      await mark()
      return takeIn(vault, other, () => edit)
    }),
    isLong: true,
  },
}

function codeOf(
  result: { readonly ok: true } | { readonly ok: false; readonly error: { readonly code: string } },
): Outcome {
  return result.ok ? 'done' : result.error.code
}

function saving(changes: readonly Change[]): Operation {
  return withVault(async ({ vault, mark }) => {
    await mark()
    return codeOf(vault.commit(changes))
  })
}

function withVault(run: (work: Work & { readonly vault: OpenVault }) => Promise<Outcome>): Operation {
  return {
    opens: true,
    run: async (work) => {
      if (work.vault === null) throw new Error('this operation needs an open vault')
      return { outcome: await run({ ...work, vault: work.vault }), vault: work.vault }
    },
  }
}

function rowIdOf(index: number): ReturnType<OpenVault['newRowId']> {
  // 32 lower-case hex digits are a row id.
  return index.toString(16).padStart(32, '9') as ReturnType<OpenVault['newRowId']>
}
