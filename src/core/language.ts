/** The languages in which every sentence exists. */
export type Language = 'ja' | 'en'
