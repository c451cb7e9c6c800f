import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { distinctTags, parseTags, tagKey, tagUses } from '#core/organise/tags'
import type { Account } from '#core/record/account'
import { isComposing } from '#core/shortcuts'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { OptionList } from '../../ui/OptionList.tsx'
import { rowForKey } from '../records/list-keys.ts'
import styles from './organise.module.css'

interface Props {
  readonly tags: readonly string[]
  /** The accounts whose tags are offered. */
  readonly known: readonly Account[]
  readonly error: string | undefined
  readonly onChange: (tags: readonly string[]) => void
}

const MOST_OFFERED = 6
const SEPARATOR = /[,，、]/u

/** The tags of an account: those it has, each with a way off, and a line to type another into, completed from all that were used. */
export function TagsField({ tags, known, error, onChange }: Props) {
  const text = useText()
  const language = useLanguage()
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const wanted = tagKey(typed)
  const has = new Set(tags.map(tagKey))
  const uses = tagUses(known).filter(({ tag }) => !has.has(tagKey(tag)))
  const offered = (wanted === '' ? [] : uses)
    .filter(({ tag }) => tagKey(tag).includes(wanted))
    .toSorted((a, b) => startsFirst(a.tag, b.tag, wanted) || b.count - a.count)
    .slice(0, MOST_OFFERED)
  const isNew = wanted !== '' && !has.has(wanted) && !offered.some(({ tag }) => tagKey(tag) === wanted)
  const options = [...offered, ...(isNew ? [{ tag: typed.trim(), count: 0 }] : [])]
  const put = (added: readonly string[]) => {
    // A tag that was used before keeps its spelling.
    const spelled = added.map((tag) => uses.find((use) => tagKey(use.tag) === tagKey(tag))?.tag ?? tag)
    onChange(distinctTags([...tags, ...spelled]))
    setTyped('')
    setActive(0)
  }
  const takeOff = (tag: string) => {
    onChange(tags.filter((other) => other !== tag))
    field.current?.focus()
  }
  const keyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter' && wanted !== '') {
      event.preventDefault()
      put(SEPARATOR.test(typed) ? parseTags(typed) : [options[active]?.tag ?? typed])
    } else if (event.key === 'Backspace' && typed === '') {
      onChange(tags.slice(0, -1))
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault()
      setTyped('')
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = rowForKey(event.key, active, options.length)
      if (next !== null) event.preventDefault()
      setActive(next ?? 0)
    }
  }
  const isOpen = options.length > 0
  return (
    <div>
      {tags.length > 0 && (
        <ul className={styles.chips} aria-label={text['accounts.field.tags']}>
          {tags.map((tag) => (
            <li key={tag} className={styles.chip}>
              <span>{tag}</span>
              <InlineButton
                icon="cross"
                aria-label={text['organise.tags.take-off']({ tag })}
                onClick={() => takeOff(tag)}
              >
                {null}
              </InlineButton>
            </li>
          ))}
        </ul>
      )}
      <TextField
        ref={field}
        label={text['accounts.field.tags']}
        hint={text['organise.tags.hint']}
        error={error}
        lang={language}
        role="combobox"
        aria-expanded={isOpen}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
        value={typed}
        onChange={(event) => {
          const { value } = event.target
          const isFinal = !(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)
          if (SEPARATOR.test(value) && isFinal) put(parseTags(value))
          else setTyped(value)
          setActive(0)
        }}
        onBlur={() => {
          if (typed.trim() !== '') put(parseTags(typed))
        }}
        onKeyDown={keyDown}
      />
      <OptionList
        id={listId}
        label={text['organise.tags.known']}
        active={active}
        options={options.map(({ tag, count }) => ({
          key: tag,
          content:
            count === 0 ? (
              text['organise.tags.new']({ tag })
            ) : (
              <>
                {tag}
                <small>{text['organise.tags.use']({ count })}</small>
              </>
            ),
        }))}
        choose={(position) => put([options[position]?.tag ?? typed])}
      />
    </div>
  )
}

/** Tags that begin with what is typed stand before those that only hold it. */
function startsFirst(a: string, b: string, wanted: string): number {
  return Number(tagKey(b).startsWith(wanted)) - Number(tagKey(a).startsWith(wanted))
}
