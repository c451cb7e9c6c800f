import { useEffect, useMemo, useRef } from 'react'
import { services, serviceById } from '#core/catalog/catalog'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { rowForKey } from '../records/list-keys.ts'
import { ServiceFacts } from './ServiceFacts.tsx'
import styles from './Services.module.css'

/** Every service of the catalogue, those with accounts first; beside it what is believed about the chosen one. */
export function ServicesScreen() {
  const text = useText()
  const language = useLanguage()
  const { index } = useAnalysis()
  const serviceId = useApp((state) => state.serviceId)
  const showService = useApp((state) => state.showService)
  const side = useRef<HTMLElement>(null)
  const book = useRef<HTMLDivElement>(null)
  const shownBefore = useRef(serviceId)
  useEffect(() => {
    const row = side.current?.querySelector<HTMLElement>('[aria-current]')
    if (side.current !== null && row != null && !isInView(row, side.current))
      side.current.scrollTop = row.offsetTop
  }, [serviceId])
  useEffect(() => {
    if (shownBefore.current === serviceId) return
    shownBefore.current = serviceId
    book.current?.querySelector<HTMLElement>('h2')?.focus()
  }, [serviceId])
  const counts = useMemo(() => {
    const byId = new Map<string, number>()
    for (const account of index.accounts) byId.set(account.serviceId, (byId.get(account.serviceId) ?? 0) + 1)
    return byId
  }, [index])
  const sorted = services.toSorted((a, b) => Number(counts.has(b.id)) - Number(counts.has(a.id)))
  const shown = (serviceId === null ? undefined : serviceById(serviceId)) ?? sorted[0]
  return (
    <div className={`page ${styles.services}`}>
      <PageHead title={text['services.title']} lead={text['services.lead']} />
      <div className={styles.book} ref={book}>
        <nav className={styles.side} ref={side} aria-label={text['services.list']}>
          <ul>
            {sorted.map((service, position) => (
              <li key={service.id}>
                <button
                  type="button"
                  data-row
                  className={`cr ${styles.row}`}
                  aria-current={service.id === shown?.id ? 'true' : undefined}
                  onClick={() => showService(service.id)}
                  onKeyDown={(event) => {
                    const next = rowForKey(event.key, position, sorted.length)
                    if (next === null) return
                    event.preventDefault()
                    side.current?.querySelectorAll<HTMLElement>('[data-row]')[next]?.focus()
                  }}
                >
                  <b>{service.name[language]}</b>
                  {counts.has(service.id) && (
                    <span className="small mute">
                      {text['services.count']({ count: counts.get(service.id) ?? 0 })}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {shown !== undefined && <ServiceFacts key={shown.id} service={shown} />}
      </div>
    </div>
  )
}

function isInView(row: HTMLElement, { scrollTop, clientHeight }: HTMLElement): boolean {
  return row.offsetTop >= scrollTop && row.offsetTop + row.offsetHeight <= scrollTop + clientHeight
}
