/** Sentences of the area `setup`; every key starts with `setup.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface SetupMessages {}
