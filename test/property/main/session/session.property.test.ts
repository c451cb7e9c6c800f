import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { asRecordId, type RecordId } from '#core/record/field'
import type { Session } from '../../../../src/main/session/session.ts'
import { unreachable } from '#core/result'
import { account, newSession, putting, removing, reopened } from '../../../support/sessions.ts'
import { must } from '../../../support/vaults.ts'

/** What a person does with a handful of records. */
type Step =
  | {
      readonly kind: 'put'
      readonly id: RecordId
      readonly label: string
      readonly password: string | undefined
    }
  | { readonly kind: 'remove' | 'bring-back' | 'purge'; readonly id: RecordId }
  | { readonly kind: 'undo' | 'redo' }
type Doing = Step | { readonly kind: 'reopen' }

const anyId = fc.constantFrom(...['a', 'b', 'c'].map(asRecordId))
const anyDoing: fc.Arbitrary<Doing> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      id: anyId,
      label: fc.constantFrom('x', 'y', 'z'),
      password: fc.constantFrom('one', 'two', undefined),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'bring-back' as const), id: anyId }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('purge' as const), id: anyId }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reopen' as const }) },
)

interface Said {
  readonly label: string
  readonly password: string | undefined
}

/** Of one edit: a record before and after; undefined where it was not there. `binned`: as it lay in the bin before. */
interface Change {
  readonly id: RecordId
  readonly binned: Said | undefined
  readonly before: Said | undefined
  readonly after: Said | undefined
}

/** The plain model: what is there, what is in the bin, what can be undone and done again. */
interface Model {
  readonly live: Map<RecordId, Said>
  readonly bin: Map<RecordId, Said>
  undo: readonly Change[]
  redo: readonly Change[]
}

test.prop([fc.array(anyDoing, { maxLength: 14 })], { numRuns: 40 })(
  'V4 any sequence of edits, deletions, undo and redo leaves what a plain model says',
  async (doings) => {
    let session = await newSession()
    const model: Model = { live: new Map(), bin: new Map(), undo: [], redo: [] }
    for (const doing of doings) {
      if (doing.kind === 'reopen') {
        session = await reopened(session)
        model.undo = []
        model.redo = []
      } else expect(doneIn(session, doing)).toBe(doneInModel(model, doing))
      expect(contentOf(session)).toEqual(contentOfModel(model))
    }
    expect(contentOf(await reopened(session))).toEqual(contentOfModel(model))
  },
)

/** Does it, and says whether it could be done. */
function doneIn(session: Session, doing: Step): boolean {
  switch (doing.kind) {
    case 'put':
      return session.applyEdit(
        putting([account(doing.id, { label: doing.label }), { password: doing.password ?? null }]),
      ).ok
    case 'remove':
      return session.applyEdit(removing(doing.id)).ok
    case 'bring-back':
      return session.restoreFromBin([doing.id]).ok
    case 'purge':
      return session.purge([doing.id]).ok
    case 'undo':
      return session.undo().ok
    case 'redo':
      return session.redo().ok
    default:
      return unreachable(doing)
  }
}

function doneInModel(model: Model, doing: Step): boolean {
  switch (doing.kind) {
    case 'put':
      edit(model, doing.id, { label: doing.label, password: doing.password })
      return true
    case 'remove':
      if (!model.live.has(doing.id)) return false
      edit(model, doing.id, undefined)
      return true
    case 'bring-back':
      if (!model.bin.has(doing.id)) return false
      edit(model, doing.id, model.bin.get(doing.id))
      return true
    case 'purge':
      if (!model.bin.delete(doing.id)) return false
      model.undo = model.undo.filter(({ id }) => id !== doing.id)
      model.redo = model.redo.filter(({ id }) => id !== doing.id)
      return true
    case 'undo':
    case 'redo': {
      const [from, to] = doing.kind === 'undo' ? (['undo', 'redo'] as const) : (['redo', 'undo'] as const)
      const change = model[from].at(-1)
      if (change === undefined) return false
      if (doing.kind === 'undo') set(model, change.id, change.before, change.binned)
      else set(model, change.id, change.after)
      model[from] = model[from].slice(0, -1)
      model[to] = [...model[to], change]
      return true
    }
    default:
      return unreachable(doing)
  }
}

function edit(model: Model, id: RecordId, after: Said | undefined): void {
  model.undo = [...model.undo, { id, binned: model.bin.get(id), before: model.live.get(id), after }]
  model.redo = []
  set(model, id, after)
}

/** What is not there any more is in the bin, as it was. */
function set({ live, bin }: Model, id: RecordId, said: Said | undefined, binned?: Said): void {
  const was = binned ?? live.get(id)
  live.delete(id)
  if (said !== undefined) {
    bin.delete(id)
    live.set(id, said)
  } else if (was !== undefined) bin.set(id, was)
}

function contentOf(session: Session) {
  const said = session.records().map((item) => {
    const secrets = must(session.secretsOf(item.id))
    return [item.id, { label: item['label'], password: secrets?.password }] as const
  })
  return {
    live: sorted(said),
    bin: session
      .bin()
      .map(({ record }) => [record.id, record['label']])
      .sort(),
  }
}

function contentOfModel({ live, bin }: Model) {
  return { live: sorted([...live]), bin: Array.from(bin, ([id, { label }]) => [id, label]).sort() }
}

function sorted<T>(entries: readonly (readonly [RecordId, T])[]) {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
}
