import type { Place } from '#core/record/holding'
import { useText } from '../../store/AppContext.tsx'
import { EditorSection } from '../records/EditorPage.tsx'
import { FormArea, FormSelect, FormText } from '../records/form-controls.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { useForm } from '../records/use-form.ts'
import { HoldingPage } from './HoldingPage.tsx'
import { checkPlace, placeEdit, placeToValues } from './place-form.ts'

const KINDS: readonly Place['placeKind'][] = ['home', 'safe', 'relative', 'office', 'bank', 'other']

/** Writes a place where papers lie. */
export function PlaceEditor({ place }: { readonly place: Place | null }) {
  const text = useText()
  const form = useForm(() => placeToValues(place), checkPlace)
  return (
    <HoldingPage
      type="place"
      holding={place}
      form={form}
      toEdit={() => placeEdit(form.values, place, newRecordId)}
    >
      <EditorSection id="place" title={text['words.type.place']}>
        <FormText
          form={form}
          name="title"
          label={text['records.title']}
          placeholder={text['holdings.place.example']}
        />
        <FormSelect
          form={form}
          name="placeKind"
          label={text['records.kind']}
          options={KINDS.map((kind) => ({ value: kind, label: text[`words.place.${kind}`] }))}
        />
        <FormArea form={form} name="note" label={text['records.note']} />
      </EditorSection>
    </HoldingPage>
  )
}
