import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { searchServices, serviceById } from '#core/catalog/catalog'
import type { Service } from '#core/catalog/service'
import { fold } from '#core/search/fold'
import { isComposing } from '#core/shortcuts'
import { useLanguage, useText } from '../../../store/AppContext.tsx'
import { InlineButton } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/fields.tsx'
import { OptionList } from '../../../ui/OptionList.tsx'
import { rowForKey } from '../../records/list-keys.ts'
import type { Form } from '../../records/use-form.ts'
import type { AccountValues } from './account-values.ts'
import styles from './ServicePicker.module.css'

const MOST_OFFERED = 7

/** The service: found by typing any of its names, or written under a name of one's own. */
export function ServicePicker({ form }: { readonly form: Form<AccountValues> }) {
  const text = useText()
  const language = useLanguage()
  const { serviceId, serviceName, serviceReading } = form.values
  const chosen = useRef<HTMLDivElement>(null)
  if (serviceId === '') {
    // The list goes with the choice, and the focus must not: whoever types goes on from here.
    const goOn = () =>
      requestAnimationFrame(() => {
        const own = chosen.current?.querySelector('input')
        const after = chosen.current?.nextElementSibling?.querySelector<HTMLElement>('select, input')
        ;(own ?? after)?.focus()
      })
    return <Search form={form} onChosen={goOn} />
  }
  const service = serviceById(serviceId)
  const isOther = serviceId === 'other'
  return (
    <div ref={chosen} className={styles.service}>
      {!isOther && (
        <p className={styles.chosen}>
          <span className="mute">{text['accounts.service']}</span>
          <b>{service?.name[language] ?? serviceId}</b>
          <InlineButton icon="pencil" onClick={() => form.set({ serviceId: '' })}>
            {text['accounts.service.again']}
          </InlineButton>
        </p>
      )}
      {isOther && (
        <div>
          <TextField
            label={text['accounts.service.name']}
            value={serviceName}
            error={form.errorOf('serviceName')}
            onChange={(event) => form.set({ serviceName: event.target.value })}
          />
          <InlineButton
            icon="search"
            onClick={() => form.set({ serviceId: '', serviceName: '', serviceReading: '' })}
          >
            {text['accounts.service.again']}
          </InlineButton>
          {(hasKanji(serviceName) || serviceReading !== '') && (
            <TextField
              label={text['organise.reading']}
              hint={text['organise.reading.hint']}
              value={serviceReading}
              error={form.errorOf('serviceReading')}
              onChange={(event) => form.set({ serviceReading: event.target.value })}
            />
          )}
        </div>
      )}
    </div>
  )
}

interface SearchProps {
  readonly form: Form<AccountValues>
  readonly onChosen: () => void
}

function Search({ form, onChosen }: SearchProps) {
  const text = useText()
  const language = useLanguage()
  const listId = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const found = searchServices(query)
    .filter(({ id }) => id !== 'other')
    .slice(0, MOST_OFFERED)
  const count = found.length + 1
  const choose = (position: number) => {
    const service = found[position]
    if (service === undefined) form.set({ serviceId: 'other', serviceName: query.trim() })
    else form.set({ serviceId: service.id, serviceName: '', serviceReading: '' })
    onChosen()
  }
  const move = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      choose(active)
      return
    }
    const next = event.key === 'Home' || event.key === 'End' ? null : rowForKey(event.key, active, count)
    if (next === null) return
    event.preventDefault()
    setActive(next)
  }
  return (
    <div>
      <TextField
        label={text['accounts.service']}
        hint={text['accounts.service.hint']}
        placeholder={text['accounts.service.example']}
        error={form.errorOf('serviceId')}
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={`${listId}-${active}`}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={move}
      />
      <OptionList
        id={listId}
        label={text['accounts.service.list']}
        active={active}
        options={[
          ...found.map((service) => ({
            key: service.id,
            content: <Offered service={service} alias={matchedAlias(service, query, language)} />,
          })),
          {
            key: 'other',
            content:
              query.trim() === ''
                ? text['accounts.service.other']
                : text['accounts.service.other-named']({ name: query.trim() }),
          },
        ]}
        choose={choose}
      />
    </div>
  )
}

function Offered({ service, alias }: { readonly service: Service; readonly alias: string | null }) {
  const text = useText()
  const language = useLanguage()
  return (
    <>
      <b>{service.name[language]}</b>
      {alias !== null && <small>{text['accounts.service.alias']({ alias })}</small>}
    </>
  )
}

/** Only what kana do not say already needs a reading. */
function hasKanji(name: string): boolean {
  return /\p{Script=Han}/u.test(name)
}

/** The former or other name under which the service was found, where its own name does not show why. */
function matchedAlias(service: Service, query: string, language: 'ja' | 'en'): string | null {
  const wanted = fold(query).replace(/\s/gu, '')
  const has = (name: string) => fold(name).replace(/\s/gu, '').includes(wanted)
  if (wanted === '' || has(service.name[language])) return null
  return service.aliases.find(has) ?? null
}
