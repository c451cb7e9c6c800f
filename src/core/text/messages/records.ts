/** Sentences of the area `records`; every key starts with `records.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface RecordsMessages {}
