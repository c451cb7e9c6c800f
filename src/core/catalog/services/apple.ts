import { mailDomainsHostedBy } from '../mail-domains.ts'
import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const help = (page: string): Provenance => ({
  source: `support.apple.com/${page}`,
  confidence: 'operator',
  checkedOn: '2026-11',
})
const recovery = help('118574 (account recovery)')
const numbers = help('122621 (trusted numbers)')
const contact = help('102641 (recovery contact)')
const key = help('109345 (recovery key)')
const legacy = help('102631 (legacy contact)')
const terms: Provenance = { source: 'iCloud terms', confidence: 'operator', checkedOn: '2025-09-15' }
const purchases: Provenance = {
  source: 'ascii.jp 4250942 on moving purchases',
  confidence: 'second-hand',
  checkedOn: '2025-02-11',
}
const passwordResources: Provenance = {
  source: 'apple/password-manager-resources',
  confidence: 'second-hand',
  checkedOn: '2026-08-22',
}
const twoFactorList: Provenance = {
  source: '2factorauth/twofactorauth',
  confidence: 'second-hand',
  checkedOn: '2026-08-04',
}

/** The Apple Account: iPhone, iCloud, App Store. */
export const apple: Service = {
  id: 'apple',
  name: { ja: 'Apple Account', en: 'Apple Account' },
  operator: { ja: 'Apple', en: 'Apple' },
  aliases: [
    'Apple ID',
    'iCloud',
    'iTunes',
    'App Store',
    'iPhone',
    'アップル',
    'アップルID',
    'アップルアカウント',
    'アイクラウド',
    'アイフォン',
    'mobileme',
  ],
  identifiers: [fact(numbers, 'email'), fact(numbers, 'own-email'), fact(numbers, 'phone')],
  hostsMailDomains: mailDomainsHostedBy('apple'),
  usesSms: fact(numbers, true),
  offersTwoStep: fact(numbers, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...numbers },
    // A trusted device resets the password with its own passcode; this is what Apple asks to try first.
    { kind: 'app-prompt', cap: 'now', asksSecondFactor: false, ...recovery },
    // With the trusted number alone, account recovery makes a person wait for days.
    { kind: 'reset-sms', cap: 'slow', asksSecondFactor: false, ...recovery },
    { kind: 'recovery-contact', cap: 'now', asksSecondFactor: false, ...contact },
    // The recovery key is asked for together with the trusted number or device.
    { kind: 'recovery-code', cap: 'now', asksSecondFactor: true, ...key },
    // Without the trusted number nothing is promised.
    { kind: 'recovery-form', cap: 'appeal', asksSecondFactor: false, ...recovery },
  ],
  inactivity: [
    {
      subject: { ja: 'iPhoneなどのバックアップ', en: 'device backups' },
      closes: 'storage',
      days: 180,
      ...terms,
    },
  ],
  asks: [],
  playbooks: [
    {
      id: 'apple/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          recovery,
          'サインインしたままのiPhoneやMacの「設定」で、パスワードを変えます。端末のパスコードを使います。',
          'Change it in the settings of an iPhone or Mac that is still signed in, with the passcode of the device.',
        ),
        says(
          recovery,
          '端末がなければ、家族のiPhoneの「Apple サポート」アプリか、Apple Storeの端末を借ります。',
          'Without a device of your own, use the Apple Support app on a relative’s iPhone, or a device at an Apple Store.',
        ),
        says(
          contact,
          '「復旧用連絡先」を決めていれば、その人に6桁の番号を頼みます。',
          'If you named a recovery contact, ask them for the six-digit code.',
        ),
      ],
    },
    {
      id: 'apple/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '端末が手もとにない', en: 'No trusted device is at hand' },
      steps: [
        says(
          recovery,
          'iforgot.apple.com で、登録した電話番号を確かめてから、復旧を申し込みます。',
          'Start account recovery at iforgot.apple.com, after confirming the registered number.',
        ),
        says(
          recovery,
          '72時間以内に確認のメールが届きます。そのあと数日か、それ以上待ちます。',
          'A confirmation arrives within 72 hours. Then it takes several days or longer.',
        ),
        says(
          recovery,
          '待つあいだ、ほかの端末でアカウントを使いません。取り消されることがあります。',
          'Do not use the account elsewhere while you wait, or the request may be cancelled.',
        ),
        says(
          key,
          '「復旧キー」をオンにしていると、この道は閉じています。28文字のキーと、電話番号か端末が要ります。',
          'If the recovery key is on, this way is closed: the 28 characters and the number or device are needed.',
        ),
      ],
    },
    {
      id: 'apple/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(
          numbers,
          '信頼できる電話番号を二つ登録します。二つ目は、同じiPhoneの番号ではないものにします。',
          'Register two trusted numbers, the second one not on the same iPhone.',
        ),
        says(
          contact,
          '「復旧用連絡先」を決め、だれにしたかを控えます。Appleは教えてくれません。',
          'Choose a recovery contact and note who it is. Apple does not know.',
        ),
        says(
          legacy,
          '「故人アカウント管理連絡先」のアクセスキーを印刷します。',
          'Print the access key of the legacy contact.',
        ),
        says(
          key,
          '「復旧キー」は、なくすと戻れません。紙が二か所にないなら、オンにしません。',
          'A lost recovery key is final. Leave it off unless it lies on paper in two places.',
        ),
      ],
    },
  ],
  contacts: [
    {
      kind: 'page',
      value: 'iforgot.apple.com',
      label: { ja: 'パスワードの再設定と復旧', en: 'Password reset and recovery' },
      cannot: {
        ja: '復旧キーがオンのアカウントは、Appleにも開けられません。',
        en: 'With the recovery key on, Apple itself cannot open the account.',
      },
      ...recovery,
    },
  ],
  pages: [
    { kind: 'sign-in', ...fact(passwordResources, 'appleid.apple.com/account/manage') },
    { kind: 'security', ...fact(passwordResources, 'appleid.apple.com/account/manage') },
    {
      kind: 'security',
      ...fact(
        { source: 'newer name; not tried', confidence: 'unverified', checkedOn: '2026-11' },
        'account.apple.com',
      ),
    },
    { kind: 'recovery', ...fact(recovery, 'iforgot.apple.com') },
  ],
  licenceKinds: [
    {
      kind: 'purchases',
      ...says(
        purchases,
        'アプリや曲は、自分の二つのアカウントのあいだなら、条件つきで移せます。',
        'Apps and music can be moved between two accounts of your own, on conditions.',
      ),
    },
    {
      kind: 'subscription',
      ...says(
        terms,
        'iCloudの写真やバックアップは、人にゆずれません。亡くなると終わります。',
        'Photos and backups in iCloud cannot be handed over; they end with the owner’s death.',
      ),
    },
  ],
  traps: [
    says(
      key,
      '「復旧キー」をオンにすると、ふつうの復旧は閉じます。キーと端末を失うと、戻れません。',
      'The recovery key switches normal recovery off. Key and device lost is final.',
    ),
    says(
      numbers,
      '電話番号が一つで、それがiPhoneの中だけだと、落とした日に番号を受け取れません。',
      'With one number, on the iPhone itself, no code arrives on the day you lose it.',
    ),
    says(recovery, '復旧には数日か、それ以上かかります。', 'Recovery takes several days or longer.'),
    says(
      {
        source: 'Apple on Advanced Data Protection, by guides',
        confidence: 'second-hand',
        checkedOn: '2026-11',
      },
      '「高度なデータ保護」がオンだと、データを取り戻せるのは自分だけです。',
      'With Advanced Data Protection on, only you can get the data back.',
    ),
    {
      ...says(
        legacy,
        '亡くなったあと家族が見るには、アクセスキーと死亡の証明が要ります。購入品とパスワードは渡りません。',
        'After a death the family needs the access key and a death certificate. Purchases and passwords do not pass on.',
      ),
      afterDeath: true,
    },
    says(
      { source: 'no source found', confidence: 'unverified', checkedOn: '2026-11' },
      'サポートに頼むと復旧は早まりますか。確かめられていません。',
      'Can support shorten the recovery? This could not be confirmed.',
    ),
    says(
      contact,
      '「復旧用連絡先」は5人までです。iOS 15、macOS Montereyより新しい端末が要ります。',
      'Up to five recovery contacts; they need iOS 15 or macOS Monterey, or later.',
    ),
  ],
  secondFactors: [
    fact(twoFactorList, 'sms'),
    fact(twoFactorList, 'call'),
    fact(twoFactorList, 'app-prompt'),
    fact(twoFactorList, 'security-key'),
  ],
  passwordRules: [
    {
      min: 8,
      max: 63,
      needs: ['lower', 'upper', 'digit'],
      text: {
        ja: '8から63文字。大文字、小文字、数字を入れます。',
        en: '8 to 63, with upper case, lower case and a digit.',
      },
      ...passwordResources,
    },
  ],
  clocks: [
    {
      starts: 'recovery-requested',
      length: { hours: 72 },
      then: 'answer',
      subject: { ja: '復旧の確認のメール', en: 'the message that confirms the recovery request' },
      note: {
        ja: 'そのあと数日か、それ以上待ちます。ほかの端末で使うと、取り消されることがあります。',
        en: 'After it, several days or longer. Using the account elsewhere may cancel it.',
      },
      ...recovery,
    },
  ],
  closing: [
    {
      ...says(
        terms,
        'アカウントは人にゆずれません。「故人アカウント管理連絡先」がなければ、亡くなると終わります。',
        'The account cannot be handed over. Without a legacy contact it ends with the owner’s death.',
      ),
      afterDeath: true,
    },
  ],
}
