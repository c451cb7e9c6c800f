import type { HistoryMessages } from '../messages/history.ts'

export const history: HistoryMessages = {
  'history.title': 'Former values',
}
