import { createContext, use, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { createFileDrops, type FileDrops, type FileTaker } from './file-drops.ts'
import styles from './FileDropRoom.module.css'

const Drops = createContext<FileDrops | null>(null)

/**
 * The whole window as the place where a file is let go: nobody has to aim. While a file is held over it, it says what will become
 * of it; what nobody takes is let fall, and no file ever replaces the page.
 */
export function FileDropRoom({ children }: { readonly children: ReactNode }) {
  const [drops] = useState(() => createFileDrops(openDialog))
  const [hint, setHint] = useState<string | null>(null)
  useEffect(() => {
    const over = (event: DragEvent) => {
      const file = heldFile(event)
      if (file === null || event.dataTransfer === null) return
      event.preventDefault()
      const taker = drops.takerOf(file)
      event.dataTransfer.dropEffect = taker === null ? 'none' : 'copy'
      setHint(taker?.hint ?? null)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHint(null)
    }
    const drop = (event: DragEvent) => {
      setHint(null)
      if (heldFile(event) === null) return
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file !== undefined) drops.takerOf(file)?.onFile(file)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [drops])
  return (
    <Drops value={drops}>
      {children}
      {hint !== null && <Hint>{hint}</Hint>}
    </Drops>
  )
}

/** Over everything, dialogs included. */
function Hint({ children }: { readonly children: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.showPopover(), [])
  return (
    <div className={styles.hint} popover="manual" role="status" ref={box}>
      <p>{children}</p>
    </div>
  )
}

/**
 * Takes files that are let go over the window for as long as it is on the screen.
 *
 * @returns to be put on what it belongs to.
 */
export function useFileDrop<E extends Element>(taker: Omit<FileTaker, 'element'>): RefObject<E | null> {
  const drops = use(Drops)
  const element = useRef<E>(null)
  const latest = useRef(taker)
  useEffect(() => {
    latest.current = taker
  })
  useEffect(() => drops?.register(() => ({ ...latest.current, element: () => element.current })), [drops])
  return element
}

/** The first of what is dragged, if that is a file; its kind is known before it is let go, its name is not. */
function heldFile(event: DragEvent): { readonly type: string } | null {
  return [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === 'file') ?? null
}

/** The dialog that was opened last. */
function openDialog(): Element | null {
  return [...document.querySelectorAll('dialog[open]')].at(-1) ?? null
}
