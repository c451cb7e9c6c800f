import type { ChainMessages } from '../messages/chain.ts'

export const chain: ChainMessages = {}
