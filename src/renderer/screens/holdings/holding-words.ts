import type { Mark } from '#core/graph/analysis/mark'
import type { VaultRecord } from '#core/record/document'
import { formatDay } from '#core/text/format'
import type { NamingContext } from '#core/text/names'
import type { IconName } from '../../ui/icon-paths.ts'
import { personText } from '../accounts/account-words.ts'
import { HOLDING_TYPES, type Holding, type HoldingType } from './hanging.ts'

/** Whether a type of record is kept on this screen. */
export function isHoldingType(type: string): type is HoldingType {
  return HOLDING_TYPES.some((known) => known === type)
}

/** Whether a record is kept on this screen. */
export function isHolding(record: VaultRecord | undefined): record is Holding {
  return record !== undefined && isHoldingType(record.type)
}

/** The name under which a holding stands in its list. */
export function titleOf(holding: Holding): string {
  return holding.type === 'person' ? holding.name : holding.title
}

/** What a holding is drawn as. */
export function iconOf(holding: Holding): IconName {
  switch (holding.type) {
    case 'person':
    case 'place':
    case 'licence':
      return holding.type
    case 'tie':
      return tieIcon(holding.tieKind)
    case 'paper':
      return holding.status === 'lost' ? 'paper-lost' : 'paper'
    case 'device':
      return deviceIcon(holding.deviceKind)
  }
}

function tieIcon(kind: Extract<Holding, { readonly type: 'tie' }>['tieKind']): IconName {
  if (kind === 'carrier') return 'phone'
  return kind === 'employer' || kind === 'school' ? 'employer' : 'contract'
}

function deviceIcon(kind: Extract<Holding, { readonly type: 'device' }>['deviceKind']): IconName {
  if (kind === 'phone' || kind === 'tablet') return 'phone'
  return kind === 'security-key' ? 'key' : 'computer'
}

/** What a holding is, whose, and where: the line under its name. */
export function captionOf(holding: Holding, context: NamingContext): string {
  const { text } = context
  const whose = holding.type === 'person' || holding.type === 'place' ? undefined : holding.personId
  return text['records.parts']({ parts: [personText(whose, context), ...partsOf(holding, context)] })
}

function partsOf(holding: Holding, context: NamingContext): readonly string[] {
  const { text } = context
  switch (holding.type) {
    case 'person':
      return [holding.reading ?? holding.romaji ?? '']
    case 'tie':
      return [text[`words.tie.${holding.tieKind}`], holding.operator ?? '']
    case 'paper': {
      const place = holding.placeId === undefined ? undefined : context.recordById.get(holding.placeId)
      return [
        text[`words.paper.${holding.paperKind}`],
        place?.type === 'place' ? place.title : text['holdings.no-place'],
      ]
    }
    case 'place':
      return [text[`words.place.${holding.placeKind}`]]
    case 'device':
      return [text[`words.device.${holding.deviceKind}`]]
    case 'licence':
      return [text[`words.licence.${holding.licenceKind}`]]
  }
}

/** What is to know about a holding today, with its mark. */
export interface Condition {
  readonly mark: Mark
  readonly word: string
}

/** Says that a holding is gone, about to end, or not tied to anything. Null when all is as it should be. */
export function conditionOf(holding: Holding, today: string, context: NamingContext): Condition | null {
  const { text, language } = context
  const ends = holding.type === 'tie' || holding.type === 'licence' ? holding.endsOn : undefined
  const isPast = ends !== undefined && ends <= today
  const lastDay = ends === undefined ? '' : formatDay(ends, language)
  switch (holding.type) {
    case 'person':
    case 'place':
      return null
    case 'tie':
      if (isPast) return { mark: 'lost', word: text['holdings.ended-on']({ day: lastDay }) }
      if (holding.status === 'ended') return { mark: 'lost', word: text['words.tie-status.ended'] }
      return ends === undefined ? null : { mark: 'fragile', word: text['records.ends-on']({ day: lastDay }) }
    case 'paper':
    case 'device':
      return holding.status === 'lost' ? { mark: 'lost', word: text['words.kept.lost'] } : null
    case 'licence':
      if (holding.accountIds.length === 0)
        return { mark: 'fragile', word: text['holdings.licence.no-account'] }
      if (ends === undefined) return null
      if (holding.renews === true) return { mark: 'safe', word: text['holdings.renews']({ day: lastDay }) }
      return isPast
        ? { mark: 'lost', word: text['holdings.ended-on']({ day: lastDay }) }
        : { mark: 'fragile', word: text['records.ends-on']({ day: lastDay }) }
  }
}
