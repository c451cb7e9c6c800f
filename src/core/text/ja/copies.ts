import type { CopiesMessages } from '../messages/copies.ts'

export const copies: CopiesMessages = {
  'copies.title': '2つの写しを合わせる',
}
