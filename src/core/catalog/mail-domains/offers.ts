import type { Bilingual } from '../service.ts'

/** On which terms an operator carries on an address of somebody who leaves it. Where they are known from stands in carry-out.ts. */
export interface Offer {
  readonly name: Bilingual
  /** In yen; several where one may choose. */
  readonly fee: readonly { readonly yen: number; readonly per: 'month' | 'year' }[]
  /** `after`: it is applied for within so many days of cancelling. `before`: only while the contract runs. */
  readonly apply: { readonly when: 'after'; readonly days: number } | { readonly when: 'before' }
}

const WITHIN_31_DAYS = { when: 'after', days: 31 } as const
const BEFORE = { when: 'before' } as const

export const offerTerms = {
  docomo: {
    name: { ja: 'ドコモメール持ち運び', en: 'ドコモメール持ち運び (keeping docomo mail)' },
    fee: [{ yen: 330, per: 'month' }],
    apply: WITHIN_31_DAYS,
  },
  au: {
    name: { ja: 'auメール持ち運び', en: 'auメール持ち運び (keeping au mail)' },
    fee: [{ yen: 330, per: 'month' }],
    apply: WITHIN_31_DAYS,
  },
  softbank: {
    name: { ja: 'メールアドレス持ち運び', en: 'メールアドレス持ち運び (keeping the mail address)' },
    fee: [
      { yen: 330, per: 'month' },
      { yen: 3_300, per: 'year' },
    ],
    apply: WITHIN_31_DAYS,
  },
  rakumail: {
    name: { ja: '楽メール持ち運び', en: '楽メール持ち運び (keeping Rakuten mail)' },
    fee: [{ yen: 330, per: 'month' }],
    apply: WITHIN_31_DAYS,
  },
  ocn: {
    name: { ja: 'バリュープラン', en: 'バリュープラン (mail only)' },
    fee: [{ yen: 275, per: 'month' }],
    apply: BEFORE,
  },
  biglobe: {
    name: { ja: 'ベーシックコース', en: 'ベーシックコース (mail only)' },
    fee: [{ yen: 220, per: 'month' }],
    apply: BEFORE,
  },
  soNet: {
    name: { ja: 'モバイルコース', en: 'モバイルコース (mail only)' },
    fee: [{ yen: 220, per: 'month' }],
    apply: BEFORE,
  },
  plala: {
    name: { ja: 'ぷらコミ0', en: 'ぷらコミ0 (mail only)' },
    fee: [{ yen: 0, per: 'month' }],
    apply: BEFORE,
  },
} as const satisfies Readonly<Record<string, Offer>>

/** What it costs: 月330円か年3,300円, ¥330 a month or ¥3,300 a year. */
export function priceOf({ fee }: Offer): Bilingual {
  const amounts = fee.map(({ yen, per }) => ({ yen: yen.toLocaleString('en'), per }))
  return {
    ja: amounts.map(({ yen, per }) => `${per === 'month' ? '月' : '年'}${yen}円`).join('か'),
    en: amounts.map(({ yen, per }) => `¥${yen} a ${per}`).join(' or '),
  }
}

/** How an address is kept after the contract; `price` only where it is known for this address. Goes on, in English, without its full stop. */
export function keptAfter(
  { name, apply: { days } }: Offer & { apply: { days: number } },
  price?: Bilingual,
): Bilingual {
  return {
    ja: `${days}日以内に「${name.ja}」を申し込むと${price === undefined ? '' : `、${price.ja}で`}残せます。`,
    en: `It can be kept ${price === undefined ? '' : `for ${price.en} `}if that is applied for within ${days} days`,
  }
}
