/** Sentences of the area `contacts`; every key starts with `contacts.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface ContactsMessages {}
