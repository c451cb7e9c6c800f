import { expect, test } from 'vitest'
import * as v from 'valibot'
import { contactPoint, type ContactPoint } from '#core/record/contact-point'
import { asRecordId } from '#core/record/field'
import { tie } from '#core/record/tie'
import {
  answersEdit,
  answersHere,
  answersOf,
  cardOf,
  openQuestions,
  startOf,
} from '../../../../../src/renderer/screens/contacts/inventory-form.ts'

/*
 * Three answers about an address or number: what is known is written down once, what is unknown stays unknown.
 */

const mailbox = v.parse(contactPoint, {
  type: 'contact-point',
  id: 'ocn',
  medium: 'email',
  value: 'hanako@ocn.ne.jp',
  mailKind: 'provider',
  status: 'unknown',
})
const known = { ties: [], newId: () => asRecordId('new'), nameless: '名のない契約' }
const ended = v.parse(tie, {
  type: 'tie',
  id: 'old',
  title: 'NTT Docomo Business OCN',
  tieKind: 'provider',
  status: 'ended',
})

test('of a contact about which nothing is known, all three are open, and saying nothing writes nothing', () => {
  expect(answersOf(mailbox)).toEqual({ survivesMove: '', status: 'unknown', lastProvedOn: '' })
  expect(openQuestions(mailbox)).toBe(3)
  expect(answersEdit(mailbox, answersOf(mailbox), known)).toBeNull()
})

test('what is answered is written, what is not stays unknown', () => {
  const edit = answersEdit(mailbox, { survivesMove: 'yes', status: 'live', lastProvedOn: '' }, known)
  const [put] = edit?.put ?? []
  expect(edit?.put.length).toBe(1)
  expect(put?.record).toMatchObject({ survivesMove: 'yes', status: 'live' })
  expect(openQuestions(put?.record as ContactPoint)).toBe(1)
})

test('what does not survive a move is put onto a contract, so that losing it can be tried out', () => {
  const no = { survivesMove: 'no', status: 'live', lastProvedOn: '2026-11-22' } as const
  const edit = answersEdit(mailbox, no, { ...known, ties: [ended] })
  const [made, changed] = edit?.put ?? []
  expect(made?.record).toMatchObject({ type: 'tie', id: 'new', tieKind: 'provider', status: 'active' })
  expect(changed?.record).toMatchObject({ tieId: 'new', survivesMove: 'no', lastProvedOn: '2026-11-22' })
  const again = v.parse(tie, made?.record)
  const second = answersEdit(mailbox, no, { ...known, ties: [again] })
  expect(second?.put.map(({ record }) => record.type)).toEqual(['contact-point'])
  expect(second?.put[0]?.record).toMatchObject({ tieId: 'new' })
})

test('a contact that hangs on a contract already keeps it, and the first answer is given', () => {
  const bound = v.parse(contactPoint, { ...mailbox, tieId: 'line' })
  expect(answersOf(bound).survivesMove).toBe('no')
  const edit = answersEdit(bound, { survivesMove: 'no', status: 'dead', lastProvedOn: '' }, known)
  expect(edit?.put.map(({ record }) => record.type)).toEqual(['contact-point'])
  expect(edit?.put[0]?.record).toMatchObject({ tieId: 'line', status: 'dead' })
})

test('an answer taken back is unknown again', () => {
  const answered = v.parse(contactPoint, {
    ...mailbox,
    survivesMove: 'yes',
    status: 'live',
    lastProvedOn: '2026-01-01',
  })
  const edit = answersEdit(answered, { survivesMove: '', status: 'unknown', lastProvedOn: '' }, known)
  expect(openQuestions(edit?.put[0]?.record as ContactPoint)).toBe(3)
})

test('answers that a lock interrupted come back at their card, and at no other', () => {
  const other = { ...mailbox, id: asRecordId('other') }
  const answered = { ...cardOf(mailbox), survivesMove: 'no' as const }
  const draft = JSON.stringify({ values: answered, secrets: {} })
  expect(startOf(draft, [other.id, mailbox.id])).toBe(1)
  expect(startOf(draft, [other.id])).toBe(0)
  expect(startOf(null, [other.id, mailbox.id])).toBe(0)
  expect(answersHere(answered, mailbox)).toEqual({ ...answersOf(mailbox), survivesMove: 'no' })
  expect(answersHere(answered, other)).toEqual(answersOf(other))
})
