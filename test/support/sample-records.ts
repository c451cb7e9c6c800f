import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { auditAnalysis } from '#core/audit/audit'
import { analyse } from '#core/graph/analysis/analysis'
import type { Language } from '#core/language'
import { record, type VaultRecord } from '#core/record/document'
import { stateOf } from '#core/visit/state'
import { TODAY, visit } from './records.ts'

/*
 * The notebook of the founding story with what its file leaves out and a sheet can show: backup codes, a move that was begun,
 * a visit, a hand-over.
 */

const WORDS = {
  ja: {
    title: '佐藤家の控え',
    copy: '恵さんに預けたUSBメモリー',
    helper: 'みぬまPC支援 田中',
    agreedWith: '佐藤 花子',
    purpose: '引っ越しの前に、アカウントの点検',
    done: ['パソコンの写しをUSBメモリーにとった', '使っていないメールの設定を消した'],
    left: 'ヤフーのパスワードを紙に書いて、財布とは別の場所に置く',
    family: '佐藤 恵',
  },
  en: {
    title: 'The Satos',
    copy: 'USB stick that Megumi keeps',
    helper: 'Tanaka, Minuma PC Help',
    agreedWith: 'Sato Hanako',
    purpose: 'Look over the accounts before the move',
    done: [
      'Copied the files of the computer to a USB stick',
      'Took away the settings of a mailbox nobody uses',
    ],
    left: 'Write the Yahoo password on paper and keep it away from the wallet',
    family: 'Sato Megumi',
  },
} as const

/** What its file says, and the secrets of it, as a notebook takes them in. */
export function sampleRecords(language: Language): readonly VaultRecord[] {
  const said = WORDS[language]
  const file = new URL(`../../resources/sample/founding-story.${language}.json`, import.meta.url)
  const { records } = JSON.parse(readFileSync(file, 'utf8')) as { readonly records: readonly Loose[] }
  const usingFlat = records.filter(({ contacts = [] }) => contacts.some(isOfFlat))
  const plan = {
    type: 'plan',
    id: 'move',
    endingIds: ['flat'],
    newMailId: 'hanako-gmail',
    begunOn: '2026-11-01',
    uses: usingFlat.flatMap(({ id, contacts = [] }) =>
      contacts.filter(isOfFlat).map((contact) => ({ accountId: id, ...contact })),
    ),
    steps: usingFlat.slice(0, 1).flatMap(({ id }) =>
      ['register', 'prove'].map((action) => ({
        action,
        recordId: id,
        contactPointId: 'hanako-ocn',
        doneOn: '2026-11-10',
        at: '2026-11-10T01:00:00.000Z',
      })),
    ),
  }
  const settings = {
    type: 'settings',
    id: 'settings',
    title: said.title,
    recoveryKey: { kitMadeOn: '2026-08-03' },
    copies: [{ where: said.copy, madeOn: '2026-11-01' }],
    sheets: [],
    handOvers: [
      {
        at: '2026-11-22T03:00:00.000Z',
        to: said.agreedWith,
        by: said.helper,
        fingerprint: '4F2A 91C0 7BDE 113A',
        accounts: 14,
        provedAt: '2026-11-22T03:05:00.000Z',
      },
    ],
  }
  return [...records.map(withFacts), plan, settings].map((item) => v.parse(record, item))
}

/** The same after somebody helped: three accounts got the mobile number as a way back, the rest was left to the family. */
export function visitedRecords(language: Language): readonly VaultRecord[] {
  const said = WORDS[language]
  const before = sampleRecords(language)
  const after = before.map((item) =>
    item.type === 'account' && MENDED.has(item.id)
      ? v.parse(record, {
          ...item,
          contacts: [...item.contacts, { contactPointId: 'hanako-phone', roles: ['reset', 'second-factor'] }],
        })
      : item,
  )
  const departure = stateIn(after)
  const at = '2026-11-22T03:00:00.000Z'
  const open = departure.findings.slice(0, 2).map(({ rule, subjects }) => ({
    rule,
    subject: subjects[0] ?? 'vault',
    who: said.family,
    until: '2026-12-13',
    at,
  }))
  const call = visit('call', {
    begunOn: TODAY,
    helper: said.helper,
    agreedWith: said.agreedWith,
    purpose: said.purpose,
    consentOn: '2026-11-20',
    closedOn: TODAY,
    arrival: stateIn(before),
    departure,
    done: said.done.map((what) => ({ on: TODAY, what })),
    left: [...open, { what: said.left, who: said.agreedWith, until: '2026-11-30', at }],
  })
  return [...after, call]
}

const MENDED: ReadonlySet<string> = new Set(['hanako-microsoft', 'hanako-yahoo', 'hanako-rakuten'])

interface Loose {
  readonly id: string
  readonly contacts?: readonly { readonly contactPointId: string; readonly roles: readonly string[] }[]
  readonly secrets?: Readonly<Record<string, unknown>>
}

function isOfFlat({ contactPointId }: { readonly contactPointId: string }): boolean {
  return contactPointId === 'hanako-ocn' || contactPointId === 'home-phone'
}

/** What an outline says of the secrets of a record, and eight unused codes of ten for Google. */
function withFacts(item: Loose): object {
  const codes = item.id === 'hanako-google' ? { recoveryCodes: { count: 10, unused: 8 } } : {}
  const known = Object.fromEntries(Object.keys(item.secrets ?? {}).map((name) => [name, {}]))
  return { ...item, secretFacts: { ...known, ...codes } }
}

function stateIn(records: readonly VaultRecord[]) {
  const analysis = analyse(records, TODAY)
  return stateOf(analysis, auditAnalysis(records, analysis))
}
