import { fold } from '../search/fold.ts'
import type { Service } from './service.ts'
import { adobe } from './services/adobe.ts'
import { amazonCoJp } from './services/amazon-co-jp.ts'
import { apple } from './services/apple.ts'
import { au } from './services/au.ts'
import { carrier } from './services/carrier.ts'
import { docomo } from './services/docomo.ts'
import { facebook } from './services/facebook.ts'
import { github } from './services/github.ts'
import { google } from './services/google.ts'
import { instagram } from './services/instagram.ts'
import { line } from './services/line.ts'
import { mercari } from './services/mercari.ts'
import { microsoftAccount } from './services/microsoft-account.ts'
import { microsoftVolumeLicensing } from './services/microsoft-volume-licensing.ts'
import { nintendo } from './services/nintendo.ts'
import { other } from './services/other.ts'
import { paypay } from './services/paypay.ts'
import { playstation } from './services/playstation.ts'
import { providerMail } from './services/provider-mail.ts'
import { rakuten } from './services/rakuten.ts'
import { softbank } from './services/softbank.ts'
import { steam } from './services/steam.ts'
import { vlsc } from './services/vlsc.ts'
import { x } from './services/x.ts'
import { yahooJapan } from './services/yahoo-japan.ts'

/** Every service Hikae knows, in the order in which they are offered. */
export const services: readonly Service[] = [
  microsoftAccount,
  amazonCoJp,
  google,
  apple,
  yahooJapan,
  rakuten,
  line,
  providerMail,
  docomo,
  au,
  softbank,
  carrier,
  mercari,
  paypay,
  nintendo,
  playstation,
  steam,
  adobe,
  x,
  facebook,
  instagram,
  github,
  microsoftVolumeLicensing,
  vlsc,
  other,
]

// Folded once: a large notebook asks for them thousands of times.
const known = new Map(services.map((service) => [service.id, service]))
const foldedNames = new Map(services.map((service) => [service, namesOf(service).map(searchable)]))
const called = servicesByName()

/** The service of a record; undefined when the record was written by a version that knows more services. */
export function serviceById(id: string): Service | undefined {
  return known.get(id)
}

/** The service that is called exactly this, now or formerly. Kana, case, width and spaces do not matter. */
export function serviceCalled(name: string): Service | undefined {
  return called.get(searchable(name))
}

/**
 * Services whose name, former name or operator contains the text, whole names first, then beginnings. Kana, case and
 * width do not matter, nor do spaces. Empty text lists all.
 */
export function searchServices(text: string): readonly Service[] {
  const wanted = searchable(text)
  return services
    .map((service) => ({ service, rank: closeness(service, wanted) }))
    .filter(({ rank }) => rank < notFound)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ service }) => service)
}

const notFound = 3

/** 0: a whole name, 1: the beginning of one, 2: inside one. */
function closeness(service: Service, wanted: string): number {
  const names = foldedNames.get(service) ?? []
  if (names.includes(wanted)) return 0
  if (names.some((name) => name.startsWith(wanted))) return 1
  return names.some((name) => name.includes(wanted)) ? 2 : notFound
}

function namesOf({ id, name, aliases, operator }: Service): readonly string[] {
  return [id, name.ja, name.en, ...aliases, operator.ja]
}

/** Of two services of one name, the one that is offered first. */
function servicesByName(): ReadonlyMap<string, Service> {
  const byName = new Map<string, Service>()
  for (const service of services) {
    for (const name of [service.name.ja, service.name.en, ...service.aliases].map(searchable))
      if (!byName.has(name)) byName.set(name, service)
  }
  return byName
}

function searchable(text: string): string {
  return fold(text).replace(/\s/g, '')
}
