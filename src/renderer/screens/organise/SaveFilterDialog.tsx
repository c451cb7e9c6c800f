import type { Condition } from '#core/organise/filter'
import { savedFilters } from '#core/organise/saved-filters'
import { formatList } from '#core/text/format'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useNameContext, useVaultSettings } from '../../store/derived.ts'
import { useOpened, useTyped } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/fields.tsx'
import { conditionText } from './condition-words.ts'
import styles from './organise.module.css'
import { useSavedFilters } from './use-saved-filters.ts'

interface Props {
  readonly conditions: readonly Condition[]
  readonly onClose: () => void
}

/** Asks for a name under which a filter is kept. */
export function SaveFilterDialog({ conditions: chosen, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const saved = savedFilters(useVaultSettings())
  const { keep } = useSavedFilters()
  // After a lock the words that were searched for stand nowhere else.
  const [conditions] = useOpened('organise.filter', chosen)
  const words = formatList(
    conditions.map((condition) => conditionText(condition, context)),
    language,
  )
  const [name, setName] = useTyped('organise.filter', 'name', words.slice(0, 40))
  const trimmed = name.trim()
  const isTaken = saved.some((one) => one.name === trimmed)
  return (
    <Dialog title={text['organise.save']} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (trimmed === '') return
          onClose()
          void keep(trimmed, conditions)
        }}
      >
        <p className="small mute">{words}</p>
        <TextField
          label={text['organise.save.name']}
          hint={isTaken ? text['organise.save.taken'] : text['organise.save.hint']}
          value={name}
          maxLength={60}
          data-first
          onFocus={(event) => event.target.select()}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="acts">
          <Button onClick={onClose}>{text['frame.cancel']}</Button>
          <Button type="submit" variant="primary" disabled={trimmed === ''}>
            {text['organise.save.go']}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
