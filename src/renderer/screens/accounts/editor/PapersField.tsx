import { useText } from '../../../store/AppContext.tsx'
import { useAnalysis } from '../../../store/derived.ts'
import { CheckField } from '../../../ui/choices.tsx'
import { SelectField, TextField } from '../../../ui/fields.tsx'
import { ticked } from '../../../ui/ticked.ts'
import { Beside } from '../../records/EditorPage.tsx'
import type { PaperChoice } from './account-values.ts'
import styles from './AccountEditor.module.css'

interface Props {
  readonly label: string
  readonly value: PaperChoice
  readonly error: string | undefined
  readonly onChange: (value: PaperChoice) => void
}

/** The papers on which a secret of the account stands: those on record, and one that is written here. */
export function PapersField({ label, value, error, onChange }: Props) {
  const text = useText()
  const { index } = useAnalysis()
  const papers = index.papers.filter(
    ({ id, paperKind, status }) =>
      value.paperIds.includes(id) || (paperKind !== 'identity-document' && status === 'kept'),
  )
  return (
    <fieldset className={styles.papers}>
      <legend className="lb">{label}</legend>
      {papers.map(({ id, title, placeId, status }) => {
        const place = index.places.find((each) => each.id === placeId)
        return (
          <CheckField
            key={id}
            label={title}
            hint={status === 'lost' ? text['words.kept.lost'] : place?.title}
            checked={value.paperIds.includes(id)}
            onChange={(event) =>
              onChange({
                ...value,
                paperIds: ticked(value.paperIds, id, event.target.checked),
              })
            }
          />
        )
      })}
      <Beside>
        <TextField
          label={text['accounts.paper.new']}
          placeholder={text['accounts.paper.example']}
          value={value.newTitle}
          error={error}
          onChange={(event) => onChange({ ...value, newTitle: event.target.value })}
        />
        {value.newTitle.trim() !== '' && index.places.length > 0 && (
          <SelectField
            label={text['records.place']}
            value={value.newPlaceId}
            options={[
              { value: '', label: text['words.unknown'] },
              ...index.places.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={(event) => onChange({ ...value, newPlaceId: event.target.value })}
          />
        )}
      </Beside>
    </fieldset>
  )
}
