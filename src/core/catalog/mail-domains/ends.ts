import type { Bilingual } from '../service.ts'
import { keptAfter, offerTerms, priceOf } from './offers.ts'

/** What a mailbox hangs on: the event that takes it away. `nothing`: no contract, only long disuse. */
export type MailEndsWith =
  | 'provider-contract'
  | 'carrier-contract'
  | 'employment'
  | 'school'
  | 'hosting-contract'
  | 'payment'
  | 'already-ended'
  | 'nothing'
  | 'unknown'

/** What ends an address, in one or two sentences; `endsWith` only where it differs from what the kind implies. */
interface MailEnd extends Bilingual {
  readonly endsWith?: MailEndsWith
}

const docomo = keptAfter(offerTerms.docomo, priceOf(offerTerms.docomo))
const au = keptAfter(offerTerms.au, priceOf(offerTerms.au))
const softbank = keptAfter(offerTerms.softbank, priceOf(offerTerms.softbank))
const ymobile = keptAfter(offerTerms.softbank)
const rakumail = keptAfter(offerTerms.rakumail)

/** Prices and deadlines here are second-hand (see each row's source): hints, never dates to count on. */
export const mailEnds = {
  // Carriers
  docomo: {
    ja: `ドコモを解約すると使えなくなります。${docomo.ja}ahamoへの変更は同時の申し込みだけです。irumoはメールオプションを同時に付けます。`,
    en: `Ends when the docomo line is cancelled. ${docomo.en}. A change to ahamo needs the application at the same time, irumo its mail option at once.`,
  },
  mopera: {
    ja: 'moperaの契約が終わると使えなくなります。残すしくみは見つかっていません。',
    en: 'Ends with the mopera contract. No way to keep it was found.',
  },
  au: {
    ja: `auを解約すると、その場で止まります。${au.ja}その回線のau IDが要ります。2026年3月には、会社の誤りで止まった例もあります。`,
    en: `Stops at once when the au line is cancelled. ${au.en} with the au ID of the line. In March 2026 some were cancelled by mistake.`,
  },
  'au-old': {
    ja: '生きていれば、auを解約すると使えなくなります。古い形のアドレスを残せるかは分かりません。',
    en: 'If it is still alive, it ends with the au line. Whether old forms can be kept is not known.',
  },
  'au-business': {
    ja: '回線の解約か、勤め先の手続きで終わります。「auメール持ち運び」の対象外です。',
    en: 'Ends with the line, or when the employer ends it. It cannot be kept by auメール持ち運び.',
  },
  uq: {
    ja: 'UQモバイルかメールオプションの解約で終わります。「auメール持ち運び」の対象外です。',
    en: 'Ends with the UQ mobile line or its mail option. It cannot be kept by auメール持ち運び.',
  },
  softbank: {
    ja: `SoftBankを解約すると使えなくなります。${softbank.ja}その回線のSoftBank IDとクレジットカードが要ります。`,
    en: `Ends when the SoftBank line is cancelled. ${softbank.en}, with the SoftBank ID of the line and a credit card.`,
  },
  ymobile: {
    ja: `Y!mobileを解約すると使えなくなります。${ymobile.ja}`,
    en: `Ends when the Y!mobile line is cancelled. ${ymobile.en}.`,
  },
  'ymobile-old': {
    ja: 'Y!mobileを解約すると使えなくなります。古い形のアドレスを今も残せるかは分かりません。',
    en: 'Ends when the Y!mobile line is cancelled. Whether old forms can still be kept is not known.',
  },
  rakumail: {
    ja: `楽天モバイルの最後の回線を解約すると終わります。${rakumail.ja}楽天IDに結びついています。`,
    en: `Ends with the last Rakuten Mobile line. ${rakumail.en}. It hangs on the Rakuten ID.`,
  },
  iijmio: {
    ja: 'メールオプションかIIJmioの契約が終わると使えなくなります。',
    en: 'Ends with the mail option or the IIJmio contract.',
  },
  mineo: {
    ja: 'mineoを解約すると使えなくなります。残せるかは分かりません。',
    en: 'Ends when the mineo line is cancelled. Whether it can be kept is not known.',
  },
  'maybe-alive': {
    ja: '今も届くかは分かりません。試しの番号を送って確かめてください。',
    en: 'Whether it still receives mail is not known. Send a test code to find out.',
  },
  'probably-dead': {
    ja: 'おそらく、もう届きません。試しの番号を送って確かめてください。',
    en: 'It probably receives nothing any more. Send a test code to find out.',
  },
  'service-gone': {
    ja: 'サービスが終わっていて、もう届きません。',
    en: 'The service is gone: nothing arrives any more.',
  },
  // Japanese providers
  contract: {
    ja: '契約をやめると使えなくなります。',
    en: 'Ends when you cancel the contract.',
  },
  'contract-or-move': {
    ja: '解約か、地域の外への引っ越しで使えなくなります。',
    en: 'Ends when you cancel, or when you move out of the region.',
  },
  'contract-building': {
    ja: '契約をやめると使えなくなります。建物の回線なら、引っ越しで終わります。',
    en: 'Ends when you cancel. A line that belongs to the building ends when you move out.',
  },
  'contract-keep-unknown': {
    ja: '契約をやめると使えなくなります。アドレスだけ残せるかは分かりません。',
    en: 'Ends when you cancel. Whether the address alone can be kept is not known.',
  },
  'contract-no-reuse': {
    ja: '契約をやめると使えなくなります。同じアドレスは二度と取れません。',
    en: 'Ends when you cancel, and the same address cannot be registered again.',
  },
  'contract-60-days': {
    ja: '契約をやめると使えなくなります。届いたメールは60日だけサーバーに残ります。',
    en: 'Ends when you cancel. Mail stays on the server for 60 days.',
  },
  jcom: {
    ja: 'J:COMの解約か、地域の外への引っ越しで使えなくなります。届いたメールは60日だけ残ります。アドレスだけ残せるかは分かりません。',
    en: 'Ends when you cancel J:COM or move out of its area. Mail stays for 60 days. Whether the address can be kept is not known.',
  },
  nifty: {
    ja: '@niftyの「解約」ではIDもメールも消えます。「解除」なら、月々の料金でIDとメールが残ります。',
    en: 'At @nifty 解約 deletes the ID and its mail; 解除 stops the line only and keeps both for a monthly fee.',
  },
  biglobe: {
    ja: `BIGLOBEを退会すると使えなくなります。先に「${offerTerms.biglobe.name.ja}」（${priceOf(offerTerms.biglobe).ja}、2021年）に替えると残せます。`,
    en: `Ends when you leave BIGLOBE. Changing to ${offerTerms.biglobe.name.ja} first (${priceOf(offerTerms.biglobe).en} in 2021) keeps it.`,
  },
  ocn: {
    ja: `OCNを解約すると使えなくなります。先に「${offerTerms.ocn.name.ja}」（${priceOf(offerTerms.ocn).ja}）に替えると残せます。料金は確かめてください。`,
    en: `Ends when you cancel OCN. Changing to ${offerTerms.ocn.name.ja} first (${priceOf(offerTerms.ocn).en}; check the price) keeps it.`,
  },
  'so-net': {
    ja: `So-netかNUROを解約すると使えなくなります。2019年には「${offerTerms.soNet.name.ja}」で残せました。今も残せるかは分かりません。`,
    en: `Ends when you cancel So-net or NURO. In 2019 ${offerTerms.soNet.name.ja} kept it; whether it still does is not known.`,
  },
  plala: {
    ja: `ぷららのメールは2028年3月31日で終わります。無料の「${offerTerms.plala.name.ja}」で残しても、その日までです。`,
    en: `All plala mail ends on 31 March 2028. The free ${offerTerms.plala.name.ja} membership keeps the address only until then.`,
  },
  ybb: {
    ja: 'Yahoo! BBかSoftBankの回線を解約すると止まります。つながったyahoo.co.jpのアドレスは残ります。',
    en: 'Stops when the Yahoo! BB or SoftBank line is cancelled. A linked yahoo.co.jp address stays.',
  },
  // Providers elsewhere
  service: {
    ja: 'サービスを解約すると使えなくなります。',
    en: 'Ends when the service is cancelled.',
  },
  'service-grace': {
    ja: '解約のあと、しばらくして消えます。',
    en: 'Deleted some time after the service is cancelled.',
  },
  'service-or-paid': {
    ja: 'サービスを解約すると使えなくなります。有料のメールに移せる場合があります。',
    en: 'Ends when the service is cancelled. It may be moved to a paid mailbox.',
  },
  'service-or-idle': {
    ja: '解約か、長く使わないことで終わります。',
    en: 'Ends when the service is cancelled, or after long disuse.',
  },
  att: {
    ja: 'AT&Tの契約かアカウントが終わると使えなくなります。Yahooで残る場合もあります。',
    en: 'Ends with the AT&T service or account. Some addresses live on at Yahoo.',
  },
  bt: {
    ja: '回線を解約すると使えなくなります。有料のBTメールに移すと残せます。',
    en: 'Ends when the broadband is cancelled, unless it is moved to a paid BT mail plan.',
  },
  comcast: {
    ja: 'Xfinityを解約すると使えなくなります。2025年から、少しずつYahooメールへ移されています。',
    en: 'Ends when Xfinity is cancelled. Mailboxes are being moved to Yahoo Mail in phases from 2025.',
  },
  subscription: {
    ja: '料金を払うのをやめると使えなくなります。',
    en: 'Ends when the subscription is not renewed.',
    endsWith: 'payment',
  },
  idle: {
    ja: '契約はありません。長く使わないと消されます。期間は調べていません。',
    en: 'There is no contract. It is deleted after long disuse; the period was not looked up.',
    endsWith: 'nothing',
  },
  'idle-or-contract': {
    ja: '無料なら長く使わないこと、契約なら解約で終わります。',
    en: 'Ends after long disuse if it is free, or with the contract.',
    endsWith: 'unknown',
  },
  // Free mail
  'idle-12-months': {
    ja: '12か月サインインしないと消されることがあります。期間は確かめてください。',
    en: 'May be deleted after 12 months without signing in; check the period.',
    endsWith: 'nothing',
  },
  microsoft: {
    ja: 'Outlook.comに1年サインインしないと、メールボックスが閉じます。アカウントは2年です。このアドレスの名前は変えられません。',
    en: 'The mailbox closes after a year without signing in to Outlook.com, the account after two. The address itself cannot be renamed.',
  },
  google: {
    ja: '2年使わないと、Googleアカウントごと消されます。消えた名前は二度と取れません。',
    en: 'Goes with the Google account after two years without use. A deleted name can never be had again.',
  },
  apple: {
    ja: 'Apple Accountが閉じると使えなくなります。人にゆずれません。',
    en: 'Ends when the Apple Account is closed. It cannot be handed over.',
  },
  'yahoo-japan': {
    ja: 'Yahoo! JAPAN IDが止まると使えなくなります。1年使わないと、消されることがあります。',
    en: 'Ends with the Yahoo! JAPAN ID, which may be deleted after a year without use.',
  },
  'free-privacy': {
    ja: '無料のままだと、長く使わないと消されます。戻るには、自分で控えた言葉か番号が要ります。',
    en: 'Free mailboxes are removed after long disuse. Getting back needs the phrase or code you kept.',
  },
  'ended-goo': {
    ja: 'gooメールは2026年2月25日に終わりました。もう届きません。',
    en: 'goo mail ended on 25 February 2026. Nothing arrives any more.',
  },
  'ended-excite': {
    ja: 'エキサイトメールは2018年9月18日に終わりました。もう届きません。',
    en: 'Excite mail ended on 18 September 2018. Nothing arrives any more.',
  },
  'ended-undated': {
    ja: 'サービスは終わりました。終わった日は分かりません。',
    en: 'The service has ended; on which day is not known.',
  },
  // Relays, throw-away mail, hosting, domains by type
  relay: {
    ja: '転送のアカウントか契約が終わると、届かなくなります。',
    en: 'Ends with the forwarding account or its subscription; reset mail is lost with it.',
  },
  'relay-apple': {
    ja: 'アプリとの連携か、Apple Accountをやめると届かなくなります。Apple Accountのメールへ転送されるだけです。',
    en: 'Ends when the app is unlinked or the Apple Account closes. It only forwards to the mailbox of that account.',
  },
  'receives-nothing': {
    ja: 'このアドレスは、メールを受け取れません。',
    en: 'This address cannot receive mail at all.',
    endsWith: 'already-ended',
  },
  'throw-away': {
    ja: '数分から数週間で消える使い捨てのアドレスです。戻る道には使えません。',
    en: 'A throw-away address that expires within minutes to weeks. It is never a way back.',
  },
  hosting: {
    ja: 'レンタルサーバーの契約が終わると、名前ごとなくなります。',
    en: 'Ends with the hosting plan, and the name goes with it.',
  },
  job: {
    ja: '退職すると使えなくなります。勤め先が消すだけでなく、このアドレスで作ったアカウントを引き取ることもあります。',
    en: 'Ends with the job: the employer deletes it and may be told of, or take over, an account made with it.',
  },
  tenant: {
    ja: '勤め先のMicrosoft 365の契約が終わると使えなくなります。',
    en: 'Ends with the Microsoft 365 tenant or licence of the organisation.',
  },
  school: {
    ja: '卒業や退学で使えなくなります。',
    en: 'Ends when you graduate or leave.',
  },
  'school-grace': {
    ja: '卒業や退学で使えなくなります。残る期間は学校ごとに違います。',
    en: 'Ends when you graduate or leave; the time of grace differs from school to school.',
  },
  'school-class': {
    ja: '卒業で使えなくなります。学年の終わりの3月に消されます。',
    en: 'Ends with graduation; class accounts are removed when the school year ends in March.',
  },
  group: {
    ja: '団体の活動が終わると使えなくなります。',
    en: 'Ends with the club or association.',
  },
  membership: {
    ja: '団体の会員か、古いプロバイダの契約が終わると使えなくなります。どちらかを確かめてください。',
    en: 'Ends with a membership or with an old provider’s contract. Find out which of the two it is.',
  },
  'own-domain': {
    ja: 'だれのアドレスか分かりません。自分のドメインなら、更新をやめると使えなくなります。',
    en: 'Whose domain this is, is not known. If it is your own, it ends when its renewal or mail hosting ends.',
  },
} as const satisfies Record<string, MailEnd>

export type MailEndId = keyof typeof mailEnds
