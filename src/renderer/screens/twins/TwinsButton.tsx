import { useEffect, useState } from 'react'
import { twinPairs } from '#core/twins/pairs'
import { servicesTwice } from '#core/twins/spellings'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { InlineButton } from '../../ui/Button.tsx'

/** Leads to what may have been written down twice; nothing, where nothing looks like it. Looked for once the page is there. */
export function TwinsButton() {
  const text = useText()
  const { index } = useAnalysis()
  const findTwins = useApp((state) => state.findTwins)
  const [count, setCount] = useState(0)
  useEffect(() => {
    const look = () => setCount(twinPairs(index).length + servicesTwice(index).length)
    const asked = requestIdleCallback(look, { timeout: PATIENCE })
    return () => cancelIdleCallback(asked)
  }, [index])
  if (count === 0) return null
  return (
    <InlineButton icon="copy" onClick={findTwins}>
      {text['twins.open']({ count })}
    </InlineButton>
  )
}

/** Milliseconds after which it is looked for although the window is busy. */
const PATIENCE = 500
