import type { HomeMessages } from '../messages/home.ts'

export const home: HomeMessages = {}
