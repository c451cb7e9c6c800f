import { useEffect, useRef, useState } from 'react'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import styles from './Help.module.css'
import { Markdown } from './Markdown.tsx'
import { pageNamed, searchManual } from './pages.ts'

interface Props {
  /** The page it is opened at. */
  readonly page: string
  readonly onClose: () => void
}

/** The manual, laid over the window: its pages with their pictures, and a search through all of them. */
export function HelpDialog({ page: first, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const [trail, setTrail] = useState<readonly string[]>([first])
  const [query, setQuery] = useState('')
  const body = useRef<HTMLDivElement>(null)
  const name = trail.at(-1) ?? first
  const page = pageNamed(name, language)
  const isSearching = query.trim() !== ''
  const go = (next: string) => {
    setQuery('')
    setTrail((before) => (before.at(-1) === next ? before : [...before, next]))
  }
  const shown = useRef(trail.length)
  useEffect(() => {
    if (shown.current === trail.length) return
    shown.current = trail.length
    const title = body.current?.querySelector<HTMLElement>('[data-manual-title]')
    title?.closest('dialog')?.scrollTo({ top: 0 })
    title?.focus()
  }, [trail])
  return (
    <Dialog title={text['help.title']} wide onClose={onClose}>
      <div className={styles.bar}>
        <SearchField
          className={styles.search}
          label={text['help.search']}
          placeholder={text['help.search']}
          value={query}
          onChange={setQuery}
        />
        {trail.length > 1 && (
          <InlineButton icon="previous" onClick={() => setTrail(trail.slice(0, -1))}>
            {text['help.back']}
          </InlineButton>
        )}
        {name !== 'index' && (
          <InlineButton icon="book" onClick={() => go('index')}>
            {text['help.contents']}
          </InlineButton>
        )}
      </div>
      <p className={isSearching ? 'mute' : 'vh'} role="status">
        {isSearching && text['help.found']({ count: searchManual(query, language).length })}
      </p>
      <div className={styles.body} ref={body}>
        {isSearching ? <Found query={query} go={go} /> : <Markdown key={name} tokens={page.tokens} go={go} />}
      </div>
      <div className="acts">
        <Button onClick={onClose}>{text['frame.close']}</Button>
      </div>
    </Dialog>
  )
}

function Found({ query, go }: { readonly query: string; readonly go: (page: string) => void }) {
  const language = useLanguage()
  return (
    <ul className={styles.found}>
      {searchManual(query, language).map(({ page, line }) => (
        <li key={page.name}>
          <a
            href={`${page.name}.md`}
            onClick={(event) => {
              event.preventDefault()
              go(page.name)
            }}
          >
            {page.title}
          </a>
          {line !== null && <p className="small mute">{line}</p>}
        </li>
      ))}
    </ul>
  )
}
