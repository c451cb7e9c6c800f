import { useMemo } from 'react'
import { serviceById } from '#core/catalog/catalog'
import { MISSING_THINGS } from '#core/organise/account-row'
import type { Condition, ConditionKind } from '#core/organise/filter'
import { tagKey, tagUses } from '#core/organise/tags'
import { fold } from '#core/search/fold'
import { recordName } from '#core/text/names'
import { useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { useOpened } from '../../store/use-typed.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField, type Option } from '../../ui/fields.tsx'
import { ACCOUNT_STATES } from './account-states.ts'
import styles from './organise.module.css'
import { TagsDialog } from './TagsDialog.tsx'
import type { AccountFilter } from './use-account-filter.ts'
import { useCollator } from './use-collator.ts'

interface Props {
  readonly filter: AccountFilter
  readonly onClose: () => void
}

/** Everything by which the accounts can be narrowed down. What is chosen holds at once. */
export function FilterDialog({ filter, onClose }: Props) {
  const text = useText()
  const { index } = useAnalysis()
  const context = useNameContext()
  const collator = useCollator()
  const [isTidying, setTidying] = useOpened('organise.tags', false)
  const services = useMemo(
    () => serviceOptions(filter.rows, context.language),
    [filter.rows, context.language],
  )
  const tags = useMemo(
    () => tagUses(index.accounts).toSorted((a, b) => collator.compare(a.tag, b.tag)),
    [index, collator],
  )
  const contacts = useMemo(
    () =>
      index.contacts
        .map((contact) => ({ value: contact.id, label: recordName(contact, context) }))
        .toSorted((a, b) => collator.compare(a.label, b.label)),
    [index, context, collator],
  )
  const valueOf = (kind: ConditionKind) =>
    filter.conditions.find((condition) => condition.kind === kind)?.value ?? ''
  const choose = (kind: ConditionKind, value: string) => {
    if (value === '') filter.remove({ kind, value: valueOf(kind) })
    else filter.add({ kind, value })
  }
  const has = (wanted: Condition) =>
    filter.conditions.some(
      ({ kind, value = '' }) => kind === wanted.kind && tagKey(value) === tagKey(wanted.value ?? ''),
    )
  const tick = (condition: Condition) => (has(condition) ? filter.remove(condition) : filter.add(condition))
  const any = { value: '', label: text['organise.any'] }
  const named = valueOf('service-name')
  return (
    <Dialog title={text['organise.filter.title']} onClose={onClose} wide>
      <div className={styles.facets}>
        <SelectField
          label={text['accounts.service']}
          value={named === '' ? valueOf('service') : `${NAMED}${fold(named)}`}
          options={[any, ...services.toSorted((a, b) => collator.compare(a.label, b.label))]}
          onChange={({ target: { value } }) => {
            const service = services.find((one) => one.value === value)
            if (value.startsWith(NAMED)) choose('service-name', service?.label ?? '')
            else choose(value === '' && named !== '' ? 'service-name' : 'service', value)
          }}
        />
        <SelectField
          label={text['organise.contact']}
          value={valueOf('contact')}
          options={[any, ...contacts]}
          onChange={(event) => choose('contact', event.target.value)}
        />
        <SelectField
          label={text['accounts.field.state']}
          value={valueOf('state')}
          options={[
            any,
            ...ACCOUNT_STATES.map((state) => ({ value: state, label: text[`words.account-state.${state}`] })),
          ]}
          onChange={(event) => choose('state', event.target.value)}
        />
        <fieldset>
          <legend className="lb">{text['organise.only']}</legend>
          {(['favourite', 'finding'] as const).map((kind) => (
            <CheckField
              key={kind}
              label={text[kind === 'favourite' ? 'organise.favourite' : 'organise.condition.finding']}
              checked={has({ kind })}
              onChange={() => tick({ kind })}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend className="lb">{text['organise.missing']}</legend>
          <div className={styles.ticks}>
            {MISSING_THINGS.map((thing) => (
              <CheckField
                key={thing}
                label={text[`organise.missing.${thing}`]}
                checked={has({ kind: 'missing', value: thing })}
                onChange={() => tick({ kind: 'missing', value: thing })}
              />
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className="lb">{text['accounts.field.tags']}</legend>
          {tags.length === 0 ? (
            <p className="small mute">{text['organise.tags.none']}</p>
          ) : (
            <>
              <div className={styles.ticks}>
                {tags.map(({ tag, count }) => (
                  <CheckField
                    key={tag}
                    label={text['organise.tag-count']({ tag, count })}
                    checked={has({ kind: 'tag', value: tag })}
                    onChange={() => tick({ kind: 'tag', value: tag })}
                  />
                ))}
              </div>
              <InlineButton icon="tag" onClick={() => setTidying(true)}>
                {text['organise.tags.order']}
              </InlineButton>
            </>
          )}
        </fieldset>
      </div>
      <div className="acts">
        <Button variant="primary" onClick={onClose}>
          {text['organise.show']({ count: filter.visible.length })}
        </Button>
        <Button onClick={() => filter.narrowTo([])} disabled={filter.whole.length === 0}>
          {text['organise.clear']}
        </Button>
      </div>
      {isTidying && <TagsDialog onClose={() => setTidying(false)} />}
    </Dialog>
  )
}

/** In front of a service that somebody named, in the list of all services. */
const NAMED = 'named:'

/** The services of the accounts, each once; those outside the catalogue by the name they were given. */
function serviceOptions(rows: AccountFilter['rows'], language: 'ja' | 'en'): readonly Option<string>[] {
  const labelByValue = new Map<string, string>()
  for (const { account } of rows) {
    const { serviceId, serviceName } = account
    const isNamed = serviceId === 'other' && serviceName !== undefined
    const value = isNamed ? `${NAMED}${fold(serviceName)}` : serviceId
    const label = isNamed ? serviceName : (serviceById(serviceId)?.name[language] ?? serviceId)
    if (!labelByValue.has(value)) labelByValue.set(value, label)
  }
  return [...labelByValue].map(([value, label]) => ({ value, label }))
}
