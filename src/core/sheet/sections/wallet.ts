import { services } from '../../catalog/catalog.ts'
import { classifyPhone } from '../../catalog/classify-phone.ts'
import { currentContacts } from '../../catalog/contacts.ts'
import type { Service } from '../../catalog/service.ts'
import type { Analysis } from '../../graph/analysis/analysis.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import type { Language } from '../../language.ts'
import type { Account } from '../../record/account.ts'
import type { ContactPoint } from '../../record/contact-point.ts'
import type { RecordId } from '../../record/field.ts'
import type { Person } from '../../record/person.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import type { Tie } from '../../record/tie.ts'
import { fold } from '../../search/fold.ts'
import { accountName } from '../account/account-name.ts'
import { contactStanding } from '../account/contacts.ts'
import { supportEntry } from '../account/guide.ts'
import { kindOf } from '../kinds.ts'
import { shortened } from '../letters/shorten.ts'
import type { SupportEntry } from '../model/entries.ts'
import type { WalletLine, WalletSection } from '../model/wallet.ts'
import { asReplaced } from '../printed/numbering.ts'
import type { SheetRequest } from '../request.ts'
import { stepsAfterLoss } from './wallet-steps.ts'

/** A card has room for so many helpers, numbers of one's own, and loss lines of other services. */
const MOST = 2

type Phone = Extract<ContactPoint, { readonly medium: 'phone' }>

/**
 * What one person carries along for the day on which the phone or the bag is gone: whom to call, what to do first, where the
 * rest is written. Nothing that opens anything.
 *
 * @param person - Null where the notebook names nobody: then there is room to write the name.
 */
export function walletSection(
  person: Person | null,
  analysis: Analysis,
  request: Pick<SheetRequest, 'language' | 'tellsPlace'>,
): WalletSection {
  const { index, today } = analysis
  const { language } = request
  const phones = ownNumbers(person, index, today)
  const accounts = index.accounts.filter(
    ({ state, personId }) => state !== 'closed' && isOf(person, personId, index),
  )
  const lines = phones.slice(0, MOST).map((phone) => walletLine(phone, analysis, language))
  return {
    kind: 'wallet',
    personId: person?.id ?? null,
    person: person === null ? null : shortened(person.name, 24),
    helpers: helpersOf(person, index, today),
    lines,
    lossLines: otherLossLines(accounts, lines, index, language),
    steps: stepsAfterLoss(accounts, phones, analysis, (account) =>
      shortened(accountName(account, language), 28),
    ),
    drawer: drawerOf(person, index, request.tellsPlace === true),
  }
}

/** Somebody's own; in a notebook of one person, also what nobody is named for. */
function isOf(person: Person | null, personId: RecordId | undefined, { people }: RecordIndex): boolean {
  if (person === null) return personId === undefined
  return personId === person.id || (personId === undefined && people.length === 1)
}

/** Mobile numbers that still work: their SIM was in what is gone. */
function ownNumbers(person: Person | null, index: RecordIndex, today: string): readonly Phone[] {
  return index.contacts.flatMap((contact) => {
    if (contact.medium !== 'phone' || contact.phoneKind !== 'mobile') return []
    const isGone = contactStanding(contact, index, today).standing === 'gone'
    return !isGone && isOf(person, ownerOf(contact, index), index) ? [contact] : []
  })
}

function ownerOf({ personId, tieId, deviceId }: Phone, { ties, devices }: RecordIndex): RecordId | undefined {
  return (
    personId ??
    ties.find(({ id }) => id === tieId)?.personId ??
    devices.find(({ id }) => id === deviceId)?.personId
  )
}

function walletLine(phone: Phone, { index, dependentsOf }: Analysis, language: Language): WalletLine {
  const tie = index.ties.find(({ id }) => id === phone.tieId)
  const carrier = tie === undefined ? undefined : services.find((service) => isRunBy(service, tie))
  return {
    number: classifyPhone(phone.value).national,
    carrier:
      carrier?.operator[language] ?? (tie?.operator === undefined ? null : shortened(tie.operator, 24)),
    loss: (carrier === undefined ? undefined : lossLinesOf(carrier, language)[0]) ?? null,
    codes: dependentsOf(phone.id).length,
  }
}

/** Whether a contract is with the operator of a service that has a loss line: as it was written, or as it is called in the title. */
function isRunBy(service: Service, { operator, title }: Tie): boolean {
  if (!service.contacts.some(({ isLossLine }) => isLossLine === true)) return false
  const names = [service.operator.ja, service.operator.en, ...service.aliases].map(fold)
  const written = fold(operator ?? title)
  const words = written.split(/[^\p{L}\p{N}]+/u)
  return names.some((name) => words.includes(name) || (name.length > 2 && written.includes(name)))
}

function lossLinesOf(service: Service, language: Language): readonly SupportEntry[] {
  return currentContacts(service)
    .filter(({ isLossLine }) => isLossLine === true)
    .map((contact) => supportEntry(contact, language))
}

function otherLossLines(
  accounts: readonly Account[],
  lines: readonly WalletLine[],
  index: RecordIndex,
  language: Language,
): WalletSection['lossLines'] {
  const known = new Set(lines.map(({ loss }) => loss?.value))
  const found = accounts.flatMap((account) => {
    const [line] = lossLinesOf(serviceOf(account, index), language)
    return line === undefined ? [] : [{ name: shortened(accountName(account, language), 28), line }]
  })
  return found
    .filter(({ line }, i) => {
      const isFirst = found.findIndex((other) => other.line.value === line.value) === i
      return isFirst && !known.has(line.value)
    })
    .slice(0, MOST)
}

/** Who may act for the person today, with the number under which the notebook knows somebody of that name. */
function helpersOf(person: Person | null, index: RecordIndex, today: string): WalletSection['helpers'] {
  return (person?.helpers ?? [])
    .filter(({ until }) => until === undefined || until >= today)
    .slice(0, MOST)
    .map(({ name }) => {
      const named = index.people.filter((other) => other.name === name && other.id !== person?.id)
      const [helper, ...others] = named
      const [phone] = helper === undefined || others.length > 0 ? [] : ownNumbers(helper, index, today)
      return {
        name: shortened(name, 24),
        phone: phone === undefined ? null : classifyPhone(phone.value).national,
      }
    })
}

/** The sheet in the drawer that shows the person's accounts, and where it lies if the card is to tell. */
function drawerOf(person: Person | null, index: RecordIndex, tellsPlace: boolean): WalletSection['drawer'] {
  const sheets = index.settings?.sheets ?? []
  const gone = new Set(sheets.map(({ replaces }) => replaces))
  const sheet = sheets.findLast(
    (each) =>
      kindOf(each).isDrawer &&
      !gone.has(each.number) &&
      (person === null || each.personIds.length === 0 || each.personIds.includes(person.id)),
  )
  if (sheet === undefined) return null
  const place = tellsPlace ? (sheet.keptAt ?? null) : null
  return { ...asReplaced(sheet), place: place === null ? null : shortened(place, 40), tellsPlace }
}
