import type { Device } from '#core/record/holding'
import { useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { Beside, EditorSection } from '../records/EditorPage.tsx'
import { FormArea, FormSelect, FormText } from '../records/form-controls.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { PersonField } from '../records/PersonField.tsx'
import { useForm } from '../records/use-form.ts'
import { checkDevice, deviceEdit, deviceToValues } from './device-form.ts'
import { HoldingPage } from './HoldingPage.tsx'
import { KEPT, onlyPersonOf } from './form-choices.ts'

const KINDS: readonly Device['deviceKind'][] = ['phone', 'computer', 'tablet', 'security-key', 'other']

/** Writes a device: the handset that gets the codes, the computer that is signed in, a security key. */
export function DeviceEditor({ device }: { readonly device: Device | null }) {
  const text = useText()
  const { index } = useAnalysis()
  const form = useForm(() => deviceToValues(device, onlyPersonOf(index)), checkDevice)
  return (
    <HoldingPage
      type="device"
      holding={device}
      form={form}
      toEdit={() => deviceEdit(form.values, device, newRecordId)}
    >
      <EditorSection id="device" title={text['words.type.device']}>
        <FormText
          form={form}
          name="title"
          label={text['records.title']}
          placeholder={text['holdings.device.example']}
        />
        <Beside>
          <FormSelect
            form={form}
            name="deviceKind"
            label={text['records.kind']}
            options={KINDS.map((kind) => ({ value: kind, label: text[`words.device.${kind}`] }))}
          />
          <FormSelect
            form={form}
            name="status"
            label={text['holdings.status']}
            options={KEPT.map((status) => ({ value: status, label: text[`words.kept.${status}`] }))}
          />
        </Beside>
        <PersonField form={form} />
        <FormArea form={form} name="note" label={text['records.note']} />
      </EditorSection>
    </HoldingPage>
  )
}
