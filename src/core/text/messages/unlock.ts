/** Sentences of the area `unlock`; every key starts with `unlock.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface UnlockMessages {}
