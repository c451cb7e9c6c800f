/** Placeholder until the screen lands. */
export function HoldingsScreen() {
  return null
}
