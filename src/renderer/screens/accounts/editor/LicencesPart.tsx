import { serviceById } from '#core/catalog/catalog'
import { LICENCE_KINDS } from '#core/record/licence'
import { useLanguage, useText } from '../../../store/AppContext.tsx'
import { useAnalysis } from '../../../store/derived.ts'
import { CheckField } from '../../../ui/choices.tsx'
import { SelectField, TextField } from '../../../ui/fields.tsx'
import { SecretField } from '../../../ui/SecretField.tsx'
import { ticked } from '../../../ui/ticked.ts'
import { Beside, EditorSection } from '../../records/EditorPage.tsx'
import { MoneyFields } from '../../records/MoneyFields.tsx'
import { newRecordId } from '../../records/new-record-id.ts'
import { RowList } from '../../records/RowList.tsx'
import type { LicenceRow } from './account-values.ts'
import type { SecretPartProps } from './SecretListField.tsx'

const KEY_USES = ['first-install-only', 'reusable', 'seats', 'no-key'] as const

/** What is bound to the account: what is on record, and what is written along with it. */
export function LicencesPart({ form, account, inputs }: SecretPartProps) {
  const text = useText()
  const language = useLanguage()
  const { index } = useAnalysis()
  const { licenceIds, newLicences, serviceId } = form.values
  const kinds = serviceById(serviceId)?.licenceKinds ?? []
  // What another account holds is bound to several on its own page.
  const offered = index.licences.filter(
    ({ accountIds }) => accountIds.length === 0 || (account !== null && accountIds.includes(account.id)),
  )
  const change = (key: string, changed: Partial<LicenceRow>) =>
    form.set({
      newLicences: newLicences.map((row) => (row.key === key ? { ...row, ...changed } : row)),
    })
  return (
    <EditorSection
      id="licences"
      title={text['accounts.part.licences']}
      lead={text['accounts.part.licences.lead']}
    >
      {offered.length > 0 && (
        <fieldset>
          <legend className="lb">{text['accounts.licences.known']}</legend>
          {offered.map(({ id, title, licenceKind }) => (
            <CheckField
              key={id}
              label={title}
              hint={text[`words.licence.${licenceKind}`]}
              checked={licenceIds.includes(id)}
              onChange={(event) =>
                form.set({
                  licenceIds: ticked(licenceIds, id, event.target.checked),
                })
              }
            />
          ))}
        </fieldset>
      )}
      <RowList
        label={text['accounts.licences.new']}
        rows={newLicences}
        keyOf={({ key }) => key}
        addLabel={text['accounts.licences.add']}
        add={() =>
          form.set({
            newLicences: [
              ...newLicences,
              {
                key: newRecordId(),
                title: '',
                licenceKind: kinds[0]?.kind ?? 'other',
                keyUse: kinds[0]?.kind === 'office-card-key' ? 'first-install-only' : '',
                amount: '',
                currency: 'JPY',
                keepsake: '',
              },
            ],
          })
        }
        remove={(row) => form.set({ newLicences: newLicences.filter(({ key }) => key !== row.key) })}
      >
        {(row) => (
          <>
            <TextField
              label={text['records.title']}
              placeholder={text['records.example.licence']}
              value={row.title}
              error={form.errorOf(`${row.key}.title`)}
              onChange={(event) => change(row.key, { title: event.target.value })}
            />
            <SelectField
              label={text['records.kind']}
              value={row.licenceKind}
              hint={kinds.find(({ kind }) => kind === row.licenceKind)?.text[language]}
              options={LICENCE_KINDS.map((kind) => ({ value: kind, label: text[`words.licence.${kind}`] }))}
              onChange={(event) => {
                const licenceKind = LICENCE_KINDS.find((kind) => kind === event.target.value)
                if (licenceKind === undefined) return
                const isCard = licenceKind === 'office-card-key' && row.keyUse === ''
                change(row.key, { licenceKind, ...(isCard ? { keyUse: 'first-install-only' as const } : {}) })
              }}
            />
            <MoneyFields
              amount={row.amount}
              currency={row.currency}
              error={form.errorOf(`${row.key}.amount`)}
              onChange={(changed) => change(row.key, changed)}
            />
            <TextField
              label={text['records.keepsake']}
              placeholder={text['records.example.keepsake']}
              value={row.keepsake}
              error={form.errorOf(`${row.key}.keepsake`)}
              onChange={(event) => change(row.key, { keepsake: event.target.value })}
            />
            <Beside>
              <SelectField
                label={text['records.key-use']}
                value={row.keyUse}
                options={[
                  { value: '', label: text['words.unknown'] },
                  ...KEY_USES.map((use) => ({ value: use, label: text[`words.key-use.${use}`] })),
                ]}
                onChange={(event) =>
                  change(row.key, { keyUse: KEY_USES.find((use) => use === event.target.value) ?? '' })
                }
              />
              {row.keyUse !== 'no-key' && (
                <SecretField
                  label={text['words.secret.productKey']}
                  ref={inputs.refOf(row.key)}
                  onInput={form.touch}
                />
              )}
            </Beside>
          </>
        )}
      </RowList>
    </EditorSection>
  )
}
