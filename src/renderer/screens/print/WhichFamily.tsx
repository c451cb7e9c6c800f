import { SITUATIONS } from '#core/record/release'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { SelectField } from '../../ui/fields.tsx'
import styles from './PrintScreen.module.css'
import type { PrintForm } from './use-print-form.ts'

/** Whose accounts a paper for the family is about, who gets it, and for when it is. */
export function WhichFamily({ form: { family } }: { readonly form: PrintForm }) {
  const text = useText()
  const { index } = useAnalysis()
  const decideFamily = useApp((state) => state.decideFamily)
  const { owners, personId, readerId, situation, isEmpty } = family
  const nameOf = (id: string | null) => index.people.find((person) => person.id === id)?.name
  const readers = index.people.filter(({ id }) => id !== personId)
  return (
    <div className={styles.which}>
      {owners.length > 1 && (
        <SelectField
          label={text['family.print.person']}
          value={personId ?? ''}
          options={owners.map((id) => ({ value: id ?? '', label: nameOf(id) ?? text['family.list.nobody'] }))}
          onChange={(event) =>
            family.set({ personId: owners.find((id) => (id ?? '') === event.target.value) ?? null })
          }
        />
      )}
      {readers.length > 0 && owners.length > 0 && (
        <SelectField
          label={text['family.print.reader']}
          value={readerId ?? ''}
          options={[
            { value: '', label: text['family.print.everybody'] },
            ...readers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) =>
            family.set({ readerId: readers.find(({ id }) => id === event.target.value)?.id ?? null })
          }
        />
      )}
      {owners.length > 0 && (
        <div>
          <RadioGroup
            label={text['family.print.situation']}
            value={situation}
            options={SITUATIONS.map((value) => ({ value, label: text[`family.situation.${value}`] }))}
            onChange={(value) => family.set({ situation: value })}
          />
          <p className="small mute">{text['family.print.both']}</p>
        </div>
      )}
      {isEmpty && <p>{text['family.print.none']}</p>}
      <Button size="small" onClick={decideFamily}>
        {text['family.print.decide']}
      </Button>
    </div>
  )
}
