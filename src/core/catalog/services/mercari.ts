import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const secondHand = (source: string, checkedOn = '2026-11'): Provenance => ({
  source,
  confidence: 'second-hand',
  checkedOn,
})
const guides = secondHand('guides on signing in to Mercari')
const proceeds = secondHand('guides on the proceeds of Mercari')
const twoFactorList = secondHand('2factorauth/twofactorauth', '2026-08-04')
const unverified: Provenance = { source: 'no source found', confidence: 'unverified', checkedOn: '2026-11' }

/** Mercari: the flea market, its proceeds and Merpay. */
export const mercari: Service = {
  id: 'mercari',
  name: { ja: 'メルカリ', en: 'Mercari' },
  operator: { ja: 'メルカリ', en: 'Mercari' },
  aliases: ['Mercari', 'めるかり', 'メルペイ', 'Merpay', 'メルカード'],
  identifiers: [fact(guides, 'email'), fact(guides, 'phone')],
  hostsMailDomains: [],
  usesSms: fact(twoFactorList, true),
  offersTwoStep: fact(twoFactorList, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...guides },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: false, ...twoFactorList },
    { kind: 'reset-call', cap: 'now', asksSecondFactor: false, ...twoFactorList },
    { kind: 'passkey', cap: 'now', asksSecondFactor: false, ...guides },
    // No `reset-email` route: codes by mail were dropped in November 2019.
    { kind: 'identity-papers', cap: 'appeal', asksSecondFactor: false, ...guides },
  ],
  inactivity: [],
  asks: [fact(guides, 'identity-document')],
  playbooks: [
    {
      id: 'mercari/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          guides,
          '登録した電話番号で、SMSか電話の番号を受け取ります。メールでは受け取れません。',
          'Receive the code at the registered number, by text message or call. It does not come by mail.',
        ),
        says(guides, 'パスキーを作ってあれば、それで入ります。', 'If you made a passkey, sign in with that.'),
      ],
    },
    {
      id: 'mercari/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '電話番号が変わった', en: 'The number has changed' },
      steps: [
        says(
          guides,
          'ログインしないで使える問い合わせの画面から頼みます。',
          'Ask through the contact form that works without signing in.',
        ),
        says(
          guides,
          '身分証の写しを求められます。通るとは限りません。',
          'Identity papers are asked for. It may be refused.',
        ),
      ],
    },
    {
      id: 'mercari/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(
          guides,
          '番号を変える前に、メルカリの番号を先に変えます。',
          'Before you change your number, change it at Mercari first.',
        ),
        says(guides, 'パスキーを一つ作ります。', 'Make a passkey.'),
        says(
          proceeds,
          '「本人確認」を済ませます。売上金の期限がなくなります。',
          'Have your identity verified: the proceeds then have no time limit.',
        ),
      ],
    },
    {
      id: 'mercari/rename',
      when: 'rename',
      title: { ja: '電話番号を変える', en: 'Changing the telephone number' },
      steps: [
        says(
          guides,
          '前の番号が使えるうちに、メルカリの設定で番号を変えます。',
          'While the old number works, change it in the settings of Mercari.',
        ),
        says(
          guides,
          '前の番号がもう使えないときは、ログインしないで使える問い合わせから、身分証を添えて頼みます。',
          'If it no longer works, ask by the contact form that needs no sign-in, with identity papers.',
        ),
      ],
    },
  ],
  contacts: [
    {
      kind: 'page',
      value: 'www.mercari.com/jp/help_center/article/248/',
      label: { ja: 'ログインの案内', en: 'Help on signing in' },
      ...twoFactorList,
    },
  ],
  pages: [{ kind: 'recovery', ...fact(twoFactorList, 'www.mercari.com/jp/help_center/article/248/') }],
  licenceKinds: [
    {
      kind: 'gift-balance',
      ...says(
        proceeds,
        '売上金は、本人確認をしていないと180日で消えます。していれば、残高として期限なく残ります。',
        'Proceeds lapse after 180 days unless your identity was verified; then they stay as a balance without limit.',
      ),
    },
  ],
  traps: [
    says(
      guides,
      '登録した番号のSMSが要ります。メールだけでは入れません。',
      'It takes a text message to the registered number. Mail alone does not do.',
    ),
    says(
      unverified,
      '長く使わないと消されますか。決まりは見つかっていません。',
      'Is an unused account deleted? No rule was found.',
    ),
    says(
      guides,
      'メールで番号を受け取る方法は、2019年11月になくなりました。',
      'Codes by mail were dropped in November 2019.',
    ),
    says(
      guides,
      'パスキーは、iOS 16かAndroid 9より新しい端末で使えます。',
      'Passkeys need iOS 16 or Android 9, or later.',
    ),
  ],
  oneNumber: fact(guides, true),
  secondFactors: [fact(twoFactorList, 'sms'), fact(twoFactorList, 'call'), fact(guides, 'passkey')],
  clocks: [
    {
      starts: 'sold',
      length: { days: 180 },
      then: 'gone',
      subject: { ja: 'メルカリの売上金', en: 'proceeds at Mercari' },
      note: {
        ja: '本人確認を済ませていれば、期限はありません。',
        en: 'Not where your identity was verified.',
      },
      ...proceeds,
    },
  ],
  closing: [
    { ...says(proceeds, '売上金と残高を受け取ります。', 'Take out proceeds and balance.'), isTask: true },
    {
      ...says(
        guides,
        '登録した番号を手放す前に閉じます。あとではSMSが届きません。',
        'Close it before you give up the registered number: no text message comes afterwards.',
      ),
      isTask: true,
    },
  ],
}
