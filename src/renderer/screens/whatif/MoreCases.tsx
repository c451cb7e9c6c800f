import { useMemo } from 'react'
import { timelineOf, type TimelineEvent } from '#core/graph/analysis/timeline'
import { formatDay, formatList } from '#core/text/format'
import { recordNameWithPerson, type NamingContext } from '#core/text/names'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { DateField, SelectField } from '../../ui/fields.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LossSwitches } from './LossSwitches.tsx'
import type { ScenarioTag } from './scenario-tags.ts'
import { TagSwitches } from './TagSwitches.tsx'
import styles from './WhatIfScreen.module.css'

interface ButtonProps {
  /** How many further ready scenarios there are. */
  readonly count: number
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** The way to {@link MoreCases}. */
export function MoreButton({ count, isOpen, onToggle }: ButtonProps) {
  const text = useText()
  return (
    <button
      type="button"
      className={styles.moreTag}
      aria-expanded={isOpen}
      aria-controls={isOpen ? 'more-cases' : undefined}
      onClick={onToggle}
    >
      <Icon name={isOpen ? 'down' : 'next'} size="small" />
      {text['map.more-cases']({ count })}
    </button>
  )
}

interface Props {
  readonly tags: readonly ScenarioTag[]
}

/** The cases that come up less often, a day, and every single thing that can be lost. */
export function MoreCases({ tags }: Props) {
  const text = useText()
  const today = useToday()
  const scenario = useApp((state) => state.scenario)
  const tryScenario = useApp((state) => state.tryScenario)
  const setDate = (date: string) => {
    const { date: _, ...rest } = scenario
    tryScenario(date === '' ? rest : { ...rest, date })
  }
  return (
    <section className={styles.more} id="more-cases" aria-label={text['map.more-name']}>
      <div className={styles.tags} role="group" aria-label={text['whatif.tags']}>
        <TagSwitches tags={tags} />
      </div>
      <div className={styles.single}>
        <div className={styles.dates}>
          <Stops day={scenario.date ?? ''} setDay={setDate} />
          <DateField
            label={text['whatif.date']}
            hint={text['whatif.date-hint']}
            min={today}
            value={scenario.date ?? ''}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
        </div>
        <div>
          <h2 className="lb">{text['whatif.each']}</h2>
          <LossSwitches />
        </div>
      </div>
    </section>
  )
}

interface StopsProps {
  readonly day: string
  readonly setDay: (day: string) => void
}

/** The days on which something ends by itself, to go from one to the next. */
function Stops({ day, setDay }: StopsProps) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const analysis = useAnalysis()
  const records = useApp((state) => state.records)
  const stops = useMemo(() => timelineOf(records, analysis), [records, analysis])
  const named = stops.filter(({ events }) => events.length > 0)
  if (named.length === 0) return <p className="note">{text['map.stops-none']}</p>
  const options = named.map((stop) => ({
    value: stop.day,
    label: text['map.stop']({
      day: formatDay(stop.day, language),
      what: formatList(
        stop.events.map((event) => eventWords(event, context)),
        language,
      ),
    }),
  }))
  return (
    <SelectField
      label={text['map.stops']}
      options={[{ value: '', label: text['map.stops-choose'] }, ...options]}
      value={named.some((stop) => stop.day === day) ? day : ''}
      onChange={(event) => setDay(event.currentTarget.value)}
    />
  )
}

function eventWords({ kind, recordId }: TimelineEvent, context: NamingContext): string {
  const record = context.recordById.get(recordId)
  const name = record === undefined ? '' : recordNameWithPerson(record, context)
  return context.text[`map.stop.${kind}`]({ name })
}
