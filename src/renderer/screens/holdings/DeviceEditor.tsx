import type { Device } from '#core/record/holding'
import { useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { Beside, EditorSection } from '../records/EditorPage.tsx'
import { FormArea, FormSelect } from '../records/form-controls.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { PersonField } from '../records/PersonField.tsx'
import { useForm } from '../records/use-form.ts'
import { checkDevice, deviceEdit, deviceToValues } from './device-form.ts'
import { HoldingPage } from './HoldingPage.tsx'
import { KeptFields } from './KeptFields.tsx'
import { accountOptions, onlyPersonOf, titleOptions } from './form-choices.ts'

const KINDS: readonly Device['deviceKind'][] = ['phone', 'computer', 'tablet', 'security-key', 'other']

const UNLOCK = ['by-heart', 'written'] as const
const DISK_KEY = ['not-needed', 'written', 'in-account'] as const

/** Writes a device: the handset that gets the codes, the computer that is signed in, a security key. */
export function DeviceEditor({ device }: { readonly device: Device | null }) {
  const text = useText()
  const { index } = useAnalysis()
  const context = useNameContext()
  const form = useForm(() => deviceToValues(device, onlyPersonOf(index)), checkDevice)
  return (
    <HoldingPage
      type="device"
      holding={device}
      form={form}
      toEdit={() => deviceEdit(form.values, device, newRecordId)}
    >
      <EditorSection id="device" title={text['words.type.device']}>
        <KeptFields form={form} example={text['holdings.device.example']}>
          <FormSelect
            form={form}
            name="deviceKind"
            label={text['records.kind']}
            options={KINDS.map((kind) => ({ value: kind, label: text[`words.device.${kind}`] }))}
          />
        </KeptFields>
        <PersonField form={form} />
        <FormSelect
          form={form}
          name="placeId"
          label={text['fields.placeId']}
          options={titleOptions(index.places, text)}
        />
        <Beside>
          <FormSelect
            form={form}
            name="unlockKept"
            label={text['fields.unlockKept']}
            options={[
              { value: '', label: text['words.unknown'] },
              ...UNLOCK.map((kept) => ({ value: kept, label: text[`fields.value.unlockKept.${kept}`] })),
            ]}
          />
          <FormSelect
            form={form}
            name="diskKeyKept"
            label={text['fields.diskKeyKept']}
            options={[
              { value: '', label: text['words.unknown'] },
              ...DISK_KEY.map((kept) => ({ value: kept, label: text[`fields.value.diskKeyKept.${kept}`] })),
            ]}
          />
        </Beside>
        {form.values.diskKeyKept === 'in-account' && (
          <FormSelect
            form={form}
            name="diskKeyAccountId"
            label={text['fields.diskKeyAccountId']}
            options={[{ value: '', label: text['words.none'] }, ...accountOptions(index, context)]}
          />
        )}
        <FormArea form={form} name="note" label={text['records.note']} />
      </EditorSection>
    </HoldingPage>
  )
}
