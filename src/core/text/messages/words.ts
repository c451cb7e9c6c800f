import type { ContactRole, FACTOR_KINDS, TOLD_KINDS } from '../../record/account.ts'
import type { MailKind, PhoneKind } from '../../record/contact-point.ts'
import type { CustomFieldKind } from '../../record/custom-field.ts'
import type { RecordType } from '../../record/document.ts'
import type { Device, Paper, Place } from '../../record/holding.ts'
import type { Licence, VOLUME_ROLES } from '../../record/licence.ts'
import type { SecretName } from '../../record/secret.ts'
import type { Tie } from '../../record/tie.ts'
import type { Account } from '../../record/account.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

type Named<Prefix extends string, Kind extends string> = { readonly [K in `${Prefix}.${Kind}`]: Sentence }

/** Names of kinds, roles and states: one word each, the same on every screen and sheet. */
export interface WordMessages
  extends
    Named<'words.state', 'now' | 'slow' | 'appeal' | 'lost'>,
    Named<'words.mark', 'safe' | 'fragile' | 'lost' | 'unknown'>,
    Named<'words.type', RecordType>,
    Named<'words.role', ContactRole>,
    Named<'words.mail', MailKind>,
    Named<'words.mail-end', MailKind>,
    Named<'words.phone', PhoneKind>,
    Named<'words.phone-end', PhoneKind>,
    Named<'words.sms', 'yes' | 'no' | 'unknown'>,
    Named<'words.contact-status', 'live' | 'dead' | 'unknown'>,
    Named<'words.tie', Tie['tieKind']>,
    Named<'words.tie-status', Tie['status']>,
    Named<'words.device', Device['deviceKind']>,
    Named<'words.paper', Paper['paperKind']>,
    Named<'words.place', Place['placeKind']>,
    Named<'words.kept', 'kept' | 'lost'>,
    Named<'words.factor', (typeof FACTOR_KINDS)[number]>,
    Named<'words.two-step', Account['twoStep']>,
    Named<'words.account-state', Account['state']>,
    Named<'words.script', 'kanji' | 'kana' | 'romaji'>,
    Named<'words.told', (typeof TOLD_KINDS)[number]>,
    Named<'words.volume-role', (typeof VOLUME_ROLES)[number]>,
    Named<'words.licence', Licence['licenceKind']>,
    Named<'words.key-use', NonNullable<Licence['keyUse']>>,
    Named<'words.secret', SecretName>,
    Named<'words.field-kind', CustomFieldKind>,
    Named<'words.confidence', 'operator' | 'second-hand' | 'old' | 'source-document' | 'unverified' | 'own'> {
  readonly 'words.replacement-of': SentenceWith<{ old: string; fresh: string }>
  readonly 'words.plan-of': SentenceWith<{ names: string }>
  readonly 'words.visit-of': SentenceWith<{ day: string; helper: string }>
  readonly 'words.correction-of': SentenceWith<{ service: string }>
  readonly 'words.vault': Sentence
  readonly 'words.this-vault': Sentence
  readonly 'words.vault-copy': Sentence
  readonly 'words.master-password': Sentence
  readonly 'words.recovery-key': Sentence
  readonly 'words.none': Sentence
  readonly 'words.unknown': Sentence
}
