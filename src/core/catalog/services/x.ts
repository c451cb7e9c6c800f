import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const help: Provenance = { source: 'help.x.com', confidence: 'operator', checkedOn: '2026-11' }
const terms: Provenance = {
  source: 'X terms (archived copy)',
  confidence: 'operator',
  checkedOn: '2026-04-11',
}
const policy2023: Provenance = {
  source: 'X policy on inactive accounts',
  confidence: 'old',
  checkedOn: '2023-05',
}
const secondHand = (source: string, checkedOn: string): Provenance => ({
  source,
  confidence: 'second-hand',
  checkedOn,
})
const passwordResources = secondHand('apple/password-manager-resources', '2026-08-22')
const twoFactorList = secondHand('2factorauth/twofactorauth', '2026-08-04')

/** X, formerly Twitter. */
export const x: Service = {
  id: 'x',
  name: { ja: 'X（旧Twitter）', en: 'X (formerly Twitter)' },
  operator: { ja: 'X', en: 'X' },
  aliases: ['X', 'Twitter', 'ツイッター', 'エックス'],
  identifiers: [fact(help, 'user-id'), fact(help, 'email'), fact(help, 'phone')],
  hostsMailDomains: [],
  usesSms: fact(help, true),
  offersTwoStep: fact(twoFactorList, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...help },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: true, ...help },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: true, ...help },
  ],
  inactivity: [
    { subject: { ja: 'Xのアカウント', en: 'the X account' }, closes: 'account', days: 30, ...policy2023 },
  ],
  asks: [],
  playbooks: [
    {
      id: 'x/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          help,
          'ログインの画面で、メール、電話番号、ユーザー名のどれかを入れます。',
          'On the sign-in page type the address, the number or the user name.',
        ),
        says(
          help,
          '登録したメールか電話番号で番号を受け取ります。',
          'Receive the code at the registered address or number.',
        ),
      ],
    },
    {
      id: 'x/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '登録したメールが届かない', en: 'The registered mailbox is dead' },
      steps: [
        says(help, '電話番号を登録していれば、それを使います。', 'If a number is registered, use that.'),
        says(
          help,
          '番号もないと、Xは「メールの会社に相談を」と言うだけです。先にメールを取り戻します。',
          'Without one, X only refers you to your mail provider. Get the mailbox back first.',
        ),
      ],
    },
    {
      id: 'x/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(help, '電話番号も登録します。', 'Register a number as well.'),
        says(
          twoFactorList,
          '2段階認証は、認証アプリかセキュリティキーにします。SMSは有料の会員だけです。',
          'For two-step verification use an app or a security key. Text messages are for paying members only.',
        ),
      ],
    },
  ],
  contacts: [
    {
      kind: 'page',
      value: 'help.x.com/en/managing-your-account/issues-with-login-authentication',
      label: { ja: 'ログインの問題の案内', en: 'Help on signing in' },
      ...twoFactorList,
    },
  ],
  pages: [{ kind: 'security', ...fact(passwordResources, 'x.com/settings/password') }],
  licenceKinds: [
    {
      kind: 'purchases',
      ...says(
        terms,
        'ユーザー名とフォロワーは、このアカウントと一緒に失われます。',
        'The user name and the followers are lost with the account.',
      ),
    },
  ],
  traps: [
    says(
      terms,
      '長く使わないと消されることがあります。日数は今の規約に書かれていません。',
      'An account unused for long may be removed. The present terms give no number of days.',
    ),
    says(
      policy2023,
      '2023年の決まりでは、30日に一度のログインが求められていました。',
      'A policy of 2023 asked for a sign-in every 30 days.',
    ),
  ],
  secondFactors: [
    fact(twoFactorList, 'totp-app'),
    fact(twoFactorList, 'security-key'),
    fact(twoFactorList, 'sms'),
  ],
  clocks: [
    {
      starts: 'closed',
      length: { days: 30 },
      then: 'gone',
      subject: { ja: 'アカウントを元に戻す機会', en: 'the chance to reactivate the account' },
      ...terms,
    },
  ],
  closing: [
    says(
      terms,
      '閉じたあと30日のうちにログインすると、元に戻ります。',
      'Signing in within 30 days of closing brings it back.',
    ),
    says(terms, 'ユーザー名とフォロワーは失われます。', 'The user name and the followers are lost.'),
  ],
}
