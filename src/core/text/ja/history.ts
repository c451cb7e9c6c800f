import type { HistoryMessages } from '../messages/history.ts'

export const history: HistoryMessages = {
  'history.title': '前の値',
}
