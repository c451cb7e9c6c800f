import type { KeysMessages } from '../messages/keys.ts'

export const keys: KeysMessages = {
  'keys.title': '合い鍵とパスワード',
}
