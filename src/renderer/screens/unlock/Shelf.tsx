import { useId } from 'react'
import type { KnownVault } from '#contract'
import { formatDay } from '#core/text/format'
import type { Messages } from '#core/text/messages'
import type { Language } from '#core/language'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/choices.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { HelpButton } from '../help/HelpButton.tsx'
import styles from './Shelf.module.css'

interface Props {
  readonly vaults: readonly KnownVault[]
  readonly chosenPath: string | null
  readonly disabled: boolean
  readonly onChoose: (path: string) => void
  readonly onOpenElsewhere: () => void
}

/** Every notebook this computer knows of, told apart by name and weave. */
export function Shelf({ vaults, chosenPath, disabled, onChoose, onOpenElsewhere }: Props) {
  const text = useText()
  const name = useId()
  const startSetUp = useApp((state) => state.startSetUp)
  const version = useApp((state) => state.app?.version ?? '')
  return (
    <section className={styles.shelf}>
      <header className={styles.head}>
        <span className={styles.seal} aria-hidden="true">
          控
        </span>
        <p className={styles.brand}>
          <b>{text['unlock.brand']}</b>
          <span className="mute">{text['unlock.tag']}</span>
        </p>
        <LanguageSwitch disabled={disabled} />
      </header>
      <h1>{text[vaults.length === 0 ? 'unlock.none' : 'unlock.which']}</h1>
      <fieldset className={styles.books} disabled={disabled}>
        <legend className="vh">{text['unlock.which']}</legend>
        {vaults.map((vault) => (
          <Book
            key={vault.path}
            vault={vault}
            name={name}
            isChosen={vault.path === chosenPath}
            onChoose={onChoose}
          />
        ))}
      </fieldset>
      <footer className={styles.foot}>
        {vaults.length > 0 && (
          <Button icon="plus" disabled={disabled} onClick={startSetUp}>
            {text['unlock.new']}
          </Button>
        )}
        <Button variant="quiet" icon="book" disabled={disabled} onClick={onOpenElsewhere}>
          {text['unlock.elsewhere']}
        </Button>
        <HelpButton />
        <span className={`small mute ${styles.version}`}>{text['unlock.version']({ version })}</span>
      </footer>
    </section>
  )
}

interface BookProps {
  readonly vault: KnownVault
  readonly name: string
  readonly isChosen: boolean
  readonly onChoose: (path: string) => void
}

function Book({ vault, name, isChosen, onChoose }: BookProps) {
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  return (
    <label className={styles.book} data-missing={vault.found ? undefined : true}>
      <input
        className="vh"
        type="radio"
        name={name}
        checked={isChosen}
        aria-label={vault.title}
        onChange={() => onChoose(vault.path)}
      />
      <span className={`${styles.cloth} bound-edge`} data-weave={vault.weave}>
        <span className={`slip ${styles.slip}`}>{vault.title}</span>
      </span>
      <span className={styles.caption}>
        <b>
          {isChosen && <Icon name="check" size="small" />}
          {isChosen ? text['unlock.chosen'] : vault.title}
        </b>
        <span className="small mute">{captionOf(vault, today, text, language)}</span>
      </span>
    </label>
  )
}

function LanguageSwitch({ disabled }: { readonly disabled: boolean }) {
  const text = useText()
  const language = useLanguage()
  const setPreferences = useApp((state) => state.setPreferences)
  return (
    <div className={styles.language}>
      <Segmented
        label={text['unlock.language']}
        hideLabel
        disabled={disabled}
        value={language}
        options={[
          { value: 'ja', label: '日本語' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(value) => void setPreferences({ language: value })}
      />
    </div>
  )
}

function captionOf(vault: KnownVault, today: string, text: Messages, language: Language): string {
  if (!vault.found) return text['unlock.missing']
  const opened =
    vault.lastOpenedAt === null
      ? text['unlock.never-opened']
      : text['unlock.opened']({ when: whenOf(vault.lastOpenedAt, today, language) })
  if (vault.accountCount === null) return opened
  return text['unlock.caption']({ count: vault.accountCount, opened })
}

function whenOf(instant: string, today: string, language: Language) {
  const day = localDay(new Date(instant))
  if (day === today) return 'today'
  const yesterday = new Date(`${today}T12:00:00`)
  yesterday.setDate(yesterday.getDate() - 1)
  return day === localDay(yesterday) ? 'yesterday' : { day: dayInYear(day, today, language) }
}

function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** The day without its year when it is this year's. */
function dayInYear(day: string, today: string, language: Language): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return formatDay(day, language)
  const format = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    month: 'long',
    day: 'numeric',
  })
  return format.format(new Date(`${day}T12:00:00`))
}
