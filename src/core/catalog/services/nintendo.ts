import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const deadMail: Provenance = {
  source: 'support.nintendo.co.jp 32256 (the address is dead)',
  confidence: 'operator',
  checkedOn: '2026-11',
}
const passkeyNews: Provenance = {
  source: 'Nintendo on passkeys',
  confidence: 'operator',
  checkedOn: '2024-03',
}
const secondHand = (source: string, checkedOn = '2026-11'): Provenance => ({
  source,
  confidence: 'second-hand',
  checkedOn,
})
const guides = secondHand('guides on the Nintendo Account')
const passwordResources = secondHand('apple/password-manager-resources', '2026-08-22')
const unverified: Provenance = { source: 'no source found', confidence: 'unverified', checkedOn: '2026-11' }

/** The Nintendo Account: Switch downloads, saves and points. */
export const nintendo: Service = {
  id: 'nintendo',
  name: { ja: 'ニンテンドーアカウント', en: 'Nintendo Account' },
  operator: { ja: '任天堂', en: 'Nintendo' },
  aliases: [
    'Nintendo',
    '任天堂',
    'ニンテンドー',
    'スイッチ',
    'Switch',
    'Nintendo Switch Online',
    'マイニンテンドー',
    'ニンテンドーeショップ',
    'ニンテンドーネットワークID',
  ],
  identifiers: [fact(guides, 'email'), fact(guides, 'user-id')],
  hostsMailDomains: [],
  usesSms: fact(guides, false),
  offersTwoStep: fact(guides, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...guides },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: true, ...guides },
    { kind: 'passkey', cap: 'now', asksSecondFactor: false, ...passkeyNews },
    { kind: 'recovery-form', cap: 'appeal', asksSecondFactor: false, ...deadMail },
  ],
  inactivity: [],
  asks: [fact(deadMail, 'former-email'), fact(deadMail, 'birth-date'), fact(deadMail, 'created-on')],
  playbooks: [
    {
      id: 'nintendo/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          guides,
          'ログインの画面から、登録したメールに案内を送ってもらいます。',
          'From the sign-in page, have a message sent to the registered address.',
        ),
        says(
          passkeyNews,
          'パスキーを作ってあれば、パスワードなしで入れます。',
          'If you made a passkey, it opens without the password.',
        ),
      ],
    },
    {
      id: 'nintendo/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '登録したメールが届かない', en: 'The registered mailbox is dead' },
      steps: [
        says(
          deadMail,
          '任天堂のサポートにある、専用の申請を使います。',
          'Use the form that Nintendo support keeps for this.',
        ),
        says(
          deadMail,
          '前のメール、生年月日、アカウントを作った時期を聞かれます。',
          'It asks for the old address, the birth date and when the account was made.',
        ),
        says(
          guides,
          '作った時期は、マイニンテンドーのポイントの履歴が手がかりです。',
          'The point history of My Nintendo hints at when it was made.',
        ),
      ],
    },
    {
      id: 'nintendo/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(
          deadMail,
          '作った年と月、登録した生年月日を控えます。申請で聞かれます。',
          'Note the year and month it was made and the birth date as registered: the form asks for them.',
        ),
        says(
          guides,
          '2段階認証を使うなら、バックアップコードを紙に写します。',
          'With two-step verification, put the backup codes on paper.',
        ),
      ],
    },
  ],
  contacts: [],
  pages: [{ kind: 'security', ...fact(passwordResources, 'accounts.nintendo.com/password/edit') }],
  licenceKinds: [
    {
      kind: 'purchases',
      ...says(
        guides,
        'ダウンロードしたソフト、セーブデータ、ポイントは、このアカウントに結びついています。',
        'Downloads, saves and points hang on this account.',
      ),
    },
    {
      kind: 'gift-balance',
      ...says(guides, 'アカウントを閉じると、残高は失われます。', 'Closing the account loses the balance.'),
    },
  ],
  traps: [
    says(
      guides,
      'FacebookとXでのログインは、2022年10月25日に終わりました。',
      'Signing in with Facebook or X ended on 25 October 2022.',
    ),
    says(
      guides,
      '子どものアカウントでは、2段階認証は使えません。',
      'Two-step verification is not for the accounts of children.',
    ),
    says(
      unverified,
      '長く使わないと消されますか。決まりは見つかっていません。',
      'Is an unused account deleted? No rule was found.',
    ),
    says(guides, 'GoogleかAppleのアカウントでも入れます。', 'It also opens with a Google or Apple account.'),
  ],
  secondFactors: [fact(guides, 'totp-app'), fact(passkeyNews, 'passkey'), fact(guides, 'recovery-codes')],
  closing: [
    says(
      guides,
      '閉じると、残高と買ったソフトが失われます。',
      'Closing loses the balance and what was bought.',
    ),
    { ...says(guides, '残高とポイントを使い切ります。', 'Use up balance and points.'), isTask: true },
  ],
}
