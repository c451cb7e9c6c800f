import { useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import type { KeyKind } from '../keys/opening-key.ts'

interface Props {
  /** The other ways into this notebook. */
  readonly ways: readonly KeyKind[]
  readonly disabled: boolean
  readonly onChoose: (kind: KeyKind) => void
}

const ICONS = {
  password: 'lock',
  'recovery-code': 'key',
  shares: 'paper',
  'quick-unlock': 'computer',
} as const

/** Leads from one way into a notebook to another. */
export function KeyWays({ ways, disabled, onChoose }: Props) {
  const text = useText()
  return ways.map((kind) => (
    <div key={kind}>
      <Button variant="quiet" icon={ICONS[kind]} disabled={disabled} onClick={() => onChoose(kind)}>
        {text[`unlock.use.${kind}`]}
      </Button>
      {(kind === 'recovery-code' || kind === 'shares') && (
        <p className="small mute">{text[`unlock.use.${kind}-hint`]}</p>
      )}
    </div>
  ))
}
