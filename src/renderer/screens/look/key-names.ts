import type { Stroke } from '#core/shortcuts'

/** Keyboards of Macs carry signs where others carry words. */
const isMac = navigator.platform.startsWith('Mac')

/** The keys of a stroke, as they are written on the keyboard. */
export function keysOf({ key, command, shift, alt }: Stroke): readonly string[] {
  return [
    ...(command === true ? [isMac ? '⌘' : 'Ctrl'] : []),
    ...(shift === true ? [isMac ? '⇧' : 'Shift'] : []),
    ...(alt === true ? [isMac ? '⌥' : 'Alt'] : []),
    key === '-' ? '−' : key.toUpperCase(),
  ]
}
