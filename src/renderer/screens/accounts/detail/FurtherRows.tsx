import type { Account } from '#core/record/account'
import { formatDay, formatList } from '#core/text/format'
import { accountName } from '#core/text/names'
import { useLanguage, useText } from '../../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../../store/derived.ts'
import { useOpened } from '../../../store/use-typed.ts'
import { InlineButton } from '../../../ui/Button.tsx'
import { TagsDialog } from '../../organise/TagsDialog.tsx'
import { Exact } from '../../records/Exact.tsx'
import { useOpenPage } from '../../records/use-open-page.ts'
import { DetailRow } from './DetailRow.tsx'

/** What else is on record: other ways to sign in, dates, state, tags, the page, the note. */
export function FurtherRows({ account }: { readonly account: Account }) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const openPage = useOpenPage()
  const { index } = useAnalysis()
  const { url, release } = account
  const through = account.signInWith.flatMap((id) => {
    const other = index.byId.get(id)
    return other?.type === 'account' ? [accountName(other, context)] : []
  })
  const days = (['createdOn', 'lastSignInOn', 'closingOn'] as const).flatMap((field) => {
    const day = account[field]
    return day === undefined ? [] : [{ field, day: formatDay(day, language) }]
  })
  const guardians = (account.guardianIds ?? []).flatMap((id) => {
    const other = index.byId.get(id)
    return other?.type === 'account' ? [accountName(other, context)] : []
  })
  return (
    <>
      {account.childAccount === true && (
        <DetailRow label={text['fields.guardianIds']}>
          {guardians.length === 0 ? text['accounts.not-recorded'] : formatList(guardians, language)}
        </DetailRow>
      )}
      {through.length > 0 && (
        <DetailRow label={text['accounts.field.sign-in-with']}>{formatList(through, language)}</DetailRow>
      )}
      {account.state !== 'in-use' && (
        <DetailRow label={text['accounts.field.state']}>
          {text[`words.account-state.${account.state}`]}
        </DetailRow>
      )}
      {days.map(({ field, day }) => (
        <DetailRow
          key={field}
          label={field === 'closingOn' ? text['fields.closingOn'] : text[`accounts.field.${field}`]}
        >
          {day}
        </DetailRow>
      ))}
      {url !== undefined && (
        <DetailRow
          label={text['accounts.field.url']}
          actions={
            <InlineButton icon="open" data-command="open-page" onClick={() => void openPage(url)}>
              {text['accounts.open-page']}
            </InlineButton>
          }
        >
          <span className="mono">
            <Exact value={url} />
          </span>
        </DetailRow>
      )}
      {account.tags !== undefined && account.tags.length > 0 && <TagsRow tags={account.tags} />}
      <DetailRow label={text['family.row']}>
        {release === undefined
          ? text['family.not-released']
          : text['family.released']({
              wish: text[`family.wish.${release.wish}`],
              names:
                release.toIds?.flatMap((id) => index.people.find((one) => one.id === id)?.name ?? []) ?? null,
            })}
      </DetailRow>
      {account.note !== undefined && (
        <DetailRow label={text['records.note']}>
          <NoteText>{account.note}</NoteText>
        </DetailRow>
      )}
    </>
  )
}

function TagsRow({ tags }: { readonly tags: readonly string[] }) {
  const text = useText()
  const language = useLanguage()
  const [isTidying, setTidying] = useOpened('accounts.tags', false)
  return (
    <DetailRow
      label={text['accounts.field.tags']}
      actions={
        <InlineButton icon="tag" onClick={() => setTidying(true)}>
          {text['organise.tags.order.short']}
        </InlineButton>
      }
    >
      {formatList(tags, language)}
      {isTidying && <TagsDialog onClose={() => setTidying(false)} />}
    </DetailRow>
  )
}

function NoteText({ children }: { readonly children: string }) {
  return children.split('\n').map((line, position) => (
    // Lines of a note have no names of their own; they do not move while it is shown.
    <p key={position}>{line}</p>
  ))
}
