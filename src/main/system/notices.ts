import type { Messages } from '#core/text/messages'

/** What a notice needs from its surroundings. */
export interface NoticeOptions {
  /** Whether the person wants notices on this computer. */
  readonly isOn: () => boolean
  /** The calendar day where the person is, YYYY-MM-DD. */
  readonly today: () => string
  /** Whether the open notebook is in front of somebody: they see its list. */
  readonly isWatched: () => boolean
  /** Shows the one notice there is. It has no words of the notebook. */
  readonly show: () => void
}

/** Notices of the system, at most one a day. */
export interface Notices {
  /** The days (YYYY-MM-DD) on which there is something to look at. */
  readonly plan: (days: readonly string[]) => void
  /** To be called every minute or so. */
  readonly look: () => void
}

/**
 * Says on a day on which there is something to look at that there is, if nobody has the notebook before them. It knows days and
 * nothing else, so it goes on after the lock; they are gone with the program, and nothing of them is ever written.
 */
export function createNotices({ isOn, today, isWatched, show }: NoticeOptions): Notices {
  let days: readonly string[] = []
  let saidOn = ''
  return {
    plan: (planned) => {
      days = planned
    },
    look: () => {
      const now = today()
      if (saidOn === now || !days.some((day) => day <= now)) return
      const isSeen = isWatched()
      if (!isSeen && !isOn()) return
      saidOn = now
      if (!isSeen) show()
    },
  }
}

/** The part of Electron's `Notification` that is used. */
interface SystemNotices {
  new (words: { readonly title: string; readonly body: string }): {
    on(event: 'click', listener: () => void): unknown
    show(): void
  }
  isSupported(): boolean
}

/** Shows the one notice there is: the same words whatever there is to look at. Nothing where the system has none. */
export function showNotice(system: SystemNotices, text: Messages, onClick: () => void): void {
  if (!system.isSupported()) return
  const notice = new system({
    title: text['reminders.notice.title'],
    body: text['reminders.notice.body'],
  })
  notice.on('click', onClick)
  notice.show()
}
