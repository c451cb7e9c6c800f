import type { RecordId } from '#core/record/field'
import type { Licence } from '#core/record/licence'
import { formatDay, formatMoney, formatNumber } from '#core/text/format'
import { recordName, type NamingContext } from '#core/text/names'
import { VOLUME_LABELS, VOLUME_TEXTS } from './volume-form.ts'

/** A label with what is known; undefined where it is not known. */
export type Fact = readonly [label: string, value: string | undefined]

/** What a thing of value is worth, how its key is used, and what proves it. */
export function licenceFacts(licence: Licence, context: NamingContext): readonly Fact[] {
  const { text, language, recordById } = context
  const { value, keyUse, seats, proof, volume } = licence
  const day = (known: string | undefined) => (known === undefined ? undefined : formatDay(known, language))
  const nameOf = (id: RecordId | undefined) => {
    const record = id === undefined ? undefined : recordById.get(id)
    return record === undefined ? undefined : recordName(record, context)
  }
  const administrators = (volume?.administrators ?? []).map(({ name, contactPointId, role, left }): Fact => {
    const parts = [name, nameOf(contactPointId) ?? '', left === true ? text['holdings.volume.left'] : '']
    const label =
      role === undefined ? text['holdings.volume.administrator'] : text[`words.volume-role.${role}`]
    return [label, text['records.parts']({ parts })]
  })
  return [
    [text['records.value'], value === undefined ? undefined : formatMoney(value, language)],
    [text['records.keepsake'], licence.keepsake],
    [text['records.key-use'], keyUse === undefined ? undefined : text[`words.key-use.${keyUse}`]],
    [text['holdings.licence.seats'], seats === undefined ? undefined : formatNumber(seats, language)],
    [text['holdings.licence.ends-on'], day(licence.endsOn)],
    [text['holdings.licence.redeemed-on'], day(licence.redeemedOn)],
    [text['holdings.licence.device'], nameOf(licence.deviceId)],
    [text['holdings.licence.proof.text'], proof?.text],
    [text['holdings.licence.proof.paper'], nameOf(proof?.paperId)],
    ...VOLUME_TEXTS.map((name): Fact => [text[VOLUME_LABELS[name]], volume?.[name]]),
    [
      text['holdings.volume.inherits'],
      volume?.inheritsParts === undefined
        ? undefined
        : text[`holdings.volume.inherits.${volume.inheritsParts}`],
    ],
    ...administrators,
    [text['holdings.invitation.received-on'], day(volume?.invitation?.receivedOn)],
    [text['holdings.invitation.sender'], volume?.invitation?.sender],
    [text['holdings.invitation.kept-at'], volume?.invitation?.keptAt],
  ]
}
