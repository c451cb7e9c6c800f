/** Sentences of the area `frame`; every key starts with `frame.`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled as the area grows
export interface FrameMessages {}
