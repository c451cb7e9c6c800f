import type { CarriedSecret, Paper } from '#core/record/holding'
import { useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { SelectField } from '../../ui/fields.tsx'
import { ChoiceField } from '../records/ChoiceField.tsx'
import { Beside, EditorSection } from '../records/EditorPage.tsx'
import { FormArea, FormDate, FormSelect } from '../records/form-controls.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { PersonField } from '../records/PersonField.tsx'
import { RowList } from '../records/RowList.tsx'
import { TodayField } from '../records/TodayField.tsx'
import { useForm, type Form } from '../records/use-form.ts'
import { accountOptions, onlyPersonOf } from './form-choices.ts'
import { HoldingPage } from './HoldingPage.tsx'
import { KeptFields } from './KeptFields.tsx'
import {
  checkPaper,
  ownerTypeOf,
  paperEdit,
  paperToValues,
  type CarriedRow,
  type PaperValues,
} from './paper-form.ts'

const KINDS: readonly Paper['paperKind'][] = [
  'sheet',
  'note',
  'card',
  'code-sheet',
  'kit',
  'identity-document',
  'other',
]
const SECRETS: readonly CarriedSecret['secret'][] = [
  'password',
  'recovery-codes',
  'product-key',
  'vault-recovery-key',
  'vault-password',
]

/** Writes a paper: where it lies, and what stands on it. */
export function PaperEditor({ paper }: { readonly paper: Paper | null }) {
  const text = useText()
  const { index } = useAnalysis()
  const form = useForm(() => paperToValues(paper, onlyPersonOf(index), newRecordId), checkPaper)
  return (
    <HoldingPage
      type="paper"
      holding={paper}
      form={form}
      toEdit={() => paperEdit(form.values, paper, newRecordId)}
    >
      <EditorSection id="paper" title={text['words.type.paper']}>
        <KeptFields form={form} example={text['holdings.paper.example']}>
          <FormSelect
            form={form}
            name="paperKind"
            label={text['records.kind']}
            options={KINDS.map((kind) => ({ value: kind, label: text[`words.paper.${kind}`] }))}
          />
        </KeptFields>
        <ChoiceField
          label={text['records.place']}
          options={index.places.map(({ id, title }) => ({ value: id, label: title }))}
          value={form.values.placeId}
          onChange={(placeId) => form.set({ placeId })}
          fresh={{
            option: text['records.new-place'],
            label: text['records.new-place.name'],
            value: form.values.newPlace,
            error: form.errorOf('newPlace'),
            onChange: (newPlace) => form.set({ newPlace }),
          }}
        />
        <FormDate
          form={form}
          name="endsOn"
          label={text['holdings.paper.ends-on']}
          hint={text['holdings.paper.ends-on.hint']}
        />
        <TodayField
          label={text['holdings.paper.last-seen']}
          value={form.values.lastSeenOn}
          error={form.errorOf('lastSeenOn')}
          onChange={(lastSeenOn) => form.set({ lastSeenOn })}
        />
        <PersonField form={form} />
        <FormArea form={form} name="note" label={text['records.note']} />
      </EditorSection>
      <CarriesPart form={form} />
    </HoldingPage>
  )
}

function CarriesPart({ form }: { readonly form: Form<PaperValues> }) {
  const text = useText()
  const context = useNameContext()
  const { index } = useAnalysis()
  const { carries } = form.values
  const change = (key: string, changed: Partial<CarriedRow>) =>
    form.set({ carries: carries.map((row) => (row.key === key ? { ...row, ...changed } : row)) })
  const changeSecret = (row: CarriedRow, value: string) => {
    const secret = SECRETS.find((known) => known === value) ?? 'password'
    const stays = ownerTypeOf(secret) === ownerTypeOf(row.secret)
    change(row.key, { secret, ...(stays ? {} : { recordId: '' }) })
  }
  return (
    <EditorSection
      id="carries"
      title={text['holdings.paper.carries']}
      lead={text['holdings.paper.carries.lead']}
    >
      <RowList
        label={text['holdings.paper.carries']}
        hideLabel
        rows={carries}
        keyOf={({ key }) => key}
        addLabel={text['holdings.paper.carries.add']}
        add={() =>
          form.set({ carries: [...carries, { key: newRecordId(), secret: 'password', recordId: '' }] })
        }
        remove={(row) => form.set({ carries: carries.filter(({ key }) => key !== row.key) })}
      >
        {(row) => (
          <Beside>
            <SelectField
              label={text['holdings.paper.carries.what']}
              value={row.secret}
              options={SECRETS.map((secret) => ({
                value: secret,
                label: text[`holdings.paper.carries.${secret}`],
              }))}
              onChange={(event) => changeSecret(row, event.target.value)}
            />
            {ownerTypeOf(row.secret) !== null && (
              <SelectField
                label={text['holdings.paper.carries.whose']}
                value={row.recordId}
                error={form.errorOf(row.key)}
                options={[
                  { value: '', label: text['records.choose'] },
                  ...(ownerTypeOf(row.secret) === 'account'
                    ? accountOptions(index, context)
                    : index.licences.map(({ id, title }) => ({ value: id, label: title }))),
                ]}
                onChange={(event) => change(row.key, { recordId: event.target.value })}
              />
            )}
          </Beside>
        )}
      </RowList>
    </EditorSection>
  )
}
