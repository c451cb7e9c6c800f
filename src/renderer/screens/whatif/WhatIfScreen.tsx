/** Placeholder until the screen lands. */
export function WhatIfScreen() {
  return null
}
