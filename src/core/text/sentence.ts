/** A sentence without values. */
export type Sentence = string

/** A sentence that takes values. */
export type SentenceWith<V> = (values: Readonly<V>) => string
