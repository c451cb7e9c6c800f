import { classifyEmail } from './classify-email.ts'
import { findMailDomain } from './mail-domains.ts'
import type { MailEndId } from './mail-domains/ends.ts'
import { offerTerms, type Offer } from './mail-domains/offers.ts'
import { fact, says } from './provenance.ts'
import type { Fact, PlaybookStep, Provenance } from './service.ts'

/** What an operator offers to those who leave it and want to keep their address for a while. */
export interface CarryOut {
  readonly name: Offer['name']
  /** Null where nobody knows. */
  readonly fee: Fact<Offer['fee']> | null
  readonly apply: Fact<Offer['apply']>
  /** Even so, the address ends for everybody on this first day without it. */
  readonly endsOn?: Fact<string>
  /** What it takes. */
  readonly needs: readonly PlaybookStep[]
  readonly traps: readonly PlaybookStep[]
}

const secondHand = (source: string, checkedOn: string): Provenance => ({
  source,
  confidence: 'second-hand',
  checkedOn,
})
const docomo = secondHand('k-tai.watch.impress.co.jp 1375909; pasolive.jp/p-763', '2021-12')
const au = secondHand('livedoor 21360391', '2021-12')
const auMistake = secondHand('livedoor 30754712', '2026-03')
const softbank = secondHand('k-tai.watch.impress.co.jp 1375909; elibom.net', '2022-01-03')
const rakuten: Provenance = {
  source: 'network.mobile.rakuten.co.jp/faq/detail/10000875',
  confidence: 'operator',
  checkedOn: '2026-11',
}
const rakutenFee = secondHand('guides on 楽メール', '2026-11')
const ocn = secondHand('webdesign-ginou.com/ocn_value_plan', '2026-11')
const biglobe = secondHand('volx.jp', '2021-05-24')
const soNet = secondHand('dvdvd.info', '2019-10')
const nifty = secondHand('akogare.hatenablog.com', '2017')
const plala = secondHand('pc-impulse.co.jp', '2026-03-06')

const everywhere = secondHand('k-tai.watch.impress.co.jp 1375909; guides on keeping carrier mail', '2021-12')

/** The terms of an offer with where they are known from. */
function stated(
  operator: keyof typeof offerTerms,
  source: Provenance,
  sourceOfFee = source,
): Pick<CarryOut, 'name' | 'fee' | 'apply'> {
  const { name, fee, apply } = offerTerms[operator]
  return { name, fee: fact(sourceOfFee, fee), apply: fact(source, apply) }
}

const softbankOffer: CarryOut = {
  ...stated('softbank', softbank),
  needs: [
    says(
      softbank,
      'その回線のSoftBank IDとクレジットカードが要ります。',
      'It takes the SoftBank ID of that line and a credit card.',
    ),
  ],
  traps: [
    says(
      softbank,
      '入るのは200MB、5,000通までです。',
      'The mailbox holds 200 MB or 5,000 messages, no more.',
    ),
  ],
}

const offers: Partial<Readonly<Record<MailEndId, CarryOut>>> = {
  docomo: {
    ...stated('docomo', docomo),
    needs: [says(docomo, 'dアカウントが要ります。', 'It takes the d account.')],
    traps: [
      says(
        docomo,
        'ahamoへ変えるときは、変更と同時にしか申し込めません。',
        'With a change to ahamo it can only be applied for at the same time.',
      ),
      says(
        docomo,
        'irumoへ変えるときは、メールオプションを同時に付けないと、アドレスもメールも消えます。',
        'With a change to irumo, address and mail are lost unless the mail option is added at the same time.',
      ),
    ],
  },
  au: {
    ...stated('au', au),
    needs: [says(au, 'その回線のau IDが要ります。', 'It takes the au ID of that line.')],
    traps: [
      says(au, '料金は、アドレス1つごとにかかります。', 'The fee is for each address.'),
      says(
        auMistake,
        '2026年3月に、会社の誤りで止まった例があります。届かなくなったら、すぐに問い合わせます。',
        'In March 2026 some were stopped by mistake. If nothing arrives, ask at once.',
      ),
    ],
  },
  softbank: softbankOffer,
  ymobile: softbankOffer,
  rakumail: {
    ...stated('rakumail', rakuten, rakutenFee),
    needs: [says(rakuten, '楽天IDが要ります。', 'It takes the Rakuten ID.')],
    traps: [
      says(
        rakuten,
        '申し込まないまま31日を過ぎると、届いたメールごと消えます。',
        'Without an application the mailbox is deleted after 31 days, with all mail in it.',
      ),
    ],
  },
  ocn: {
    ...stated('ocn', ocn),
    needs: [],
    traps: [],
  },
  biglobe: {
    ...stated('biglobe', biglobe),
    needs: [],
    traps: [],
  },
  'so-net': {
    ...stated('soNet', soNet),
    needs: [],
    traps: [
      says(
        soNet,
        'NUROの回線をやめると、メールは月末ごろに止まります。',
        'When a NURO line is cancelled, mail stops about the end of the month.',
      ),
    ],
  },
  nifty: {
    name: { ja: '回線だけの「解除」', en: '解除 (ending the line only)' },
    fee: null,
    apply: fact(nifty, { when: 'before' } as const),
    needs: [],
    traps: [
      says(
        nifty,
        '「解約」を選ぶと、IDもメールも消えます。回線だけをやめるのは「解除」です。',
        '解約 deletes the ID and its mail. To end the line only is called 解除.',
      ),
    ],
  },
  plala: {
    ...stated('plala', plala),
    endsOn: fact(plala, '2028-04-01'),
    needs: [],
    traps: [],
  },
}

/** What holds for every address that is carried on after its contract. */
const carryOutTraps: readonly PlaybookStep[] = [
  says(
    everywhere,
    '一度でも支払いが止まると終わります。どのカードで払うかを控えます。',
    'One payment that fails ends it. Write down which card pays.',
  ),
  says(
    everywhere,
    '個人の契約だけが対象です。期限を過ぎると、もう申し込めません。',
    'It is for private contracts only, and nothing helps once the time is over.',
  ),
]

/** What the operator of an address offers to those who leave; null where nobody knows of anything. */
export function carryOutOf(address: string): CarryOut | null {
  const domain = classifyEmail(address)?.domain
  const row = domain === undefined ? undefined : findMailDomain(domain, 'named')
  const offer = row === undefined ? undefined : offers[row.operator.ends]
  if (offer === undefined) return null
  return offer.apply.value.when === 'after' ? { ...offer, traps: [...offer.traps, ...carryOutTraps] } : offer
}
