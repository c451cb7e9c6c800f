import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EditLabel } from '#contract'
import { asRecordId } from '#core/record/field'
import type { Result } from '#core/result'
import { createSession } from '../../src/main/session/session.ts'
import type { Program } from './program.ts'
import { account, putting } from './sessions.ts'
import { must, mustOpen } from './vaults.ts'

const SHOP = asRecordId('shop')
const MAIL = asRecordId('mail')

interface Change {
  /** What the undo button says of it. */
  readonly label: EditLabel
  readonly prepare?: (app: Program) => Promise<unknown>
  readonly act: (app: Program) => Promise<Result<unknown, unknown>>
}

/** What stands in the notebook before: two accounts, one with a password. */
export const BEFORE_CHANGES = putting(
  [account('shop', { note: 'first' }), { password: 'tsubame-1' }],
  account('mail', { note: 'of the other' }),
)

/** One change by each call that can be undone, in that notebook. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'records.save': {
    label: 'edit',
    act: ({ handlers }) =>
      handlers.records.save({
        ...putting([account('shop', { note: 'changed' }), { password: 'tsubame-2' }], account('bank')),
        remove: [MAIL],
      }),
  },
  'records.combine': {
    label: 'combine',
    act: ({ handlers }) => handlers.records.combine({ keepId: SHOP, goneId: MAIL, choices: ['note'] }),
  },
  'history.restore': {
    label: 'edit',
    prepare: ({ handlers }) => handlers.records.save(putting(account('shop', { note: 'second' }))),
    act: async ({ handlers }) => {
      const former = must(await handlers.history.of({ id: SHOP })).find(({ field }) => field === 'note')
      return handlers.history.restore({ id: SHOP, field: 'note', versionId: former?.versionId ?? '' })
    },
  },
  'bin.restore': {
    label: 'bring-back',
    prepare: ({ handlers }) => handlers.records.save({ put: [], remove: [MAIL], label: 'delete' }),
    act: ({ handlers }) => handlers.bin.restore({ ids: [MAIL] }),
  },
  'attachments.add': {
    label: 'add',
    act: ({ handlers }) => {
      const dropped = { name: 'words.txt', bytes: new TextEncoder().encode('what stands on the card') }
      return handlers.attachments.add({ ownerId: SHOP, keepMetadata: false, dropped })
    },
  },
  'backups.restore': {
    label: 'restore',
    prepare: async (app) => {
      must(await app.handlers.backups.backUpNow(undefined))
      must(await app.handlers.records.save(putting(account('bank'))))
    },
    act: async ({ handlers }) => {
      const { backups } = must(await handlers.backups.state(undefined))
      return handlers.backups.restore({ path: backups[0]?.path ?? '' })
    },
  },
  'copies.applyMerge': {
    label: 'merge',
    prepare: (app) => previewCopy(app, 'elsewhere'),
    act: ({ handlers }) => handlers.copies.applyMerge(undefined),
  },
  'copies.settle': {
    label: 'edit',
    prepare: async (app) => {
      await previewCopy(app, 'elsewhere', () =>
        app.handlers.records.save(putting(account('shop', { note: 'here' }))),
      )
      must(await app.handlers.copies.applyMerge(undefined))
    },
    act: async ({ handlers }) => {
      const [conflict] = must(await handlers.copies.conflicts(undefined))
      const other = conflict?.versions.find(({ isInForce }) => !isInForce)
      return handlers.copies.settle({
        recordId: SHOP,
        field: conflict?.field ?? '',
        versionId: other?.versionId ?? '',
      })
    },
  },
  'exchange.applyImport': {
    label: 'import',
    prepare: async (app) => {
      app.chosen.path = join(app.folder, 'other.json')
      const records = [account('shop', { note: 'imported' }), account('bank')]
      writeFileSync(app.chosen.path, JSON.stringify({ format: 'hikae-json', version: 1, records }))
      must(await app.handlers.exchange.previewImport(undefined))
    },
    act: ({ handlers }) => handlers.exchange.applyImport(undefined),
  },
}

/** A copy of the notebook in which the note of an account reads otherwise, looked at before it is taken in. */
async function previewCopy(
  app: Program,
  note: string,
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const copyPath = join(app.folder, 'elsewhere')
  copyFileSync(join(app.folder, 'test.hikae'), copyPath)
  const vault = await mustOpen(copyPath)
  const there = createSession(vault, () => '2026-11-23T03:00:00.000Z')
  must(there.applyEdit(putting(account('shop', { note }))))
  vault.close()
  await meanwhile()
  must(await app.handlers.copies.previewMerge({ path: copyPath }))
}
