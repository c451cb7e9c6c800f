import { mailDomainsHostedBy } from '../mail-domains.ts'
import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const help = (page: string): Provenance => ({
  source: `support.google.com/accounts${page}`,
  confidence: 'operator',
  checkedOn: '2026-11',
})
const recovery = help('')
const inactive = help('/answer/12418290')
const changed = help('/answer/183723')
const codes = help('/answer/1187538')
const contactsNews: Provenance = {
  source: 'newsbytes and particle.news on recovery contacts',
  confidence: 'second-hand',
  checkedOn: '2025-10',
}
const heritage: Provenance = {
  source: 'proceedly on the Inactive Account Manager',
  confidence: 'second-hand',
  checkedOn: '2026-06-28',
}
const codeDigits: Provenance = {
  source: 'guides on backup codes',
  confidence: 'second-hand',
  checkedOn: '2026-11',
}
const passwordResources: Provenance = {
  source: 'apple/password-manager-resources',
  confidence: 'second-hand',
  checkedOn: '2026-08-22',
}

/** The Google account: Gmail, photos, Android, Play purchases. */
export const google: Service = {
  id: 'google',
  name: { ja: 'Google アカウント', en: 'Google account' },
  operator: { ja: 'Google', en: 'Google' },
  aliases: [
    'Gmail',
    'グーグル',
    'Gメール',
    'ジーメール',
    'YouTube',
    'ユーチューブ',
    'Android',
    'アンドロイド',
    'Google Play',
    'Googleフォト',
    'グーグルアカウント',
  ],
  identifiers: [fact(recovery, 'own-email'), fact(recovery, 'email'), fact(recovery, 'phone')],
  hostsMailDomains: mailDomainsHostedBy('google'),
  usesSms: fact(recovery, true),
  offersTwoStep: fact(codes, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...recovery },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: true, ...recovery },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: true, ...recovery },
    { kind: 'app-prompt', cap: 'now', asksSecondFactor: true, ...recovery },
    { kind: 'passkey', cap: 'now', asksSecondFactor: false, ...recovery },
    // A request to somebody who may help is open for seven days.
    { kind: 'recovery-contact', cap: 'slow', days: 7, asksSecondFactor: false, ...contactsNews },
    // No `recovery-code` route: backup codes stand in for the second factor, not for the password. No desk either.
  ],
  inactivity: [
    {
      subject: { ja: 'Google アカウント', en: 'the Google account' },
      closes: 'account',
      days: 730,
      ...inactive,
    },
  ],
  asks: [],
  playbooks: [
    {
      id: 'google/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          recovery,
          'g.co/recover を開き、アドレスか電話番号を入れます。',
          'Open g.co/recover and type the address or number.',
        ),
        says(
          recovery,
          'いつも使うスマートフォンかパソコンで、いつもの場所から試します。',
          'Use a phone or computer you usually sign in on, at the usual place.',
        ),
        says(
          recovery,
          '再設定用のメールか電話番号で番号を受け取ります。',
          'Receive the code at the recovery address or number.',
        ),
        says(
          codes,
          '2段階認証がオンなら、バックアップコードを一つ使えます。',
          'With two-step verification on, one of the backup codes will do.',
        ),
      ],
    },
    {
      id: 'google/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '再設定用の連絡先が使えない', en: 'The recovery contacts are dead' },
      steps: [
        says(
          changed,
          '連絡先を替えて7日以内なら、古いほうへ送れることがあります。',
          'Within 7 days of a change, the old contact may still be offered.',
        ),
        says(
          recovery,
          'サインインしたままの端末で、通知を承認します。',
          'Approve the prompt on a device that is still signed in.',
        ),
        says(
          recovery,
          'パスキーのある端末があれば、それで入ります。',
          'If a device holds a passkey, sign in with that.',
        ),
        says(
          contactsNews,
          '家族などを「復元用の連絡先」にしていれば、その人に番号を頼みます。',
          'If you named somebody as recovery contact, ask them for the code.',
        ),
      ],
    },
    {
      id: 'google/nothing-left',
      when: 'nothing-left',
      title: { ja: 'どの道も使えない', en: 'No way is left' },
      steps: [
        says(
          recovery,
          '無料のアカウントには、頼める窓口がありません。時間を置いて g.co/recover を試します。',
          'There is no help desk for free accounts. Try g.co/recover again later.',
        ),
        says(
          recovery,
          '戻れなければ、新しいアカウントを作ります。',
          'If it stays closed, make a new account.',
        ),
      ],
    },
    {
      id: 'google/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(
          recovery,
          '再設定用のメールと電話番号を、両方とも登録します。',
          'Register both a recovery address and a recovery number.',
        ),
        says(
          codes,
          'バックアップコードを10個作り、紙に写します。',
          'Make the ten backup codes and put them on paper.',
        ),
        says(
          contactsNews,
          '「復元用の連絡先」を一人足します。使えるのは7日後からです。',
          'Add a recovery contact. It can be used from 7 days later.',
        ),
        says(
          heritage,
          'myaccount.google.com/inactive で、使わなくなったときに知らせる人を決めます。',
          'At myaccount.google.com/inactive, say who is told when you no longer use it.',
        ),
      ],
    },
  ],
  contacts: [
    {
      kind: 'page',
      value: 'g.co/recover',
      label: { ja: 'アカウントの復元', en: 'Account recovery' },
      cannot: {
        ja: '無料のアカウントのことを頼める窓口はありません。',
        en: 'There is no help desk for free accounts.',
      },
      ...recovery,
    },
  ],
  pages: [
    { kind: 'sign-in', ...fact(passwordResources, 'myaccount.google.com') },
    { kind: 'security', ...fact(passwordResources, 'myaccount.google.com/security') },
    { kind: 'security', ...fact(passwordResources, 'myaccount.google.com/signinoptions/password') },
    { kind: 'security', ...fact(heritage, 'myaccount.google.com/inactive') },
    { kind: 'recovery', ...fact(recovery, 'g.co/recover') },
  ],
  licenceKinds: [
    {
      kind: 'purchases',
      ...says(
        inactive,
        'メール、写真、Google Playで買ったものは、アカウントと一緒に消えます。',
        'Mail, photos and Play purchases go with the account.',
      ),
    },
    {
      kind: 'gift-balance',
      ...says(
        inactive,
        'ギフトカードの残高があるあいだ、2年の期限の対象外です。',
        'A gift card balance exempts the account from the two years.',
      ),
    },
    {
      kind: 'subscription',
      ...says(
        inactive,
        '続いている契約があるあいだ、2年の期限の対象外です。',
        'A running subscription exempts the account from the two years.',
      ),
    },
  ],
  traps: [
    says(
      inactive,
      '2年使わないと消されます。8か月以上前から、本人と再設定用のメールに知らせが来ます。',
      'It is deleted after two years without use. Warnings go to you and the recovery address for at least eight months.',
    ),
    says(inactive, '消えたGmailの名前は、二度と取れません。', 'A deleted Gmail name can never be had again.'),
    {
      ...says(
        codes,
        'バックアップコードを作り直すと、前の紙のコードは使えません。一つ一回です。',
        'Making new backup codes cancels those on the old sheet. Each works once.',
      ),
      onSheet: 'codes',
    },
    says(
      changed,
      '連絡先の変更は、使えるまで7日かかることがあります。',
      'A changed contact may take 7 days to work.',
    ),
    says(
      inactive,
      'ギフトカードの残高、公開しているアプリ、YouTubeの動画、続いている契約があると、2年の期限の対象外です。',
      'A gift card balance, a published app, videos on YouTube or a running subscription exempt it from the two years.',
    ),
    {
      ...says(
        codes,
        'バックアップコードは、2段階認証をオンにすると作れます。一度に10個です。',
        'Backup codes can be made with two-step verification on, ten at a time.',
      ),
      onSheet: 'codes',
    },
    {
      ...says(codeDigits, 'バックアップコードは8桁です。', 'A backup code has eight digits.'),
      onSheet: 'codes',
    },
    says(
      contactsNews,
      '「復元用の連絡先」は10人までです。届いた番号は15分で切れ、頼めるのは7日のあいだです。',
      'There may be ten recovery contacts. Their code is good for 15 minutes, a request for 7 days.',
    ),
    says(
      contactsNews,
      '一人がなれるのは、25のアカウントまでです。会社のアカウント、「高度な保護機能」、子どものアカウントでは使えません。',
      'One person may serve 25 accounts. Not for Workspace, Advanced Protection or the accounts of children.',
    ),
    {
      ...says(
        heritage,
        '本人が決めておけば、3、6、12、18か月のどれかのあいだ使わないときに、選んだ人（10人まで）へ知らせが届きます。',
        'If the owner settled it, up to ten people are told once it was not used for 3, 6, 12 or 18 months.',
      ),
      afterDeath: true,
    },
  ],
  secondFactors: [
    fact(recovery, 'sms'),
    fact(recovery, 'call'),
    fact(recovery, 'totp-app'),
    fact(recovery, 'app-prompt'),
    fact(recovery, 'security-key'),
    fact(recovery, 'passkey'),
    fact(codes, 'recovery-codes'),
  ],
  clocks: [
    {
      starts: 'contact-changed',
      length: { days: 7 },
      then: 'open',
      subject: { ja: '新しい連絡先での復元', en: 'recovery with the new contact' },
      note: {
        ja: 'それまでは、前の連絡先に届くことがあります。',
        en: 'Until then the old contact may still be offered.',
      },
      ...changed,
    },
    {
      starts: 'recovery-contact-added',
      length: { days: 7 },
      then: 'open',
      subject: { ja: '「復元用の連絡先」の人に頼むこと', en: 'asking the new recovery contact' },
      ...contactsNews,
    },
  ],
  closing: [
    says(inactive, '消えたGmailの名前は、二度と取れません。', 'A deleted Gmail name can never be had again.'),
    {
      ...says(
        inactive,
        'ギフトカードの残高を使い切り、続いている契約を終わらせます。',
        'Use up gift card balances and end running subscriptions.',
      ),
      isTask: true,
    },
    {
      ...says(
        inactive,
        'このGmailを登録したアカウントを、先に別のメールへ替えます。',
        'First give another address to the accounts that use this Gmail.',
      ),
      isTask: true,
    },
  ],
}
