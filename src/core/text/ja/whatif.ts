import type { WhatifMessages } from '../messages/whatif.ts'

export const whatif: WhatifMessages = {}
