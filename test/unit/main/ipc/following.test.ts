import { expect, test } from 'vitest'
import type { CheckedEdit, CopyNews, Handlers } from '#contract'
import { fail, ok } from '#core/result'
import { followingFile } from '../../../../src/main/ipc/following.ts'
import type { FileFollower } from '../../../../src/main/session/follow-file.ts'
import { program, createVaultIn } from '../../../support/program.ts'
import { account, putting } from '../../../support/sessions.ts'

const CHANGED = fail({ code: 'E_CHANGED_ELSEWHERE' } as const)
const NEWS: CopyNews = { kind: 'nothing' }

/** A follower that writes down what it is asked. */
function follower(takesIn = true) {
  const asked: string[] = []
  const note = <T>(what: string, answer: T): T => {
    asked.push(what)
    return answer
  }
  const follow: FileFollower = {
    check: () => note('check', NEWS),
    takeIn: () => note('take in', takesIn),
    rebase: (edit) => note('rebase', { ...edit, remove: [] }),
    windowIsCurrent: () => note('window is current', undefined),
  }
  return { asked, follow }
}

/** The program's handlers, with some calls answered by the test. */
async function handlersWith(change: (handlers: Handlers) => Partial<Handlers>) {
  const app = program()
  await createVaultIn(app)
  return { ...app.handlers, ...change(app.handlers) }
}

test('a call that meets a changed file is tried once more after what came was taken in', async () => {
  const { asked, follow } = follower()
  const answers = [CHANGED, ok('saved')]
  const handlers = await handlersWith(({ records }) => ({
    records: { ...records, undo: () => Promise.resolve(answers.shift() as never) },
  }))
  expect(await followingFile(handlers, follow).records.undo(undefined)).toEqual(ok('saved'))
  expect(asked).toEqual(['take in'])
})

test.each([
  ['it met the change again', true, 2],
  ['nothing could be taken in', false, 1],
] as const)('the failure is handed on when %s', async (_why, takesIn, tries) => {
  const { follow } = follower(takesIn)
  let tried = 0
  const handlers = await handlersWith(({ records }) => ({
    records: {
      ...records,
      undo: () => {
        tried += 1
        return Promise.resolve(CHANGED)
      },
    },
  }))
  expect(await followingFile(handlers, follow).records.undo(undefined)).toEqual(CHANGED)
  expect(tried).toBe(tries)
})

test('any other failure is handed on at once', async () => {
  const { asked, follow } = follower()
  const handlers = await handlersWith(({ records }) => ({
    records: { ...records, undo: () => Promise.resolve(fail({ code: 'E_DISK_FULL' })) },
  }))
  expect(await followingFile(handlers, follow).records.undo(undefined)).toEqual(fail({ code: 'E_DISK_FULL' }))
  expect(asked).toEqual([])
})

test('while another call runs the vault is not exchanged: neither by looking nor by trying again', async () => {
  const { asked, follow } = follower()
  let closeDialog: () => void = () => undefined
  const dialog = new Promise<void>((resolve) => (closeDialog = resolve))
  const handlers = await handlersWith(({ records, exchange }) => ({
    exchange: { ...exchange, previewImport: () => dialog.then(() => ok(null)) },
    records: { ...records, undo: () => Promise.resolve(CHANGED) },
  }))
  const following = followingFile(handlers, follow)
  const preview = following.exchange.previewImport(undefined)
  expect(await following.copies.check(undefined)).toEqual(ok({ kind: 'nothing' }))
  expect(await following.records.undo(undefined)).toEqual(CHANGED)
  expect(asked).toEqual([])
  closeDialog()
  await preview
  expect(await following.records.undo(undefined)).toEqual(CHANGED)
  expect(asked).toEqual(['take in'])
})

test('looking is possible again after a call that threw', async () => {
  const { follow } = follower()
  const seen: string[] = []
  const handlers = await handlersWith(({ records, copies }) => ({
    records: { ...records, undo: () => Promise.reject(new Error('a mistake of ours')) },
    copies: {
      ...copies,
      check: () => {
        seen.push('asked')
        return Promise.resolve(ok(NEWS))
      },
    },
  }))
  const following = followingFile(handlers, follow)
  await expect(following.records.undo(undefined)).rejects.toThrow('a mistake of ours')
  await following.copies.check(undefined)
  expect(seen).toEqual(['asked'])
})

test('an edit goes onto the records as they are by now, at the second try as well', async () => {
  const { asked, follow } = follower()
  const saved: CheckedEdit[] = []
  const handlers = await handlersWith(({ records }) => ({
    records: {
      ...records,
      save: (edit) => {
        saved.push(edit)
        return Promise.resolve(CHANGED)
      },
    },
  }))
  const edit = { ...putting(account('shop')), remove: [account('gone').id] }
  await followingFile(handlers, follow).records.save(edit)
  expect(asked).toEqual(['rebase', 'take in', 'rebase'])
  expect(saved.map(({ remove }) => remove)).toEqual([[], []])
})

test('the window knows all records once it has read them, and only then', async () => {
  const { asked, follow } = follower()
  const app = program()
  const following = followingFile(app.handlers, follow)
  await following.records.all(undefined)
  expect(asked).toEqual([])
  await createVaultIn(app)
  await following.records.all(undefined)
  expect(asked).toEqual(['window is current'])
})
