import { expect, test } from 'vitest'
import { openExternalLink } from '../../../../src/main/window/external-link.ts'

/** What reached the system when a person agreed to open a page on this host. */
async function opened(address: string, expectedHost = 'account.example.com'): Promise<readonly string[]> {
  const urls: string[] = []
  const opener = { openExternal: (url: string) => Promise.resolve(void urls.push(url)) }
  const answer = await openExternalLink(opener, address, expectedHost)
  expect(answer.ok).toBe(urls.length === 1)
  return urls
}

test.each([
  'https://account.example.com/',
  'https://account.example.com/recover?step=1&lang=ja#phone',
  'https://account.example.com/%E5%BE%A9%E6%97%A7',
])('opens %s', async (address) => {
  expect(await opened(address)).toEqual([address])
})

test.each([
  ['code', 'javascript:alert(1)'],
  ['a file', 'file:///etc/passwd'],
  ['a page in the address', 'data:text/html,<script>alert(1)</script>'],
  ['a program of the system', 'ms-msdt:/id%20PCWDiagnostic'],
  ['a file share', 'smb://account.example.com/share'],
  ['a UNC path', '\\\\account.example.com\\share'],
  ['an unprotected page', 'http://account.example.com/'],
  ['backslashes for slashes', 'https:\\\\account.example.com\\'],
  ['a backslash in the path', 'https://account.example.com\\@evil.example/'],
  ['a name before the host', 'https://account.example.com@evil.example/'],
  ['a name and a password', 'https://user:pass@account.example.com/'],
  ['another host', 'https://evil.example/'],
  ['a host that only begins the same', 'https://account.example.com.evil.example/'],
  ['a port', 'https://account.example.com:8443/'],
  ['a newline', 'https://account.example.com/\nfile:///etc/passwd'],
  ['a tab', 'https://account.example\t.com/'],
  ['a NUL', 'https://account.example.com/\0'],
  ['a space', 'https://account.example.com/ --flag'],
  ['a space before it', ' https://account.example.com/'],
  ['a foreign letter in the path', 'https://account.example.com/復旧'],
  ['capitals in the scheme', 'HTTPS://account.example.com/'],
  ['no host', 'https://'],
  ['a relative address', '//account.example.com/'],
  ['an empty text', ''],
  ['more than any browser takes', `https://account.example.com/${'a'.repeat(2_048)}`],
])('refuses %s', async (_what, address) => {
  expect(await opened(address)).toEqual([])
})

test.each([
  ['look-alike letters', 'https://аccount.example.com/', 'аccount.example.com'],
  [
    'look-alike letters in their wire form',
    'https://xn--ccount-3nf.example.com/',
    'xn--ccount-3nf.example.com',
  ],
  ['an address of numbers', 'https://192.0.2.1/', '192.0.2.1'],
  ['a machine without a domain', 'https://localhost/', 'localhost'],
  ['an IPv6 address', 'https://[2001:db8::1]/', '[2001:db8::1]'],
])('refuses %s even where the host is the expected one', async (_what, address, expectedHost) => {
  expect(await opened(address, expectedHost)).toEqual([])
})
