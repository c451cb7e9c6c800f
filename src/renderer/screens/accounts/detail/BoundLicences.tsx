import type { Account } from '#core/record/account'
import type { Licence } from '#core/record/licence'
import { formatDay, formatMoney } from '#core/text/format'
import { useApp, useLanguage, useText } from '../../../store/AppContext.tsx'
import { useCanEdit } from '../../../store/derived.ts'
import { InlineButton } from '../../../ui/Button.tsx'
import { MaskedKey } from '../../records/MaskedKey.tsx'
import styles from './AccountDetail.module.css'

interface Props {
  readonly account: Account
  readonly licences: readonly Licence[]
}

/** 結びついているもの: what is lost with the account, each with its masked key. */
export function BoundLicences({ account, licences }: Props) {
  const text = useText()
  const canEdit = useCanEdit()
  const edit = useApp((state) => state.edit)
  return (
    <section>
      <h3 className={`cap ${styles.cap}`}>
        {text['words.type.licence']}
        <InlineButton icon="plus" disabled={!canEdit} onClick={() => edit('account', account.id, 'licences')}>
          {text['frame.add']}
        </InlineButton>
      </h3>
      {licences.length === 0 && <p className="small mute">{text['accounts.nothing-bound']}</p>}
      {licences.map((licence) => (
        <Bound key={licence.id} licence={licence} />
      ))}
    </section>
  )
}

function Bound({ licence }: { readonly licence: Licence }) {
  const text = useText()
  const language = useLanguage()
  const canEdit = useCanEdit()
  const edit = useApp((state) => state.edit)
  const { value, keyUse, endsOn, keepsake, volume } = licence
  const facts = [
    text[`words.licence.${licence.licenceKind}`],
    ...(value === undefined ? [] : [formatMoney(value, language)]),
    ...(keepsake === undefined ? [] : [keepsake]),
    ...(endsOn === undefined
      ? []
      : [
          text[licence.renews === true ? 'accounts.renews-on' : 'records.ends-on']({
            day: formatDay(endsOn, language),
          }),
        ]),
  ]
  const numbers = [
    [text['records.volume.licence-number'], volume?.licenceNumber],
    [text['records.volume.authorization-number'], volume?.authorizationNumber],
    [text['records.volume.agreement-number'], volume?.agreementNumber],
  ].filter((entry): entry is [string, string] => entry[1] !== undefined)
  return (
    <div className={styles.bound}>
      <div className={styles.titleline}>
        <b>{licence.title}</b>
        <InlineButton icon="pencil" disabled={!canEdit} onClick={() => edit('licence', licence.id)}>
          {text['frame.edit']}
        </InlineButton>
      </div>
      <p className="mute">{text['records.parts']({ parts: facts })}</p>
      {keyUse !== undefined && <p className="mute">{text[`words.key-use.${keyUse}`]}</p>}
      {numbers.map(([label, number]) => (
        <p key={label}>
          <span className="mute">{label}</span> <span className="mono">{number}</span>
        </p>
      ))}
      <MaskedKey licence={licence} />
    </div>
  )
}
