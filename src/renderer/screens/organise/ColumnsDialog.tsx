import { ACCOUNT_COLUMNS, USUAL_COLUMNS } from '#core/organise/sort'
import { useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './organise.module.css'
import { useAccountTable } from './use-account-table.ts'

/** Which columns the table of accounts has; the service always stands in front. */
export function ColumnsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const { columns, change } = useAccountTable()
  return (
    <Dialog title={text['organise.columns']} onClose={onClose}>
      <div className={styles.ticks}>
        {ACCOUNT_COLUMNS.filter((column) => column !== 'service').map((column) => (
          <CheckField
            key={column}
            label={text[`organise.column.${column}`]}
            checked={columns.includes(column)}
            onChange={({ target: { checked } }) =>
              change({
                columns: ACCOUNT_COLUMNS.filter((one) => (one === column ? checked : columns.includes(one))),
              })
            }
          />
        ))}
      </div>
      <div className="acts">
        <Button variant="primary" onClick={onClose}>
          {text['frame.close']}
        </Button>
        <Button onClick={() => change({ columns: USUAL_COLUMNS })}>{text['organise.columns.usual']}</Button>
      </div>
    </Dialog>
  )
}
