import type { Sentence, SentenceWith } from '../sentence.ts'

type HoldingType = 'person' | 'tie' | 'paper' | 'place' | 'device' | 'licence'
type OfType<Prefix extends string, Type extends string = HoldingType> = {
  readonly [K in Type as `${Prefix}.${K}`]: Sentence
}

/** What hangs on people, contracts, papers, places, devices and things of value; every key starts with `holdings.`. */
export interface HoldingsMessages
  extends
    OfType<'holdings.tab'>,
    OfType<'holdings.head'>,
    OfType<'holdings.whatif', 'tie' | 'paper' | 'place' | 'device'>,
    OfType<'holdings.list', 'only' | 'others' | 'lost' | 'accounts' | 'contacts' | 'papers' | 'licences'> {
  readonly 'holdings.unit.account': SentenceWith<{ count: number }>
  readonly 'holdings.unit.paper': SentenceWith<{ count: number }>
  readonly 'holdings.unit.thing': SentenceWith<{ count: number }>
  readonly 'holdings.none': Sentence
  readonly 'holdings.only': SentenceWith<{ count: number }>
  readonly 'holdings.other-ways': Sentence
  readonly 'holdings.renews': SentenceWith<{ day: string }>
  readonly 'holdings.no-place': Sentence
  readonly 'holdings.say.person': SentenceWith<{ accounts: number; contacts: number; licences: number }>
  readonly 'holdings.say.tie': SentenceWith<{
    contacts: number
    accounts: number
    only: number
    isOver: boolean
  }>
  readonly 'holdings.say.paper': SentenceWith<{ things: number; only: number; isLost: boolean }>
  readonly 'holdings.say.identity': Sentence
  readonly 'holdings.say.place': SentenceWith<{ papers: number; only: number }>
  readonly 'holdings.say.device': SentenceWith<{
    contacts: number
    accounts: number
    only: number
    isLost: boolean
  }>
  readonly 'holdings.say.licence': SentenceWith<{ accounts: number }>
  readonly 'holdings.name-account': Sentence
  readonly 'holdings.tie.contacts': Sentence
  readonly 'holdings.tie.contacts.hint': Sentence
  readonly 'holdings.tie.contacts.none': Sentence
  readonly 'holdings.paper.carries.lead': Sentence
  readonly 'holdings.licence.accounts.lead': Sentence
  readonly 'holdings.licence.accounts.none': Sentence
  readonly 'holdings.licence.part.term': Sentence
  readonly 'holdings.licence.volume.lead': Sentence
  readonly 'holdings.ended-on': SentenceWith<{ day: string }>
  readonly 'holdings.status': Sentence
  readonly 'holdings.lead': Sentence
  readonly 'holdings.tabs': Sentence
  readonly 'holdings.add.person': Sentence
  readonly 'holdings.add.tie': Sentence
  readonly 'holdings.add.paper': Sentence
  readonly 'holdings.add.place': Sentence
  readonly 'holdings.add.device': Sentence
  readonly 'holdings.add.licence': Sentence
  readonly 'holdings.edit': SentenceWith<{ name: string }>
  readonly 'holdings.empty.person': Sentence
  readonly 'holdings.empty.person.first': Sentence
  readonly 'holdings.empty.tie': Sentence
  readonly 'holdings.empty.tie.first': Sentence
  readonly 'holdings.empty.paper': Sentence
  readonly 'holdings.empty.paper.first': Sentence
  readonly 'holdings.empty.place': Sentence
  readonly 'holdings.empty.place.first': Sentence
  readonly 'holdings.empty.device': Sentence
  readonly 'holdings.empty.device.first': Sentence
  readonly 'holdings.empty.licence': Sentence
  readonly 'holdings.empty.licence.first': Sentence
  readonly 'holdings.delete.person': Sentence
  readonly 'holdings.delete.tie': Sentence
  readonly 'holdings.delete.paper': Sentence
  readonly 'holdings.delete.place': Sentence
  readonly 'holdings.delete.device': Sentence
  readonly 'holdings.delete.licence': Sentence
  readonly 'holdings.person.name': Sentence
  readonly 'holdings.person.reading': Sentence
  readonly 'holdings.person.romaji': Sentence
  readonly 'holdings.person.birth-date': Sentence
  readonly 'holdings.person.postal-code': Sentence
  readonly 'holdings.helpers': SentenceWith<{ count: number }>
  readonly 'holdings.helpers.lead': Sentence
  readonly 'holdings.helpers.add': Sentence
  readonly 'holdings.helpers.name': Sentence
  readonly 'holdings.helpers.agreed': Sentence
  readonly 'holdings.helpers.agreed.example': Sentence
  readonly 'holdings.helpers.on': Sentence
  readonly 'holdings.helpers.until': Sentence
  readonly 'holdings.helpers.line': SentenceWith<{ name: string; agreed: string; on: string; until: string }>
  readonly 'holdings.tie.example': Sentence
  readonly 'holdings.tie.operator': Sentence
  readonly 'holdings.tie.contract-number': Sentence
  readonly 'holdings.tie.started-on': Sentence
  readonly 'holdings.tie.ends-on': Sentence
  readonly 'holdings.tie.ends-on.hint': Sentence
  readonly 'holdings.paper.example': Sentence
  readonly 'holdings.paper.carries': Sentence
  readonly 'holdings.paper.carries.add': Sentence
  readonly 'holdings.paper.carries.what': Sentence
  readonly 'holdings.paper.carries.whose': Sentence
  readonly 'holdings.paper.carries.password': Sentence
  readonly 'holdings.paper.carries.recovery-codes': Sentence
  readonly 'holdings.paper.carries.product-key': Sentence
  readonly 'holdings.paper.carries.vault-recovery-key': Sentence
  readonly 'holdings.paper.carries.vault-password': Sentence
  readonly 'holdings.paper.ends-on': Sentence
  readonly 'holdings.paper.ends-on.hint': Sentence
  readonly 'holdings.paper.last-seen': Sentence
  readonly 'holdings.place.example': Sentence
  readonly 'holdings.device.example': Sentence
  readonly 'holdings.licence.accounts': Sentence
  readonly 'holdings.licence.no-account': Sentence
  readonly 'holdings.licence.known': Sentence
  readonly 'holdings.licence.seats': Sentence
  readonly 'holdings.licence.ends-on': Sentence
  readonly 'holdings.licence.renews': Sentence
  readonly 'holdings.licence.redeemed-on': Sentence
  readonly 'holdings.licence.device': Sentence
  readonly 'holdings.licence.part.what': Sentence
  readonly 'holdings.licence.part.key': Sentence
  readonly 'holdings.licence.part.proof': Sentence
  readonly 'holdings.licence.part.volume': Sentence
  readonly 'holdings.licence.part.notes': Sentence
  readonly 'holdings.licence.key.replaces': Sentence
  readonly 'holdings.licence.key.drop': Sentence
  readonly 'holdings.licence.proof.text': Sentence
  readonly 'holdings.licence.proof.example': Sentence
  readonly 'holdings.licence.proof.paper': Sentence
  readonly 'holdings.volume.program': Sentence
  readonly 'holdings.volume.program.example': Sentence
  readonly 'holdings.volume.company-name': Sentence
  readonly 'holdings.volume.company-address': Sentence
  readonly 'holdings.volume.agreement-mail': Sentence
  readonly 'holdings.volume.inherits': Sentence
  readonly 'holdings.volume.inherits.hint': Sentence
  readonly 'holdings.volume.inherits.yes': Sentence
  readonly 'holdings.volume.inherits.no': Sentence
  readonly 'holdings.volume.administrators': Sentence
  readonly 'holdings.volume.administrators.add': Sentence
  readonly 'holdings.volume.administrator': Sentence
  readonly 'holdings.volume.contact': Sentence
  readonly 'holdings.volume.left': Sentence
  readonly 'holdings.volume.role': Sentence
  readonly 'holdings.invitation': Sentence
  readonly 'holdings.invitation.lead': Sentence
  readonly 'holdings.invitation.received-on': Sentence
  readonly 'holdings.invitation.sender': Sentence
  readonly 'holdings.invitation.sender.example': Sentence
  readonly 'holdings.invitation.kept-at': Sentence
  readonly 'holdings.invitation.kept-at.example': Sentence
}
