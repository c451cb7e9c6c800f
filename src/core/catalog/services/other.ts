import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

/** What most services do. Nothing here was read at the service itself, so nothing is more than a question. */
const usual: Provenance = {
  source: 'what most services do; not looked up',
  confidence: 'unverified',
  checkedOn: '2026-11',
}

/** Any service that the catalogue does not know. */
export const other: Service = {
  id: 'other',
  name: { ja: 'ほかのサービス', en: 'Another service' },
  operator: { ja: '控えた名前のサービス', en: 'the service you named' },
  aliases: ['その他', 'そのほか', 'other'],
  identifiers: [fact(usual, 'email'), fact(usual, 'user-id'), fact(usual, 'phone')],
  hostsMailDomains: [],
  usesSms: fact(usual, true),
  offersTwoStep: fact(usual, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...usual },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: true, ...usual },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: true, ...usual },
  ],
  inactivity: [],
  asks: [],
  playbooks: [
    {
      id: 'other/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          usual,
          'サインインの画面で「パスワードを忘れた」を探します。',
          'Look for “Forgot password” on the sign-in page.',
        ),
        says(
          usual,
          '控えたメールか電話番号で、番号を受け取ります。',
          'Receive the code at the address or number you noted.',
        ),
        says(
          usual,
          '何度も間違えると止められることがあります。続けて試しません。',
          'Several wrong tries may block the account. Do not keep guessing.',
        ),
      ],
    },
    {
      id: 'other/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(
          usual,
          '登録したメールと電話番号を、サービスの画面で見て控えます。',
          'Look up the registered address and number at the service and note them.',
        ),
        says(usual, '種類の違う連絡先を二つ登録します。', 'Register two contacts of different kinds.'),
        says(
          usual,
          '回復用のコードがあれば、作って紙に写します。',
          'If it offers recovery codes, make them and put them on paper.',
        ),
      ],
    },
  ],
  contacts: [],
  pages: [],
  licenceKinds: [],
  traps: [],
}
