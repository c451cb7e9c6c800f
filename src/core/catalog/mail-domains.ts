import { carriers } from './mail-domains/carriers.ts'
import { freeAndPaidMail } from './mail-domains/free-and-paid.ts'
import type { MailHost, MailOperator } from './mail-domains/operator.ts'
import { patterns } from './mail-domains/patterns.ts'
import { providers } from './mail-domains/providers.ts'
import { relaysAndHosting } from './mail-domains/relays-and-hosting.ts'
import { weakMailSources, mailSources } from './mail-domains/sources.ts'
import { worldProviders } from './mail-domains/world-providers.ts'

/** One domain, or one `*.suffix`, of the table. */
export interface MailDomainRow {
  /** `docomo.ne.jp`, `*.ocn.ne.jp`, or `*` for everything else. */
  readonly name: string
  readonly operator: MailOperator
  readonly source: string
  readonly verified: boolean
}

/** Domains that are known by name, and those judged by their type alone. */
type MailDomainPart = 'named' | 'by-type'

/** Every row of the table, in its own order. */
export function mailDomainRows(part: MailDomainPart): readonly MailDomainRow[] {
  const operators =
    part === 'named'
      ? [...carriers, ...providers, ...worldProviders, ...freeAndPaidMail, ...relaysAndHosting]
      : patterns
  return operators.flatMap(rowsOf)
}

/** The domains whose mailboxes live in an account of the service, for its catalogue entry. */
export function mailDomainsHostedBy(host: MailHost): readonly string[] {
  return mailDomainRows('named')
    .filter((row) => row.operator.host === host)
    .map((row) => row.name)
}

/** The row of exactly this domain, else that of its longest known suffix. Expects lower-case ASCII. */
export function findMailDomain(domain: string, part: MailDomainPart): MailDomainRow | undefined {
  const rows = index(part)
  const exact = rows.get(domain)
  if (exact !== undefined) return exact
  for (let dot = domain.indexOf('.'); dot !== -1; dot = domain.indexOf('.', dot + 1)) {
    const bySuffix = rows.get(`*${domain.slice(dot)}`)
    if (bySuffix !== undefined) return bySuffix
  }
  return rows.get('*')
}

const indexes = new Map<MailDomainPart, ReadonlyMap<string, MailDomainRow>>()

// Built at the first question, so that importing the table costs nothing.
function index(part: MailDomainPart): ReadonlyMap<string, MailDomainRow> {
  const known = indexes.get(part)
  if (known !== undefined) return known
  const built = new Map(mailDomainRows(part).map((row) => [row.name, row]))
  indexes.set(part, built)
  return built
}

function rowsOf(operator: MailOperator): readonly MailDomainRow[] {
  return operator.domains.flatMap(([from, names]) => {
    const source = from.map((id) => mailSources[id]).join('; ')
    const verified = operator.doubtful !== true && !from.some((id) => weakMailSources.has(id))
    return names
      .trim()
      .split(/\s+/)
      .map((name) => ({ name, operator, source, verified }))
  })
}
