/** Sentences of the area `failure`; every key starts with `failure.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface FailureMessages {}
