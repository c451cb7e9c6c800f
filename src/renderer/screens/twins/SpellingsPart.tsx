import { useState } from 'react'
import { serviceById } from '#core/catalog/catalog'
import type { Failure } from '#core/failure'
import { inOneSpelling, type Spelling, type Spellings } from '#core/twins/spellings'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useVaultSettings } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { useSave } from '../records/use-save.ts'
import styles from './Twins.module.css'

/** One service in its spellings, and the two answers: one spelling for all, or they are different services. */
export function SpellingsPart({ spellings }: { readonly spellings: Spellings }) {
  const text = useText()
  const language = useLanguage()
  const canEdit = useCanEdit()
  const settings = useVaultSettings()
  const save = useSave()
  const [place, setPlace] = useState(0)
  const [failure, setFailure] = useState<Failure | null>(null)
  const nameOf = ({ serviceId, name }: Spelling) =>
    name === '' ? (serviceById(serviceId)?.name[language] ?? serviceId) : name
  const [first, ...others] = spellings
  const chosen = spellings[place] ?? first
  const title = text['twins.spellings.of']({ name: nameOf(first) })
  const makeOne = async () => {
    const put = inOneSpelling(spellings, chosen).map((record) => ({ record }))
    const done = text['twins.spellings.done']({ name: nameOf(chosen), count: put.length })
    setFailure(await save({ put, remove: [], label: 'edit' }, done))
  }
  const tellApart = async () => {
    if (settings === null) return
    const pairs = others.flatMap((other) => {
      const [one, another] = [first.accounts[0], other.accounts[0]]
      return one === undefined || another === undefined ? [] : [{ first: one.id, second: another.id }]
    })
    const record = { ...settings, different: [...(settings.different ?? []), ...pairs] }
    setFailure(await save({ put: [{ record }], remove: [], label: 'settings' }, text['twins.different.done']))
  }
  return (
    <article className={styles.pair} aria-label={title}>
      <h2>{title}</h2>
      <RadioGroup
        label={text['twins.spellings.choose']}
        options={spellings.map((spelling, at) => ({
          value: String(at),
          label: nameOf(spelling),
          hint: text['twins.spellings.count']({
            count: spelling.accounts.length,
            isKnown: spelling.serviceId !== 'other',
          }),
        }))}
        value={String(place)}
        onChange={(at) => setPlace(Number(at))}
      />
      {failure !== null && <FailureNote failure={failure} />}
      <div className="acts">
        <Button size="small" variant="primary" disabled={!canEdit} onClick={() => void makeOne()}>
          {text['twins.spellings.do']}
        </Button>
        <Button size="small" disabled={!canEdit || settings === null} onClick={() => void tellApart()}>
          {text['twins.different']}
        </Button>
        {!canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
      </div>
    </article>
  )
}
