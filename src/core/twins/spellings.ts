import { serviceCalled } from '../catalog/catalog.ts'
import type { Account } from '../record/account.ts'
import type { RecordIndex } from '../record/record-index.ts'
import { fold } from '../search/fold.ts'
import { pairKey } from './combine.ts'

/** One way in which a service was written down. */
export interface Spelling {
  /** Of the catalogue; `other` where the name is the person's own. */
  readonly serviceId: string
  /** The person's own name for it; '' for a service of the catalogue. */
  readonly name: string
  /** At least one, in the order of the records. */
  readonly accounts: readonly Account[]
}

/** Ways of writing that mean one service as it seems, two at least: the catalogue's own first, then the one used most. */
export type Spellings = readonly [Spelling, Spelling, ...Spelling[]]

/**
 * The services that stand in the records under several spellings. Kana, case, width, spaces, punctuation and the form of a company do
 * not tell services apart, and a former name is a name. Left out is what the person said to be different from the first of its group.
 */
export function servicesTwice(index: Pick<RecordIndex, 'accounts' | 'settings'>): readonly Spellings[] {
  const apart = new Set((index.settings?.different ?? []).map(({ first, second }) => pairKey(first, second)))
  const groups = new Map<string, Map<string, Account[]>>()
  for (const account of index.accounts) {
    if (account.state === 'closed') continue
    const { serviceId, serviceName = '' } = account
    const name = serviceId === 'other' ? serviceName : ''
    if (serviceId === 'other' && name === '') continue
    const written = `${serviceId} ${name}`
    const key = serviceId === 'other' ? keyOf(name) : serviceId
    const spellings = groups.get(key) ?? groups.set(key, new Map<string, Account[]>()).get(key)
    const accounts = spellings?.get(written)
    if (accounts === undefined) spellings?.set(written, [account])
    else accounts.push(account)
  }
  return Array.from(groups.values()).flatMap((spellings) => {
    if (spellings.size < 2) return []
    const [first, ...others] = [...spellings.values()].map(asSpelling).toSorted(inOrder)
    if (first === undefined) return []
    const [second, ...more] = others.filter((other) => !isApart(first, other, apart))
    return second === undefined ? [] : [[first, second, ...more]]
  })
}

/** The accounts that were written otherwise, as they stand with the chosen spelling. */
export function inOneSpelling(spellings: Spellings, chosen: Spelling): readonly Account[] {
  const reading = chosen.accounts.find(({ serviceReading }) => serviceReading !== undefined)?.serviceReading
  return spellings
    .filter((spelling) => spelling !== chosen)
    .flatMap(({ accounts }) => accounts)
    .map(({ serviceName: _name, serviceReading: before, ...account }) => {
      if (chosen.serviceId !== 'other') return { ...account, serviceId: chosen.serviceId }
      const serviceReading = reading ?? before
      return {
        ...account,
        ...{ serviceId: 'other', serviceName: chosen.name },
        ...(serviceReading === undefined ? {} : { serviceReading }),
      }
    })
}

function asSpelling(accounts: readonly Account[]): Spelling {
  const { serviceId = 'other', serviceName = '' } = accounts[0] ?? {}
  return { serviceId, name: serviceId === 'other' ? serviceName : '', accounts }
}

function inOrder(a: Spelling, b: Spelling): number {
  const isOwn = ({ serviceId }: Spelling) => Number(serviceId === 'other')
  return isOwn(a) - isOwn(b) || b.accounts.length - a.accounts.length
}

function isApart(a: Spelling, b: Spelling, apart: ReadonlySet<string>): boolean {
  return a.accounts.some(({ id }) => b.accounts.some((other) => apart.has(pairKey(id, other.id))))
}

/** Words that say what kind of company it is, and not which. */
const COMPANY_FORMS = /株式会社|有限会社|合同会社|\(株\)|\(有\)|\b(?:inc|ltd|llc|corp|corporation|co)\b/gu

/** The service of the catalogue that is called so, or what remains of a name of one's own. */
function keyOf(name: string): string {
  const service = serviceCalled(name)
  if (service !== undefined) return service.id
  const folded = fold(name)
  const bare = folded.replace(COMPANY_FORMS, '').replace(/[\p{P}\s]+/gu, '')
  return serviceCalled(bare)?.id ?? `other ${bare === '' ? folded : bare}`
}
