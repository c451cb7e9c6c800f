import { leanable } from '../../catalog/provenance.ts'
import type { Service } from '../../catalog/service.ts'
import { afterDeathFacts } from '../../family/facts.ts'
import { orderForOthers, type Ordered } from '../../family/order.ts'
import { leftToOthers } from '../../family/reach.ts'
import { recordsTold, releasedAccounts } from '../../family/released.ts'
import { waysLeft, type Way, type WaysContext } from '../../family/ways.ts'
import { deriveGraph, serviceOf } from '../../graph/derive/derive.ts'
import { at } from '../../graph/graph.ts'
import { VAULT } from '../../graph/nodes.ts'
import { solve } from '../../graph/solver/solve.ts'
import { REACHABLE_LEVEL } from '../../graph/state.ts'
import type { Language } from '../../language.ts'
import type { VaultRecord } from '../../record/document.ts'
import type { RecordId } from '../../record/field.ts'
import { indexRecords } from '../../record/record-index.ts'
import { accountName, loginIdsOf } from '../account/account-name.ts'
import { supportOf } from '../account/guide.ts'
import type { FamilyAccount, FamilyMeans, FamilySection, FamilyWay } from '../model/family.ts'
import type { SheetRequest } from '../request.ts'
import { familyCalls, familyLines, familyNotebook, familyNotYet } from './family-first-page.ts'
import type { SheetVault } from './kit.ts'

/** A block has room for this many contacts of the service. */
const CONTACTS = 2

/** What the others can reach of a person's accounts, and in which order; null where nothing is released to them. */
export function familySection(
  records: readonly VaultRecord[],
  { family = { situation: 'died' }, language }: Pick<SheetRequest, 'family' | 'language'>,
  vault: SheetVault,
  today: string,
): FamilySection | null {
  const personId = family.personId ?? null
  const readerId = family.readerId ?? null
  const released = releasedAccounts(records, { personId, readerId })
  if (released.length === 0) return null
  const left = leftToOthers(recordsTold(records, released), records, personId, today)
  const index = indexRecords(left.records)
  const graph = deriveGraph(left.records)
  const solution = solve(graph.index, left.losses)
  const context: WaysContext = { graph, solution, index, lockedHandsets: left.lockedHandsets }
  const accounts = index.accounts
  const nameOf = (id: RecordId) => {
    const record = index.byId.get(id)
    return record?.type === 'account' ? accountName(record, language) : ''
  }
  const ordered = orderForOthers(accounts, graph, index, family.situation, today)
  const blocks = ordered.map((one, i) =>
    familyAccount({ ...one, number: i + 1 }, { ...context, nameOf, language, situation: family.situation }),
  )
  const vaultNode = graph.index.numberById.get(VAULT)
  const vaultLevel = vaultNode === undefined ? 0 : at(solution.level, vaultNode)
  const notebook = familyNotebook(vault, index, vaultLevel >= REACHABLE_LEVEL)
  const person = personId === null ? undefined : index.byId.get(personId)
  const reader = readerId === null ? undefined : index.byId.get(readerId)
  return {
    kind: 'family',
    person: person?.type === 'person' ? person.name : null,
    reader: reader?.type === 'person' ? reader.name : null,
    situation: family.situation,
    lines: familyLines(blocks, family.situation),
    calls: familyCalls(person?.type === 'person' ? person : null, blocks, today),
    notYet: familyNotYet(blocks, index, left, nameOf),
    asTheyAre: blocks.filter(({ task }) => task === 'wait' || task === 'leave').map(({ name }) => name),
    notebook,
    accounts: blocks,
  }
}

interface BlockContext extends WaysContext {
  readonly nameOf: (id: RecordId) => string
  readonly language: Language
  readonly situation: FamilySection['situation']
}

function familyAccount(
  { account, task, carries, dues, dueOn, number }: Ordered & { readonly number: number },
  context: BlockContext,
): FamilyAccount {
  const { index, nameOf, language, situation } = context
  const service = serviceOf(account, index)
  const ways = waysLeft(account.id, context).map((way) => familyWay(way, nameOf))
  const support = supportOf(service, language).slice(0, CONTACTS)
  const heir = account.release?.handToId === undefined ? undefined : index.byId.get(account.release.handToId)
  const reach = ways.length > 0 ? 'open' : support.length > 0 ? 'ask' : 'none'
  const { registeredName: name } = account
  const script = name?.script
  const wish = account.release?.wish ?? 'decide'
  return {
    accountId: account.id,
    number,
    name: nameOf(account.id),
    task,
    wish,
    handTo: heir?.type === 'person' ? heir.name : null,
    note: account.release?.note ?? null,
    loginIds: loginIdsOf(account, index),
    registeredName:
      (script === undefined ? undefined : name?.[script]) ??
      name?.kanji ??
      name?.kana ??
      name?.romaji ??
      null,
    birthDate: account.registeredBirthDate ?? null,
    carries: carries.map(nameOf),
    dues,
    dueOn,
    bound: index.licencesOf(account.id).map(({ title, value, keepsake }) => ({
      title,
      value: value ?? null,
      keepsake: keepsake ?? null,
    })),
    reach,
    ways,
    inNotebook: account.secretFacts?.password !== undefined,
    asks: reach === 'open' ? [] : [...new Set(service.asks.filter(leanable).map(({ value }) => value))],
    support,
    facts: situation === 'died' ? afterDeathFacts(service, language) : [],
    closing:
      situation === 'died' && (wish === 'close' || wish === 'save-first')
        ? closingOf(service, language)
        : null,
  }
}

function closingOf(service: Service, language: Language): FamilyAccount['closing'] {
  const tasks = (service.closing ?? []).filter((said) => said.isTask === true && leanable(said))
  const steps = service.playbooks.find(({ when }) => when === 'close')?.steps ?? []
  return {
    tasks: tasks.map(({ text }) => text[language]),
    steps: steps.filter(leanable).map(({ text }) => text[language]),
  }
}

function familyWay({ label, means, isSlow }: Way, nameOf: (id: RecordId) => string): FamilyWay {
  return {
    isReset: label.startsWith('reset-'),
    isSlow,
    means: means.map((one): FamilyMeans => {
      if (one.kind === 'account') return { kind: 'account', account: nameOf(one.accountId) }
      if (one.kind !== 'mail') return one
      return {
        kind: 'mail',
        value: one.value,
        account: one.accountId === null ? null : nameOf(one.accountId),
      }
    }),
  }
}
