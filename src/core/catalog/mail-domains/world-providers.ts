import type { MailOperator } from './operator.ts'

/** Internet providers outside Japan. */
export const worldProviders: readonly MailOperator[] = [
  {
    kind: 'isp-global',
    operator: '1&1',
    ends: 'contract',
    domains: [
      [
        ['ispdb'],
        `
        go4more.de kundenserver.de schlund.de sofort-start.de sofort-surf.de sofortstart.de sofortsurf.de
      `,
      ],
      [['ispdb', 'free', 'providers'], 'online.de onlinehome.de'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'A1 Austria',
    ends: 'contract',
    domains: [
      [['ispdb'], 'a1.net'],
      [['ispdb', 'free'], 'aon.at'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'AT&T (hosted at Yahoo)',
    ends: 'att',
    domains: [
      [
        ['ispdb', 'free', 'providers'],
        `
        ameritech.net att.net bellsouth.net pacbell.net prodigy.net sbcglobal.net snet.net swbell.net
      `,
      ],
      [['ispdb'], 'currently.com flash.net nvbell.net wans.net'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'Asia / Africa / Latin America ISPs',
    ends: 'service',
    domains: [
      [
        ['knowledge'],
        `
        hinet.net netvigator.com pacific.net.sg seed.net.tw starhub.net.sg telkomsa.net
      `,
      ],
      [['free', 'providers'], 'ig.com.br singnet.com.sg terra.com.br'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'Australian ISPs',
    ends: 'service-or-paid',
    domains: [
      [
        ['free', 'providers'],
        `
        iinet.net.au internode.on.net optusnet.com.au ozemail.com.au tpg.com.au westnet.com.au
      `,
      ],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'BT',
    ends: 'bt',
    domains: [
      [['ispdb', 'free', 'providers'], 'btinternet.com talk21.com'],
      [['ispdb', 'providers'], 'btopenworld.com'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'Bell Canada',
    ends: 'service',
    domains: [
      [['ispdb', 'free', 'providers'], 'bell.net'],
      [['ispdb', 'providers'], 'sympatico.ca'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'Canadian ISPs',
    ends: 'service',
    domains: [
      [['free', 'providers'], 'rogers.com shaw.ca videotron.ca'],
      [['providers'], 'telus.net'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'CenturyLink',
    ends: 'service',
    domains: [
      [['ispdb', 'providers'], 'centurylink.net'],
      [['ispdb', 'free', 'providers'], 'embarqmail.com'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'CenturyLink q.com',
    ends: 'service',
    domains: [[['ispdb', 'free', 'providers'], 'q.com']],
  },
  {
    kind: 'isp-global',
    operator: 'CenturyTel',
    ends: 'service',
    domains: [
      [['ispdb', 'free', 'providers'], 'centurytel.net'],
      [
        ['ispdb'],
        `
        clds.net coastalnow.net cochill.net cswnet.com emadisonriver.com emadisonriver.net gallatinriver.net
        grics.net gulftel.com madisonriver.biz mebtel.net
      `,
      ],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'Charter/Spectrum',
    ends: 'service',
    domains: [
      [['ispdb', 'free', 'providers'], 'bresnan.net charter.net'],
      [['ispdb'], 'spectrum.net'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'Comcast Xfinity',
    ends: 'comcast',
    domains: [
      [['ispdb', 'free', 'providers'], 'comcast.net'],
      [['comcast-2025'], 'xfinity.com'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'Deutsche Telekom',
    ends: 'idle-or-contract',
    domains: [
      [['ispdb'], 'magenta.de'],
      [['jp', 'ispdb', 'free', 'providers'], 't-online.de'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'EarthLink',
    ends: 'subscription',
    domains: [
      [['ispdb', 'free', 'providers'], 'earthlink.net mindspring.com'],
      [['ispdb', 'providers'], 'ix.netcom.com'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'European ISPs',
    ends: 'service',
    domains: [
      [['providers'], 'aliceadsl.fr tin.it'],
      [
        ['knowledge'],
        `
        bbox.fr bredband.net chello.at comhem.se inode.at numericable.fr tele2.se telia.com upc.hu
        vodafone.it
      `,
      ],
      [['free'], 'telefonica.net'],
      [['free', 'providers'], 'telenet.be'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'Fastweb',
    ends: 'contract',
    domains: [[['ispdb'], 'fastwebnet.it']],
  },
  {
    kind: 'isp-global',
    operator: 'Free',
    ends: 'contract',
    domains: [[['jp', 'ispdb', 'free', 'providers'], 'free.fr']],
  },
  {
    kind: 'isp-global',
    operator: 'KELCOM',
    ends: 'service',
    domains: [[['ispdb'], 'kelcom.net']],
  },
  {
    kind: 'isp-global',
    operator: 'KPN group',
    ends: 'contract',
    domains: [
      [['ispdb', 'free', 'providers'], 'freeler.nl hetnet.nl kpnmail.nl planet.nl'],
      [
        ['ispdb'],
        `
        kpnplanet.nl on.nl onsbrabantnet.nl onsmail.nl onsnet.nu onsneteindhoven.nl onsnetnuenen.nl
        snelnet.net tip.nl tiscali.nl tiscalimail.nl wxs.nl
      `,
      ],
      [['ispdb', 'free'], 'telfort.nl xs4all.nl'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'MEO/SAPO',
    ends: 'idle',
    domains: [
      [['ispdb'], 'meo.pt sapo.ao sapo.cv sapo.mz sapo.tl'],
      [['ispdb', 'free', 'providers'], 'sapo.pt'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'Orange France',
    ends: 'contract',
    domains: [
      [['jp', 'ispdb', 'free', 'providers'], 'orange.fr'],
      [['ispdb', 'free', 'providers'], 'wanadoo.fr'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'PenTeleData',
    ends: 'service',
    domains: [[['ispdb', 'free', 'providers'], 'ptd.net']],
  },
  {
    kind: 'isp-global',
    operator: 'PeoplePC',
    ends: 'subscription',
    domains: [[['ispdb', 'free', 'providers'], 'peoplepc.com']],
  },
  {
    kind: 'isp-global',
    operator: 'Proximus',
    ends: 'contract',
    domains: [
      [['ispdb'], 'belgacom.net kidcity.be proximus.be'],
      [['ispdb', 'free', 'providers'], 'skynet.be'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'SFR',
    ends: 'contract',
    domains: [
      [['ispdb', 'providers'], 'club-internet.fr'],
      [['ispdb', 'free', 'providers'], 'neuf.fr sfr.fr'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'Sky',
    ends: 'service-or-idle',
    domains: [[['ispdb', 'free', 'providers'], 'sky.com']],
  },
  {
    kind: 'isp-global',
    operator: 'Spark NZ',
    ends: 'service-or-paid',
    domains: [[['ispdb', 'free', 'providers'], 'xtra.co.nz']],
  },
  {
    kind: 'isp-global',
    operator: 'Spectrum (Road Runner)',
    ends: 'service',
    domains: [[['ispdb', 'free', 'providers'], 'rr.com']],
  },
  {
    kind: 'isp-global',
    operator: 'Stadtwerke Schwaz',
    ends: 'contract',
    domains: [[['ispdb'], 'schwaz.net']],
  },
  {
    kind: 'isp-global',
    operator: 'Swisscom Bluewin',
    ends: 'idle',
    domains: [[['ispdb', 'free', 'providers'], 'bluemail.ch bluewin.ch']],
  },
  {
    kind: 'isp-global',
    operator: 'TEOL/m:tel',
    ends: 'contract',
    domains: [[['ispdb'], 'mtel.tel teol.net']],
  },
  {
    kind: 'isp-global',
    operator: 'TIM',
    ends: 'contract',
    domains: [[['ispdb'], 'tim.it']],
  },
  {
    kind: 'isp-global',
    operator: 'TIM/Alice',
    ends: 'contract',
    domains: [[['ispdb', 'free', 'providers'], 'alice.it']],
  },
  {
    kind: 'isp-global',
    operator: 'Telstra',
    ends: 'service',
    domains: [
      [['ispdb', 'free', 'providers'], 'bigpond.com bigpond.net.au telstra.com'],
      [['ispdb', 'free'], 'bigpond.net'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'Tiscali CZ',
    ends: 'idle',
    domains: [[['ispdb'], 'tiscali.cz wo.cz worldmail.cz worldonline.cz']],
  },
  {
    kind: 'isp-global',
    operator: 'Tiscali IT',
    ends: 'idle',
    domains: [[['ispdb', 'free', 'providers'], 'tiscali.it']],
  },
  {
    kind: 'isp-global',
    operator: 'UK ISPs',
    ends: 'service',
    domains: [
      [['knowledge'], 'plus.net plusnet.com'],
      [['providers'], 'talktalk.net'],
      [['free', 'providers'], 'tiscali.co.uk'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'US ISPs',
    ends: 'service',
    domains: [
      [
        ['free', 'providers'],
        `
        frontier.com frontiernet.net optonline.net roadrunner.com tds.net twc.com windstream.net wowway.com
      `,
      ],
      [['knowledge'], 'mediacombb.net sonic.net suddenlink.net'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'Verizon (moved to AOL 2017)',
    ends: 'idle',
    domains: [[['ispdb', 'free', 'providers'], 'verizon.net']],
  },
  {
    kind: 'isp-global',
    operator: 'Virgin Media',
    ends: 'service-grace',
    domains: [[['ispdb', 'free', 'providers'], 'blueyonder.co.uk']],
  },
  {
    kind: 'isp-global',
    operator: 'Virgin Media',
    ends: 'service',
    domains: [[['ispdb', 'free', 'providers'], 'ntlworld.com virgin.net virginmedia.com']],
  },
  {
    kind: 'isp-global',
    operator: 'Vodafone DE (Arcor)',
    ends: 'contract',
    domains: [
      [['ispdb', 'free', 'providers'], 'arcor.de'],
      [['ispdb', 'providers'], 'kabelmail.de'],
      [['ispdb'], 'vodafonemail.de'],
    ],
  },
  {
    kind: 'isp-global',
    operator: 'YouSee/TDC',
    ends: 'contract',
    domains: [[['ispdb', 'free'], 'mail.dk']],
  },
  {
    kind: 'isp-global',
    operator: 'ZeelandNet',
    ends: 'contract',
    domains: [[['ispdb'], 'zeelandnet.nl']],
  },
  {
    kind: 'isp-global',
    operator: 'Ziggo',
    ends: 'contract',
    domains: [
      [['ispdb', 'free'], 'casema.nl quicknet.nl upcmail.nl'],
      [['ispdb', 'free', 'providers'], 'chello.nl home.nl'],
      [
        ['ispdb'],
        `
        hahah.nl multiweb.nl razcall.com razcall.nl zeggis.com zeggis.nl ziggomail.com zinders.nl
      `,
      ],
      [['jp', 'ispdb', 'free'], 'ziggo.nl'],
    ],
  },
]
