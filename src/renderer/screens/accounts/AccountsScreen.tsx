/** Placeholder until the screen lands. */
export function AccountsScreen() {
  return null
}
