/** Sentences of the area `settings`; every key starts with `settings.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface SettingsMessages {}
