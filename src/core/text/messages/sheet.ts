/** Sentences of the area `sheet`; every key starts with `sheet.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface SheetMessages {}
