import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const help: Provenance = { source: 'helpx.adobe.com', confidence: 'operator', checkedOn: '2023-12-14' }
const secondHand = (source: string, checkedOn = '2026-11'): Provenance => ({
  source,
  confidence: 'second-hand',
  checkedOn,
})
const guides = secondHand('guides on the Adobe account')
const passwordResources = secondHand('apple/password-manager-resources', '2026-08-22')
const twoFactorList = secondHand('2factorauth/twofactorauth', '2026-08-04')
const unverified: Provenance = { source: 'no source found', confidence: 'unverified', checkedOn: '2026-11' }

/** The Adobe account: Creative Cloud, Acrobat, files. */
export const adobe: Service = {
  id: 'adobe',
  name: { ja: 'Adobe アカウント', en: 'Adobe account' },
  operator: { ja: 'アドビ', en: 'Adobe' },
  aliases: [
    'Adobe',
    'アドビ',
    'Adobe ID',
    'Creative Cloud',
    'Photoshop',
    'フォトショップ',
    'Illustrator',
    'Lightroom',
    'Acrobat',
    'アクロバット',
  ],
  identifiers: [fact(guides, 'email')],
  hostsMailDomains: [],
  usesSms: fact(twoFactorList, true),
  offersTwoStep: fact(twoFactorList, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...twoFactorList },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: true, ...guides },
    { kind: 'passkey', cap: 'now', asksSecondFactor: false, ...guides },
    { kind: 'support', cap: 'appeal', asksSecondFactor: false, ...guides },
  ],
  inactivity: [],
  asks: [],
  playbooks: [
    {
      id: 'adobe/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          guides,
          'サインインの画面でメールを入れ、「パスワードをリセット」を選びます。',
          'Type the address on the sign-in page and choose to reset the password.',
        ),
        says(
          guides,
          'GoogleやAppleで作ったアカウントなら、それで入ります。',
          'If it was made with Google or Apple, sign in with that.',
        ),
      ],
    },
    {
      id: 'adobe/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '登録したメールが届かない', en: 'The registered mailbox is dead' },
      steps: [
        says(
          guides,
          'カスタマーケアに頼みます。通るとは限りません。',
          'Ask customer care. It may be refused.',
        ),
      ],
    },
    {
      id: 'adobe/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(
          twoFactorList,
          '2段階認証の受け取り先を、二つ以上登録します。SMS、メール、アプリが選べます。',
          'Register more than one place for the second step: text message, mail or the app.',
        ),
        says(
          help,
          'パスワードも決めておきます。パスワードのないアカウントは、消したあと戻せません。',
          'Set a password as well: an account without one cannot be revived after deletion.',
        ),
      ],
    },
  ],
  contacts: [
    {
      kind: 'page',
      value: 'helpx.adobe.com/x-productkb/global/2-step-verification-account-security.html',
      label: { ja: '2段階認証の案内', en: 'Help on two-step verification' },
      ...twoFactorList,
    },
  ],
  pages: [{ kind: 'security', ...fact(passwordResources, 'account.adobe.com/security') }],
  licenceKinds: [
    {
      kind: 'subscription',
      ...says(
        help,
        'アカウントを消して戻しても、契約は戻りません。',
        'A plan does not come back, even when a deleted account is revived.',
      ),
    },
    {
      kind: 'purchases',
      ...says(
        help,
        '預けたファイルは、このアカウントに結びついています。',
        'Stored files hang on this account.',
      ),
    },
  ],
  traps: [
    says(
      unverified,
      '長く使わないと消されますか。決まりは見つかっていません。',
      'Is an unused account deleted? No rule was found.',
    ),
  ],
  secondFactors: [
    fact(twoFactorList, 'sms'),
    fact(twoFactorList, 'email'),
    fact(twoFactorList, 'app-prompt'),
    fact(guides, 'passkey'),
  ],
  clocks: [
    {
      starts: 'closed',
      length: { days: 30 },
      then: 'gone',
      subject: { ja: '消したアカウントを戻す機会', en: 'the chance to revive the deleted account' },
      note: { ja: '契約は戻りません。', en: 'The plan does not come back.' },
      ...help,
    },
  ],
  closing: [
    says(
      help,
      '消したあと30日は戻せます。ただし契約は失われます。',
      'For 30 days it can be revived, but the plan is lost.',
    ),
    { ...says(help, '預けたファイルを、手もとへ写します。', 'Save the stored files.'), isTask: true },
    {
      ...says(
        help,
        'パスワードのないアカウントなら、先にパスワードを決めます。消したあと戻せるのは、パスワードのあるものだけです。',
        'If the account has no password, set one first: only those with one can be revived.',
      ),
      isTask: true,
    },
  ],
}
