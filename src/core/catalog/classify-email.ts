import { disposableEmailBlocklistSet } from 'disposable-email-domains-js'
import { getDomain } from 'tldts'
import type { MailKind } from '../record/contact-point.ts'
import { findMailDomain, type MailDomainRow } from './mail-domains.ts'
import { mailEnds, type MailEndsWith } from './mail-domains/ends.ts'
import type { MailDomainKind, MailHost } from './mail-domains/operator.ts'
import { unreachable } from '../result.ts'
import type { Bilingual } from './service.ts'

/** What is known about a mailbox from its address alone. */
export interface ClassifiedEmail {
  readonly kind: MailKind
  /** Who runs the mailbox; null when nobody knows. */
  readonly operator: string | null
  readonly endsWith: MailEndsWith
  /** Lower-case ASCII, as it is looked up. */
  readonly domain: string
  /** What ends the address, in a sentence. Prices and deadlines in it are hints. */
  readonly note: Bilingual | null
  readonly source: string | null
  /** False: the kind is a guess or the mailbox may be gone. Ask the person, and have a code sent to it. */
  readonly verified: boolean
  /** The service of the catalogue in whose account the mailbox lives. */
  readonly hostService: MailHost | null
}

/**
 * Says what an address is and what it dies with, or null for text that is no address. The order matters: a domain
 * known by name comes first (yahoo.co.jp ends like a company), then its longest known suffix, then throw-away mail,
 * then the type of the domain (`*.ac.jp`). What is left may be anybody's own domain, so the kind is `unknown`.
 */
export function classifyEmail(address: string): ClassifiedEmail | null {
  const domain = mailDomain(address)
  if (domain === null) return null
  const named = findMailDomain(domain, 'named')
  if (named !== undefined) return describe(domain, named)
  if (isDisposable(domain)) return throwAway(domain)
  const byType = findMailDomain(domain, 'by-type')
  return byType === undefined ? null : describe(domain, byType)
}

/** The part after the last @ as lower-case ASCII (日本語.jp becomes xn--…); null when there is no usable one. */
function mailDomain(address: string): string | null {
  const text = address.normalize('NFKC').trim()
  const at = text.lastIndexOf('@')
  const written = text.slice(at + 1).replace(/\.$/, '')
  // The URL parser below would read these as a port, a path, a user or an escape.
  if (at < 1 || /[\s/\\?#:%[\]]/.test(written)) return null
  const url = `http://${written}`
  if (!URL.canParse(url)) return null
  const domain = new URL(url).hostname
  return /^([a-z0-9-]+\.)+(?!\d+$)[a-z0-9-]+$/.test(domain) ? domain : null
}

function describe(domain: string, row: MailDomainRow): ClassifiedEmail {
  const { kind, endsWith } = meaning(row.operator.kind)
  const end = mailEnds[row.operator.ends]
  return {
    kind,
    operator: row.name === '*' ? null : row.operator.operator,
    endsWith: 'endsWith' in end ? end.endsWith : endsWith,
    domain,
    note: { ja: end.ja, en: end.en },
    source: row.source,
    verified: row.verified,
    hostService: row.operator.host ?? null,
  }
}

function throwAway(domain: string): ClassifiedEmail {
  const { ja, en } = mailEnds['throw-away']
  return {
    kind: 'disposable',
    operator: null,
    endsWith: 'unknown',
    domain,
    note: { ja, en },
    source: 'disposable-email-domains-js 1.26.0',
    verified: true,
    hostService: null,
  }
}

let blocklist: ReadonlySet<string> | undefined

// The package builds a new set of 8,900 names at every call.
function isDisposable(domain: string): boolean {
  blocklist ??= disposableEmailBlocklistSet()
  const registrable = getDomain(domain)
  return blocklist.has(domain) || (registrable !== null && blocklist.has(registrable))
}

/** The coarser kind that records hold, and what such an address usually hangs on. */
function meaning(kind: MailDomainKind): { readonly kind: MailKind; readonly endsWith: MailEndsWith } {
  switch (kind) {
    case 'carrier-jp':
      return { kind: 'carrier', endsWith: 'carrier-contract' }
    case 'carrier-jp-ended':
      return { kind: 'carrier', endsWith: 'already-ended' }
    case 'isp-jp':
    case 'catv-jp':
    case 'isp-global':
    case 'isp-pattern-jp':
      return { kind: 'provider', endsWith: 'provider-contract' }
    case 'free':
    case 'free-jp':
      return { kind: 'free', endsWith: 'nothing' }
    case 'free-ended':
      return { kind: 'free', endsWith: 'already-ended' }
    case 'paid-mail':
      return { kind: 'paid', endsWith: 'payment' }
    case 'relay':
      return { kind: 'relay', endsWith: 'unknown' }
    case 'disposable':
      return { kind: 'disposable', endsWith: 'unknown' }
    case 'hosting-default':
      return { kind: 'hosting', endsWith: 'hosting-contract' }
    case 'work-pattern':
      return { kind: 'work', endsWith: 'employment' }
    case 'school-pattern':
      return { kind: 'school', endsWith: 'school' }
    case 'group-pattern':
    case 'mixed-pattern':
    case 'own-or-unknown':
      return { kind: 'unknown', endsWith: 'unknown' }
    default:
      return unreachable(kind)
  }
}
