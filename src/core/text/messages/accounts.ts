/** Sentences of the area `accounts`; every key starts with `accounts.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface AccountsMessages {}
