import { useState } from 'react'
import type { Difference, RestorePreview } from '#contract'
import type { Language } from '#core/language'
import { fieldName } from '#core/text/field-words'
import { formatList } from '#core/text/format'
import type { Messages } from '#core/text/messages'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField, RadioGroup } from '../../ui/choices.tsx'
import styles from './SettingsScreen.module.css'

interface Props {
  readonly preview: RestorePreview
  readonly isBusy: boolean
  /** `only` null: everything. */
  readonly onApply: (only: readonly string[] | null, count: number) => void
  readonly onClose: () => void
}

/** What differs, and how much of it to take. Names of records and fields, never what stands in them. */
export function RestoreChoice({ preview: { differences, same }, isBusy, onApply, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const [how, setHow] = useState<'all' | 'chosen'>('chosen')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const count = (kind: Difference['kind']) => differences.filter((each) => each.kind === kind).length
  const isNothing = how === 'chosen' && chosen.size === 0
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen)
    if (isOn) next.add(id)
    else next.delete(id)
    setChosen(next)
  }

  if (differences.length === 0) {
    return (
      <>
        <p className="note">{text['backups.restore-same']}</p>
        <div className="acts">
          <Button onClick={onClose}>{text['backups.keep']}</Button>
        </div>
      </>
    )
  }
  return (
    <>
      <p>
        {text['backups.restore-counts']({
          missing: count('missing'),
          changed: count('changed'),
          newer: count('newer'),
          same,
        })}
      </p>
      <RadioGroup
        label={text['backups.restore-what']}
        value={how}
        disabled={isBusy}
        options={[
          {
            value: 'chosen',
            label: text['backups.restore-chosen'],
            hint: text['backups.restore-chosen-hint'],
          },
          { value: 'all', label: text['backups.restore-all'], hint: text['backups.restore-all-hint'] },
        ]}
        onChange={setHow}
      />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
      <ul className={styles.names} tabIndex={0} aria-label={text['backups.restore-what']}>
        {differences.map((difference) => (
          <li key={difference.id}>
            {how === 'all' ? (
              saying(difference, text, language)
            ) : (
              <CheckField
                label={saying(difference, text, language)}
                checked={chosen.has(difference.id)}
                disabled={isBusy}
                onChange={(event) => toggle(difference.id, event.currentTarget.checked)}
              />
            )}
          </li>
        ))}
      </ul>
      <div className="acts">
        <Button disabled={isBusy} onClick={onClose}>
          {text['backups.keep']}
        </Button>
        <Button
          variant="primary"
          disabled={isBusy || isNothing}
          onClick={() =>
            onApply(how === 'all' ? null : [...chosen], how === 'all' ? differences.length : chosen.size)
          }
        >
          {text['backups.restore-apply']}
        </Button>
        {isNothing && <span className="reason">{text['backups.restore-none-chosen']}</span>}
      </div>
    </>
  )
}

function saying({ kind, name, fields }: Difference, text: Messages, language: Language): string {
  if (kind !== 'changed') return text[`backups.difference-${kind}`]({ name })
  const names = [...new Set(fields.map((field) => fieldName(field, text)))]
  return text['backups.difference-changed']({ name, what: formatList(names, language) })
}
