/** Sentences of the area `print`; every key starts with `print.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface PrintMessages {}
