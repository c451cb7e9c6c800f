import { useState } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { Warn } from '../../ui/Warn.tsx'
import styles from './Keys.module.css'
import { PasswordForm } from './PasswordForm.tsx'
import { countsOf, thresholdsOf, withCount, type Split } from './share-split.ts'

interface Props {
  readonly hasShares: boolean
  readonly onMade: (shares: readonly string[]) => void
  readonly onCancel: () => void
}

/** How many shares there are to be, and how many of them open the notebook. */
export function ChooseShares({ hasShares, onMade, onCancel }: Props) {
  const text = useText()
  const makeShares = useApp((state) => state.makeShares)
  const [split, setSplit] = useState<Split>({ threshold: 2, count: 3 })
  const sheets = (count: number) => ({
    value: String(count),
    label: text['keys.split-sheets']({ count }),
  })
  return (
    <PasswordForm
      confirm={text['keys.shares-make']}
      busy={text['keys.shares-making']}
      onConfirm={(password) => makeShares({ password, ...split })}
      onDone={onMade}
      onCancel={onCancel}
    >
      <p className="mute">{text['keys.split-body']}</p>
      {hasShares && (
        <Warn title={text['keys.split-old-title']}>
          <p>{text['keys.split-old-body']}</p>
        </Warn>
      )}
      <div className={styles.counts}>
        <SelectField
          label={text['keys.split-count']}
          value={String(split.count)}
          options={countsOf().map(sheets)}
          onChange={(event) => setSplit(withCount(split, Number(event.currentTarget.value)))}
        />
        <SelectField
          label={text['keys.split-threshold']}
          value={String(split.threshold)}
          options={thresholdsOf(split).map(sheets)}
          onChange={(event) => setSplit({ ...split, threshold: Number(event.currentTarget.value) })}
        />
      </div>
      <p role="status">{text['keys.split-means'](split)}</p>
    </PasswordForm>
  )
}
