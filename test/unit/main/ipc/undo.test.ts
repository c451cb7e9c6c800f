import { describe, expect, test } from 'vitest'
import { contract, type Api, type CallName, type EditAnswer, type GroupName } from '#contract'
import { createVaultIn, program, type Program } from '../../../support/program.ts'
import { BEFORE_CHANGES, CHANGES } from '../../../support/undoable-changes.ts'
import { must } from '../../../support/vaults.ts'

/*
 * Undo everywhere: each call of the contract is one that changes nothing in the notebook, one that is undone and redone, or an
 * exception that says why. A new call does not compile before it is one of them.
 */

type Exception = { readonly because: string }
type AnswerOf<G extends GroupName, K extends CallName<G>> = Extract<
  Awaited<ReturnType<Api[G][K]>>,
  { readonly ok: true }
>['value']
/** Whatever answers with an edit has to be undone, or be an exception. */
type Undoing<G extends GroupName, K extends CallName<G>> = [Extract<AnswerOf<G, K>, EditAnswer>] extends [
  never,
]
  ? 'undone' | 'reads' | Exception
  : 'undone' | Exception

const LOOKS = { because: 'how the program looks on this computer; the same control puts it back' }
const KEYS = {
  because: 'an old key must not open again what was saved since; the old file is kept where there is one',
}
const PAPER = {
  because:
    'a paper that was printed cannot be unprinted; what became of it is written down, and that is undone',
}
const FILES = { because: 'a file or a place outside of the notebook; whoever does not want it removes it' }
const NOTED = { because: 'the program notes that it happened, and it has happened' }
const DRAFT = { because: 'what is not saved yet; throwing it away is asked about' }

const CALLS: { readonly [G in GroupName]: { readonly [K in CallName<G>]: Undoing<G, K> } } = {
  app: {
    state: 'reads',
    setPreferences: LOOKS,
    forgetVault: { because: 'the list of this computer; the file stays, and is put back by opening it' },
    openPage: 'reads',
    placeBeside: 'reads',
    copyForForm: 'reads',
    copyText: 'reads',
  },
  vault: {
    choosePlace: 'reads',
    chooseFile: { because: 'the list of this computer; it is taken off the list again' },
    addFile: { because: 'the list of this computer; it is taken off the list again' },
    create: FILES,
    openSample: FILES,
    renewRecoveryKey: KEYS,
    finishSetUp: NOTED,
    unlock: 'reads',
    lock: 'reads',
    proveRecoveryKey: NOTED,
    saveCopy: FILES,
    verify: 'reads',
  },
  keys: {
    state: 'reads',
    changePassword: KEYS,
    makeShares: KEYS,
    forgetShares: 'reads',
    removeShares: KEYS,
    rotate: KEYS,
    enableQuickUnlock: { because: 'of this computer; the same control turns it off' },
    disableQuickUnlock: { because: 'of this computer; the same control turns it on' },
  },
  handOver: {
    give: KEYS,
    prove: NOTED,
    plan: 'reads',
    chooseCopy: 'reads',
    forget: { because: 'it is asked for with a proof, because nothing of it is to be left' },
    deletions: 'reads',
    forgetDeletion: { because: 'the list of this computer; its certificate is printed before' },
  },
  records: {
    all: 'reads',
    save: 'undone',
    combine: 'undone',
    keepTable: LOOKS,
    undo: { because: 'it is undone by redo' },
    redo: { because: 'it is undone by undo' },
  },
  secrets: {
    reveal: 'reads',
    copy: 'reads',
    oneTimeCode: 'reads',
    copyOneTimeCode: 'reads',
    tryTotp: 'reads',
    totpOnScreen: 'reads',
  },
  leaks: { check: NOTED, progress: 'reads', cancel: 'reads' },
  history: { of: 'reads', reveal: 'reads', restore: 'undone' },
  bin: {
    list: 'reads',
    restore: 'undone',
    purge: { because: 'what is removed for good is to be gone; it is asked about, and says so' },
  },
  attachments: { add: 'undone', progress: 'reads', cancel: 'reads', read: 'reads', saveAs: 'reads' },
  backups: {
    state: 'reads',
    choosePlace: FILES,
    removeSecondPlace: FILES,
    backUpNow: FILES,
    drill: NOTED,
    previewRestore: 'reads',
    restore: 'undone',
    known: 'reads',
    restoreLost: FILES,
  },
  copies: {
    check: { because: 'what somebody else saved; each change is in the history of its record' },
    found: 'reads',
    previewMerge: 'reads',
    applyMerge: 'undone',
    forgetPreview: 'reads',
    goOn: { because: 'the other copy is backed up first, and stays as it is' },
    conflicts: 'reads',
    reveal: 'reads',
    settle: 'undone',
  },
  drafts: { list: 'reads', keep: DRAFT, read: 'reads', drop: DRAFT },
  sheets: { print: PAPER, progress: 'reads', cancel: 'reads', printDeletion: PAPER },
  exchange: { previewImport: 'reads', applyImport: 'undone', exportDocument: FILES },
  reminders: { announce: 'reads' },
}

/** Everything a person can see of the open notebook, secrets included, without when it was written. */
function wholeOf({ current }: Program): unknown {
  const session = current.get()?.session
  return session?.records().map(({ updatedAt: _at, createdAt: _from, ...record }) => ({
    record,
    secrets: must(session.secretsOf(record.id)),
  }))
}

const kinds = Object.entries(CALLS).flatMap(([group, calls]) =>
  Object.entries(calls).map(([name, kind]) => ({ call: `${group}.${name}`, kind })),
)

test('every call of the contract is sorted', () => {
  const all = Object.entries(contract).flatMap(([group, calls]) =>
    Object.keys(calls).map((name) => `${group}.${name}`),
  )
  expect(kinds.map(({ call }) => call).sort()).toEqual(all.sort())
})

describe('undo takes back, and redo does again, all of what was done by', () => {
  test.each(kinds.filter(({ kind }) => kind === 'undone'))('$call', async ({ call }) => {
    const change = CHANGES[call]
    if (change === undefined) throw new Error(`nobody tries ${call}`)
    const app = program()
    await createVaultIn(app)
    must(await app.handlers.records.save(BEFORE_CHANGES))
    await change.prepare?.(app)
    const before = wholeOf(app)
    expect(await change.act(app)).toMatchObject({ ok: true, value: { undo: change.label } })
    const after = wholeOf(app)
    expect(after).not.toEqual(before)
    expect(must(await app.handlers.records.undo(undefined)).redo).toBe(change.label)
    expect(wholeOf(app)).toEqual(before)
    expect(must(await app.handlers.records.redo(undefined)).undo).toBe(change.label)
    expect(wholeOf(app)).toEqual(after)
  })
})
