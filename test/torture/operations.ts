import { join } from 'node:path'
import { createVault, type Change, type OpenVault } from '../../src/main/vault/vault.ts'
import { PASSWORD, POLICY, put, rowId } from '../support/bare-vaults.ts'
import { deviceOf } from './surroundings.ts'

/** What the program that is killed is told to do. */
export type Order =
  | { readonly operation: string; readonly folder: string; readonly next: boolean }
  | { readonly seed: number; readonly from: number; readonly folder: string }

/** A name that no file has: asking for it separates, in a trace, what comes before an operation from the operation. */
export const MARK = '/hikae-torture-mark'

/** `done`, or the code of the failure. */
export type Outcome = string

interface Work {
  readonly folder: string
  /** `a.hikae`, where the operation wants it open. */
  readonly vault: OpenVault | null
  /** Called right before what is to be interrupted. */
  readonly mark: () => void
}

interface Operation {
  readonly opens: boolean
  readonly run: (work: Work) => Promise<Outcome>
}

/** What stands in `a.hikae` before each operation. */
export const PREPARED: readonly (readonly Change[])[] = [
  [
    put('a', { t: '銀行' }, { password: '秘密', note: 'x'.repeat(5_000) }),
    put('b', { t: 'メール' }, { password: '二' }),
  ],
  [put('c', { t: 'x'.repeat(9_000) }), put('d', { t: '消える' }, { password: '三' })],
]

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
      mark()
      const path = join(folder, 'new.hikae')
      const created = await createVault({
        path,
        password: PASSWORD,
        kdfPolicy: POLICY,
        ...deviceOf(folder),
      })
      if (!created.ok) return created.error.code
      created.value.vault.close()
      return 'done'
    },
  },
  copy: withVault(({ folder, vault, mark }) => {
    mark()
    const copied = vault.copyTo(join(folder, 'copy.hikae'))
    return Promise.resolve(copied.ok ? 'done' : copied.error.code)
  }),
  'new recovery code': withVault(async ({ vault, mark }) => {
    mark()
    const replaced = await vault.replaceRecoveryCode(PASSWORD)
    return replaced.ok ? 'done' : replaced.error.code
  }),
}

function saving(changes: readonly Change[]): Operation {
  return withVault(({ vault, mark }) => {
    mark()
    const saved = vault.commit(changes)
    return Promise.resolve(saved.ok ? 'done' : saved.error.code)
  })
}

function withVault(run: (work: Work & { readonly vault: OpenVault }) => Promise<Outcome>): Operation {
  return {
    opens: true,
    run: (work) => {
      if (work.vault === null) throw new Error('this operation needs an open vault')
      return run({ ...work, vault: work.vault })
    },
  }
}

function rowIdOf(index: number): ReturnType<OpenVault['newRowId']> {
  // 32 lower-case hex digits are a row id.
  return index.toString(16).padStart(32, '9') as ReturnType<OpenVault['newRowId']>
}
