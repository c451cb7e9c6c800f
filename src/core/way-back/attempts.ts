import { duesAfter, type Due } from '../catalog/clocks.ts'
import type { Service } from '../catalog/service.ts'
import type { Attempt } from '../record/attempt.ts'

/** Something that was asked for and not answered yet. */
export interface Waiting {
  readonly attempt: Attempt
  /** Until when the answer should come, as the service counts; null where nothing is known. */
  readonly answer: Due | null
  /** The answer is still to come: asking again now starts the wait anew, or is refused. */
  readonly isRunning: boolean
}

/** The log of one account, read. */
export interface AttemptLog {
  /** Newest first. */
  readonly lines: readonly Attempt[]
  /** What was asked for last by each way and has no answer yet, newest first. */
  readonly waiting: readonly Waiting[]
  readonly asked: number
  readonly refused: number
}

/** Reads the log of an account on a day (YYYY-MM-DD). */
export function attemptLog(
  attempts: readonly Attempt[],
  service: Service | undefined,
  today: string,
): AttemptLog {
  // Lines of one day keep their order: what stands later happened later.
  const lines = attempts
    .map((attempt, i) => ({ attempt, i }))
    .sort((a, b) => (a.attempt.on < b.attempt.on ? 1 : a.attempt.on > b.attempt.on ? -1 : b.i - a.i))
    .map(({ attempt }) => attempt)
  const newest = new Map<Attempt['route'], Attempt>()
  for (const line of lines) if (!newest.has(line.route)) newest.set(line.route, line)
  return {
    lines,
    waiting: [...newest.values()]
      .filter(({ what }) => what === 'asked')
      .map((attempt) => {
        const answer = answerTo(attempt, service)
        return { attempt, answer, isRunning: answer !== null && today <= answer.on }
      }),
    asked: lines.filter(({ what }) => what === 'asked').length,
    refused: lines.filter(({ what }) => what === 'refused').length,
  }
}

function answerTo({ route, on }: Attempt, service: Service | undefined): Due | null {
  if (service === undefined || route !== 'recovery-form') return null
  return duesAfter(service, 'recovery-requested', on).find(({ clock }) => clock.then === 'answer') ?? null
}
