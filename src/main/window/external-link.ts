import { fail, ok, type Result } from '#core/result'
import type { FailureOf } from '#core/failure'

/** Hands an address to the system's browser; Electron's `shell` has this shape. */
export interface ExternalOpener {
  openExternal(url: string): Promise<void>
}

/** Longer addresses are of no use to a person and may be cut by the system. */
const LONGEST_URL = 2_048

/** Labels of letters, digits and hyphens, the last one of letters: no number, no port, no foreign script. */
const plainHost = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/

/**
 * Opens a page in the person's browser, if it is beyond doubt the page they were shown: https, on the host that the
 * caller named to them. Anything else could start a program (`ms-msdt:`, `smb:`) or look like another place.
 *
 * @param address - the whole address, beginning with `https://`.
 * @param expectedHost - the host that the person saw, in lower case.
 */
export async function openExternalLink(
  opener: ExternalOpener,
  address: string,
  expectedHost: string,
): Promise<Result<null, FailureOf<'E_LINK'>>> {
  const url = cleanHttpsUrl(address, expectedHost)
  if (url === null) return fail({ code: 'E_LINK' })
  await opener.openExternal(url)
  return ok(null)
}

function cleanHttpsUrl(address: string, expectedHost: string): string | null {
  // Checked as written: parsing would drop a newline, turn `\` into `/` and a foreign letter into `xn--`.
  if (address.length > LONGEST_URL || !/^https:\/\/[!-[\]-~]+$/.test(address)) return null
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const { protocol, username, password, port, hostname } = url
  const bare = protocol === 'https:' && username === '' && password === '' && port === ''
  const known = hostname === expectedHost && plainHost.test(hostname) && !/(?:^|\.)xn--/.test(hostname)
  return bare && known ? url.href : null
}
