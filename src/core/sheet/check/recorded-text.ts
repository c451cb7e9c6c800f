import type { RecordId } from '../../record/field.ts'

/** What the catalogue says or the day brings about: neither makes a paper old that was right when it was printed. */
const NOT_RECORDED: ReadonlySet<string> = new Set([
  ...['mark', 'weakSpot', 'guide', 'warnings', 'support', 'dues', 'isRunning'],
  ...['closing.facts', 'closing.tasks', 'closing.steps', 'page', 'notes'],
  ...['lossLines', 'lines.carrier', 'lines.loss', 'lines.codes'],
  // Another paper, which has a log of its own.
  'drawer',
  // Says in short what stands below it.
  'overview',
])

/**
 * A value as text that is equal when it says the same. Nothing said counts as nothing, so that a version of the program that
 * knows one more field finds the same papers current.
 *
 * @param onAccount - Called with what is said of one account, which is then left out.
 */
export function recordedText(value: unknown, onAccount?: (id: RecordId, said: unknown) => void): string {
  const said = (inner: unknown, under: string): string => {
    if (Array.isArray(inner))
      return list(
        '[',
        inner.map((item) => said(item, under)),
      )
    if (typeof inner !== 'object' || inner === null) return isNothing(inner) ? '' : JSON.stringify(inner)
    if (onAccount !== undefined && isOfAccount(inner)) {
      onAccount(inner.accountId, inner)
      return ''
    }
    const fields = Object.entries(inner).map(([key, item]) => {
      const isLeftOut = NOT_RECORDED.has(key) || (under !== '' && NOT_RECORDED.has(`${under}.${key}`))
      const text = isLeftOut ? '' : said(item, key)
      return text === '' ? '' : `${JSON.stringify(key)}:${text}`
    })
    return list('{', fields.sort())
  }
  return said(value, '')
}

function list(opening: '[' | '{', texts: readonly string[]): string {
  const said = texts.filter((text) => text !== '')
  return said.length === 0 ? '' : `${opening}${said.join()}${opening === '[' ? ']' : '}'}`
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === false || value === ''
}

function isOfAccount(value: object): value is { readonly accountId: RecordId } {
  return 'accountId' in value && typeof value.accountId === 'string'
}
