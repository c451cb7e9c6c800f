import type { MailOperator } from './operator.ts'

/** Mail that hangs on no line: free, paid, and free mail that has ended. */
export const freeAndPaidMail: readonly MailOperator[] = [
  {
    kind: 'free-jp',
    operator: 'Yahoo! JAPAN (LY Corp.)',
    ends: 'yahoo-japan',
    host: 'yahoo-japan',
    domains: [
      [['jp', 'ly-terms', 'ly-2020', 'ispdb', 'free', 'providers'], 'yahoo.co.jp'],
      [['jp', 'ly-terms', 'ly-2020', 'free'], 'ymail.ne.jp'],
    ],
  },
  {
    kind: 'free-jp',
    operator: 'Yahoo! JAPAN (old listing)',
    ends: 'maybe-alive',
    doubtful: true,
    domains: [[['free', 'providers'], 'yahoo.jp']],
  },
  {
    kind: 'free-jp',
    operator: 'inter7',
    ends: 'maybe-alive',
    doubtful: true,
    domains: [[['knowledge'], 'inter7.jp']],
  },
  {
    kind: 'free',
    operator: 'AOL / Yahoo Inc.',
    ends: 'idle-12-months',
    domains: [
      [['jp', 'ispdb', 'free', 'providers'], 'aim.com aol.com'],
      [
        ['ispdb'],
        `
        aol.co.nz aol.com.ar aol.com.au aol.com.br aol.com.mx aol.es aol.se mail.gm0.yahoodns.net
        wmconnect.com
      `,
      ],
      [['ispdb', 'free', 'providers'], 'aol.co.uk compuserve.com cs.com netscape.net'],
      [['ispdb', 'free'], 'aol.de aol.fr'],
      [['ispdb', 'providers'], 'aol.it netscape.com'],
    ],
  },
  {
    kind: 'free',
    operator: 'Apple iCloud',
    ends: 'apple',
    host: 'apple',
    domains: [[['jp', 'icloud-terms', 'ispdb', 'free', 'providers'], 'icloud.com mac.com me.com']],
  },
  {
    kind: 'free',
    operator: 'Asian / US free mail',
    ends: 'idle',
    domains: [
      [['free', 'providers'], 'caramail.com juno.com netzero.net'],
      [['jp', 'free', 'providers'], 'foxmail.com hanmail.net nate.com sina.com'],
      [['free'], 'kakao.com'],
      [['jp', 'free'], 'sohu.com'],
    ],
  },
  {
    kind: 'free',
    operator: 'BOL',
    ends: 'idle',
    domains: [[['ispdb', 'free', 'providers'], 'bol.com.br']],
  },
  {
    kind: 'free',
    operator: 'Daum',
    ends: 'idle',
    domains: [[['jp', 'ispdb', 'free', 'providers'], 'daum.net']],
  },
  {
    kind: 'free',
    operator: 'GMX',
    ends: 'idle',
    domains: [
      [
        ['ispdb'],
        `
        email.gmx gmx.biz gmx.cn gmx.co.in gmx.com.br gmx.com.my gmx.com.tr gmx.eu gmx.info gmx.it gmx.org
        gmx.ph gmx.ru gmx.se gmx.tm mail.gmx mein.gmx
      `,
      ],
      [['ispdb', 'free', 'providers'], 'gmx.at gmx.fr gmx.li'],
      [
        ['ispdb', 'free'],
        `
        gmx.ca gmx.ch gmx.co.uk gmx.es gmx.hk gmx.ie gmx.pt gmx.sg gmx.tw gmx.us
      `,
      ],
      [['jp', 'ispdb', 'free', 'providers'], 'gmx.com gmx.de gmx.net'],
    ],
  },
  {
    kind: 'free',
    operator: 'Google',
    ends: 'google',
    host: 'google',
    domains: [[['jp', 'google-help', 'ispdb', 'free', 'providers'], 'gmail.com googlemail.com']],
  },
  {
    kind: 'free',
    operator: 'Inbox.lv',
    ends: 'idle',
    domains: [
      [['ispdb'], 'inbox.eu inbox.la'],
      [['ispdb', 'free'], 'inbox.lt'],
      [['ispdb', 'free', 'providers'], 'inbox.lv'],
    ],
  },
  {
    kind: 'free',
    operator: 'Jubii (DK surname domains)',
    ends: 'idle',
    domains: [
      [
        ['ispdb'],
        `
        123mail.dk 12fuel.dk 12mail.dk 12move.dk 2night.dk 2senior.dk 9260.dk anarki.dk anderledes.dk
        backbone.dk bedstemail.dk begavet.dk bemybaby.dk bitnisse.dk christensen.dk christiansen.dk city.dk
        cool.dk cyberdude.dk cyberjunkie.dk dancemail.dk e-box.dk e-postboks.dk elinstallatoer.dk elsker.dk
        elvis.dk email.dk eriksen.dk fald.dk fedt.dk feminin.dk flirt.dk forening.dk fraekkert.dk
        frandsen.dk frederiksen.dk funkymail.dk gadefejer.dk gaf-net.dk gason.dk grin.dk groovymail.dk
        grov.dk hammergod.dk hansen.dk hardworking.dk heaven.dk heavymail.dk hemmelig.dk henningsen.dk
        henriksen.dk hippie.dk huleboer.dk husk-mig.dk hyperpost.dk iloveu.dk inbound.dk indbakke.dk
        infile.dk info.dk io.dk it.dk iversen.dk jacobsen.dk jakobsen.dk johansen.dk jyde.dk klog.dk
        knudsen.dk knus.dk krudt.dk kulturel.dk kvalme.dk larsen.dk laursen.dk lazy.dk lystig.dk madsen.dk
        mail-mig.dk mail.jubii.dk mail4.dk mail6.dk mail8.dk maildanmark.dk mailroyal.dk mailster.dk
        manmail.dk maskulin.dk mathiesen.dk mikaelsen.dk mikkelsen.dk min-postkasse.dk minprivatemail.dk
        mortensen.dk musling.dk natteliv.dk netbruger.dk nicemail.dk nospam.dk olesen.dk pedal.dk
        pedersen.dk pengemand.dk petersen.dk pokerface.dk popme.dk postman.dk poulsen.dk privatmail.dk
        privatpost.dk quake.dk rasmussen.dk ready.dk retromail.dk ringmybell.dk secret.dk sexysurfer.dk
        simonsen.dk skrivnu.dk sleepy.dk sorensen.dk sporty.dk submail.dk superbruger.dk svendsen.dk
        talent.dk tanke.dk tastmig.dk taxidriver.dk teens.dk teknik.dk thomsen.dk tjekket.dk trashcan.dk
        trustme.dk ungdom.dk vestergaard.dk video.dk vittig.dk wildwildweb.dk zoomail.dk zybermail.dk
      `,
      ],
      [['ispdb', 'free', 'providers'], 'e-mail.dk jubiimail.dk'],
      [
        ['ispdb', 'free'],
        `
        jubii.dk jubiichat.dk jubiiconnect.dk jubiigames.dk jubiipost.dk jubiipostadresse.dk
      `,
      ],
    ],
  },
  {
    kind: 'free',
    operator: 'La Poste',
    ends: 'idle',
    domains: [[['jp', 'ispdb', 'free', 'providers'], 'laposte.net']],
  },
  {
    kind: 'free',
    operator: 'Libero',
    ends: 'idle',
    domains: [
      [['ispdb', 'providers'], 'blu.it'],
      [['ispdb'], 'giallo.it'],
      [['ispdb', 'free', 'providers'], 'inwind.it iol.it'],
      [['jp', 'ispdb', 'free', 'providers'], 'libero.it'],
    ],
  },
  {
    kind: 'free',
    operator: 'Mail.ru',
    ends: 'idle',
    domains: [
      [['ispdb', 'free', 'providers'], 'bk.ru inbox.ru list.ru'],
      [['ispdb'], 'corp.mail.ru'],
      [['jp', 'ispdb', 'free', 'providers'], 'mail.ru'],
    ],
  },
  {
    kind: 'free',
    operator: 'Microsoft (Outlook.com)',
    ends: 'microsoft',
    host: 'microsoft-account',
    domains: [
      [
        ['microsoft-terms', 'ispdb', 'free', 'providers'],
        `
        hotmail.be hotmail.ca hotmail.co.il hotmail.co.kr hotmail.co.th hotmail.co.uk hotmail.com.au
        hotmail.com.br hotmail.de hotmail.dk hotmail.es hotmail.fr hotmail.gr hotmail.it hotmail.nl
        hotmail.sg live.be live.ca live.cn live.co.kr live.co.uk live.com.ar live.com.au live.com.mx
        live.com.sg live.de live.dk live.fr live.hk live.ie live.it live.nl outlook.at outlook.be outlook.cl
        outlook.co.id outlook.co.il outlook.co.th outlook.com.au outlook.com.br outlook.com.gr
        outlook.com.tr outlook.com.vn outlook.cz outlook.de outlook.dk outlook.es outlook.fr outlook.hu
        outlook.ie outlook.in outlook.it outlook.kr outlook.lv outlook.my outlook.ph outlook.pt outlook.sa
        outlook.sg outlook.sk windowslive.com
      `,
      ],
      [
        ['microsoft-terms', 'ispdb'],
        `
        hotmail.cl hotmail.co.id hotmail.com.hk hotmail.com.tw hotmail.com.vn hotmail.lt hotmail.lv
        hotmail.rs hotmail.sk live.co.jp live.com.my live.com.ph live.fi livemail.tw
      `,
      ],
      [
        ['microsoft-terms', 'ispdb', 'free'],
        `
        hotmail.co.in hotmail.co.za hotmail.com.tr hotmail.cz hotmail.fi hotmail.hu hotmail.my hotmail.no
        hotmail.ph hotmail.se live.at live.cl live.co.za live.com.pt live.in live.no live.ru live.se
      `,
      ],
      [
        ['jp', 'microsoft-terms', 'ispdb', 'free', 'providers'],
        `
        hotmail.co.jp hotmail.com live.com live.jp msn.com outlook.com outlook.jp
      `,
      ],
      [['microsoft-terms', 'ispdb', 'providers'], 'hotmail.com.ar outlook.com.ar'],
    ],
  },
  {
    kind: 'free',
    operator: 'Microsoft (legacy)',
    ends: 'microsoft',
    host: 'microsoft-account',
    domains: [[['microsoft-terms'], 'passport.com webtv.net']],
  },
  {
    kind: 'free',
    operator: 'Naver',
    ends: 'idle',
    domains: [[['jp', 'ispdb', 'free', 'providers'], 'naver.com']],
  },
  {
    kind: 'free',
    operator: 'NetEase',
    ends: 'idle',
    domains: [
      [['jp', 'ispdb', 'free', 'providers'], '126.com 163.com'],
      [['ispdb', 'free', 'providers'], 'yeah.net'],
    ],
  },
  {
    kind: 'free',
    operator: 'Onet',
    ends: 'idle',
    domains: [
      [['ispdb'], 'adres.pl buziaczek.pl cyberia.pl pseudonim.pl republika.pl'],
      [
        ['ispdb', 'free'],
        `
        amorki.pl autograf.pl onet.com.pl onet.eu op.pl opoczta.pl poczta.onet.eu poczta.onet.pl spoko.pl
        vip.onet.pl vp.pl
      `,
      ],
      [['ispdb', 'free', 'providers'], 'onet.pl'],
    ],
  },
  {
    kind: 'free',
    operator: 'Rambler',
    ends: 'idle',
    domains: [[['ispdb', 'free', 'providers'], 'rambler.ru']],
  },
  {
    kind: 'free',
    operator: 'Rediff',
    ends: 'idle',
    domains: [[['ispdb', 'free', 'providers'], 'rediffmail.com']],
  },
  {
    kind: 'free',
    operator: 'Seznam',
    ends: 'idle',
    domains: [
      [['ispdb', 'free', 'providers'], 'email.cz post.cz seznam.cz'],
      [['ispdb'], 'spoluzaci.cz'],
    ],
  },
  {
    kind: 'free',
    operator: 'Tencent QQ',
    ends: 'idle',
    domains: [[['jp', 'ispdb', 'free', 'providers'], 'qq.com']],
  },
  {
    kind: 'free',
    operator: 'UOL',
    ends: 'idle',
    domains: [[['ispdb', 'free', 'providers'], 'uol.com.br']],
  },
  {
    kind: 'free',
    operator: 'Virgilio',
    ends: 'idle',
    domains: [[['ispdb', 'free', 'providers'], 'virgilio.it']],
  },
  {
    kind: 'free',
    operator: 'WEB.DE',
    ends: 'idle',
    domains: [[['jp', 'ispdb', 'free', 'providers'], 'web.de']],
  },
  {
    kind: 'free',
    operator: 'WP Poczta',
    ends: 'idle',
    domains: [[['ispdb', 'free', 'providers'], 'wp.pl']],
  },
  {
    kind: 'free',
    operator: 'Yahoo (US/global)',
    ends: 'idle-12-months',
    domains: [
      [['yahoo-terms', 'ispdb'], 'am0.yahoodns.net mail.am0.yahoodns.net myyahoo.com yahoodns.net'],
      [
        ['yahoo-terms', 'ispdb', 'free', 'providers'],
        `
        cox.net yahoo.ca yahoo.co.in yahoo.co.nz yahoo.co.uk yahoo.com.ar yahoo.com.au yahoo.com.br
        yahoo.com.mx yahoo.de yahoo.es yahoo.fr yahoo.it yahoo.se
      `,
      ],
      [['jp', 'yahoo-terms', 'ispdb', 'free', 'providers'], 'rocketmail.com yahoo.com ymail.com'],
      [['yahoo-terms', 'free', 'providers'], 'yahoo.com.hk yahoo.com.tw'],
    ],
  },
  {
    kind: 'free',
    operator: 'Yandex',
    ends: 'idle',
    domains: [
      [['ispdb'], 'narod.ru yandex.net'],
      [['ispdb', 'free', 'providers'], 'ya.ru'],
      [['ispdb', 'free'], 'yandex.by yandex.kz yandex.ua'],
      [['jp', 'ispdb', 'free', 'providers'], 'yandex.com yandex.ru'],
    ],
  },
  {
    kind: 'free',
    operator: 'Zoho',
    ends: 'idle',
    domains: [
      [['jp', 'ispdb', 'free', 'providers'], 'zoho.com'],
      [
        ['ispdb'],
        `
        zoho.com.au zoho.eu zoho.in zohocloud.ca zohomail.com.au zohomail.eu zohomail.in zohomailcloud.ca
      `,
      ],
      [['jp', 'ispdb', 'free'], 'zohomail.com'],
    ],
  },
  {
    kind: 'free',
    operator: 'Zoho Japan',
    ends: 'idle',
    domains: [[['ispdb'], 'zoho.jp zohomail.jp']],
  },
  {
    kind: 'free',
    operator: 'email.it',
    ends: 'idle',
    domains: [[['ispdb', 'free', 'providers'], 'email.it']],
  },
  {
    kind: 'free',
    operator: 'mail.com (1&1)',
    ends: 'idle',
    domains: [
      [
        ['ispdb', 'free', 'providers'],
        `
        2die4.com accountant.com activist.com adexec.com africamail.com aircraftmail.com allergist.com
        alumni.com alumnidirector.com angelic.com archaeologist.com artlover.com asia-mail.com atheist.com
        australiamail.com bartender.net berlin.com bigger.com bikerider.com birdlover.com blader.com
        boardermail.com brazilmail.com brew-master.com californiamail.com catlover.com cheerful.com chef.net
        chemist.com chinamail.com clerk.com cliffhanger.com collector.org columnist.com comic.com
        computer4u.com consultant.com contractor.net coolsite.net counsellor.com cutey.com cyber-wizard.com
        cyberdude.com cybergal.com dallasmail.com dbzmail.com deliveryman.com diplomats.com disciples.com
        doctor.com doglover.com doramail.com dr.com dublin.com earthling.net elvisfan.com email.com
        engineer.com englandmail.com europe.com europemail.com execs.com fan.com financier.com fireman.net
        gardener.com geologist.com germanymail.com graduate.org graphic-designer.com hackermail.com
        hairdresser.net hilarious.com hockeymail.com homemail.com hot-shot.com humanoid.net iname.com
        innocent.com inorbit.com instruction.com insurer.com irelandmail.com italymail.com japan.com
        journalist.com keromail.com kittymail.com koreamail.com lawyer.com legislator.com linuxmail.org
        london.com loveable.com lovecat.com madonnafan.com madrid.com marchmail.com mexicomail.com
        mindless.com minister.com moscowmail.com munich.com musician.org muslim.com myself.com null.net
        nycmail.com oath.com optician.com pacificwest.com petlover.com photographer.net playful.com
        poetic.com politician.com popstar.com post.com presidency.com priest.com programmer.net
        publicist.com realtyagent.com reborn.com reggaefan.com religious.com repairman.com
        representative.com rescueteam.com rocketship.com rockfan.com rome.com royal.net saintly.com
        salesperson.net sanfranmail.com scientist.com scotlandmail.com secretary.net seductive.com
        singapore.com snakebite.com songwriter.net soon.com spainmail.com teachers.org techie.com
        technologist.com therapist.net toke.com toothfairy.com tvstar.com umpire.com usa.com uymail.com
        webname.com whoever.com winning.com witty.com worker.com workmail.com writeme.com yours.com
      `,
      ],
      [
        ['ispdb'],
        `
        alabama.usa.com alaska.usa.com americamail.com amorous.com arizona.usa.com california.usa.com
        caress.com count.com couple.com feelings.com florida.usa.com footballer.com hour.com
        illinois.usa.com mad.scientist.com mail.org mobsters.com monarchy.com newyork.usa.com texas.usa.com
        thegame.com wallet.com weirdness.com who.net
      `,
      ],
      [['ispdb', 'free'], 'instructor.net'],
      [['jp', 'ispdb', 'free', 'providers'], 'mail.com'],
      [['ispdb', 'providers'], 'revenue.com tokyo.com'],
    ],
  },
  {
    kind: 'free',
    operator: 'mail.ee',
    ends: 'idle',
    domains: [[['ispdb', 'free', 'providers'], 'mail.ee']],
  },
  {
    kind: 'free',
    operator: 'o2 Poczta',
    ends: 'idle',
    domains: [
      [['ispdb'], 'go2.pl prokonto.pl'],
      [['ispdb', 'free', 'providers'], 'o2.pl'],
      [['ispdb', 'free'], 'tlen.pl'],
    ],
  },
  {
    kind: 'free',
    operator: 'privacy mail (Proton / Tuta / Hushmail)',
    ends: 'free-privacy',
    domains: [
      [['jp', 'free', 'providers'], 'hushmail.com pm.me proton.me protonmail.com'],
      [['knowledge'], 'keemail.me tuta.com tutamail.com'],
      [['free', 'providers'], 'protonmail.ch'],
      [['jp', 'free'], 'tuta.io'],
      [['jp'], 'tutanota.com'],
      [['free'], 'tutanota.de'],
    ],
  },
  {
    kind: 'free-ended',
    operator: 'Infoseek メール',
    ends: 'ended-undated',
    doubtful: true,
    domains: [
      [['free'], 'infoseek.co.jp'],
      [['jp', 'free', 'providers'], 'infoseek.jp'],
    ],
  },
  {
    kind: 'free-ended',
    operator: 'goo メール (NTT docomo)',
    ends: 'ended-goo',
    domains: [
      [['jp', 'goo-end', 'goo-free-end', 'ispdb'], 'goo.jp'],
      [['jp', 'goo-end', 'goo-free-end', 'free', 'providers'], 'mail.goo.ne.jp'],
    ],
  },
  {
    kind: 'free-ended',
    operator: 'livedoor mail',
    ends: 'maybe-alive',
    doubtful: true,
    domains: [
      [['free'], 'livedoor.com'],
      [['knowledge'], 'mail.livedoor.com'],
    ],
  },
  {
    kind: 'free-ended',
    operator: 'old Japanese portals',
    ends: 'probably-dead',
    doubtful: true,
    domains: [
      [['knowledge'], 'aol.jp auone.jp bb.excite.co.jp jp.aol.com'],
      [['free'], 'freemail.ne.jp hotmail.jp mail.sony.jp'],
      [['free', 'providers'], 'infomart.or.jp lycos.ne.jp press.co.jp'],
    ],
  },
  {
    kind: 'free-ended',
    operator: 'エキサイトメール',
    ends: 'ended-excite',
    domains: [[['jp', 'excite-end', 'free', 'providers'], 'excite.co.jp']],
  },
  {
    kind: 'paid-mail',
    operator: 'Posteo',
    ends: 'subscription',
    domains: [
      [
        ['ispdb', 'free'],
        `
        posteo.at posteo.be posteo.ch posteo.cl posteo.co posteo.co.uk posteo.cr posteo.cz posteo.de
        posteo.dk posteo.ee posteo.es posteo.eu posteo.fi posteo.gl posteo.gr posteo.hn posteo.hr posteo.hu
        posteo.ie posteo.in posteo.is posteo.jp posteo.la posteo.li posteo.lt posteo.lu posteo.me posteo.mx
        posteo.my posteo.net posteo.nl posteo.no posteo.nz posteo.org posteo.pe posteo.pl posteo.pm
        posteo.pt posteo.ro posteo.se posteo.sg posteo.si posteo.tn posteo.uk posteo.us
      `,
      ],
      [['ispdb'], 'posteo.ca posteo.com posteo.com.br posteo.it'],
    ],
  },
  {
    kind: 'paid-mail',
    operator: 'paid mail',
    ends: 'subscription',
    domains: [
      [['jp', 'free'], 'fastmail.com'],
      [['free', 'providers'], 'fastmail.fm runbox.com'],
      [['free'], 'fastmail.jp mailfence.com'],
    ],
  },
]
