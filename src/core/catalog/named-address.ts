import type { VaultRecord } from '../record/document.ts'
import { services } from './catalog.ts'

/**
 * Whether a web address is one that the catalogue or an account on record names, to the letter: only such a page is opened in the
 * browser, so that nothing else can be told to the world by way of an address.
 *
 * @param address - Without `https://`, as it stands in the catalogue.
 */
export function isNamedAddress(address: string, records: readonly VaultRecord[]): boolean {
  const isOfCatalogue = services.some(
    ({ pages, contacts }) =>
      pages.some(({ value }) => value === address) || contacts.some(({ value }) => value === address),
  )
  return isOfCatalogue || records.some((item) => item.type === 'account' && bare(item.url) === address)
}

function bare(url: string | undefined): string | undefined {
  return url?.replace(/^https:\/\//u, '')
}
