/** Placeholder until the screen lands. */
export function PrintScreen() {
  return null
}
