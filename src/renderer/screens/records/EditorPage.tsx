import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import { isComposing } from '#core/shortcuts'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import styles from './EditorPage.module.css'
import type { Form } from './use-form.ts'

/** A part of an editor, as its index names it. */
export interface EditorPart {
  readonly id: string
  readonly title: string
}

interface Props {
  readonly title: string
  readonly form: Pick<Form<object>, 'isSound' | 'canEdit'>
  /** Shown as an index beside the form. */
  readonly parts?: readonly EditorPart[]
  /** The part at which it opens. */
  readonly openAt?: string | null
  /** The row in that part to begin with, by its key. */
  readonly startRow?: string | null
  /** What stays usable when nothing may be written: secrets to look at. */
  readonly above?: ReactNode
  /** Stands at the foot, apart from saving: deleting. */
  readonly end?: ReactNode
  /** Saves and closes; answers what prevented it. */
  readonly save: () => Promise<Failure | null>
  readonly children: ReactNode
}

/** A page on which one record is written: an index of its parts, the form, and the way out. */
export function EditorPage({
  title,
  form,
  parts = [],
  openAt = null,
  startRow = null,
  above,
  end,
  save,
  children,
}: Props) {
  const text = useText()
  const closeEditor = useApp((state) => state.closeEditor)
  const saving = useApp((state) => state.saving)
  const putAway = useApp((state) => state.dismissDone)
  const [failure, setFailure] = useState<Failure | null>(null)
  const element = useRef<HTMLFormElement>(null)
  // What was said of the page before takes room from this one; the bar below still takes it back.
  useEffect(putAway, [putAway])
  useEffect(() => {
    const at = openAt === null ? null : document.getElementById(partId(openAt))
    at?.scrollIntoView()
    const row = startRow === null ? null : document.getElementById(rowId(startRow))
    row?.scrollIntoView({ block: 'nearest' })
    // A row that is led to is begun where something is to be typed.
    const typed = row?.querySelector<HTMLElement>('input:not([type="checkbox"]):not(:disabled)')
    const first = typed ?? (row ?? at ?? element.current)?.querySelector<HTMLElement>(CONTROLS)
    first?.focus({ preventScroll: true })
  }, [openAt, startRow])

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (form.isSound()) setFailure(await save())
    // What is wrong is on the page only after the next rendering.
    else requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event.nativeEvent) || event.defaultPrevented) return
    // An open dialog closes first, and only itself.
    if (event.target instanceof Element && event.target.closest('dialog') !== null) return
    event.preventDefault()
    closeEditor()
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves the page from any of its fields
    <form
      className={styles.editor}
      data-editor
      ref={element}
      noValidate
      aria-label={title}
      onKeyDown={close}
      onSubmit={(event) => void submit(event)}
    >
      <div className={styles.head}>
        <PageHead title={title} />
      </div>
      <div className={styles.body}>
        {parts.length > 1 && <Index parts={parts} />}
        <div className={styles.column}>
          {above}
          <fieldset disabled={!form.canEdit}>{children}</fieldset>
        </div>
      </div>
      <footer className={styles.foot}>
        {failure !== null && <FailureNote failure={failure} />}
        <div className={styles.buttons}>
          <Button variant="primary" type="submit" disabled={!form.canEdit || saving}>
            {text['frame.save']}
          </Button>
          <Button onClick={closeEditor}>{form.canEdit ? text['frame.cancel'] : text['frame.close']}</Button>
          {!form.canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
          {form.canEdit && end !== undefined && <div className={styles.end}>{end}</div>}
        </div>
      </footer>
    </form>
  )
}

const CONTROLS = 'input:not(:disabled), select:not(:disabled), textarea:not(:disabled)'

/** The id of a part on the page, where a link or a finding leads. */
function partId(id: string): string {
  return `part-${id}`
}

/** The id of a row of a list on the page. */
export function rowId(key: string): string {
  return `row-${key}`
}

function Index({ parts }: { readonly parts: readonly EditorPart[] }) {
  const text = useText()
  return (
    <nav className={styles.index} aria-label={text['records.index']}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className="ibtn"
              onClick={() => {
                const part = document.getElementById(partId(id))
                part?.scrollIntoView()
                part?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
              }}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface PartProps extends EditorPart {
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** One part of an editor, under its heading. */
export function EditorSection({ id, title, lead, children }: PartProps) {
  return (
    <section className={styles.part} id={partId(id)} aria-labelledby={`${partId(id)}-title`}>
      <h2 className="sec" id={`${partId(id)}-title`} tabIndex={-1}>
        {title}
      </h2>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      <div className={styles.fields}>{children}</div>
    </section>
  )
}

/** Fields that stand side by side where there is room. */
export function Beside({ children }: { readonly children: ReactNode }) {
  return <div className={styles.beside}>{children}</div>
}
