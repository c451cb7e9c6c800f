import type { Browser } from '#contract'
import { formatList } from '#core/text/format'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { Folded } from '../../ui/Folded.tsx'

/** Names of the makers, the same in every language. */
const NAMES: Readonly<Record<Browser, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  brave: 'Brave',
}

/** Where each shows the list of its passwords; Safari's is an app of its own. A page may not open these addresses. */
const LISTS: Readonly<Record<Browser, string | null>> = {
  chrome: 'chrome://password-manager/passwords',
  edge: 'edge://settings/passwords',
  firefox: 'about:logins',
  safari: null,
  brave: 'brave://password-manager/passwords',
}

const NONE: readonly Browser[] = []

/** Browsers were found here: their lists of passwords say where somebody has accounts. */
export function BrowserHint() {
  const text = useText()
  const language = useLanguage()
  const browsers = useApp((state) => state.app?.browsers ?? NONE)
  if (browsers.length === 0) return null
  const names = formatList(
    browsers.map((browser) => NAMES[browser]),
    language,
  )
  return (
    <Folded label={text['start.browsers']({ names })} isOpen={false}>
      <p>{text['start.browsers.body']}</p>
      <ul>
        {browsers.map((browser) => (
          <li key={browser}>
            {LISTS[browser] === null ? (
              text['start.browsers.app']({ name: NAMES[browser] })
            ) : (
              <>
                {text['start.browsers.address']({ name: NAMES[browser] })}{' '}
                <span className="mono">{LISTS[browser]}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="note">{text['start.browsers.not-yet']}</p>
    </Folded>
  )
}
