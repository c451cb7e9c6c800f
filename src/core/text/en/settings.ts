import type { SettingsMessages } from '../messages/settings.ts'

export const settings: SettingsMessages = {}
