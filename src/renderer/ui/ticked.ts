/** What is chosen once a box has been ticked or cleared: `one` at the end of the list, or no longer in it. */
export function ticked<T>(chosen: readonly T[], one: T, isTicked: boolean): readonly T[] {
  return isTicked ? [...chosen, one] : chosen.filter((other) => other !== one)
}
