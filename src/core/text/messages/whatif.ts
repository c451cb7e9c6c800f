/** Sentences of the area `whatif`; every key starts with `whatif.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface WhatifMessages {}
