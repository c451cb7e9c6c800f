import type { AccountsMessages } from '../messages/accounts.ts'

export const accounts: AccountsMessages = {}
