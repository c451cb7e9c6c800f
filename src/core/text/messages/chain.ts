/** Sentences of the area `chain`; every key starts with `chain.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface ChainMessages {}
