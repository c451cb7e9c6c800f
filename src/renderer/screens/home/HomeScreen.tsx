/** Placeholder until the screen lands. */
export function HomeScreen() {
  return null
}
