/** Placeholder until the screen lands. */
export function ContactsScreen() {
  return null
}
