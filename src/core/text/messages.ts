/*
 * Every sentence of Hikae stands in one of the areas below, as an interface that lists it with the values it takes;
 * `ja/` and `en/` implement every area, so a gap or a forgotten value does not compile. A sentence is one entry, never
 * glued from parts. Names and numbers go through Intl (format.ts).
 */

/** A sentence without values. */
export type Sentence = string
/** A sentence that takes values. */
export type SentenceWith<V> = (values: Readonly<V>) => string
