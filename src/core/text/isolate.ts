/** U+2068 and U+2069 (UAX #9, X5c): what stands between them keeps its own direction and leaves that of the sentence alone. */
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069']

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Sentences that keep their order around words written from right to left: without this a name in Hebrew or Arabic takes the
 * figures and brackets after it along with it. Values without such letters stay as they are.
 */
export function isolating<T extends object>(sentences: T): T {
  return Object.fromEntries(
    Object.entries(sentences).map(([key, sentence]: [string, unknown]) => [
      key,
      typeof sentence === 'function' ? isolatingOne(sentence as Fill) : sentence,
    ]),
  ) as T
}

type Fill = (values: Readonly<Record<string, unknown>>) => string

function isolatingOne(fill: Fill): Fill {
  return (values) =>
    Object.values(values).some(isRightToLeft)
      ? fill(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(value)])))
      : fill(values)
}

function isRightToLeft(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isRightToLeft)
  return typeof value === 'string' && RIGHT_TO_LEFT.test(value)
}

function isolate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(isolate)
  return isRightToLeft(value) ? `${FIRST_STRONG_ISOLATE}${String(value)}${POP_ISOLATE}` : value
}
