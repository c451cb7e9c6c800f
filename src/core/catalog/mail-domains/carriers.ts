import type { MailOperator } from './operator.ts'

/** Japanese mobile carriers, living and gone. */
export const carriers: readonly MailOperator[] = [
  {
    kind: 'carrier-jp',
    operator: 'Disney Mobile on SoftBank',
    ends: 'softbank',
    domains: [[['keitai', 'jp', 'elibom', 'free'], 'disney.ne.jp']],
  },
  {
    kind: 'carrier-jp',
    operator: 'Disney Mobile on SoftBank',
    ends: 'softbank',
    doubtful: true,
    domains: [[['elibom'], 'disneymobile.ne.jp']],
  },
  {
    kind: 'carrier-jp',
    operator: 'EMOBILE old forms',
    ends: 'probably-dead',
    doubtful: true,
    domains: [[['jp'], 'e-mobile.ne.jp em-net.ne.jp emobile.ad.jp']],
  },
  {
    kind: 'carrier-jp',
    operator: 'IIJmio セーフティメール',
    ends: 'iijmio',
    domains: [[['ispdb'], 'e23.jp iijmio-mail.jp miobox.jp miomio.jp x-il.jp']],
  },
  {
    kind: 'carrier-jp',
    operator: 'KDDI au',
    ends: 'au',
    domains: [
      [['jp', 'au-2021', 'au-2026', 'au-cancel', 'free'], 'au.com'],
      [['keitai', 'jp', 'au-2021', 'au-2026', 'au-cancel', 'free', 'providers'], 'ezweb.ne.jp'],
    ],
  },
  {
    kind: 'carrier-jp',
    operator: 'KDDI au (old regional / IDO forms)',
    ends: 'au-old',
    doubtful: true,
    domains: [[['keitai'], '*.ezweb.ne.jp *.ido.ne.jp ido.ne.jp']],
  },
  {
    kind: 'carrier-jp',
    operator: 'KDDI au business mail',
    ends: 'au-business',
    domains: [
      [['grazie'], '*.biz.au.com *.biz.ezweb.ne.jp biz.au.com'],
      [['keitai', 'grazie', 'free'], 'biz.ezweb.ne.jp'],
    ],
  },
  {
    kind: 'carrier-jp',
    operator: 'NTT docomo',
    ends: 'docomo',
    domains: [[['keitai', 'jp', 'keitai-watch', 'docomo', 'free', 'providers'], 'docomo.ne.jp']],
  },
  {
    kind: 'carrier-jp',
    operator: 'NTT docomo (mopera U / mopera)',
    ends: 'mopera',
    domains: [
      [['ispdb'], '*.mopera.net'],
      [['jp'], 'mopera.ne.jp'],
      [['keitai', 'jp', 'ispdb', 'free'], 'mopera.net'],
    ],
  },
  {
    kind: 'carrier-jp',
    operator: 'Rakuten Mobile (old MVNO mail)',
    ends: 'maybe-alive',
    doubtful: true,
    domains: [[['jp', 'free'], 'rakuten.jp']],
  },
  {
    kind: 'carrier-jp',
    operator: 'Rakuten Mobile 楽メール',
    ends: 'rakumail',
    host: 'rakuten',
    domains: [[['jp', 'rakuten-faq', 'rakumail', 'free'], 'rakumail.jp']],
  },
  {
    kind: 'carrier-jp',
    operator: 'SoftBank (ex J-PHONE)',
    ends: 'softbank',
    domains: [
      [
        ['keitai', 'elibom'],
        `
        jp-c.ne.jp jp-d.ne.jp jp-h.ne.jp jp-k.ne.jp jp-n.ne.jp jp-q.ne.jp jp-r.ne.jp jp-s.ne.jp jp-t.ne.jp
      `,
      ],
    ],
  },
  {
    kind: 'carrier-jp',
    operator: 'SoftBank (ex Vodafone)',
    ends: 'softbank',
    domains: [
      [['jp', 'elibom'], '*.vodafone.ne.jp'],
      [
        ['keitai', 'jp', 'elibom'],
        `
        c.vodafone.ne.jp d.vodafone.ne.jp h.vodafone.ne.jp k.vodafone.ne.jp n.vodafone.ne.jp
        q.vodafone.ne.jp r.vodafone.ne.jp s.vodafone.ne.jp t.vodafone.ne.jp
      `,
      ],
      [['keitai', 'elibom', 'free'], 'vodafone.ne.jp'],
    ],
  },
  {
    kind: 'carrier-jp',
    operator: 'SoftBank Eメール(i)',
    ends: 'softbank',
    domains: [
      [['keitai', 'jp', 'elibom', 'ispdb', 'free', 'providers'], 'i.softbank.jp'],
      [['keitai', 'elibom'], 'i.softbank.ne.jp'],
    ],
  },
  {
    kind: 'carrier-jp',
    operator: 'SoftBank S!メール(MMS)',
    ends: 'softbank',
    domains: [
      [['keitai', 'keitai-watch', 'excite-bb'], '*.softbank.ne.jp'],
      [['keitai', 'jp', 'keitai-watch', 'excite-bb', 'free', 'providers'], 'softbank.ne.jp'],
    ],
  },
  {
    kind: 'carrier-jp',
    operator: 'UQ mobile (KDDI)',
    ends: 'uq',
    domains: [[['keitai', 'jp', 'grazie', 'free'], 'uqmobile.jp']],
  },
  {
    kind: 'carrier-jp',
    operator: 'WILLCOM / DDI Pocket (PHS network closed 2023)',
    ends: 'ymobile',
    domains: [
      [['keitai', 'jp', 'elibom'], '*.pdx.ne.jp di.pdx.ne.jp dj.pdx.ne.jp dk.pdx.ne.jp wm.pdx.ne.jp'],
      [['keitai', 'jp', 'elibom', 'free'], 'pdx.ne.jp willcom.com'],
      [['keitai', 'elibom'], 'willcom.ne.jp'],
    ],
  },
  {
    kind: 'carrier-jp',
    operator: 'Y!mobile / EMOBILE old forms',
    ends: 'ymobile-old',
    doubtful: true,
    domains: [[['keitai', 'free'], 'emnet.ne.jp emobile.ne.jp ymobile1.ne.jp']],
  },
  {
    kind: 'carrier-jp',
    operator: 'Y!mobile MMS',
    ends: 'ymobile',
    domains: [
      [['keitai', 'elibom'], 'emobile-s.ne.jp'],
      [['keitai', 'elibom', 'free'], 'wcm.ne.jp'],
      [['keitai', 'jp', 'elibom'], 'y-mobile.ne.jp'],
      [['keitai', 'jp', 'elibom', 'free'], 'ymobile.ne.jp'],
    ],
  },
  {
    kind: 'carrier-jp',
    operator: 'Y!mobileメール (Yahoo! JAPAN for Y!mobile)',
    ends: 'ymobile',
    domains: [[['jp', 'elibom'], 'yahoo.ne.jp']],
  },
  {
    kind: 'carrier-jp',
    operator: 'mineo (OPTAGE)',
    ends: 'mineo',
    domains: [[['jp', 'free'], 'mineo.jp']],
  },
  {
    kind: 'carrier-jp-ended',
    operator: 'KDDI au',
    ends: 'service-gone',
    domains: [[['keitai'], 'augps.ezweb.ne.jp']],
  },
  {
    kind: 'carrier-jp-ended',
    operator: 'NTT docomo (old add-on mail)',
    ends: 'service-gone',
    domains: [[['keitai'], 'docomo-camera.ne.jp dwmail.jp']],
  },
  {
    kind: 'carrier-jp-ended',
    operator: 'TU-KA (network closed 2008)',
    ends: 'service-gone',
    domains: [
      [
        ['keitai'],
        `
        *.sky.dtg.ne.jp *.sky.tkc.ne.jp *.sky.tkk.ne.jp *.sky.tu-ka.ne.jp sky.dtg.ne.jp
      `,
      ],
      [['keitai', 'free'], 'sky.tkc.ne.jp sky.tkk.ne.jp sky.tu-ka.ne.jp'],
    ],
  },
  {
    kind: 'carrier-jp-ended',
    operator: 'WILLCOM kids phones',
    ends: 'service-gone',
    domains: [[['keitai'], 'bandai.jp pipopa.ne.jp']],
  },
  {
    kind: 'carrier-jp-ended',
    operator: 'old mobile mail',
    ends: 'service-gone',
    domains: [
      [['knowledge'], 'kawaii.com'],
      [['keitai'], 'vertuclub.ne.jp'],
    ],
  },
]
