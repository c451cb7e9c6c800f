import { useEffect, useRef } from 'react'
import type { Person } from '#core/record/person'
import { givenName } from '#core/text/names'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Segmented } from '../../ui/choices.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { goIntoList } from '../records/list-keys.ts'
import { FilterBar } from '../organise/FilterBar.tsx'
import { MARKS, type AccountFilter } from '../organise/use-account-filter.ts'
import styles from './AccountBook.module.css'

interface Props {
  readonly filter: AccountFilter
  readonly people: readonly Person[]
}

/** So many people stand side by side, in one row with the marks; more are a list. */
const MOST_SIDE_BY_SIDE = 2

/** The search field, and the choices of person and mark. */
export function AccountFilters({ filter, people }: Props) {
  const text = useText()
  const mark = useApp((state) => state.markFilter)
  const narrowTo = useApp((state) => state.narrowTo)
  const { query, setQuery, conditions } = filter
  const personId = conditions.find(({ kind }) => kind === 'person')?.value ?? ''
  const searchAsked = useApp((state) => state.searchAsked)
  const input = useRef<HTMLInputElement>(null)
  const answered = useRef(0)
  useEffect(() => {
    if (searchAsked === answered.current) return
    answered.current = searchAsked
    input.current?.focus()
    input.current?.select()
  }, [searchAsked])
  const peopleOptions = [
    { value: '', label: text['accounts.everyone'] },
    ...people.map(({ id, name }) => ({
      value: id,
      label: text['records.person']({ name: givenName(name) }),
    })),
  ]
  const choosePerson = (value: string) => {
    if (value === '') filter.remove({ kind: 'person', value: personId })
    else filter.add({ kind: 'person', value })
  }
  return (
    <div className={styles.tools}>
      <SearchField
        ref={input}
        label={text['accounts.search']}
        placeholder={text['accounts.search.placeholder']}
        value={query}
        aria-keyshortcuts="Control+F"
        onChange={setQuery}
        onKeyDown={goIntoList}
      />
      <div className={styles.narrow}>
        {people.length > 1 && people.length <= MOST_SIDE_BY_SIDE && (
          <Segmented
            label={text['accounts.by-person']}
            hideLabel
            options={peopleOptions}
            value={personId}
            onChange={choosePerson}
          />
        )}
        {people.length > MOST_SIDE_BY_SIDE && (
          <select
            className="inp"
            aria-label={text['accounts.by-person']}
            value={personId}
            onChange={(event) => choosePerson(event.target.value)}
          >
            {peopleOptions.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
        <select
          className="inp"
          aria-label={text['accounts.by-mark']}
          value={mark ?? ''}
          onChange={(event) =>
            narrowTo(MARKS.find((known) => known === event.target.value) ?? null, conditions)
          }
        >
          <option value="">{text['accounts.any-mark']}</option>
          {MARKS.map((known) => (
            <option key={known} value={known}>
              {text[`words.mark.${known}`]}
            </option>
          ))}
        </select>
      </div>
      <FilterBar filter={filter} />
    </div>
  )
}
