import type { Ref } from 'react'
import type { Fix } from '#core/graph/what-if/fixes'
import type { WhatIfResult } from '#core/graph/what-if/what-if'
import { isReachable } from '#core/graph/state'
import { fixText } from '#core/text/names'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './FixList.module.css'

interface Props {
  readonly result: WhatIfResult
  readonly ref: Ref<HTMLElement>
}

const SHOWN = 3

/** 先に打つ手: the single changes that would have kept accounts within reach, each proved by running the scenario again. */
export function FixList({ result, ref }: Props) {
  const text = useText()
  const hasFallen = result.changes.some(({ before, after }) => isReachable(before) && !isReachable(after))
  if (!hasFallen) return null
  const more = result.fixes.slice(SHOWN)
  return (
    <section className={styles.fixes} ref={ref} tabIndex={-1} aria-label={text['whatif.fixes']}>
      <h2 className="sec">{text['whatif.fixes']}</h2>
      {result.fixes.length === 0 && <p className="mute">{text['whatif.fixes-none']}</p>}
      <Fixes fixes={result.fixes.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details>
          <summary>{text['whatif.fixes-more']({ count: more.length })}</summary>
          <Fixes fixes={more} />
        </details>
      )}
    </section>
  )
}

function Fixes({ fixes }: { readonly fixes: readonly Fix[] }) {
  const text = useText()
  const context = useNameContext()
  const openFix = useOpenFix()
  return (
    <ul>
      {fixes.map((fix) => (
        <li key={JSON.stringify(fix.change)}>
          <p>{fixText(fix, context)}</p>
          <Button size="small" arrow onClick={() => openFix(fix)}>
            {text['whatif.fix-go']}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** Goes where a fix is made: the first of the accounts that it helps. */
function useOpenFix(): (fix: Fix) => void {
  const edit = useApp((state) => state.edit)
  const show = useApp((state) => state.show)
  return ({ change, accountIds }) => {
    const accountId = accountIds[0]
    if (accountId === undefined) return
    switch (change.kind) {
      case 'add-reset-contact': {
        edit('account', accountId, 'contacts')
        return
      }
      case 'add-second-factor': {
        edit('account', accountId, 'factors')
        return
      }
      case 'keep-password-in-vault': {
        edit('account', accountId, 'password')
        return
      }
      case 'write-password-on-paper': {
        show('print')
        return
      }
    }
  }
}
