import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const article: Provenance = {
  source: 'article on signing in to Amazon.co.jp again, undated',
  confidence: 'source-document',
  checkedOn: '2026-11',
}
const secondHand = (source: string, checkedOn = '2026-11'): Provenance => ({
  source,
  confidence: 'second-hand',
  checkedOn,
})
const appllio = secondHand('appllio on the Amazon account')
const assistAll = secondHand('assist-all on Amazon support', '2024')
const passkeyNews = secondHand('forest.watch.impress.co.jp 1540281; corbado on Amazon passkeys', '2026-04-17')
const twoFactorList = secondHand('2factorauth/twofactorauth', '2026-08-04')
const oldNumbers = secondHand('komitsu on Amazon telephone numbers', '2021')
const giftGuides = secondHand('guides on Amazon gift cards')
const pointGuides = secondHand('guides on Amazon points')
const shopGuide = secondHand('tuhan-jyoho.com/4050')
const unverified: Provenance = { source: 'no source found', confidence: 'unverified', checkedOn: '2026-11' }

/** Amazon.co.jp, the shop: orders, gift balance, points, Prime, Kindle. */
export const amazonCoJp: Service = {
  id: 'amazon-co-jp',
  name: { ja: 'Amazon.co.jp', en: 'Amazon.co.jp' },
  operator: { ja: 'アマゾンジャパン', en: 'Amazon Japan' },
  aliases: [
    'Amazon',
    'アマゾン',
    'Amazonプライム',
    'プライム',
    'Prime Video',
    'Kindle',
    'キンドル',
    'Audible',
  ],
  identifiers: [fact(article, 'email'), fact(appllio, 'phone')],
  hostsMailDomains: [],
  maxEmails: fact(article, 1),
  usesSms: fact(article, true),
  offersTwoStep: fact(article, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...article },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: true, ...article },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: true, ...article },
    // Amazon asks for the code of two-step verification even after a passkey.
    { kind: 'passkey', cap: 'now', asksSecondFactor: true, ...passkeyNews },
    { kind: 'identity-papers', cap: 'appeal', asksSecondFactor: false, ...appllio },
    { kind: 'support', cap: 'appeal', asksSecondFactor: false, ...assistAll },
  ],
  inactivity: [
    {
      subject: { ja: 'Amazonポイント', en: 'Amazon points' },
      closes: 'value',
      days: 365,
      ...pointGuides,
    },
  ],
  asks: [fact(article, 'postal-code'), fact(appllio, 'registered-name'), fact(appllio, 'identity-document')],
  playbooks: [
    {
      id: 'amazon-co-jp/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          article,
          'サインインの画面で「お困りですか？」から「パスワードを忘れた場合」を選びます。',
          'On the sign-in page choose “お困りですか？” (Need help?), then “パスワードを忘れた場合” (Forgot your password?).',
        ),
        says(
          article,
          '登録したメールアドレスを入れます。小文字と記号の間違いに気をつけます。',
          'Type the registered address, minding lower case and symbols.',
        ),
        says(
          article,
          '「Amazon.co.jpからセキュリティコードをお送りします」というメールを探します。迷惑メールも見ます。',
          'Look for the email “Amazon.co.jpからセキュリティコードをお送りします” (your security code), in the junk folder too.',
        ),
        says(
          article,
          '番号を入れ、新しいパスワードを決めます。6文字以上の半角英数字です。',
          'Enter the code and set a new password of six or more letters and digits.',
        ),
        says(
          article,
          '郵便番号を聞かれ、そのあと「問題が発生しました」と出たら、そのアドレスは登録されていません。',
          'If a postal code is asked for and then a problem is reported, that address is not the registered one.',
        ),
        says(
          article,
          'ほかのアドレスを、昔のものも含めて一つずつ試します。',
          'Try your other addresses one by one, old ones included.',
        ),
      ],
    },
    {
      id: 'amazon-co-jp/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '登録したメールが届かない', en: 'The registered mailbox is dead' },
      steps: [
        says(
          appllio,
          '携帯電話の番号を登録していれば、メールの代わりに入れます。',
          'If a mobile number is registered, type it in place of the address.',
        ),
        says(
          article,
          '「お困りですか？」から「その他のログインに関する問題」へ進みます。',
          'Go from “お困りですか？” (Need help?) to “その他のログインに関する問題” (Other issues with sign-in).',
        ),
        says(
          assistAll,
          '「自分のアカウントにログインすることができません」を選び、チャットか折り返しの電話を頼みます。',
          'Choose “自分のアカウントにログインすることができません” (I cannot sign in), then chat or a call back.',
        ),
        says(
          article,
          'ギフト残高、ポイント、プライムがなければ、新しいアカウントでもかまいません。',
          'If it holds no gift balance, points or Prime, a new account is just as well.',
        ),
      ],
    },
    {
      id: 'amazon-co-jp/second-step-lost',
      when: 'second-step-lost',
      title: { ja: '2段階認証の番号が受け取れない', en: 'The code of two-step verification cannot arrive' },
      steps: [
        says(
          appllio,
          '身分証の写しを送り、審査を待ちます。通るとは限りません。',
          'Send a copy of an identity document and wait. It may be refused.',
        ),
        says(
          appllio,
          '運転免許証、パスポート、年金手帳、在留カード、健康保険証のどれかです。名前、住所、発行者が読めるように写します。',
          'A driving licence, passport, pension book, residence card or health insurance card, with name, address and issuer legible.',
        ),
        says(
          appllio,
          '住所が印刷されていなければ、6か月以内の公共料金の領収書を添えます。',
          'Where no address is printed on it, add a utility bill not older than six months.',
        ),
        says(
          unverified,
          '審査は何日かかりますか。確かめられていません。',
          'How long does it take? This could not be confirmed.',
        ),
      ],
    },
    {
      id: 'amazon-co-jp/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(
          article,
          '登録できるメールは一つだけです。解約しても残るメールにします。',
          'Only one address can be registered. Make it one that survives a cancelled contract.',
        ),
        says(
          article,
          '「アカウントサービス」の「ログインとセキュリティ」で、携帯電話の番号を足します。',
          'Add a mobile number under “アカウントサービス” (Your Account), “ログインとセキュリティ” (Login & security).',
        ),
        says(
          article,
          '国は日本 +81 を選び、番号はハイフンなしで入れます。',
          'Choose Japan +81 and type the number without hyphens.',
        ),
        says(passkeyNews, 'パスキーも一つ作ります。', 'Make a passkey as well.'),
        says(
          article,
          '番号は、2段階認証を切っても、戻る道として残ります。',
          'The number stays a way back even when two-step verification is switched off.',
        ),
      ],
    },
  ],
  contacts: [
    {
      kind: 'page',
      value: 'www.amazon.co.jp',
      label: {
        ja: 'カスタマーサービス（サインインの画面の「お困りですか？」から、チャットか折り返し電話）',
        en: 'Customer service (“お困りですか？” (Need help?) on the sign-in page: chat or a call back)',
      },
      cannot: { ja: 'こちらから電話をかける番号はありません。', en: 'There is no number to call.' },
      ...assistAll,
    },
    {
      kind: 'phone',
      value: '0120-999-373',
      label: { ja: 'カスタマーサービス（電話）', en: 'Customer service (telephone)' },
      deadSince: '2021',
      replacedBy: 'www.amazon.co.jp',
      ...oldNumbers,
    },
    ...['011-330-3000', '011-330-3003', '022-745-6366'].map((value) => ({
      kind: 'phone' as const,
      value,
      label: { ja: 'カスタマーサービス（電話）', en: 'Customer service (telephone)' },
      deadSince: '2021',
      replacedBy: 'www.amazon.co.jp',
      ...oldNumbers,
    })),
    ...['0120-899-543', '022-745-6363'].map((value) => ({
      kind: 'phone' as const,
      value,
      label: { ja: 'カスタマーサービス（電話）', en: 'Customer service (telephone)' },
      source: 'komitsu 2021; not tried today',
      confidence: 'unverified' as const,
      checkedOn: '2021',
    })),
  ],
  pages: [
    { kind: 'sign-in', ...fact(article, 'www.amazon.co.jp') },
    {
      kind: 'security',
      ...fact(
        secondHand('apple/password-manager-resources', '2026-08-22'),
        'www.amazon.co.jp/ax/account/manage',
      ),
    },
    { kind: 'recovery', ...fact(assistAll, 'www.amazon.co.jp') },
  ],
  licenceKinds: [
    {
      kind: 'gift-balance',
      ...says(
        giftGuides,
        'ギフト残高は発行から10年です。ほかのアカウントへ移せません。足しても期限は延びません。',
        'Gift balance lasts ten years from issue. It cannot be moved to another account, and topping up extends nothing.',
      ),
    },
    {
      kind: 'points',
      ...says(
        pointGuides,
        'ポイントは、最後に買うか得た日から1年で消えます。',
        'Points lapse one year after the last purchase or earning.',
      ),
    },
    {
      kind: 'membership',
      ...says(
        article,
        'プライムの会員は、このアカウントに結びついています。',
        'The Prime membership hangs on this account.',
      ),
    },
    {
      kind: 'purchases',
      ...says(
        shopGuide,
        'Kindleの本や買った映像は、アカウントを閉じると失われます。',
        'Kindle books and videos are lost when the account is closed.',
      ),
    },
  ],
  traps: [
    says(
      article,
      'メールは一つしか登録できません。それが届かなくなると、戻る道が細くなります。',
      'Only one address can be registered. If it dies, little else leads back.',
    ),
    {
      ...says(
        article,
        '2段階認証がオンだと、入るたびに番号も聞かれます。手間は増えますが、安全です。',
        'With two-step verification on, every sign-in asks for a code too. It takes longer, and is safer.',
      ),
      onSheet: 'two-step',
    },
    says(
      appllio,
      '2段階認証がオンだと、どの道でも番号を聞かれます。その電話を失うと、身分証の審査になります。',
      'With two-step verification on, every way asks for the code. Without that phone you have to send identity papers.',
    ),
    says(
      twoFactorList,
      '2段階認証の番号は、SMS、電話、認証アプリで受け取れます。二つ以上を登録します。',
      'The code can come by text message, by call or from an app. Register more than one.',
    ),
    says(
      passkeyNews,
      'パスキーで入っても、2段階認証がオンなら番号を聞かれます。',
      'Even after a passkey, two-step verification asks for its code.',
    ),
    says(
      appllio,
      '同じアドレスや番号は、二つ目のアカウントには使えません。',
      'An address or number cannot be used for a second account.',
    ),
    says(
      article,
      '新しいパスワードは前と違うものを、と出ますが、同じものでも通ったという話があります。当てにはしません。',
      'The page asks for a password unlike the former one, yet the same one was accepted. Do not count on it.',
    ),
    says(
      passkeyNews,
      'パスキーは2023年10月から使えます。作っても、先にメールか番号を入れます。',
      'There are passkeys since October 2023. The address or number is still typed first.',
    ),
    says(
      twoFactorList,
      '2段階認証を始めるには、電話が一台要ります。設定は、ほかの国のAmazonと共通です。',
      'Two-step verification needs a phone to begin with. The setting is shared with Amazon of other countries.',
    ),
    says(
      unverified,
      '長く使わないと消されますか。決まりは見つかっていません。',
      'Is an unused account deleted? No rule was found.',
    ),
  ],
  oneNumber: fact(appllio, true),
  secondFactors: [fact(twoFactorList, 'sms'), fact(twoFactorList, 'call'), fact(twoFactorList, 'totp-app')],
  passwordRules: [
    {
      min: 6,
      text: { ja: '6文字以上の半角英数字。', en: 'Six or more letters and digits.' },
      ...article,
    },
  ],
  clocks: [
    {
      starts: 'issued',
      length: { months: 120 },
      then: 'gone',
      subject: { ja: 'ギフト券の残高', en: 'the balance of a gift card' },
      note: {
        ja: '券ごとに数えます。足しても延びません。',
        en: 'Counted for each card. Topping up extends nothing.',
      },
      ...giftGuides,
    },
    {
      starts: 'earned',
      length: { months: 12 },
      then: 'gone',
      subject: { ja: 'Amazonポイント', en: 'Amazon points' },
      ...pointGuides,
    },
  ],
  expectedMail: [{ kind: 'subject', ...fact(article, 'Amazon.co.jpからセキュリティコードをお送りします') }],
  closing: [
    says(
      shopGuide,
      '閉じると、残高も買ったものも失われます。あとから助けてもらえません。',
      'Closing loses the balance and all purchases. There is no help afterwards.',
    ),
    {
      ...says(
        giftGuides,
        'ギフト残高を使い切ります。ほかのアカウントへは移せません。',
        'Use up the gift balance. It cannot be moved to another account.',
      ),
      isTask: true,
    },
    { ...says(pointGuides, 'ポイントを使い切ります。', 'Use up the points.'), isTask: true },
    { ...says(article, 'プライムの会員をやめます。', 'End the Prime membership.'), isTask: true },
  ],
}
