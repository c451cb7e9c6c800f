import type { Account } from '#core/record/account'
import { formatDay } from '#core/text/format'
import { useLanguage, useText } from '../../../store/AppContext.tsx'
import { InlineButton } from '../../../ui/Button.tsx'
import { useCopyText } from '../../records/use-copy.ts'
import { DetailRow } from './DetailRow.tsx'

/** The name, birth date and postal code as the service has them: what a desk asks for. */
export function RegisteredRows({ account }: { readonly account: Account }) {
  const text = useText()
  const language = useLanguage()
  const copy = useCopyText()
  const { registeredName: name, registeredBirthDate: born, registeredPostalCode: postalCode } = account
  const script = name?.script
  const inScript = script === undefined ? undefined : name?.[script]
  const shown = inScript ?? name?.kanji ?? name?.kana ?? name?.romaji
  const others = [name?.kanji, name?.kana, name?.romaji].flatMap((written) =>
    written === undefined || written === shown ? [] : [written],
  )
  const remarks = [
    script === undefined ? '' : text['accounts.script']({ script: text[`words.script.${script}`] }),
    born === undefined ? '' : formatDay(born, language),
  ].filter((part) => part !== '')
  return (
    <>
      {(shown !== undefined || born !== undefined) && (
        <DetailRow
          label={text[shown === undefined ? 'accounts.field.birth-date' : 'accounts.field.name']}
          actions={
            shown !== undefined && (
              <InlineButton icon="copy" onClick={() => void copy(shown)}>
                {text['frame.copy']}
              </InlineButton>
            )
          }
        >
          {shown}
          {remarks.length > 0 && <small>{text['records.parts']({ parts: remarks })}</small>}
          {others.length > 0 && <small>{text['records.parts']({ parts: others })}</small>}
        </DetailRow>
      )}
      {postalCode !== undefined && (
        <DetailRow label={text['accounts.field.postal-code']}>
          <span className="mono">{postalCode}</span>
        </DetailRow>
      )}
      {account.alsoTold !== undefined && account.alsoTold.length > 0 && (
        <DetailRow label={text['fields.alsoTold']}>
          {account.alsoTold.map(({ what, said, need }, position) => (
            // Two entries may say the same; they do not move while they are shown.
            <p key={position}>
              {text[`words.told.${what}`]}
              <small>
                {text['records.parts']({
                  parts: [said ?? '', need === undefined ? '' : text[`fields.value.need.${need}`]],
                })}
              </small>
            </p>
          ))}
        </DetailRow>
      )}
    </>
  )
}
