import { FACTOR_KINDS } from '#core/record/account'
import { useText } from '../../../store/AppContext.tsx'
import { useAnalysis } from '../../../store/derived.ts'
import { Button } from '../../../ui/Button.tsx'
import { CheckField, Segmented } from '../../../ui/choices.tsx'
import { SelectField } from '../../../ui/fields.tsx'
import { SecretField } from '../../../ui/SecretField.tsx'
import { ChoiceField } from '../../records/ChoiceField.tsx'
import { Beside, EditorSection } from '../../records/EditorPage.tsx'
import { newRecordId } from '../../records/new-record-id.ts'
import { RowList } from '../../records/RowList.tsx'
import { SecretArea } from '../../records/SecretArea.tsx'
import { TodayField } from '../../records/TodayField.tsx'
import type { FactorRow } from './account-values.ts'
import { PASTED_CODES, questionOf } from './collect-secrets.ts'
import { PapersField } from './PapersField.tsx'
import { parseRecoveryCodes } from './recovery-codes.ts'
import { SecretListField, type SecretPartProps } from './SecretListField.tsx'
import { TotpField } from './TotpField.tsx'

/** Two-step verification, and everything else that is asked for beside the password. */
export function FactorsPart(props: SecretPartProps) {
  const text = useText()
  const { form, account, inputs } = props
  return (
    <EditorSection
      id="factors"
      title={text['accounts.part.factors']}
      lead={text['accounts.part.factors.lead']}
    >
      <Segmented
        label={text['accounts.field.two-step']}
        value={form.values.twoStep}
        options={(['on', 'off', 'unknown'] as const).map((value) => ({
          value,
          label: text[`words.two-step.${value}`],
        }))}
        onChange={(twoStep) => form.set({ twoStep })}
      />
      <Factors {...props} />
      <Codes {...props} />
      <TotpField form={form} account={account} inputs={inputs} />
      <SecretListField {...props} name="securityQuestions" addLabel={text['accounts.questions.add']}>
        {(row) => (
          <Beside>
            <SecretField
              label={text['accounts.question']}
              ref={inputs.refOf(questionOf(row.key))}
              onInput={form.touch}
            />
            <SecretField label={text['accounts.answer']} ref={inputs.refOf(row.key)} onInput={form.touch} />
          </Beside>
        )}
      </SecretListField>
    </EditorSection>
  )
}

function Factors({ form }: SecretPartProps) {
  const text = useText()
  const { index } = useAnalysis()
  const { factors } = form.values
  const change = (key: string, changed: Partial<FactorRow>) =>
    form.set({ factors: factors.map((row) => (row.key === key ? { ...row, ...changed } : row)) })
  return (
    <RowList
      label={text['accounts.factors']}
      rows={factors}
      keyOf={({ key }) => key}
      addLabel={text['accounts.factors.add']}
      add={() =>
        form.set({
          twoStep: 'on',
          factors: [
            ...factors,
            {
              key: newRecordId(),
              position: null,
              kind: 'totp-app',
              deviceId: '',
              newDevice: '',
              lastProvedOn: '',
            },
          ],
        })
      }
      remove={(row) => form.set({ factors: factors.filter(({ key }) => key !== row.key) })}
    >
      {(row) => (
        <>
          <SelectField
            label={text['accounts.factor']}
            value={row.kind}
            options={FACTOR_KINDS.map((kind) => ({ value: kind, label: text[`words.factor.${kind}`] }))}
            onChange={(event) => {
              const kind = FACTOR_KINDS.find((each) => each === event.target.value)
              if (kind !== undefined) change(row.key, { kind })
            }}
          />
          {row.kind !== 'recovery-codes' && (
            <ChoiceField
              label={text['accounts.factor.device']}
              options={index.devices.map(({ id, title }) => ({ value: id, label: title }))}
              value={row.deviceId}
              onChange={(deviceId) => change(row.key, { deviceId })}
              fresh={{
                option: text['records.new-device'],
                label: text['records.new-device.name'],
                value: row.newDevice,
                error: form.errorOf(`${row.key}.device`),
                onChange: (newDevice) => change(row.key, { newDevice }),
              }}
            />
          )}
          <TodayField
            label={text['accounts.factor.proved']}
            value={row.lastProvedOn}
            error={form.errorOf(`${row.key}.proved`)}
            onChange={(lastProvedOn) => change(row.key, { lastProvedOn })}
          />
        </>
      )}
    </RowList>
  )
}

/** Backup codes: pasted as a block, listed one by one, ticked off when used. */
function Codes({ form, account, inputs, reportFailure }: SecretPartProps) {
  const text = useText()
  const { recoveryCodes: rows } = form.values
  const isHeld = account?.secretFacts?.recoveryCodes !== undefined
  const list = () => {
    const codes = parseRecoveryCodes(inputs.valueOf(PASTED_CODES))
    const added = codes.map((code) => {
      const key = newRecordId()
      inputs.fill(key, code)
      return { key, until: '', used: false }
    })
    inputs.fill(PASTED_CODES, '')
    form.set({ recoveryCodes: [...(rows ?? []), ...added] })
  }
  return (
    <>
      <SecretListField
        form={form}
        account={account}
        inputs={inputs}
        name="recoveryCodes"
        addLabel={text['accounts.codes.add']}
        reportFailure={reportFailure}
      >
        {(row, change) => (
          <Beside>
            <SecretField label={text['accounts.code']} ref={inputs.refOf(row.key)} onInput={form.touch} />
            <CheckField
              label={text['records.code-used']}
              checked={row.used}
              onChange={(event) => change({ used: event.target.checked })}
            />
          </Beside>
        )}
      </SecretListField>
      <div>
        <SecretArea
          label={text['accounts.codes.paste']}
          hint={text[isHeld && rows === null ? 'accounts.codes.replace' : 'accounts.codes.paste.hint']}
          mono
          ref={inputs.refOf(PASTED_CODES)}
          onInput={form.touch}
        />
        {!(isHeld && rows === null) && (
          <Button size="small" onClick={list}>
            {text['accounts.codes.list']}
          </Button>
        )}
      </div>
      <PapersField
        label={text['accounts.codes.papers']}
        value={form.values.codesPaper}
        error={form.errorOf('codesPaper')}
        onChange={(codesPaper) => form.set({ codesPaper })}
      />
    </>
  )
}
