import type { Language } from '#core/language'
import type { VaultRecord } from '#core/record/document'
import {
  account,
  device,
  email,
  licence,
  paper,
  passwordNote,
  person,
  phone,
  place,
  plan,
  settings,
  tie,
  yen,
  IN_VAULT,
} from './records.ts'

/*
 * The notebook that is walked through: everything that the founding documents tell of happened to this family and the shop of
 * its father. Each situation stands for rows of docs/coverage.md; test/e2e/walk/ says which, and where each is seen.
 */

/** A day so many days from another, both YYYY-MM-DD. */
function daysFrom(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The notebook in one language as it stands on a day (YYYY-MM-DD). */
export function walkRecords(language: Language, today: string): readonly VaultRecord[] {
  const say = (ja: string, en: string) => (language === 'ja' ? ja : en)
  const on = (days: number) => daysFrom(today, days)
  const HANAKO = { personId: 'hanako' }
  const MASAO = { personId: 'masao' }
  return [
    // The notebook itself, of which there is no paper yet.
    { ...settings({ title: say('佐藤家の控え', 'The Satos'), copies: [] }), recoveryKey: {} },
    person('hanako', {
      name: say('佐藤 花子', 'Sato Hanako'),
      birthDate: '1957-04-08',
      postalCode: '330-0001',
      helpers: [
        {
          name: say('見沼パソコン教室', 'Minuma computer class'),
          agreed: say('Officeの入れ直しだけ', 'only to install Office again'),
          on: on(-20),
          until: on(70),
        },
      ],
    }),
    person('masao', { name: say('佐藤 正男', 'Sato Masao') }),
    person('kaede', { name: say('佐藤 楓', 'Sato Kaede') }),
    tie('flat', { title: say('アパートの光回線', 'The flat’s fibre line'), ...HANAKO }),
    tie('old-flat', {
      title: say('前の家のプロバイダ', 'Provider of the former home'),
      status: 'ended',
      ...MASAO,
    }),
    tie('office-line', { title: say('事務所の回線', 'The office line'), endsOn: on(60), ...MASAO }),
    tie('shop', { title: say('佐藤商店', 'Sato Shoten'), tieKind: 'employer', ...MASAO }),
    tie('mobile-contract', {
      title: say('花子の携帯の契約', 'Hanako’s mobile contract'),
      tieKind: 'carrier',
      ...HANAKO,
    }),
    place('drawer', { title: say('電話台の引き出し', 'Drawer of the telephone table') }),
    place('box', { title: say('パソコンの箱', 'The computer’s box') }),
    device('handset', { title: say('花子のスマホ', 'Hanako’s phone'), ...HANAKO }),
    device('tablet', {
      title: say('台所のタブレット', 'Tablet in the kitchen'),
      deviceKind: 'tablet',
      placeId: 'drawer',
      ...HANAKO,
    }),
    device('pc', {
      title: say('居間のパソコン', 'PC in the living room'),
      deviceKind: 'computer',
      unlockKept: 'by-heart',
      diskKeyKept: 'in-account',
      diskKeyAccountId: 'ms',
      ...HANAKO,
    }),
    email('mailbox', {
      value: 'hanako@provider.example.jp',
      mailKind: 'provider',
      tieId: 'flat',
      lastProvedOn: on(-30),
      ...HANAKO,
    }),
    email('old-mail', {
      value: 'masao@former.example.jp',
      mailKind: 'provider',
      tieId: 'old-flat',
      ...MASAO,
    }),
    email('everyday', { value: 'hanako@everyday.example.jp', survivesMove: 'yes', ...HANAKO }),
    email('office-mail', {
      value: 'masao@office.example.jp',
      mailKind: 'provider',
      tieId: 'office-line',
      lastProvedOn: on(-90),
      ...MASAO,
    }),
    email('work', { value: 'masao@shoten.example.jp', mailKind: 'work', tieId: 'shop', ...MASAO }),
    email('closing-box', { value: 'masao@closing.example.jp', hostAccountId: 'closing', ...MASAO }),
    phone('mobile', {
      value: '+819000001234',
      tieId: 'mobile-contract',
      deviceId: 'handset',
      lastProvedOn: on(-30),
      ...HANAKO,
    }),

    // A1: the customer, before the move.
    account('ms', {
      ...HANAKO,
      contacts: { mailbox: ['login', 'registered'] },
      loginIds: ['hanako@provider.example.jp'],
      registeredName: { kanji: '佐藤 花子', romaji: 'Hanako Sato', script: 'kanji' },
      registeredBirthDate: '1957-04-08',
      registeredPostalCode: '330-0001',
      alsoTold: [
        { what: 'address', said: say('さいたま市見沼区1-1', '1-1 Minuma-ku, Saitama'), need: 'required' },
        { what: 'work', need: 'voluntary' },
      ],
      lastSignInOn: on(-35),
    }),
    passwordNote('ms-note', 'ms', {
      title: say('パスワードのメモ', 'Note of the password'),
      placeId: 'box',
      lastSeenOn: on(-500),
      ...HANAKO,
    }),
    licence('office', {
      title: say('付属のOffice', 'The Office that came along'),
      licenceKind: 'office-card-key',
      keyUse: 'first-install-only',
      accountIds: ['ms'],
      value: yen(35_000),
      redeemedOn: '2024-09',
      deviceId: 'pc',
      secretFacts: { productKey: { tail: 'USE00' } },
      ...HANAKO,
    }),
    // A1: the same story when it is too late, with what was tried since.
    account('ms-late', {
      ...MASAO,
      label: say('閉め出された方', 'locked out'),
      contacts: { 'old-mail': ['login', 'registered'] },
      loginIds: ['masao@former.example.jp', '09000005678'],
      registeredName: { romaji: 'Masao Sato', script: 'romaji' },
      registeredBirthDate: '1954-11-02',
      lastSignInOn: on(-700),
      state: 'locked-out',
      // One letter too many, as the guide of that time had it.
      note:
        say('昔の案内', 'The guide of then') + ' support.live.com/default.aspx?productkey=wlid&mkt=ja-jps',
      secretFacts: { formerPasswords: { count: 6 } },
      attempts: [
        ...[-12, -9, -6].flatMap((day) => [
          { on: on(day), route: 'recovery-form' as const, what: 'asked' as const },
          { on: on(day + 1), route: 'recovery-form' as const, what: 'refused' as const },
        ]),
        {
          on: today,
          route: 'recovery-form',
          what: 'asked',
          note: say('受付番号 2026-0001', 'Reference 2026-0001'),
        },
      ],
    }),
    licence('files', {
      title: say('預けた写真', 'Photos kept there'),
      licenceKind: 'purchases',
      accountIds: ['ms-late'],
      keepsake: say('写真5年分', 'Photos of five years'),
    }),
    // A1: a number as the only way, and a name that cannot be changed.
    account('ms-old-name', {
      ...HANAKO,
      label: say('昔からの方', 'the older one'),
      loginIds: ['hanako@hotmail.co.jp'],
      contacts: { mobile: ['registered', 'reset'] },
      lastSignInOn: on(-20),
      ...IN_VAULT,
    }),
    licence('second-office', {
      title: say('二台目のOffice', 'Office of the second computer'),
      licenceKind: 'office-card-key',
      keyUse: 'first-install-only',
      value: yen(30_000),
    }),
    licence('game', { title: say('ゲーム', 'A game'), value: yen(6_000) }),
    licence('drawing', {
      title: say('お絵かきソフト', 'The drawing program'),
      licenceKind: 'product-key',
      keyUse: 'reusable',
      accountIds: ['ms'],
      value: yen(24_000),
    }),
    account('old-name', {
      serviceId: 'other',
      serviceName: 'Windows Live ID',
      loginIds: ['hanako@hotmail.co.jp'],
    }),
    // A1: the office is about to move.
    plan('leave-office', {
      endingIds: ['office-line'],
      newMailId: 'everyday',
      begunOn: on(-3),
      uses: [
        { accountId: 'closing', contactPointId: 'office-mail', roles: ['registered'] },
        { accountId: 'amazon-back', contactPointId: 'office-mail', roles: ['login', 'registered'] },
      ],
    }),
    // A0: an account that is to be closed, and all that hangs on it.
    account('closing', {
      ...MASAO,
      label: say('閉じる方', 'to be closed'),
      contacts: { 'office-mail': ['registered'] },
      loginIds: ['masao@names.example.jp'],
      closingOn: on(40),
      ...IN_VAULT,
      lastSignInOn: on(-10),
    }),
    licence('storage', {
      title: say('写真の保管', 'Photo storage'),
      licenceKind: 'subscription',
      accountIds: ['closing'],
      value: yen(1_300),
    }),
    account('forum', {
      ...MASAO,
      serviceId: 'other',
      serviceName: say('釣りの掲示板', 'The anglers’ forum'),
      signInWith: ['closing'],
      resetRoutes: 'complete',
    }),
    account('child', {
      personId: 'kaede',
      serviceId: 'microsoft-account',
      childAccount: true,
      guardianIds: ['closing'],
      contacts: { everyday: ['login', 'registered'] },
      lastSignInOn: on(-5),
      ...IN_VAULT,
    }),
    account('nameless', {
      serviceId: 'other',
      serviceName: say('旅行の予約', 'Travel booking'),
      loginIds: [],
      resetRoutes: 'unknown',
      ...IN_VAULT,
    }),
    account('diary', {
      ...HANAKO,
      serviceId: 'other',
      serviceName: say('日記', 'The diary'),
      passwordInMemory: true,
    }),

    // A2: the shop.
    account('amazon', {
      ...HANAKO,
      serviceId: 'amazon-co-jp',
      contacts: { mailbox: ['login', 'registered'] },
      registeredPostalCode: '330-0001',
      secretFacts: { password: { fingerprint: '0011223344556677' } },
    }),
    licence('gift', {
      title: say('ギフト残高', 'Gift balance'),
      licenceKind: 'gift-balance',
      accountIds: ['amazon'],
      value: yen(12_400),
    }),
    licence('points', {
      title: say('ポイント', 'Points'),
      licenceKind: 'points',
      accountIds: ['amazon'],
      value: yen(3_020),
    }),
    licence('prime', { title: say('プライム', 'Prime'), licenceKind: 'membership', accountIds: ['amazon'] }),
    account('amazon-dead', {
      ...MASAO,
      serviceId: 'amazon-co-jp',
      label: say('届かない方', 'unreachable'),
      contacts: { 'old-mail': ['login', 'registered'] },
      registeredPostalCode: '330-0001',
    }),
    account('amazon-back', {
      ...MASAO,
      serviceId: 'amazon-co-jp',
      label: say('戻れた方', 'back in'),
      contacts: { 'office-mail': ['login', 'registered'], mobile: ['second-factor'] },
      twoStep: 'on',
      registeredPostalCode: '330-0001',
      secretFacts: { password: { fingerprint: '0011223344556677' } },
      attempts: [
        { on: on(-3), route: 'code', what: 'asked' },
        { on: on(-3), route: 'code', what: 'granted' },
      ],
    }),
    ...(['books', 'seeds', 'tickets'] as const).map((shopId, i) =>
      account(shopId, {
        ...HANAKO,
        serviceId: 'other',
        serviceName: [
          say('本の通販', 'The book shop'),
          say('種苗の店', 'The seed shop'),
          say('切符の予約', 'Ticket booking'),
        ][i],
        contacts: { everyday: ['login', 'registered'] },
        ...IN_VAULT,
      }),
    ),
    licence('book-points', {
      title: say('本のポイント', 'Book points'),
      licenceKind: 'points',
      accountIds: ['books'],
      value: yen(800),
    }),
    // The codes lie with the device that they replace.
    account('bank', {
      ...HANAKO,
      serviceId: 'other',
      serviceName: say('見沼銀行', 'Minuma Bank'),
      contacts: { everyday: ['login', 'registered'], mobile: ['notice'] },
      twoStep: 'on',
      factors: [{ kind: 'totp-app', deviceId: 'tablet' }],
      ...IN_VAULT,
    }),
    paper('bank-codes', {
      title: say('銀行のコードの紙', 'Codes of the bank'),
      paperKind: 'code-sheet',
      placeId: 'drawer',
      carries: [{ secret: 'recovery-codes', recordId: 'bank' }],
      lastSeenOn: on(-40),
      ...HANAKO,
    }),

    // A3: the shop's licences.
    account('volume', {
      ...MASAO,
      serviceId: 'microsoft-volume-licensing',
      contacts: { work: ['login', 'registered'] },
      attempts: [{ on: on(-1), route: 'telephone', what: 'asked' }],
    }),
    passwordNote('volume-note', 'volume', {
      title: say('会社のメモ', 'Note of the company'),
      placeId: 'box',
      lastSeenOn: on(-40),
    }),
    licence('agreement', {
      title: say('会社のOffice', 'Office of the company'),
      licenceKind: 'volume-licence',
      accountIds: ['volume'],
      value: yen(180_000),
      volume: {
        program: 'Open License',
        agreementNumber: '4300000',
        licenceNumber: '00000000',
        authorizationNumber: '00000000ZZE0000',
        companyName: say('佐藤商店', 'Sato Shoten'),
        companyAddress: say('埼玉県さいたま市見沼区1-1', '1-1 Minuma-ku, Saitama'),
        agreementMail: 'info@shoten.example.jp',
        inheritsParts: 'no',
        administrators: [
          { name: say('佐藤 正男', 'Sato Masao'), contactPointId: 'work', role: 'administrator', left: true },
          { name: say('大宮販売', 'Omiya Trading'), role: 'partner', left: true },
        ],
        invitation: {
          receivedOn: '2024-05-02',
          sender: 'microsoft-noreply@microsoft.com',
          keptAt: say('会社のメールの「契約」フォルダー', 'folder “Agreements” of the work mailbox'),
        },
      },
    }),
    account('vlsc', { ...MASAO, serviceId: 'vlsc', contacts: { work: ['login', 'registered'] } }),
    licence('old-agreement', {
      title: say('昔のWindows Server', 'An old Windows Server'),
      licenceKind: 'volume-licence',
      accountIds: ['vlsc'],
      volume: { administrators: [] },
    }),
  ]
}
