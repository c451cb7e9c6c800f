import { duesAfter } from '../../catalog/clocks.ts'
import { leanable } from '../../catalog/provenance.ts'
import type { RecoveryQuestion, Service } from '../../catalog/service.ts'
import type { Analysis } from '../../graph/analysis/analysis.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import type { Language } from '../../language.ts'
import { TOLD_KINDS, type Account } from '../../record/account.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import { attemptLog } from '../../way-back/attempts.ts'
import { answersTo } from '../../way-back/dossier.ts'
import { accountName, loginIdsOf } from '../account/account-name.ts'
import { contactEntries } from '../account/contacts.ts'
import { supportOf } from '../account/guide.ts'
import type { CallSection, ReadyEntry } from '../model/call.ts'

/** Lines of the log that a card has room for, the newest first. */
const TRIED = 4

/** Questions that nobody asks for on the telephone unless the service says so, but that help where they are on record. */
const USUAL: readonly RecoveryQuestion[] = ['registered-name', 'birth-date', 'postal-code', 'created-on']

/** The name that others see stands among the login IDs; secrets have no place beside a telephone. */
const ELSEWHERE: readonly RecoveryQuestion[] = ['online-id', 'former-passwords', 'pin']

/** What a call about an account takes: whom to call, what to have at hand, what was tried, until when to wait. */
export function callSection(account: Account, analysis: Analysis, language: Language): CallSection {
  const { index, today } = analysis
  const service = serviceOf(account, index)
  const log = attemptLog(account.attempts ?? [], service, today)
  const person = account.personId === undefined ? undefined : index.byId.get(account.personId)
  return {
    kind: 'call',
    accountId: account.id,
    name: accountName(account, language),
    person: person?.type === 'person' ? person.name : null,
    support: supportOf(service, language),
    ready: readyEntries(account, service, analysis),
    waiting: log.waiting.map(({ attempt, answer, isRunning }) => ({
      route: attempt.route,
      askedOn: attempt.on,
      until: answer?.on ?? null,
      isRunning,
    })),
    // While an answer is still to come, asking once more is the last thing to do.
    dues: log.waiting.some(({ isRunning }) => isRunning) ? [] : duesOf(service, today, language),
    tried: log.lines.slice(0, TRIED).map(({ on, route, what, note }) => ({
      on,
      route,
      what,
      note: note ?? null,
    })),
  }
}

function duesOf(service: Service, today: string, language: Language): CallSection['dues'] {
  return (['recovery-requested', 'access-requested'] as const)
    .flatMap((event) => duesAfter(service, event, today))
    .filter(({ clock }) => clock.then === 'answer')
    .map(({ clock, on, firm }) => ({ subject: clock.subject[language], on, isFirm: firm }))
}

function readyEntries(account: Account, service: Service, { index, today }: Analysis): readonly ReadyEntry[] {
  const asked = new Set(service.asks.filter(leanable).map(({ value }) => value))
  const questions = [...new Set([...USUAL, ...asked])].filter((question) => !ELSEWHERE.includes(question))
  const answered = questions.flatMap((question): readonly ReadyEntry[] => {
    const answers = [...new Set(answersTo(question, account, index))]
    const script = question === 'registered-name' ? (account.registeredName?.script ?? null) : null
    const isWanted = answers.length > 0 || asked.has(question)
    return isWanted ? [{ item: question, answers, script }] : []
  })
  const contacts = contactEntries(account, index, today).filter(({ sameAsLogin }) => !sameAsLogin)
  const on = (medium: 'email' | 'phone') =>
    contacts.filter(({ what }) => what.medium === medium).map(({ value }) => value)
  const plain = (item: ReadyEntry['item'], answers: readonly string[]): ReadyEntry => ({
    item,
    answers,
    script: null,
  })
  const companies = index.licencesOf(account.id).flatMap(({ volume }) => volume ?? [])
  return [
    plain('login', loginIdsOf(account, index)),
    ...[plain('mail', on('email')), plain('phone', on('phone'))].filter(({ answers }) => answers.length > 0),
    ...answered,
    ...toldTo(account).map(([what, said]) => plain(`told.${what}`, said)),
    ...[
      plain(
        'company',
        companies.flatMap(({ companyName }) => companyName ?? []),
      ),
      plain(
        'company-address',
        companies.flatMap(({ companyAddress }) => companyAddress ?? []),
      ),
      plain('device', devicesOf(account, index)),
    ].filter(({ answers }) => answers.length > 0),
  ]
}

/** What else the service was told, in the person's words. */
function toldTo({ alsoTold = [] }: Account) {
  return TOLD_KINDS.map(
    (what) => [what, alsoTold.flatMap((told) => (told.what === what ? (told.said ?? []) : []))] as const,
  ).filter(([, said]) => said.length > 0)
}

/** The devices on which a code arrives or that approve: they have to lie beside the telephone. */
function devicesOf(account: Account, index: RecordIndex): readonly string[] {
  const handsets = account.contacts.flatMap(({ contactPointId }) => {
    const contact = index.contactById.get(contactPointId)
    return contact?.medium === 'phone' ? (contact.deviceId ?? []) : []
  })
  const factors = account.factors.flatMap(({ deviceId }) => deviceId ?? [])
  const wanted = new Set([...handsets, ...factors])
  return index.devices.filter(({ id }) => wanted.has(id)).map(({ title }) => title)
}
