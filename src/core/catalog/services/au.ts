import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const auHelp: Provenance = {
  source: 'id.auone.jp guide and unify',
  confidence: 'operator',
  checkedOn: '2026-11',
}
const oldHelp: Provenance = {
  source: 'id.auone.jp notes on the password and auid/8.html, as quoted in 2016 and 2017',
  confidence: 'old',
  checkedOn: '2017',
}
const guides: Provenance = {
  source: 'phone-cierge.com on the au ID password',
  confidence: 'second-hand',
  checkedOn: '2026-11',
}
const carryOut: Provenance = {
  source: 'livedoor 21360391 (2021-12) and 30754712 (2026-03)',
  confidence: 'second-hand',
  checkedOn: '2026-03',
}
const unverified: Provenance = { source: 'no source found', confidence: 'unverified', checkedOn: '2026-11' }

/** The au ID of KDDI: line, au mail, au PAY, Ponta. */
export const au: Service = {
  id: 'au',
  name: { ja: 'au ID', en: 'au ID' },
  operator: { ja: 'KDDI', en: 'KDDI' },
  aliases: [
    'au',
    'KDDI',
    'エーユー',
    'auメール',
    'au PAY',
    'UQモバイル',
    'UQ mobile',
    'povo',
    'Ponta',
    'ezweb',
  ],
  identifiers: [fact(oldHelp, 'phone'), fact(oldHelp, 'user-id')],
  hostsMailDomains: [],
  usesSms: fact(auHelp, true),
  offersTwoStep: fact(auHelp, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...auHelp },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: false, ...guides },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: false, ...guides },
    { kind: 'shop-counter', cap: 'slow', asksSecondFactor: false, ...unverified },
  ],
  inactivity: [],
  asks: [fact(oldHelp, 'contract-number')],
  playbooks: [
    {
      id: 'au/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          guides,
          'au IDのログインの画面で「ログインでお困りの方」を選びます。',
          'Choose “ログインでお困りの方” (Trouble signing in?) on the sign-in page of the au ID.',
        ),
        says(
          oldHelp,
          '登録したau携帯電話を手に持ち、Wi-Fiを切って進みます。',
          'Have the registered au phone in your hand and switch Wi-Fi off.',
        ),
        says(
          auHelp,
          'SMSか、auto@connect.auone.jp からのメールで番号が届きます。',
          'A code comes by text message, or by mail from auto@connect.auone.jp.',
        ),
      ],
    },
    {
      id: 'au/contacts-dead',
      when: 'contacts-dead',
      title: { ja: 'auを解約したあと', en: 'After leaving au' },
      steps: [
        says(
          oldHelp,
          'IDが「電話番号_解約した日」に変わっているか、試します。',
          'Try the ID “number_YYYYMMDD”, with the day of cancelling.',
        ),
        says(
          oldHelp,
          '請求書の「お客さまコード」（英数字8桁）を聞かれることがあります。',
          'The eight-character customer code on the bill may be asked for.',
        ),
        says(
          unverified,
          'auショップで、身分証を見せて戻せますか。先に聞きます。',
          'Can an au shop restore it against an identity document? Ask first.',
        ),
      ],
    },
    {
      id: 'au/harden',
      when: 'harden',
      title: { ja: '解約や乗り換えの前に', en: 'Before you cancel or change carrier' },
      steps: [
        says(
          oldHelp,
          'au IDを電話番号のままにせず、解約の前に好きなIDへ変えられるかを見ます。',
          'See whether the ID can be changed from the number to one of your own before you cancel.',
        ),
        says(
          carryOut,
          'auメールを残すなら、31日以内に「auメール持ち運び」を申し込みます。月330円です。',
          'To keep au mail, apply for auメール持ち運び (keeping au mail) within 31 days (¥330 a month).',
        ),
        says(
          auHelp,
          'IDをまとめる前に、何が移るかを見ます。あとで元に戻せません。',
          'Before merging two IDs, see what is carried over. It cannot be undone.',
        ),
      ],
    },
    {
      id: 'au/rename',
      when: 'rename',
      title: { ja: 'au IDの名前を変える', en: 'Changing the name of the au ID' },
      steps: [
        says(oldHelp, 'はじめのau IDは電話番号です。', 'The au ID is the telephone number at first.'),
        says(
          oldHelp,
          '解約すると「電話番号_解約した日」に変わります。そのあと一度だけ、好きな名前に変えられます。',
          'After cancelling it becomes “number_YYYYMMDD”, and may be changed once to a name of your own.',
        ),
        says(oldHelp, '変えたら、控え帳の名前も書き直します。', 'Then write the new name here too.'),
      ],
    },
  ],
  contacts: [
    {
      kind: 'page',
      value: 'id.auone.jp/id/pc/guide/',
      label: { ja: 'au IDの案内', en: 'Guide to the au ID' },
      ...auHelp,
    },
    {
      kind: 'shop',
      value: 'auショップ',
      label: { ja: 'auショップ（身分証を持参）', en: 'au shop (bring an identity document)' },
      ...unverified,
    },
  ],
  pages: [
    { kind: 'sign-in', ...fact(auHelp, 'id.auone.jp') },
    { kind: 'recovery', ...fact(auHelp, 'id.auone.jp/id/pc/guide/') },
  ],
  licenceKinds: [
    {
      kind: 'contract',
      ...says(
        carryOut,
        '回線を解約すると、auメールがその場で止まります。',
        'Cancelling the line stops au mail at once.',
      ),
    },
    {
      kind: 'points',
      ...says(
        auHelp,
        'IDをまとめると、移るのは契約、ポイント、au PAY カードの情報だけです。',
        'Merging two IDs carries over only contract data, points and the au PAY card.',
      ),
    },
  ],
  traps: [
    says(
      oldHelp,
      '解約すると、IDが「電話番号_解約した日」に変わります。一度だけ、好きなIDに変えられます。',
      'After cancelling, the ID becomes “number_YYYYMMDD”. It may be changed once to one of your own.',
    ),
    says(
      carryOut,
      '2026年3月に、残したはずのauメールが誤って止まりました。届くかを時々確かめます。',
      'In March 2026 kept au mail was stopped by mistake. Check now and then that it arrives.',
    ),
    says(
      unverified,
      '解約のあと、au IDはいつまで使えますか。確かめられていません。',
      'How long does the au ID live after cancelling? This could not be confirmed.',
    ),
    says(
      auHelp,
      'IDをまとめると、前のIDで電話料金と一緒に払っていたサービスは終わります。',
      'Merging IDs ends the services paid with the phone bill on the old one.',
    ),
    says(
      unverified,
      'Pontaポイントは、最後に使ってから12か月で消えますか。確かめられていません。',
      'Do Ponta points lapse 12 months after the last use? This could not be confirmed.',
    ),
  ],
  secondFactors: [fact(auHelp, 'sms'), fact(auHelp, 'email')],
  passwordRules: [{ min: 8, max: 32, text: { ja: '8から32文字。', en: '8 to 32 characters.' }, ...auHelp }],
  clocks: [
    {
      starts: 'line-cancelled',
      length: { days: 31 },
      then: 'gone',
      subject: { ja: '「auメール持ち運び」の申し込み', en: 'applying to keep au mail (auメール持ち運び)' },
      note: {
        ja: 'UQモバイルと法人のアドレスは対象外です。',
        en: 'UQ mobile and business addresses are excluded.',
      },
      ...carryOut,
    },
  ],
  expectedMail: [{ kind: 'sender', ...fact(auHelp, 'auto@connect.auone.jp') }],
  closing: [
    {
      ...says(
        oldHelp,
        '回線を解約した日を控えます。IDが「電話番号_解約した日」に変わります。',
        'Note the day on which the line was cancelled: the ID becomes “number_YYYYMMDD”.',
      ),
      isTask: true,
    },
    says(
      auHelp,
      'まとめる前のIDで、電話料金と一緒に払うサービスは終わります。',
      'Services paid with the phone bill on an ID that is merged away end.',
    ),
  ],
}
