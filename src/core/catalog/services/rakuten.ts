import { mailDomainsHostedBy } from '../mail-domains.ts'
import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const help: Provenance = {
  source: 'ichiba-smp.faq.rakuten.net 000017282',
  confidence: 'operator',
  checkedOn: '2026-11',
}
const mobile: Provenance = {
  source: 'network.mobile.rakuten.co.jp/faq/detail/10000875',
  confidence: 'operator',
  checkedOn: '2026-11',
}
const secondHand = (source: string, checkedOn = '2026-11'): Provenance => ({
  source,
  confidence: 'second-hand',
  checkedOn,
})
const passkeys = secondHand('mobile-song, quoting corp.faq.rakuten.net 000008662', '2025-11-16')
const guides = secondHand('guides on the Rakuten ID and its points')
const passwordResources = secondHand('apple/password-manager-resources', '2026-08-22')
const unverified: Provenance = { source: 'no source found', confidence: 'unverified', checkedOn: '2026-11' }

/** The Rakuten ID: the shop, points, Rakuten Mobile and its mail. */
export const rakuten: Service = {
  id: 'rakuten',
  name: { ja: '楽天ID', en: 'Rakuten ID' },
  reading: 'らくてんID',
  operator: { ja: '楽天グループ', en: 'Rakuten' },
  aliases: [
    'Rakuten',
    '楽天',
    '楽天市場',
    '楽天会員',
    'らくてん',
    '楽天モバイル',
    'Rakuten Mobile',
    '楽天ポイント',
    '楽天トラベル',
    '楽天カード',
    '楽メール',
  ],
  identifiers: [fact(help, 'user-id'), fact(help, 'email')],
  hostsMailDomains: mailDomainsHostedBy('rakuten'),
  usesSms: fact(unverified, false),
  offersTwoStep: fact(passkeys, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...help },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: true, ...guides },
    { kind: 'passkey', cap: 'now', asksSecondFactor: false, ...passkeys },
  ],
  inactivity: [],
  asks: [],
  playbooks: [
    {
      id: 'rakuten/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          help,
          'login.account.rakuten.com の画面では、登録したメールをIDの代わりに入れられます。',
          'At login.account.rakuten.com the registered address may be typed in place of the ID.',
        ),
        says(
          guides,
          '「パスワードを忘れた」から、登録したメールに案内を送ってもらいます。',
          'Choose “forgot password” and have the message sent to the registered address.',
        ),
        says(
          help,
          '古い画面（id.rakuten.co.jp）でIDを聞かれたら、IDを調べる画面を使います。',
          'Where the older page (id.rakuten.co.jp) insists on the ID, use its form to find the ID.',
        ),
      ],
    },
    {
      id: 'rakuten/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '登録したメールが届かない', en: 'The registered mailbox is dead' },
      steps: [
        says(
          passkeys,
          'パスキーを作ってあれば、その端末で入り、メールを変えます。',
          'If you made a passkey, sign in on that device and change the address.',
        ),
        says(
          unverified,
          'それもないとき、窓口は何を求めますか。確かめられていません。',
          'What does the desk ask for without it? This could not be confirmed.',
        ),
      ],
    },
    {
      id: 'rakuten/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(
          guides,
          '登録したメールが、解約しても残るものかを見ます。',
          'See that the registered address survives a cancelled contract.',
        ),
        says(
          passkeys,
          'パスキーを作るか、メールの確認を済ませます。登録の変更に要るようになりました。',
          'Make a passkey or verify the address: changing your data asks for one of them.',
        ),
      ],
    },
  ],
  contacts: [
    {
      kind: 'page',
      value: 'login.account.rakuten.com',
      label: {
        ja: 'ログインの画面（「パスワードを忘れた」から）',
        en: 'The sign-in page (choose “forgot password”)',
      },
      ...help,
    },
  ],
  pages: [
    { kind: 'sign-in', ...fact(help, 'login.account.rakuten.com') },
    { kind: 'security', ...fact(passwordResources, 'profile.id.rakuten.co.jp/account-security') },
  ],
  licenceKinds: [
    {
      kind: 'points',
      ...says(
        guides,
        '通常のポイントは、最後に得た月を含めて1年で消えます。使っても延びません。期間限定のものは別です。',
        'Normal points last one year counted from the month of the last earning. Spending does not extend it; limited-period points have dates of their own.',
      ),
    },
    {
      kind: 'contract',
      ...says(
        mobile,
        '楽天モバイルの楽メールは、このIDに結びついています。',
        'The mail of Rakuten Mobile hangs on this ID.',
      ),
    },
    {
      kind: 'purchases',
      ...says(
        guides,
        '買い物の履歴と予約は、このIDに結びついています。',
        'Orders and bookings hang on this ID.',
      ),
    },
  ],
  traps: [
    says(
      help,
      '生年月日と性別は、あとから変えられません。登録したとおりに控えます。',
      'Birth date and gender cannot be changed later. Note them as registered.',
    ),
    says(
      guides,
      '楽天銀行と楽天証券は、別のログインです。',
      'Rakuten Bank and Rakuten Securities have logins of their own.',
    ),
    says(
      unverified,
      '長く使わないと消されますか。決まりは見つかっていません。',
      'Is an unused account deleted? No rule was found.',
    ),
  ],
  secondFactors: [fact(passkeys, 'passkey'), fact(passkeys, 'email')],
  clocks: [
    {
      starts: 'earned',
      // The month of the earning is the first of the twelve.
      length: { months: 11 },
      toMonthEnd: true,
      then: 'gone',
      subject: { ja: '楽天の通常ポイント', en: 'normal Rakuten points' },
      ...guides,
    },
    {
      starts: 'line-cancelled',
      length: { days: 31 },
      then: 'gone',
      subject: {
        ja: '「楽メール持ち運び」の申し込み',
        en: 'applying to keep the mail address (楽メール持ち運び)',
      },
      ...mobile,
    },
  ],
  closing: [
    says(
      guides,
      '退会すると、ポイントも、同じIDのサービスも失われます。',
      'Leaving voids the points and everything on the same ID.',
    ),
    { ...says(guides, 'ポイントを使い切ります。', 'Use up the points.'), isTask: true },
    {
      ...says(
        mobile,
        '楽天モバイルの楽メールを使っていれば、先に別のメールへ替えます。',
        'If you use the mail of Rakuten Mobile, change to another address first.',
      ),
      isTask: true,
    },
    says(
      guides,
      '楽天銀行と楽天証券は別のログインなので、残ります。',
      'Rakuten Bank and Rakuten Securities have logins of their own and stay.',
    ),
  ],
}
