import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { SITUATIONS } from '#core/record/release'
import { ok, type Result } from '#core/result'
import { kindOf } from '#core/sheet/kinds'
import type { SheetRequest } from '#core/sheet/request'
import type { Session } from '../../session/session.ts'
import { usage } from '../arguments.ts'
import type { Arguments } from '../command.ts'
import type { CliFailure } from '../failure.ts'
import { choiceOf } from '../option-values.ts'
import { findOne } from './find-one.ts'

/** What a paper for the family is about; unless a person is named, the only one of whose accounts somebody is told. */
export function familyOn(
  session: Session,
  kind: SheetRequest['sheetKind'],
  args: Arguments,
): Result<SheetRequest['family'] | null, CliFailure> {
  if (kindOf({ sheetKind: kind }).of !== 'family') {
    const given = (['reader', 'situation'] as const).find((name) => args.value(name) !== undefined)
    return given === undefined ? ok(null) : usage('conflict', `--${given}`)
  }
  const situation = choiceOf(args, 'situation', SITUATIONS)
  if (!situation.ok) return situation
  const records = session.records()
  const people = records.filter((record) => record.type === 'person')
  const idOf = (name: 'person' | 'reader'): Result<RecordId | undefined, CliFailure> => {
    const asked = args.value(name)
    return asked === undefined ? ok(undefined) : findOne(people, asked)
  }
  const reader = idOf('reader')
  if (!reader.ok) return reader
  const owner = args.value('person') === undefined ? onlyOwner(records) : idOf('person')
  if (!owner.ok) return owner
  return ok({
    ...(owner.value === undefined ? {} : { personId: owner.value }),
    ...(reader.value === undefined ? {} : { readerId: reader.value }),
    situation: situation.value,
  })
}

/** The one person of whose accounts somebody is told; undefined where these name nobody, or there are none. */
function onlyOwner(records: readonly VaultRecord[]): Result<RecordId | undefined, CliFailure> {
  const told = records
    .filter((record) => record.type === 'account')
    .filter(({ release }) => release !== undefined)
  const [only, ...others] = new Set(told.map(({ personId }) => personId))
  return others.length > 0 ? usage('missing-argument', '--person') : ok(only)
}
