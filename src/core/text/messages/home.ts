/** Sentences of the area `home`; every key starts with `home.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface HomeMessages {}
