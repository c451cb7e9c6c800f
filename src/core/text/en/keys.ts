import type { KeysMessages } from '../messages/keys.ts'

export const keys: KeysMessages = {
  'keys.title': 'Keys and password',
}
