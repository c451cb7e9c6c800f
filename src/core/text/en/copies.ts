import type { CopiesMessages } from '../messages/copies.ts'

export const copies: CopiesMessages = {
  'copies.title': 'Merging two copies',
}
