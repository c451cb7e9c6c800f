import type { CarriedSecret } from '../../record/holding.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

type HoldingType = 'person' | 'tie' | 'paper' | 'place' | 'device' | 'licence'
type OfType<Prefix extends string, Type extends string = HoldingType> = {
  readonly [K in Type as `${Prefix}.${K}`]: Sentence
}
type Say<Values> = SentenceWith<Values>

/** Sentences of the screen of people, contracts, papers, places, devices and things of value; keys start with `holdings.`. */
export interface HoldingsMessages
  extends
    OfType<'holdings.tab'>,
    OfType<'holdings.add'>,
    OfType<'holdings.new'>,
    OfType<'holdings.head'>,
    OfType<'holdings.empty'>,
    OfType<'holdings.empty-why'>,
    OfType<'holdings.delete'>,
    OfType<'holdings.title'>,
    OfType<'holdings.title-example'>,
    OfType<'holdings.kind'>,
    OfType<'holdings.whatif', 'tie' | 'paper' | 'place' | 'device'>,
    OfType<'holdings.carried', CarriedSecret['secret']>,
    OfType<'holdings.part', 'licence' | 'bound' | 'key' | 'term' | 'proof' | 'volume' | 'note'> {
  readonly 'holdings.lead': Sentence
  readonly 'holdings.tabs': Sentence
  readonly 'holdings.selected': Sentence
  readonly 'holdings.unit.account': Say<{ count: number }>
  readonly 'holdings.unit.paper': Say<{ count: number }>
  readonly 'holdings.unit.thing': Say<{ count: number }>
  readonly 'holdings.none': Sentence
  readonly 'holdings.only': Say<{ count: number }>
  readonly 'holdings.other-ways': Sentence
  readonly 'holdings.ends': Say<{ day: string }>
  readonly 'holdings.ended': Say<{ day: string }>
  readonly 'holdings.renews': Say<{ day: string }>
  readonly 'holdings.no-account': Sentence
  readonly 'holdings.no-place': Sentence
  readonly 'holdings.seen': Say<{ day: string }>
  readonly 'holdings.say.person': Say<{ accounts: number; contacts: number; licences: number }>
  readonly 'holdings.say.tie': Say<{ contacts: number; accounts: number; only: number; isOver: boolean }>
  readonly 'holdings.say.paper': Say<{ things: number; only: number; isLost: boolean }>
  readonly 'holdings.say.place': Say<{ papers: number; only: number }>
  readonly 'holdings.say.device': Say<{ contacts: number; accounts: number; only: number; isLost: boolean }>
  readonly 'holdings.say.licence': Say<{ accounts: number }>
  readonly 'holdings.say.keepsake': Say<{ keepsake: string }>
  readonly 'holdings.list.only': Sentence
  readonly 'holdings.list.others': Sentence
  readonly 'holdings.list.accounts': Sentence
  readonly 'holdings.list.holders': Sentence
  readonly 'holdings.list.contacts': Sentence
  readonly 'holdings.list.papers': Sentence
  readonly 'holdings.list.key-papers': Sentence
  readonly 'holdings.list.licences': Sentence
  readonly 'holdings.list.vault-keys': Sentence
  readonly 'holdings.name-account': Sentence
  readonly 'holdings.field.reading': Sentence
  readonly 'holdings.field.reading-hint': Sentence
  readonly 'holdings.field.romaji': Sentence
  readonly 'holdings.field.birth-date': Sentence
  readonly 'holdings.field.postal-code': Sentence
  readonly 'holdings.field.person-hint': Sentence
  readonly 'holdings.field.operator': Sentence
  readonly 'holdings.field.operator-example': Sentence
  readonly 'holdings.field.contract-number': Sentence
  readonly 'holdings.field.started-on': Sentence
  readonly 'holdings.field.ends-on': Sentence
  readonly 'holdings.field.tie-ends-hint': Sentence
  readonly 'holdings.field.tie-status': Sentence
  readonly 'holdings.field.tie-contacts': Sentence
  readonly 'holdings.field.tie-contacts-hint': Sentence
  readonly 'holdings.field.tie-contacts-none': Sentence
  readonly 'holdings.field.kept': Sentence
  readonly 'holdings.field.place': Sentence
  readonly 'holdings.field.new-place': Sentence
  readonly 'holdings.field.place-new': Sentence
  readonly 'holdings.field.place-none': Sentence
  readonly 'holdings.field.seen-on': Sentence
  readonly 'holdings.field.seen-hint': Sentence
  readonly 'holdings.field.seen-today': Sentence
  readonly 'holdings.field.carries': Sentence
  readonly 'holdings.field.carries-hint': Sentence
  readonly 'holdings.field.carries-what': Sentence
  readonly 'holdings.field.carries-account': Sentence
  readonly 'holdings.field.carries-licence': Sentence
  readonly 'holdings.field.carries-add': Sentence
  readonly 'holdings.field.row': Say<{ number: number }>
  readonly 'holdings.field.choose': Sentence
  readonly 'holdings.field.remove': Sentence
  readonly 'holdings.field.accounts': Sentence
  readonly 'holdings.field.accounts-hint': Sentence
  readonly 'holdings.field.accounts-none': Sentence
  readonly 'holdings.field.amount': Sentence
  readonly 'holdings.field.amount-hint': Sentence
  readonly 'holdings.field.currency': Sentence
  readonly 'holdings.field.keepsake': Sentence
  readonly 'holdings.field.keepsake-hint': Sentence
  readonly 'holdings.field.key-use': Sentence
  readonly 'holdings.field.seats': Sentence
  readonly 'holdings.field.key-now': Say<{ tail: string }>
  readonly 'holdings.field.key-hint': Sentence
  readonly 'holdings.field.hidden-note-hint': Sentence
  readonly 'holdings.field.drop-key': Sentence
  readonly 'holdings.field.drop-note': Sentence
  readonly 'holdings.field.licence-ends': Sentence
  readonly 'holdings.field.renews': Sentence
  readonly 'holdings.field.renews.yes': Sentence
  readonly 'holdings.field.renews.no': Sentence
  readonly 'holdings.field.redeemed-on': Sentence
  readonly 'holdings.field.redeemed-hint': Sentence
  readonly 'holdings.field.device': Sentence
  readonly 'holdings.field.proof': Sentence
  readonly 'holdings.field.proof-example': Sentence
  readonly 'holdings.field.proof-paper': Sentence
  readonly 'holdings.field.volume.program': Sentence
  readonly 'holdings.field.volume.agreementNumber': Sentence
  readonly 'holdings.field.volume.licenceNumber': Sentence
  readonly 'holdings.field.volume.authorizationNumber': Sentence
  readonly 'holdings.field.volume.companyName': Sentence
  readonly 'holdings.field.volume.companyAddress': Sentence
  readonly 'holdings.field.volume.agreementMail': Sentence
  readonly 'holdings.field.volume-hint': Sentence
  readonly 'holdings.field.administrators': Sentence
  readonly 'holdings.field.administrator': Sentence
  readonly 'holdings.field.administrator-contact': Sentence
  readonly 'holdings.field.administrator-left': Sentence
  readonly 'holdings.field.administrator-add': Sentence
  readonly 'holdings.field.note': Sentence
}
