import { serviceById } from '#core/catalog/catalog'
import { passwordDemands } from '#core/catalog/password-demands'
import { CHARACTER_CLASSES, PASSWORD_LENGTH, WORD_COUNT } from '#core/secret/generate-password'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { usualChoice, type GeneratorChoice } from '../../store/generator-choice.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField, Segmented } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { ticked } from '../../ui/ticked.ts'
import { RevealCells } from '../records/RevealCells.tsx'
import styles from './Generator.module.css'
import { useGenerator } from './use-generator.ts'

interface Props {
  readonly serviceId: string
  readonly onUse: (password: string) => void
  readonly onClose: () => void
}

const LENGTHS = [6, 8, 10, 12, 14, 16, 20, 24, 32, 48, 64, 128]
const COUNTS = Array.from({ length: WORD_COUNT.most - WORD_COUNT.least + 1 }, (_, i) => WORD_COUNT.least + i)

/** Makes a password: shown at once, in large letters, as the service takes it; used only when the person says so. */
export function GeneratorDialog({ serviceId, onUse, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const kept = useApp((state) => state.generator)
  const keep = useApp((state) => state.setGenerator)
  const choice = kept ?? usualChoice(language)
  const service = serviceById(serviceId)
  const known = service === undefined ? null : passwordDemands(service)
  const demands = known ?? { min: PASSWORD_LENGTH.least }
  const { made, makeAnother } = useGenerator(choice, demands)
  const set = (change: Partial<GeneratorChoice>) => keep({ ...choice, ...change })
  const isTooLong = made !== null && demands.max !== undefined && made.password.length > demands.max
  return (
    <Dialog title={text['generator.title']} onClose={onClose}>
      {/* No form of its own: it stands within the one that the password is for, and Enter would send that. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- nothing is done here but that Enter is kept from the form around it */}
      <div
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) event.preventDefault()
        }}
      >
        <div className={styles.made} role="status" aria-label={text['generator.made']}>
          {made === null ? (
            <span className="mute">{text['generator.none']}</span>
          ) : (
            <Shown choice={choice} password={made.password} />
          )}
          {made?.reading != null && <small lang="ja">{made.reading}</small>}
        </div>
        <p className="small mute">
          {made !== null && text['generator.bits']({ bits: made.bits })}
          {known !== null &&
            service !== undefined &&
            ` ${text['generator.demands']({ rule: service.passwordRules?.[0]?.text[language] ?? '' })}`}
        </p>
        {isTooLong && <p className="reason">{text['generator.too-long']({ most: demands.max ?? 0 })}</p>}
        <Segmented
          label={text['generator.kind']}
          value={choice.kind}
          options={(['characters', 'words'] as const).map((value) => ({
            value,
            label: text[`generator.kind.${value}`],
          }))}
          onChange={(kind) => set({ kind })}
        />
        {choice.kind === 'characters' ? (
          <Characters
            choice={choice}
            set={set}
            most={demands.max ?? PASSWORD_LENGTH.most}
            least={demands.min}
          />
        ) : (
          <Words choice={choice} set={set} />
        )}
        <div className="acts">
          <Button
            variant="primary"
            disabled={made === null || isTooLong}
            onClick={() => {
              if (made !== null) onUse(made.password)
            }}
          >
            {text['generator.use']}
          </Button>
          <Button onClick={makeAnother}>{text['generator.another']}</Button>
          <Button onClick={onClose}>{text['generator.close']}</Button>
        </div>
      </div>
    </Dialog>
  )
}

/** Characters one by one, words as words. */
function Shown({ choice, password }: { readonly choice: GeneratorChoice; readonly password: string }) {
  if (choice.kind === 'characters') return <RevealCells value={password} />
  return (
    <p className={`mono ${styles.words ?? ''}`}>
      {password.split('-').map((word, i) => (
        // Broken after a hyphen, never within a word.
        <span key={i}>
          {i > 0 && (
            <>
              -<wbr />
            </>
          )}
          {word}
        </span>
      ))}
    </p>
  )
}

interface PartProps {
  readonly choice: GeneratorChoice
  readonly set: (change: Partial<GeneratorChoice>) => void
}

function Characters({
  choice,
  set,
  least,
  most,
}: PartProps & { readonly least: number; readonly most: number }) {
  const text = useText()
  const lengths = LENGTHS.filter((length) => length >= least && length <= most)
  const offered = lengths.includes(choice.length)
    ? choice.length
    : Math.min(Math.max(choice.length, least), most)
  const all = [...new Set([...lengths, offered])].toSorted((a, b) => a - b)
  return (
    <div className={styles.options}>
      <SelectField
        label={text['generator.length']}
        value={String(offered)}
        options={all.map((length) => ({
          value: String(length),
          label: text['generator.characters']({ count: length }),
        }))}
        onChange={(event) => set({ length: Number(event.target.value) })}
      />
      <fieldset className={styles.classes}>
        <legend className="lb">{text['generator.classes']}</legend>
        {CHARACTER_CLASSES.map((one) => (
          <CheckField
            key={one}
            label={text[`generator.class.${one}`]}
            checked={choice.classes.includes(one)}
            disabled={choice.classes.length === 1 && choice.classes.includes(one)}
            onChange={(event) =>
              set({
                classes: ticked(choice.classes, one, event.target.checked),
              })
            }
          />
        ))}
      </fieldset>
      <CheckField
        label={text['generator.plain']}
        hint={text['generator.plain-hint']}
        checked={choice.withoutLookAlikes}
        onChange={(event) => set({ withoutLookAlikes: event.target.checked })}
      />
    </div>
  )
}

function Words({ choice, set }: PartProps) {
  const text = useText()
  return (
    <div className={styles.options}>
      <Segmented
        label={text['generator.language']}
        value={choice.language}
        options={(['ja', 'en'] as const).map((value) => ({
          value,
          label: text[`generator.language.${value}`],
        }))}
        onChange={(language) => set({ language })}
      />
      <SelectField
        label={text['generator.count']}
        value={String(choice.count)}
        options={COUNTS.map((count) => ({ value: String(count), label: text['generator.words']({ count }) }))}
        onChange={(event) => set({ count: Number(event.target.value) })}
      />
    </div>
  )
}
