import type { RecoveryQuestion } from '../../catalog/service.ts'
import type { Mark } from '../../graph/analysis/mark.ts'
import type { LookAlike } from '../../sheet/letters/look-alike.ts'
import type { SheetModel } from '../../sheet/model/sheet.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

type SheetKind = SheetModel['sheetKind']

type Titles = { readonly [K in `sheet.title.${SheetKind}` | `sheet.lead.${SheetKind}`]: Sentence }
type Marks = { readonly [K in `sheet.mark.${Mark}`]: Sentence }
type Asks = { readonly [K in `sheet.ask.${RecoveryQuestion}`]: Sentence }
/** The reading over a character that is mistaken for another. */
type Readings = { readonly [K in `sheet.reading.${LookAlike}`]: Sentence }

/** Sentences of the printed sheets; every key starts with `sheet.`. */
export interface SheetMessages extends Titles, Marks, Asks, Readings {
  // head and foot of every page
  readonly 'sheet.seal': Sentence
  readonly 'sheet.carries-secrets': Sentence
  readonly 'sheet.head.name': Sentence
  readonly 'sheet.head.vault': Sentence
  readonly 'sheet.head.day': Sentence
  readonly 'sheet.head.number': Sentence
  readonly 'sheet.person': SentenceWith<{ name: string }>
  readonly 'sheet.number': SentenceWith<{ number: number }>
  readonly 'sheet.replaces': SentenceWith<{ number: number; day: string }>
  readonly 'sheet.replaces.nothing': Sentence
  readonly 'sheet.page': SentenceWith<{ page: number; pages: number }>
  readonly 'sheet.foot.destroy': Sentence
  readonly 'sheet.foot.kept-at': SentenceWith<{ place: string }>
  readonly 'sheet.foot.kept-at-blank': Sentence
  /** After where it is kept: who may have it. */
  readonly 'sheet.foot.private': Sentence
  readonly 'sheet.foot.family': Sentence
  readonly 'sheet.foot.mark': SentenceWith<{ number: number; page: number; pages: number }>
  readonly 'sheet.free': Sentence
  readonly 'sheet.continued': SentenceWith<{ name: string }>

  // one account
  readonly 'sheet.state.locked-out': Sentence
  readonly 'sheet.state.closed': Sentence
  readonly 'sheet.field.login': Sentence
  readonly 'sheet.field.mail': Sentence
  readonly 'sheet.field.phone': Sentence
  readonly 'sheet.field.name': Sentence
  readonly 'sheet.field.two-step': Sentence
  readonly 'sheet.field.sign-in-with': Sentence
  readonly 'sheet.field.password': Sentence
  readonly 'sheet.field.bound': Sentence
  readonly 'sheet.field.key': Sentence
  readonly 'sheet.field.codes': Sentence
  readonly 'sheet.field.support': Sentence
  readonly 'sheet.field.weak': Sentence
  readonly 'sheet.field.warnings': Sentence
  readonly 'sheet.closing.title': SentenceWith<{ name: string }>
  readonly 'sheet.closing.on': SentenceWith<{ day: string }>
  readonly 'sheet.closing.tasks': SentenceWith<{ name: string }>
  readonly 'sheet.closing.steps': SentenceWith<{ name: string }>
  readonly 'sheet.closing.held': SentenceWith<{ title: string }>
  readonly 'sheet.same-as-login': Sentence
  readonly 'sheet.not-registered': Sentence
  readonly 'sheet.not-recorded': Sentence
  readonly 'sheet.write-when-registered': Sentence
  readonly 'sheet.write-when-known': Sentence
  readonly 'sheet.contact': SentenceWith<{ kind: string; end: string }>
  readonly 'sheet.contact.ends-on': SentenceWith<{ kind: string; day: string }>
  readonly 'sheet.contact.gone': SentenceWith<{ kind: string }>
  readonly 'sheet.contact.roles': SentenceWith<{ roles: string }>
  readonly 'sheet.name': SentenceWith<{ name: string; script: string }>
  readonly 'sheet.birth-date': SentenceWith<{ day: string }>
  readonly 'sheet.postal-code': SentenceWith<{ code: string }>
  readonly 'sheet.created-on': SentenceWith<{ day: string }>
  readonly 'sheet.factor': SentenceWith<{ kind: string; device: string }>
  readonly 'sheet.hidden': Sentence
  readonly 'sheet.hidden.tail': SentenceWith<{ tail: string }>
  readonly 'sheet.no-secret': Sentence
  readonly 'sheet.withheld': Sentence
  readonly 'sheet.case-matters': Sentence
  readonly 'sheet.paper': SentenceWith<{ title: string }>
  readonly 'sheet.paper.at': SentenceWith<{ title: string; place: string }>
  readonly 'sheet.on': SentenceWith<{ papers: string }>
  readonly 'sheet.also-on': SentenceWith<{ papers: string }>
  readonly 'sheet.codes': SentenceWith<{ count: number }>
  readonly 'sheet.codes.unused': SentenceWith<{ count: number; unused: number }>
  readonly 'sheet.codes.once': Sentence
  readonly 'sheet.bound.replace': SentenceWith<{ money: string }>
  readonly 'sheet.bound.balance': SentenceWith<{ money: string }>
  readonly 'sheet.bound.seats': SentenceWith<{ seats: string }>
  readonly 'sheet.bound.ends-on': SentenceWith<{ day: string }>
  readonly 'sheet.bound.renews-on': SentenceWith<{ day: string }>
  readonly 'sheet.volume.licence': SentenceWith<{ number: string }>
  readonly 'sheet.volume.authorization': SentenceWith<{ number: string }>
  readonly 'sheet.volume.agreement': SentenceWith<{ number: string }>
  readonly 'sheet.volume.company': SentenceWith<{ name: string }>
  readonly 'sheet.volume.address': SentenceWith<{ address: string }>
  readonly 'sheet.volume.mail': SentenceWith<{ address: string }>

  // the way back
  readonly 'sheet.guide': Sentence
  readonly 'sheet.guide.step': SentenceWith<{ number: number }>
  readonly 'sheet.guide.unknown': Sentence
  readonly 'sheet.guide.begin': Sentence
  readonly 'sheet.guide.asks': SentenceWith<{ questions: string }>
  readonly 'sheet.support.checked': SentenceWith<{ month: string }>
  readonly 'sheet.push': SentenceWith<{ keys: string }>
  readonly 'sheet.push.for': SentenceWith<{ meanings: string }>
  readonly 'sheet.weak.next': SentenceWith<{ step: string }>
  readonly 'sheet.weak.none': Sentence
  readonly 'sheet.done-on': Sentence
  readonly 'sheet.checked-on': Sentence

  // the overview of a household sheet
  readonly 'sheet.overview': SentenceWith<{ count: number }>
  readonly 'sheet.overview.account': Sentence
  readonly 'sheet.overview.login': Sentence
  readonly 'sheet.overview.contacts': Sentence
  readonly 'sheet.overview.bound': Sentence
  readonly 'sheet.overview.more': SentenceWith<{ count: number }>

  // the emergency kit
  readonly 'sheet.kit.apart': Sentence
  readonly 'sheet.kit.copy-first': Sentence
  readonly 'sheet.kit.destroy': Sentence
  readonly 'sheet.kit.file': Sentence
  readonly 'sheet.kit.file.what': Sentence
  readonly 'sheet.kit.file.people': Sentence
  readonly 'sheet.kit.file.name': Sentence
  readonly 'sheet.kit.file.folder': Sentence
  readonly 'sheet.kit.file.saved': Sentence
  readonly 'sheet.kit.file.saved-on': SentenceWith<{ day: string; seq: number }>
  readonly 'sheet.kit.file.copies': Sentence
  readonly 'sheet.kit.file.copy': SentenceWith<{ where: string; day: string }>
  readonly 'sheet.kit.file.no-copy': Sentence
  readonly 'sheet.kit.file.installer': Sentence
  readonly 'sheet.kit.file.installer-blank': Sentence
  readonly 'sheet.kit.key': Sentence
  readonly 'sheet.kit.key.printed': Sentence
  readonly 'sheet.kit.key.blank': Sentence
  readonly 'sheet.kit.key.check': Sentence
  readonly 'sheet.kit.password': Sentence
  readonly 'sheet.kit.password.note': Sentence
  readonly 'sheet.kit.open': Sentence
  readonly 'sheet.kit.open.install': Sentence
  readonly 'sheet.kit.open.copy': Sentence
  readonly 'sheet.kit.open.choose': Sentence
  readonly 'sheet.kit.open.unlock': Sentence
  readonly 'sheet.kit.open.without': Sentence
  readonly 'sheet.kit.keep': Sentence
  readonly 'sheet.kit.keep.apart': Sentence
  readonly 'sheet.kit.keep.tell': Sentence
  readonly 'sheet.kit.keep.nobody': Sentence
  readonly 'sheet.kit.keep.try': Sentence
  // the QR code beside a key
  readonly 'sheet.qr': Sentence
  readonly 'sheet.qr.what': Sentence
  // the card of one keeper of a share
  readonly 'sheet.share.apart': Sentence
  readonly 'sheet.share.destroy': Sentence
  readonly 'sheet.share.keeper': Sentence
  readonly 'sheet.share.number': SentenceWith<{ number: number; count: number }>
  readonly 'sheet.share.needed': SentenceWith<{ threshold: number; count: number }>
  readonly 'sheet.share.keep': Sentence
  readonly 'sheet.share.keep.alone': Sentence
  readonly 'sheet.share.keep.sealed': Sentence
  readonly 'sheet.share.keep.lost': Sentence
  readonly 'sheet.share.call': Sentence
  readonly 'sheet.share.call.first': Sentence
  readonly 'sheet.share.call.other': SentenceWith<{ number: number }>
  readonly 'sheet.share.call.phone': Sentence
  readonly 'sheet.share.call.free': Sentence
  readonly 'sheet.share.open': Sentence
  readonly 'sheet.share.open.when': Sentence
  readonly 'sheet.share.open.gather': SentenceWith<{ threshold: number; title: string }>
  readonly 'sheet.share.open.unlock': Sentence
  readonly 'sheet.share.open.password': Sentence
}
