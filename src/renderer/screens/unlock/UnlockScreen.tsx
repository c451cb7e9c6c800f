/** Placeholder until the screen lands. */
export function UnlockScreen() {
  return null
}
