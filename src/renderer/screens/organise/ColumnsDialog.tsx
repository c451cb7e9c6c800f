import { withColumnAt } from '#core/organise/columns'
import { ACCOUNT_COLUMNS, USUAL_COLUMNS } from '#core/organise/sort'
import { useText } from '../../store/AppContext.tsx'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ticked } from '../../ui/ticked.ts'
import styles from './organise.module.css'
import { useAccountTable } from './use-account-table.ts'

/** Which columns the table of accounts has, and in which order; the service always stands in front. */
export function ColumnsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const { columns, change } = useAccountTable()
  const offered = [...columns, ...ACCOUNT_COLUMNS.filter((column) => !columns.includes(column))].slice(1)
  return (
    <Dialog title={text['organise.columns']} onClose={onClose}>
      <p className="small mute">{text['organise.columns.lead']}</p>
      <ul className={styles.rows}>
        {offered.map((column) => {
          const at = columns.indexOf(column)
          const name = text[`organise.column.${column}`]
          return (
            <li key={column}>
              <CheckField
                label={name}
                checked={at !== -1}
                onChange={({ target: { checked } }) => change({ columns: ticked(columns, column, checked) })}
              />
              {at !== -1 && (
                <span className={styles.places}>
                  <InlineButton
                    icon="previous"
                    aria-label={text['organise.column.left-named']({ column: name })}
                    disabled={at === 1}
                    onClick={() => change({ columns: withColumnAt(columns, column, at - 1) })}
                  >
                    {text['organise.column.left']}
                  </InlineButton>
                  <InlineButton
                    icon="next"
                    aria-label={text['organise.column.right-named']({ column: name })}
                    disabled={at === columns.length - 1}
                    onClick={() => change({ columns: withColumnAt(columns, column, at + 1) })}
                  >
                    {text['organise.column.right']}
                  </InlineButton>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <div className="acts">
        <Button variant="primary" onClick={onClose}>
          {text['frame.close']}
        </Button>
        <Button onClick={() => change({ columns: USUAL_COLUMNS })}>{text['organise.columns.usual']}</Button>
      </div>
    </Dialog>
  )
}
