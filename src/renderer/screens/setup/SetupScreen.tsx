/** Placeholder until the screen lands. */
export function SetupScreen() {
  return null
}
