import type { RecordId } from '#core/record/field'
import { ok, type Result } from '#core/result'
import { kindOf } from '#core/sheet/kinds'
import type { SheetRequest } from '#core/sheet/request'
import { visitsOf } from '#core/visit/visits'
import type { Session } from '../../session/session.ts'
import { usage } from '../arguments.ts'
import type { Arguments } from '../command.ts'
import type { CliFailure } from '../failure.ts'
import { findOne } from './find-one.ts'

/*
 * Whom and what a sheet is about, as the options name it.
 */

/** The accounts on the sheet, in the order asked for; a household sheet has all that are still in use. */
export function accountsOn(
  session: Session,
  kind: SheetRequest['sheetKind'],
  args: Arguments,
): Result<SheetRequest['accountIds'], CliFailure> {
  const asked = args.values('account')
  const { of } = kindOf({ sheetKind: kind })
  const isOfSome = of === 'account' || (of === 'accounts' && kind !== 'household')
  if (!isOfSome && asked.length > 0) return usage('conflict', '--account')
  const accounts = session.records().filter((record) => record.type === 'account')
  if (of !== 'account' && of !== 'accounts') return ok([])
  if (kind === 'household') {
    return ok(accounts.filter(({ state }) => state !== 'closed').map(({ id }) => id))
  }
  if (asked.length === 0) return usage('missing-argument', '--account')
  const ids: RecordId[] = []
  for (const id of asked) {
    const found = findOne(accounts, id)
    if (!found.ok) return found
    ids.push(found.value)
  }
  return ok(ids)
}

/** Whose wallet card; unless it is said, the only one in the notebook, or nobody's where it names none. */
export function personOn(
  session: Session,
  kind: SheetRequest['sheetKind'],
  args: Arguments,
): Result<RecordId | null, CliFailure> {
  const asked = args.value('person')
  const { of } = kindOf({ sheetKind: kind })
  if (of !== 'person')
    return asked === undefined || of === 'family' ? ok(null) : usage('conflict', '--person')
  const people = session.records().filter((record) => record.type === 'person')
  if (asked !== undefined) return findOne(people, asked)
  const [only, ...others] = people
  return others.length > 0 ? usage('missing-argument', '--person') : ok(only?.id ?? null)
}

/** The plan of a checklist; unless it is named, the only one that goes on. */
export function planOn(
  session: Session,
  kind: SheetRequest['sheetKind'],
  args: Arguments,
): Result<RecordId | null, CliFailure> {
  const asked = args.value('plan')
  if (kindOf({ sheetKind: kind }).of !== 'plan')
    return asked === undefined ? ok(null) : usage('conflict', '--plan')
  const plans = session.records().filter((record) => record.type === 'plan')
  if (asked !== undefined) return findOne(plans, asked)
  const [only, ...others] = plans.filter(({ closedOn }) => closedOn === undefined)
  return only === undefined || others.length > 0 ? usage('missing-argument', '--plan') : ok(only.id)
}

/** The visit of a report; unless it is named, the latest. */
export function visitOn(
  session: Session,
  kind: SheetRequest['sheetKind'],
  args: Arguments,
): Result<RecordId | null, CliFailure> {
  const asked = args.value('visit')
  if (kindOf({ sheetKind: kind }).of !== 'visit')
    return asked === undefined ? ok(null) : usage('conflict', '--visit')
  const visits = visitsOf(session.records())
  return asked === undefined ? ok(visits[0]?.id ?? null) : findOne(visits, asked)
}
