import { useRef, type DragEvent, type ReactNode } from 'react'
import type { RecordId } from '#core/record/field'
import type { SecretName } from '#core/record/secret'
import { useApi, useText } from '../../store/AppContext.tsx'
import { giveText } from '../../ui/DragText.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './DragSecret.module.css'

interface Props {
  readonly id: RecordId
  readonly name: SecretName
  readonly children: ReactNode
}

/** While it is held; `text` is null until the secret has come. */
interface Grip {
  text: string | null
}

/**
 * Dots that can be dragged into a field of another program: the secret is fetched when they are taken hold of, and forgotten
 * when they are let go.
 */
export function DragSecret({ id, name, children }: Props) {
  const api = useApi()
  const text = useText()
  const held = useRef<Grip | null>(null)
  const letGo = () => {
    held.current = null
  }
  const take = () => {
    const grip: Grip = { text: null }
    held.current = grip
    // A click that becomes no drag ends anywhere.
    window.addEventListener('pointerup', letGo, { once: true })
    void api.secrets.reveal({ id, name }).then((revealed) => {
      if (revealed.ok && typeof revealed.value.value === 'string') grip.text = revealed.value.value
    })
  }
  const drag = (event: DragEvent) => {
    const secret = held.current?.text ?? null
    // It has not come yet, or cannot be read: better no drag than an empty field.
    if (secret === null) event.preventDefault()
    else giveText(event, secret)
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- beside it stands a button that copies: dragging is the mouse's own way
    <span
      draggable
      className={styles.dots}
      title={text['frame.drag']}
      onPointerDown={take}
      onDragStart={drag}
      onDragEnd={letGo}
    >
      {children}
      <Icon name="grip" size="small" />
    </span>
  )
}
