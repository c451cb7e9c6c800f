/** Sentences of the area `cli`; every key starts with `cli.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface CliMessages {}
