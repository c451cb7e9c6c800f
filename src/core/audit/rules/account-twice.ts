import { searchServices, serviceById } from '../../catalog/catalog.ts'
import type { AccountAnalysis } from '../../graph/analysis.ts'
import type { Account } from '../../record/account.ts'
import { fold } from '../../search/fold.ts'
import { byWorth, loginsOf } from '../account-facts.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/**
 * Two records with one login ID at one service: most often a service that changed its name, written down again under the new one
 * (Windows Live ID, Microsoft account). What is changed in one of them is old in the other.
 */
export const accountTwice = defineRule({
  id: 'account-twice',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    const groups = new Map<string, AccountAnalysis[]>()
    for (const found of analysis.accounts.values()) {
      const service = serviceKey(found.account)
      const logins = loginsOf(found.account, analysis.index).map((login) => login.trim())
      for (const login of new Set(logins.filter((login) => isTelling(login, service)))) {
        const key = `${service} ${login}`
        groups.set(key, [...(groups.get(key) ?? []), found])
      }
    }
    const told = new Set<string>()
    for (const group of groups.values()) {
      const [first, ...others] = group.toSorted(byWorth)
      if (first === undefined || others.length === 0 || told.has(first.account.id)) continue
      told.add(first.account.id)
      yield {
        subject: first.account.id,
        evidence: [],
        involves: others.map(({ account }) => account.id),
        nextStep: step('settle-twice', first.account.id),
      }
    }
  },
})

/** Entries of the catalogue that stand for many companies: the same name may be used at two of them. */
const MANY_COMPANIES: ReadonlySet<string> = new Set(['provider-mail', 'carrier'])

function isTelling(login: string, service: string): boolean {
  return login !== '' && (!MANY_COMPANIES.has(service) || login.includes('@'))
}

/** The service, also where it was written down by a former name. */
function serviceKey({ serviceId, serviceName }: Account): string {
  if (serviceId !== 'other') return serviceId
  const name = plain(serviceName ?? '')
  const known = name === '' ? undefined : searchServices(name).find((service) => isCalled(service.id, name))
  return known?.id ?? `other ${name}`
}

function isCalled(id: string, name: string): boolean {
  const service = serviceById(id)
  return (
    service !== undefined && [service.name.ja, service.name.en, ...service.aliases].map(plain).includes(name)
  )
}

function plain(name: string): string {
  return fold(name).replace(/\s/gu, '')
}
