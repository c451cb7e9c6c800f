import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const docomoHelp = (page: string): Provenance => ({
  source: `id.smt.docomo.ne.jp ${page}`,
  confidence: 'operator',
  checkedOn: '2026-11',
})
const forgotten = docomoHelp('pw_forget3')
const afterLeaving = docomoHelp('detail_02_02')
const lock = docomoHelp('account_lock_web')
const guides: Provenance = {
  source: 'guides on the d account and its passkey',
  confidence: 'second-hand',
  checkedOn: '2026-11',
}
const carryOut: Provenance = {
  source: 'k-tai.watch.impress.co.jp 1375909; pasolive.jp/p-763',
  confidence: 'second-hand',
  checkedOn: '2021-12',
}
const points: Provenance = {
  source: 'usedoor 237103; livedoor 29819062',
  confidence: 'second-hand',
  checkedOn: '2025-10',
}
const lossLine: Provenance = {
  source: 'dime.jp 781948; jirry-sun.com 2018/12/16',
  confidence: 'second-hand',
  checkedOn: '2019-10',
}
const limit2016: Provenance = {
  source: 'docomo on cancelled lines, 2016; not confirmed today',
  confidence: 'unverified',
  checkedOn: '2016',
}

/** The d account of NTT docomo: line, docomo mail, d points, d払い. */
export const docomo: Service = {
  id: 'docomo',
  name: { ja: 'dアカウント（ドコモ）', en: 'd account (docomo)' },
  operator: { ja: 'NTTドコモ', en: 'NTT docomo' },
  aliases: [
    'docomo',
    'NTT docomo',
    'NTTドコモ',
    'ドコモ',
    'dアカウント',
    'docomo ID',
    'ドコモメール',
    'd払い',
    'dポイント',
    'ahamo',
    'アハモ',
    'irumo',
    'spモード',
  ],
  identifiers: [fact(forgotten, 'user-id'), fact(forgotten, 'email')],
  hostsMailDomains: [],
  usesSms: fact(forgotten, true),
  offersTwoStep: fact(forgotten, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...forgotten },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: false, ...forgotten },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: false, ...forgotten },
    { kind: 'passkey', cap: 'now', asksSecondFactor: false, ...guides },
    { kind: 'shop-counter', cap: 'slow', asksSecondFactor: false, ...afterLeaving },
  ],
  inactivity: [{ subject: { ja: 'dポイント', en: 'd points' }, closes: 'value', days: 365, ...points }],
  asks: [fact(forgotten, 'birth-date'), fact(afterLeaving, 'identity-document')],
  playbooks: [
    {
      id: 'docomo/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          forgotten,
          'dアカウントのIDと、登録した生年月日を入れます。',
          'Give the ID of the d account and the birth date as registered.',
        ),
        says(
          forgotten,
          '連絡先の携帯電話に、SMSで番号が届きます。',
          'A code comes by text message to the contact phone.',
        ),
        says(
          forgotten,
          '電話を登録していなければ、連絡先のメールかドコモメールに届きます。',
          'Where no phone is set, it comes to the contact mailbox or docomo mail.',
        ),
        says(
          forgotten,
          '件名は「[dアカウント]セキュリティコード通知」、送り主は info@wdy.docomo.ne.jp です。',
          'The subject is “[dアカウント]セキュリティコード通知” (security code), from info@wdy.docomo.ne.jp.',
        ),
      ],
    },
    {
      id: 'docomo/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '連絡先がどれも届かない', en: 'No contact works' },
      steps: [
        says(
          afterLeaving,
          'ウェブの問い合わせか、ドコモショップで頼みます。身分証を持って行きます。',
          'Ask by the web form or at a docomo shop. Bring an identity document.',
        ),
        says(
          afterLeaving,
          'ドコモをやめても、dアカウントは残ります。',
          'The d account stays when you leave docomo.',
        ),
      ],
    },
    {
      id: 'docomo/harden',
      when: 'harden',
      title: { ja: '解約や乗り換えの前に', en: 'Before you cancel or change carrier' },
      steps: [
        says(
          afterLeaving,
          '連絡先のメールを、ドコモメールではないものに替えます。',
          'Change the contact mailbox to one that is not docomo mail.',
        ),
        says(
          carryOut,
          'ドコモメールを残すなら、31日以内に「ドコモメール持ち運び」を申し込みます。月330円です。',
          'To keep docomo mail, apply for ドコモメール持ち運び (keeping docomo mail) within 31 days (¥330 a month).',
        ),
        says(
          carryOut,
          'ahamoへ変えるときは、変更と同時にしか申し込めません。',
          'With a change to ahamo it can only be applied for at the same time.',
        ),
      ],
    },
  ],
  contacts: [
    {
      kind: 'shop',
      value: 'ドコモショップ',
      label: { ja: 'ドコモショップ（身分証を持参）', en: 'docomo shop (bring an identity document)' },
      ...afterLeaving,
    },
    {
      kind: 'page',
      value: 'id.smt.docomo.ne.jp/src/utility/pw_forget3_flowchart.html',
      label: { ja: 'パスワードを忘れたとき', en: 'Forgotten password' },
      ...forgotten,
    },
    {
      kind: 'phone',
      value: '0120-524-360',
      label: { ja: '電話をなくしたときの窓口', en: 'Loss line' },
      hours: { ja: '24時間', en: 'day and night' },
      isLossLine: true,
      ...lossLine,
    },
  ],
  pages: [
    { kind: 'sign-in', ...fact(forgotten, 'id.smt.docomo.ne.jp') },
    { kind: 'recovery', ...fact(forgotten, 'id.smt.docomo.ne.jp/src/utility/pw_forget3_flowchart.html') },
    { kind: 'security', ...fact(lock, 'id.smt.docomo.ne.jp/src/utility/account_lock_web.html') },
  ],
  licenceKinds: [
    {
      kind: 'contract',
      ...says(
        afterLeaving,
        '回線を解約すると、ドコモメールが止まり、連絡先からも外れます。',
        'Cancelling the line stops docomo mail and takes it off the contacts.',
      ),
    },
    {
      kind: 'points',
      ...says(
        points,
        'dポイントは、最後に得るか使った日から12か月で消えます。2025年12月より前の分は、2026年12月1日までです。',
        'd points lapse 12 months after the last earning or use. Those from before December 2025 end on 1 December 2026.',
      ),
    },
  ],
  traps: [
    says(
      afterLeaving,
      'ドコモをやめると、連絡先のドコモメールは外れます。ほかの連絡先がないと、番号が届きません。',
      'Leaving docomo takes docomo mail off the contacts. Without another contact no code arrives.',
    ),
    says(
      guides,
      '「いつもパスキー」にしていると、そのスマートフォンを失った日に入れません。',
      'With “always passkey” on, losing that phone shuts you out.',
    ),
    says(
      lock,
      '変更の知らせのメールに、緊急に止めるリンクがあります。消さずに置いておきます。',
      'Notices of a change carry the link for an emergency lock. Keep them.',
    ),
    says(
      limit2016,
      '2016年には、解約から200日で使えなくなる決まりがありました。今もそうですか。確かめられていません。',
      'In 2016 there was a limit of 200 days after cancelling. Does it still hold? This could not be confirmed.',
    ),
    says(
      guides,
      'アプリの承認を2段階目に使うことは、2024年11月20日に終わりました。',
      'Approval in the app as second step ended on 20 November 2024.',
    ),
    says(
      guides,
      'パスキーのあるスマートフォンを失うと、「D549」「DAUTH-A-047」と出ます。ショップで頼みます。',
      'Without the phone that holds the passkey, D549 or DAUTH-A-047 appears. Ask at a shop.',
    ),
  ],
  secondFactors: [fact(forgotten, 'sms'), fact(guides, 'passkey')],
  clocks: [
    {
      starts: 'line-cancelled',
      length: { days: 31 },
      then: 'gone',
      subject: {
        ja: '「ドコモメール持ち運び」の申し込み',
        en: 'applying to keep docomo mail (ドコモメール持ち運び)',
      },
      note: {
        ja: 'ahamoへ変えるときは、変更と同時にだけ申し込めます。',
        en: 'With a change to ahamo it can only be applied for at the same time.',
      },
      ...carryOut,
    },
    {
      starts: 'earned',
      length: { months: 12 },
      then: 'gone',
      subject: { ja: 'dポイント', en: 'd points' },
      ...points,
    },
  ],
  expectedMail: [
    { kind: 'sender', ...fact(forgotten, 'info@wdy.docomo.ne.jp') },
    { kind: 'subject', ...fact(forgotten, '[dアカウント]セキュリティコード通知') },
  ],
  closing: [
    says(
      afterLeaving,
      '回線を解約しても、dアカウントは残ります。連絡先のドコモメールは外れます。',
      'Cancelling the line leaves the d account, but takes docomo mail off its contacts.',
    ),
    {
      ...says(
        afterLeaving,
        '回線を解約する前に、連絡先をほかのメールと電話番号に替えます。',
        'Before you cancel the line, set another address and number as contacts.',
      ),
      isTask: true,
    },
    { ...says(points, 'dポイントを使い切ります。', 'Use up the d points.'), isTask: true },
  ],
}
