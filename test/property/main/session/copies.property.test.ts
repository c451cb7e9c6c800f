import { fc, test } from '@fast-check/vitest'
import { copyFileSync } from 'node:fs'
import { expect } from 'vitest'
import { contentText } from '#core/merge/content'
import type { Session } from '../../../../src/main/session/session.ts'
import { twoComputers } from '../../../support/devices.ts'
import { account, putting, removing } from '../../../support/sessions.ts'
import { must } from '../../../support/vaults.ts'

/** One thing done in a vault, small enough that two copies often do it to the same record. */
type Doing =
  | { readonly kind: 'put'; readonly id: string; readonly field: 'note' | 'label'; readonly value: string }
  | { readonly kind: 'password'; readonly id: string; readonly value: string }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'undo' }

const anyId = fc.constantFrom('a', 'b', 'c')
const anyValue = fc.constantFrom('x', 'y', 'z')
const anyDoing: fc.Arbitrary<Doing> = fc.oneof(
  fc.record({
    kind: fc.constant('put' as const),
    id: anyId,
    field: fc.constantFrom('note', 'label'),
    value: anyValue,
  }),
  fc.record({ kind: fc.constant('password' as const), id: anyId, value: anyValue }),
  fc.record({ kind: fc.constant('remove' as const), id: anyId }),
  fc.record({ kind: fc.constant('undo' as const) }),
)
const anyDoings = fc.array(anyDoing, { maxLength: 6 })

function act(session: Session, doing: Doing): void {
  if (doing.kind === 'undo') {
    session.undo() // nothing to undo is fine
    return
  }
  const known = session.records().find(({ id }) => id === doing.id)
  if (doing.kind === 'remove') {
    if (known !== undefined) must(session.applyEdit(removing(doing.id)))
    return
  }
  const record = known?.type === 'account' ? known : account(doing.id)
  const edit =
    doing.kind === 'put'
      ? putting({ ...record, [doing.field]: doing.value })
      : putting([record, { password: doing.value }])
  must(session.applyEdit(edit))
}

/** Everything a person can see or get back: records with secrets, the bin, and what waits to be settled. */
function content(session: Session) {
  const texts = (items: readonly unknown[]) => items.map(contentText).sort()
  const records = session.records()
  return {
    records: texts(records),
    secrets: texts(records.map(({ id }) => [id, must(session.secretsOf(id))])),
    former: texts(records.map(({ id }) => [id, texts([...must(session.formerValues(id))])])),
    bin: texts(session.bin()),
    conflicts: texts(must(session.conflicts())),
  }
}

function merge(into: Session, other: Session): number {
  const plan = must(into.planMerge(other))
  if (plan.rows.length > 0) must(into.applyMerge(plan))
  return plan.rows.length
}

test.prop([anyDoings, anyDoings, anyDoings], { numRuns: 20 })(
  'two files of one vault, edited apart: merging either into the other gives the same, and a second time nothing new',
  async (before, here, there) => {
    const computers = await twoComputers((session) => before.forEach((doing) => act(session, doing)))
    const { mine, elsewhere, theirs, path, look } = computers
    here.forEach((doing) => act(mine(), doing))
    await elsewhere((session) => there.forEach((doing) => act(session, doing)))
    mine().vault.close()
    const [copyHere, copyThere] = [`${path}.1.hikae`, `${path}.2.hikae`]
    copyFileSync(path, copyHere)
    copyFileSync(theirs, copyThere)

    const one = await look(copyHere)
    const two = await look(theirs)
    merge(one, two)
    const other = await look(copyThere)
    merge(other, await look(path))
    expect(content(one)).toEqual(content(other))
    expect(merge(one, two)).toBe(0)
    expect(merge(one, other)).toBe(0)
    expect(one.vault.verify().problems).toEqual([])
  },
)

const anyEvent = fc.constantFrom(
  'edit',
  'edit',
  'edit-elsewhere',
  'bring',
  'bring-older',
  'fetch',
  'look',
  'restart',
)

test.prop([fc.array(anyEvent, { minLength: 4, maxLength: 14 })], { numRuns: 25 })(
  'a sync tool that replaces the file at any moment between our saves loses nothing that was acknowledged',
  async (events) => {
    const computers = await twoComputers()
    const { follower, mine, elsewhere, bring, fetch, current, reopen, path, theirs, look } = computers
    const older = `${path}.older`
    copyFileSync(path, older)
    const saved = new Set<string>()
    const brought = new Set<string>()
    let number = 0
    for (const event of events) {
      number += 1
      const id = `${event}-${number}`
      if (event === 'edit') {
        const edit = putting([account(id), { password: id }])
        let answer = mine().applyEdit(edit)
        if (!answer.ok && answer.error.code === 'E_CHANGED_ELSEWHERE' && follower.takeIn()) {
          answer = mine().applyEdit(follower.rebase(edit))
        }
        must(answer)
        saved.add(id)
      } else if (event === 'edit-elsewhere') {
        await elsewhere((session) => void must(session.applyEdit(putting([account(id), { password: id }]))))
        brought.add(id)
      } else if (event === 'bring') {
        bring()
        for (const one of brought) saved.add(one)
      } else if (event === 'bring-older') bring(older)
      else if (event === 'look') follower.check()
      else if (event === 'fetch') {
        // What was brought in place of theirs would take unsynced edits of theirs with it; a sync tool keeps those apart.
        if ([...brought].every((one) => saved.has(one))) {
          follower.check()
          fetch()
        }
      } else {
        current.lock()
        await reopen()
      }
    }
    bring(theirs)
    for (const one of brought) saved.add(one)
    current.lock()
    const fresh = await look(path)
    expect(
      fresh
        .records()
        .map(({ id }) => id as string)
        .sort(),
    ).toEqual([...saved].sort())
    for (const { id } of fresh.records()) expect(must(fresh.secretsOf(id))).toEqual({ password: id })
    expect(fresh.vault.verify().problems).toEqual([])
  },
)
