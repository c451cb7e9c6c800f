import { routeKey, unknownRoutes } from '#core/catalog/fact-keys'
import type { Service } from '#core/catalog/service'
import { useApp, useText, useToday } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { useOpened, useTyped } from '../../store/use-typed.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import styles from './Services.module.css'
import { useCorrect } from './use-correction.ts'

type WayKind = ReturnType<typeof unknownRoutes>[number]

/** Adds a way back that the person knows of. */
export function AddWay({ service }: { readonly service: Service }) {
  const text = useText()
  const kinds = unknownRoutes(service.routes)
  const [isOpen, setOpen] = useOpened('services.way', false)
  const [first] = kinds
  if (first === undefined) return null
  return (
    <p className={styles.add}>
      <InlineButton icon="plus" onClick={() => setOpen(true)}>
        {text['services.add-way']}
      </InlineButton>
      {isOpen && <WayDialog service={service} kinds={kinds} first={first} onClose={() => setOpen(false)} />}
    </p>
  )
}

interface DialogProps {
  readonly service: Service
  readonly kinds: readonly WayKind[]
  readonly first: WayKind
  readonly onClose: () => void
}

function WayDialog({ service, kinds, first, onClose }: DialogProps) {
  const text = useText()
  const today = useToday()
  const correct = useCorrect()
  const notifyFailure = useApp((state) => state.notifyFailure)
  const { index } = useAnalysis()
  const [chosen, setChosen] = useOpened('services.way.kind', '')
  const [where, setWhere] = useTyped('services.way', 'where', '')
  const kind = kinds.find((known) => known === chosen) ?? first
  const fact = routeKey({ kind })
  const base = index.corrections.find((item) => item.serviceId === service.id && item.fact === fact) ?? null
  const add = async () => {
    const found = { holds: true, value: null, seenOn: today, where }
    const failure = await correct(service.id, fact, found, base)
    onClose()
    if (failure !== null) notifyFailure(failure)
  }
  return (
    <Dialog title={text['services.add-way']} onClose={onClose}>
      <SelectField
        label={text['services.add-way.which']}
        value={kind}
        options={kinds.map((value) => ({ value, label: text[`services.route.${value}`] }))}
        onChange={(event) => setChosen(event.target.value)}
      />
      <TextField
        label={text['services.dialog.where']}
        hint={text['services.dialog.where.hint']}
        maxLength={500}
        value={where}
        onChange={(event) => setWhere(event.target.value)}
      />
      <div className="acts">
        <Button onClick={onClose}>{text['frame.cancel']}</Button>
        <Button variant="primary" onClick={() => void add()}>
          {text['frame.save']}
        </Button>
      </div>
    </Dialog>
  )
}
