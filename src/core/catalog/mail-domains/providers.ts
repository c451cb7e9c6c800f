import type { MailOperator } from './operator.ts'

/** Japanese internet providers and cable television. */
export const providers: readonly MailOperator[] = [
  {
    kind: 'isp-jp',
    operator: '@nifty',
    ends: 'nifty',
    domains: [
      [['nifty-2017'], '*.infoweb.ne.jp'],
      [['jp', 'nifty-2017'], '*.nifty.ne.jp nifty.jp'],
      [['jp', 'nifty-2017', 'free'], 'infoweb.ne.jp'],
      [['jp', 'nifty-2017', 'ispdb', 'free'], 'nifty.com'],
      [['nifty-2017', 'free'], 'nifty.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'ASAHIネット',
    ends: 'contract-keep-unknown',
    domains: [
      [['knowledge'], '*.asahi-net.or.jp'],
      [['jp'], 'asahi-net.jp'],
      [['jp', 'free'], 'asahi-net.or.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'BB.excite',
    ends: 'contract',
    domains: [
      [['jp'], '*.bbexcite.jp'],
      [['jp', 'free', 'providers'], 'mail.bbexcite.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'BBIQ (QTnet)',
    ends: 'contract',
    domains: [
      [['jp'], '*.bbiq.jp'],
      [['free'], 'bbiq.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'BIGLOBE (KDDI group)',
    ends: 'biglobe',
    domains: [
      [['jp', 'biglobe-2021', 'ispdb'], '*.biglobe.ne.jp'],
      [['biglobe-2021', 'ispdb', 'free'], 'biglobe.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'BIGLOBE (ex NEC mesh)',
    ends: 'biglobe',
    domains: [
      [['knowledge'], '*.mesh.ad.jp *.mesh.ne.jp mesh.ne.jp'],
      [['free'], 'mesh.ad.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'CLIO-Net移管サービス',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'clio.ne.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'DTI',
    ends: 'contract',
    domains: [
      [['jp'], '*.dti.ne.jp dream.jp'],
      [['knowledge'], 'dream.ne.jp'],
      [['free'], 'dti.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'GOL (Global OnLine)',
    ends: 'contract',
    domains: [
      [['knowledge'], '*.gol.com'],
      [['jp', 'free'], 'gol.com'],
      [['jp'], 'gol.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'GyaO/USEN',
    ends: 'probably-dead',
    doubtful: true,
    domains: [[['jp'], 'gyao.ne.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'IC-NET',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'ic-net.or.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'IIJ4U',
    ends: 'contract',
    domains: [
      [['jp'], '*.iij4u.or.jp'],
      [
        ['jp', 'ispdb'],
        `
        bc.iij4u.or.jp bk.iij4u.or.jp bp.iij4u.or.jp bu.iij4u.or.jp dd.iij4u.or.jp ff.iij4u.or.jp
        hh.iij4u.or.jp kk.iij4u.or.jp nn.iij4u.or.jp pp.iij4u.or.jp rr.iij4u.or.jp ss.iij4u.or.jp
      `,
      ],
      [['free'], 'iij4u.or.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'JETINTERNET',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'jet.ne.jp ji.jet.ne.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'Janis',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'janis.or.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'KDDI au one net (ex DION)',
    ends: 'contract-keep-unknown',
    domains: [
      [['jp'], '*.auone-net.jp *.dion.ne.jp au-one.jp'],
      [['free'], 'auone-net.jp dion.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'Mnet メール サービス',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'mnet.ne.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'OCN (NTT docomo)',
    ends: 'ocn',
    domains: [
      [['jp', 'ocn-plan', 'ispdb'], '*.ocn.ne.jp'],
      [['ocn-plan', 'ispdb'], 'ocn.ad.jp'],
      [['ocn-plan', 'ispdb', 'free'], 'ocn.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'OCN (ex DreamNet)',
    ends: 'ocn',
    domains: [[['ocn-op25b'], '*.dream.com dream.com']],
  },
  {
    kind: 'isp-jp',
    operator: 'ODN (SoftBank)',
    ends: 'contract',
    domains: [
      [['knowledge'], '*.odn.ne.jp'],
      [['free'], 'odn.ad.jp'],
      [['jp', 'free'], 'odn.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'Rakuten Broadband (old ISP mail)',
    ends: 'contract',
    doubtful: true,
    domains: [[['jp'], 'rakuten.ne.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'SANNET',
    ends: 'contract',
    doubtful: true,
    domains: [
      [['knowledge'], '*.sannet.ne.jp'],
      [['jp'], 'sannet.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'So-net (Sony Network Communications)',
    ends: 'so-net',
    domains: [
      [['jp', 'so-net-2019'], '*.so-net.ne.jp'],
      [['so-net-2019'], 'so-net.jp'],
      [['so-net-2019', 'free'], 'so-net.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'SoftBank BB',
    ends: 'contract',
    domains: [[['free'], 'bbtec.net']],
  },
  {
    kind: 'isp-jp',
    operator: 'TOKAI group (@T COM / TNC)',
    ends: 'contract',
    domains: [
      [['knowledge'], '*.t-com.ne.jp *.tnc.ne.jp *.tokai.or.jp'],
      [['jp', 'free'], 't-com.ne.jp tokai.or.jp'],
      [['jp'], 'tnc.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'TikiTikiインターネット',
    ends: 'contract-or-move',
    domains: [
      [
        ['ispdb'],
        `
        ma100.tiki.ne.jp mx1.tiki.ne.jp mx2.et.tiki.ne.jp mx2.tiki.ne.jp mx2.wt.tiki.ne.jp mx21.tiki.ne.jp
        mx22.tiki.ne.jp mx3.et.tiki.ne.jp mx3.tiki.ne.jp mx31.tiki.ne.jp mx32.tiki.ne.jp mx35.tiki.ne.jp
        mx36.tiki.ne.jp mx4.et.tiki.ne.jp mx4.tiki.ne.jp mx41.tiki.ne.jp mx5.et.tiki.ne.jp mx5.tiki.ne.jp
        mx51.et.tiki.ne.jp mx51.tiki.ne.jp mx52.tiki.ne.jp mx6.et.tiki.ne.jp mx6.tiki.ne.jp mx61.tiki.ne.jp
        mx7.tiki.ne.jp mx71.tiki.ne.jp mx8.tiki.ne.jp mx81.tiki.ne.jp mx82.tiki.ne.jp mx9.tiki.ne.jp
        mx91.tiki.ne.jp vp.tiki.ne.jp
      `,
      ],
      [['jp', 'ispdb', 'free'], 'tiki.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'UCOM / Spaaqs / CYBERHOME / vectant / eAccess / freebit',
    ends: 'contract-building',
    domains: [
      [['knowledge'], '*.ucom.ne.jp'],
      [['jp'], 'cyberhome.ne.jp eaccess.ne.jp freebit.net vectant.ne.jp'],
      [['free'], 'spaaqs.ne.jp'],
      [['jp', 'free'], 'ucom.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'WAKWAK (NTT-ME)',
    ends: 'contract',
    domains: [
      [['knowledge'], '*.wakwak.com'],
      [['jp'], 'wakwak.com'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'Yahoo! BB / SoftBank 光',
    ends: 'ybb',
    domains: [[['jp', 'provider-list', 'ispdb', 'free', 'providers'], 'ybb.ne.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'aikis',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'vm.aikis.or.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'eo光 (OPTAGE)',
    ends: 'contract-keep-unknown',
    domains: [
      [['jp'], '*.eonet.ne.jp'],
      [['free'], 'eonet.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'hi-ho',
    ends: 'contract',
    domains: [
      [['jp'], '*.hi-ho.ne.jp'],
      [['jp', 'free'], 'hi-ho.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'legacy or regional Japanese providers',
    ends: 'contract',
    doubtful: true,
    domains: [
      [
        ['knowledge'],
        `
        *.cnc.jp *.synapse.ne.jp *.tcp-ip.or.jp anet.ne.jp cnc.jp nttpc.ne.jp synapse.ne.jp tcp-ip.or.jp
      `,
      ],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'potato (CATV)',
    ends: 'contract-no-reuse',
    doubtful: true,
    domains: [[['potato'], '*.potato.ne.jp potato.ne.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'regional Japanese provider',
    ends: 'contract',
    domains: [
      [['ispdb-suffix', 'ispdb'], '*.cty-net.ne.jp *.janis.or.jp *.tiki.ne.jp'],
      [['ispdb-suffix'], '*.gunmanet.ne.jp *.gunmanet.or.jp *.tvm.ne.jp *.wind.jp *.wind.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'small or legacy Japanese providers',
    ends: 'contract',
    doubtful: true,
    domains: [
      [['knowledge'], '*.email.ne.jp'],
      [['jp'], 'email.ne.jp rim.or.jp spice.or.jp valley.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'spinnet',
    ends: 'contract-no-reuse',
    domains: [[['spinnet'], '*.spinnet.jp spinnet.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'きたうら花ねっと',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'hana.or.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'ぷらら (NTT docomo)',
    ends: 'plala',
    domains: [
      [['jp', 'plala-2026', 'joymate'], '*.plala.or.jp'],
      [['plala-2026', 'joymate', 'free'], 'plala.or.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'ぷらら (broba)',
    ends: 'plala',
    domains: [
      [['knowledge'], '*.broba.cc coral.broba.cc'],
      [['ispdb'], 'amethyst.broba.cc diamond.broba.cc garnet.broba.cc'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'インターネットいわふね',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'iwafune.ne.jp mail.iwafune.ne.jp ml.murakami.ne.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'インターネットまほろば',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'mahoroba.ne.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'インターネット新発田',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'inet-shibata.or.jp ml.shibata.ne.jp pop.shibata.ne.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'コミュファ光 (CTC)',
    ends: 'contract-keep-unknown',
    domains: [
      [['jp'], '*.commufa.jp'],
      [['jp', 'free'], 'commufa.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'ハイネット (Aomori)',
    ends: 'contract-60-days',
    domains: [[['hi-net'], 'hi-net.ne.jp p1.hi-net.ne.jp vc.hi-net.ne.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'ハルインターネット',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'hal.ne.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'パラボックス',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'parabox.or.jp']],
  },
  {
    kind: 'isp-jp',
    operator: 'ピカラ (STNet)',
    ends: 'contract',
    domains: [
      [['jp'], '*.pikara.ne.jp *.pikara.or.jp'],
      [['free'], 'pikara.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'ベッコアメ',
    ends: 'contract',
    domains: [
      [['knowledge'], '*.bekkoame.ne.jp bekkoame.ne.jp bekkoame.or.jp'],
      [['jp'], '*.bekkoame.or.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: 'メガ・エッグ / エネコム enjoy',
    ends: 'contract',
    domains: [
      [['jp'], '*.enjoy.ne.jp *.megaegg.ne.jp enjoy.ne.jp'],
      [['jp', 'free'], 'megaegg.ne.jp'],
    ],
  },
  {
    kind: 'isp-jp',
    operator: '群馬インターネット',
    ends: 'contract-or-move',
    domains: [
      [
        ['ispdb'],
        `
        bay.gunmanet.ne.jp bay.gunmanet.or.jp bay.wind.co.jp bay.wind.jp bay.wind.ne.jp co1.wind.jp
        co1.wind.ne.jp co2.wind.jp co2.wind.ne.jp co3.wind.jp co3.wind.ne.jp dan.gunmanet.ne.jp
        dan.gunmanet.or.jp dan.wind.co.jp dan.wind.jp dan.wind.ne.jp k1.gunmanet.ne.jp k1.gunmanet.or.jp
        k1.wind.jp k1.wind.ne.jp kl.gunmanet.ne.jp kl.gunmanet.or.jp kl.wind.co.jp kl.wind.jp kl.wind.ne.jp
        mail.gunmanet.jp mail.gunmanet.ne.jp mail.gunmanet.or.jp mail.wind.co.jp mail.wind.jp
        mail.wind.ne.jp po.gunmanet.ne.jp po.gunmanet.or.jp po.wind.co.jp po.wind.jp po.wind.ne.jp
        so.wind.jp so.wind.ne.jp xp.wind.jp
      `,
      ],
    ],
  },
  {
    kind: 'catv-jp',
    operator: 'CTY',
    ends: 'contract',
    domains: [[['ispdb'], 'cty-net.com']],
  },
  {
    kind: 'catv-jp',
    operator: 'CTY Mail',
    ends: 'contract-or-move',
    domains: [
      [
        ['ispdb'],
        `
        cty-net.ne.jp m2.cty-net.ne.jp m3.cty-net.ne.jp m4.cty-net.ne.jp m5.cty-net.ne.jp m6.cty-net.ne.jp
        m7.cty-net.ne.jp m8.cty-net.ne.jp m9.cty-net.ne.jp
      `,
      ],
    ],
  },
  {
    kind: 'catv-jp',
    operator: 'J:COM NET (ZAQ, @NetHome)',
    ends: 'jcom',
    domains: [
      [['zaq'], '*.home.ne.jp home.ne.jp'],
      [['jp', 'zaq'], '*.zaq.jp *.zaq.ne.jp'],
      [['jp', 'zaq', 'free', 'providers'], 'jcom.home.ne.jp'],
      [['jp', 'zaq', 'free'], 'jcom.zaq.ne.jp'],
      [['zaq', 'free'], 'zaq.ne.jp'],
    ],
  },
  {
    kind: 'catv-jp',
    operator: 'regional cable television',
    ends: 'contract-or-move',
    domains: [
      [
        ['jp'],
        `
        actv.ne.jp c-able.ne.jp cc9.jp cts.ne.jp icntv.ne.jp mx.scn.tv ztv.co.jp
      `,
      ],
      [['jp', 'ispdb'], 'cc9.ne.jp'],
      [['knowledge'], 'ztv.ne.jp'],
    ],
  },
  {
    kind: 'catv-jp',
    operator: 'イッツコム group',
    ends: 'contract',
    domains: [
      [['knowledge'], '*.itscom.net'],
      [['jp'], 'catv296.ne.jp itscom.jp itscom.net'],
    ],
  },
  {
    kind: 'catv-jp',
    operator: 'エコーシティー・駒ケ岳',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'cek.ne.jp']],
  },
  {
    kind: 'catv-jp',
    operator: 'ケーブルテレビiネット飯山',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'iiyama-catv.ne.jp']],
  },
  {
    kind: 'catv-jp',
    operator: 'テレビ松本ケーブルインターネットサービス',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'go.tvm.ne.jp']],
  },
  {
    kind: 'catv-jp',
    operator: '近鉄ケーブルネットワーク',
    ends: 'contract',
    domains: [
      [['knowledge'], '*.kcn.ne.jp'],
      [['jp'], 'kcn.jp'],
      [['free'], 'kcn.ne.jp'],
    ],
  },
  {
    kind: 'catv-jp',
    operator: '長和町黒耀の里ゆいねっと',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'kokuyou.ne.jp']],
  },
  {
    kind: 'catv-jp',
    operator: 'ＢＢにいがた',
    ends: 'contract-or-move',
    domains: [[['ispdb'], 'bb-niigata.jp nsat.jp']],
  },
]
