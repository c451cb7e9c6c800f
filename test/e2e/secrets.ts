import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseDocument } from '#core/record/document'

/*
 * Every secret that the end-to-end run uses stands here or is noted here, because after each test everything the app wrote is
 * searched for all of them (traces.ts).
 */

export const PASSWORD = 'tsubame 7 no-su kasumi'
export const ACCOUNT_PASSWORD = 'lO10 example'
export const PRODUCT_KEY = 'FAKE1-0SAMP-LE0O1-IDONT-USE00'

/** The key of an authenticator: RFC 6238's, in base 32. */
export const TOTP_KEY = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

const noted = new Set<string>([PASSWORD, ACCOUNT_PASSWORD, PRODUCT_KEY, TOTP_KEY, ...secretsOfSamples()])

/** Adds a secret that is made while a test runs, like a recovery key. */
export function noteSecret(secret: string): string {
  noted.add(secret)
  return secret
}

export function everySecret(): readonly string[] {
  return [...noted]
}

function secretsOfSamples(): readonly string[] {
  return ['ja', 'en'].flatMap((language) => {
    const file = path.resolve(`resources/sample/founding-story.${language}.json`)
    const document = parseDocument(readFileSync(file, 'utf8'))
    if (!document.ok) throw new Error('the sample is broken')
    return document.value.records.flatMap((record) =>
      'secrets' in record ? stringsIn(record.secrets).filter((text) => text.length >= 8) : [],
    )
  })
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
