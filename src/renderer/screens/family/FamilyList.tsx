import type { Account } from '#core/record/account'
import { FAMILY_WISHES } from '#core/record/release'
import { accountName, givenName } from '#core/text/names'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { EditorPage, EditorSection } from '../records/EditorPage.tsx'
import { useForm, type Form } from '../records/use-form.ts'
import { useSave } from '../records/use-save.ts'
import styles from './FamilyList.module.css'
import { wishesEdit, wishesOf, type Wishes } from './family-edit.ts'

/** Every account one after the other: whether the family is told of it, and what is wished for it. */
export function FamilyList() {
  const text = useText()
  const { index } = useAnalysis()
  const save = useSave()
  const setUnsaved = useApp((state) => state.setUnsaved)
  const closeEditor = useApp((state) => state.closeEditor)
  const accounts = index.accounts.filter(({ state }) => state !== 'closed')
  const form = useForm<Wishes>(() => wishesOf(accounts), noIssues)
  const owners = [...new Set(accounts.map(({ personId }) => personId ?? null))]
  const isLeft = accounts.some(({ id }) => form.values[id] === '')
  const saveAll = async () => {
    const edit = wishesEdit(accounts, form.values)
    const failure = edit.put.length === 0 ? null : await save(edit, text['family.saved'])
    if (failure !== null) return failure
    setUnsaved(false)
    closeEditor()
    return null
  }
  return (
    <EditorPage
      title={text['family.list']}
      form={form}
      save={saveAll}
      above={
        <p className={`mute ${styles.lead}`}>
          {accounts.length === 0 ? text['family.list.none'] : text['family.list.lead']}
        </p>
      }
      end={
        isLeft && (
          <Button size="small" onClick={() => form.set(decided(form.values))}>
            {text['family.list.all']}
          </Button>
        )
      }
    >
      {owners.map((personId) => {
        const own = accounts.filter((account) => (account.personId ?? null) === personId)
        const name = index.people.find(({ id }) => id === personId)?.name
        return (
          <EditorSection
            key={personId}
            id={personId ?? 'nobody'}
            title={
              name === undefined
                ? text['family.list.nobody']
                : text['family.list.person']({ name: givenName(name), count: own.length })
            }
          >
            <ul className={styles.rows}>
              {own.map((account) => (
                <li key={account.id}>
                  <Row account={account} form={form} />
                </li>
              ))}
            </ul>
          </EditorSection>
        )
      })}
    </EditorPage>
  )
}

function noIssues(): readonly never[] {
  return []
}

function decided(wishes: Wishes): Wishes {
  return Object.fromEntries(Object.entries(wishes).map(([id, wish]) => [id, wish === '' ? 'decide' : wish]))
}

function Row({ account, form }: { readonly account: Account; readonly form: Form<Wishes> }) {
  const text = useText()
  const context = useNameContext()
  return (
    <SelectField
      label={accountName(account, context)}
      value={form.values[account.id] ?? ''}
      options={[
        { value: '', label: text['family.released.no'] },
        ...FAMILY_WISHES.map((wish) => ({ value: wish, label: text[`family.wish.${wish}`] })),
      ]}
      onChange={(event) =>
        form.set({ [account.id]: FAMILY_WISHES.find((wish) => wish === event.target.value) ?? '' })
      }
    />
  )
}
