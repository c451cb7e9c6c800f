import type { Conflict } from '#contract'
import { fieldValue } from '#core/text/field-words'
import { formatDay } from '#core/text/format'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Copies.module.css'
import { VersionSecret } from './VersionSecret.tsx'

interface Props {
  readonly conflict: Conflict
  readonly version: Conflict['versions'][number]
  readonly isBusy: boolean
  readonly onChoose: () => void
}

/** One of the values a field has in the copies: what it says, when it was written, and the button that chooses it. */
export function ConflictVersion({ conflict, version, isBusy, onChoose }: Props) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const { at, value, isInForce } = version
  const time = new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
  const written = text['copies.settle-at']({ day: formatDay(localDay(at), language), time })
  const isBin = conflict.field === 'bin'
  const choose = isBin
    ? text[value === true ? 'copies.settle-bin' : 'copies.settle-keep']
    : text[isInForce ? 'copies.settle-stay' : 'copies.settle-choose']
  return (
    <div className={styles.version} role="group" aria-label={written}>
      <p className="small mute">
        {written}
        {isInForce && <b className={styles.used}>{text['copies.settle-in-force']}</b>}
      </p>
      {!isBin && (
        <div className={styles.value}>
          {conflict.isSecret ? (
            <VersionSecret conflict={conflict} version={version} />
          ) : (
            fieldValue(conflict.field, value, context)
          )}
        </div>
      )}
      <Button disabled={isBusy} onClick={onChoose}>
        {choose}
      </Button>
    </div>
  )
}

/** The calendar day of an instant where the person is. */
function localDay(at: string): string {
  const date = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
