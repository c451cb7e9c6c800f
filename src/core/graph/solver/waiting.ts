import { at, type AccessGraph, type GraphIndex } from '../graph.ts'
import { stateToLevel } from '../state.ts'

/** The days after which some slow way has come through, ascending, each once. */
export function waitingDays({ methods }: AccessGraph): readonly number[] {
  const days = methods.flatMap((method) =>
    method.cap === 'slow' && method.days !== undefined ? method.days : [],
  )
  return [...new Set(days)].sort((a, b) => a - b)
}

/** The index of a graph once so many days have gone by: slow ways begun at their start have come through. */
export function afterWaiting({ index, methods }: AccessGraph, days: number): GraphIndex {
  const cap = Uint8Array.from(methods, (method, number) =>
    method.cap === 'slow' && method.days !== undefined && method.days <= days
      ? stateToLevel('now')
      : at(index.cap, number),
  )
  return { ...index, cap }
}

/** Whole days from one day to another (YYYY-MM-DD). */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** The day that comes so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

const DAY = 86_400_000
