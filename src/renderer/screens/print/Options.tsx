import { useId, type ReactNode } from 'react'
import { SHEETS_TO_CHOOSE } from '#core/record/settings'
import { kindOf } from '#core/sheet/kinds'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField, RadioGroup } from '../../ui/choices.tsx'
import { TextField } from '../../ui/fields.tsx'
import { PaperOptions } from './PaperOptions.tsx'
import styles from './PrintScreen.module.css'
import type { PrintForm } from './use-print-form.ts'
import { WhichAccount, WhichPerson, WhichPlan } from './Which.tsx'
import { WhichFamily } from './WhichFamily.tsx'
import { WhichHandOver } from './WhichHandOver.tsx'
import { WhichVisit } from './WhichVisit.tsx'
import { Who } from './Who.tsx'

interface Props {
  readonly form: PrintForm
}

/** What is asked before printing: which paper, whose accounts, how secrets are written, where it will lie. */
export function Options({ form }: Props) {
  const text = useText()
  const { request, set, setPaper } = form
  const isKit = request.sheetKind === 'kit'
  const { of, hasSecrets, isDrawer } = kindOf(request)
  const asksSecrets = hasSecrets && of !== 'vault'
  const isKeyAtHand = useKeyAtHand()
  // Each kind begins with nothing in clear, but for the kit while it is there to save the recovery key.
  const begin = (sheetKind: typeof request.sheetKind) =>
    set({ sheetKind, secrets: sheetKind === 'kit' && isKeyAtHand ? 'printed' : 'blank' })
  return (
    <>
      <Group title={text['print.kind']}>
        <RadioGroup
          label={text['print.kind']}
          hideLabel
          value={request.sheetKind}
          options={kindsFor(form).map((value) => ({
            value,
            label: text[`print.kind.${value}`],
          }))}
          onChange={begin}
        />
      </Group>
      {of !== 'vault' && (
        <Group title={text['print.who']}>
          {isDrawer && <Who form={form} />}
          {of === 'account' && <WhichAccount form={form} />}
          {of === 'person' && <WhichPerson form={form} />}
          {of === 'plan' && <WhichPlan form={form} />}
          {of === 'visit' && <WhichVisit form={form} />}
          {of === 'family' && <WhichFamily form={form} />}
          {of === 'hand-over' && <WhichHandOver form={form} />}
        </Group>
      )}
      {isKit && <KitKey form={form} />}
      {asksSecrets && <Secrets form={form} />}
      <Group title={text['print.paper']}>
        <PaperOptions form={form} />
        {asksSecrets && (
          <CheckField
            label={text['print.reading']}
            checked={request.paper.readingAid}
            onChange={(event) => setPaper({ readingAid: event.target.checked })}
          />
        )}
        {isDrawer && <Pictures form={form} />}
        {of === 'person' ? <TellsPlace form={form} /> : <KeptAt form={form} />}
      </Group>
    </>
  )
}

/** The sheets that can be chosen: a checklist once there is a plan, a report once there was a visit, a certificate once it was handed over. */
function kindsFor({ plans, visits, handOvers }: PrintForm) {
  return SHEETS_TO_CHOOSE.filter((sheetKind) => {
    const { of } = kindOf({ sheetKind })
    if (of === 'plan') return plans.length > 0
    if (of === 'visit') return visits.length > 0
    return of !== 'hand-over' || handOvers.length > 0
  })
}

interface GroupProps {
  readonly title: string
  readonly children: ReactNode
}

function Group({ title, children }: GroupProps) {
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Photos and papers, where the chosen accounts have any. */
function Pictures({ form: { request, set } }: Props) {
  const text = useText()
  const { index } = useAnalysis()
  const count = request.accountIds
    .flatMap((id) => [id, ...index.licencesOf(id).map((licence) => licence.id)])
    .reduce((total, id) => total + index.attachmentsOf(id).length, 0)
  if (count === 0) return null
  return (
    <CheckField
      label={text['attachments.print']}
      hint={text['attachments.print-hint']({ count })}
      checked={request.pictures === true}
      onChange={(event) => set({ pictures: event.target.checked })}
    />
  )
}

function Secrets({ form }: Props) {
  const text = useText()
  const isOfCodes = form.request.sheetKind === 'code-sheet'
  const title = text[isOfCodes ? 'code-sheet.secrets' : 'print.secrets']
  return (
    <Group title={title}>
      <RadioGroup
        label={title}
        hideLabel
        value={form.request.secrets}
        options={(['blank', 'hidden', 'printed'] as const).map((value) => ({
          value,
          label: text[`print.secrets.${value}`],
          ...(isOfCodes && value === 'hidden' ? {} : { hint: text[`print.secrets.${value}-hint`] }),
        }))}
        onChange={(secrets) => form.set({ secrets })}
      />
    </Group>
  )
}

/** The recovery key can be printed as long as it is at hand, that is until set-up ends. */
function KitKey({ form }: Props) {
  const text = useText()
  const show = useApp((state) => state.show)
  const isAtHand = useKeyAtHand()
  return (
    <Group title={text['print.kit.key']}>
      {isAtHand ? (
        <RadioGroup
          label={text['print.kit.key']}
          hideLabel
          value={form.request.secrets === 'printed' ? 'printed' : 'blank'}
          options={(['printed', 'blank'] as const).map((value) => ({
            value,
            label: text[`print.kit.${value}`],
            hint: text[`print.kit.${value}-hint`],
          }))}
          onChange={(secrets) => form.set({ secrets })}
        />
      ) : (
        <>
          <p className="small mute">{text['print.kit.only-blank']}</p>
          <Button variant="quiet" size="small" onClick={() => show('settings')}>
            {text['print.kit.renew']}
          </Button>
        </>
      )}
    </Group>
  )
}

function useKeyAtHand(): boolean {
  return useApp((state) => state.session.status === 'open' && state.session.vault.recoveryKeyAtHand)
}

/** The wallet card lies in the wallet; it may say where the sheet in the drawer lies. */
function TellsPlace({ form: { request, set } }: Props) {
  const text = useText()
  return (
    <CheckField
      label={text['wallet.tells-place']}
      hint={text['wallet.tells-place-hint']}
      checked={request.tellsPlace === true}
      onChange={(event) => set({ tellsPlace: event.target.checked })}
    />
  )
}

/** Where the paper will lie: a place on record, or any other in the person's words. */
function KeptAt({ form }: Props) {
  const text = useText()
  const { index } = useAnalysis()
  const places = useId()
  return (
    <>
      <TextField
        label={text['print.kept-at']}
        placeholder={text['print.kept-at-example']}
        maxLength={100}
        list={places}
        value={form.keptAt}
        onChange={(event) => form.set({ keptAt: event.target.value })}
      />
      <datalist id={places}>
        {index.places.map(({ id, title }) => (
          <option key={id} value={title} />
        ))}
      </datalist>
    </>
  )
}
