/**
 * Whether the address with which one signs in is another than every address on file. The two are changed in different places at the
 * service, so whoever changes one easily takes the other to be changed as well.
 *
 * @param logins - Everything that is typed to sign in; what is no address says nothing.
 * @param onFile - The addresses to which the service writes.
 */
export function isLoginApart(logins: readonly string[], onFile: readonly string[]): boolean {
  const known = new Set(onFile.map((address) => address.trim().toLowerCase()))
  if (known.size === 0) return false
  const addresses = logins.map((login) => login.trim().toLowerCase()).filter((login) => login.includes('@'))
  return addresses.length > 0 && !addresses.some((address) => known.has(address))
}
