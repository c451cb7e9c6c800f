import type { MailOperator } from './operator.ts'

/** Forwarding addresses, throw-away mail, and the names a hosting plan brings. */
export const relaysAndHosting: readonly MailOperator[] = [
  {
    kind: 'relay',
    operator: 'Apple (Hide My Email)',
    ends: 'relay-apple',
    host: 'apple',
    domains: [[['providers'], 'privaterelay.appleid.com']],
  },
  {
    kind: 'relay',
    operator: 'Blur / IronVest',
    ends: 'relay',
    domains: [
      [['free'], 'maskmy.id'],
      [['free', 'providers'], 'opayq.com'],
    ],
  },
  {
    kind: 'relay',
    operator: 'DuckDuckGo Email Protection',
    ends: 'relay',
    domains: [[['relays', 'free'], 'duck.com']],
  },
  {
    kind: 'relay',
    operator: 'GitHub no-reply',
    ends: 'receives-nothing',
    domains: [[['knowledge'], 'users.noreply.github.com']],
  },
  {
    kind: 'relay',
    operator: 'Mozilla Firefox Relay',
    ends: 'relay',
    domains: [[['relays', 'mailchecker'], '*.mozmail.com mozmail.com relay.firefox.com']],
  },
  {
    kind: 'relay',
    operator: 'Proton Pass hide-my-email',
    ends: 'relay',
    domains: [[['passmail'], 'passfwd.com passinbox.com passmail.com passmail.net']],
  },
  {
    kind: 'relay',
    operator: 'SimpleLogin (Proton)',
    ends: 'relay',
    domains: [
      [
        ['relays-4', 'relays-rest'],
        `
        *.aleeas.com *.slmail.me 8alias.com 8shield.net aleeas.com dralias.com silomails.com simplelogin.co
        simplelogin.com simplelogin.fr simplelogin.io slmail.me slmails.com
      `,
      ],
    ],
  },
  {
    kind: 'relay',
    operator: 'addy.io',
    ends: 'relay',
    domains: [
      [
        ['relays-anonaddy', 'relays-rest'],
        `
        *.addy.io *.anonaddy.com *.anonaddy.me 4wrd.cc addy.io addymail.com anonaddy.com anonaddy.me
        mailer.me
      `,
      ],
    ],
  },
  {
    kind: 'disposable',
    operator: 'throw-away mail',
    ends: 'throw-away',
    domains: [
      [
        ['disposable', 'free', 'providers'],
        'ahk.jp dob.jp gally.jp mailinator.com supermailer.jp sute.jp svk.jp',
      ],
      [['disposable', 'free'], 'eay.jp instaddr.ch kpost.be onetm.jp otmail.jp via.tokyo.jp'],
      [['throwaway', 'providers'], 'hacked.jp y59.jp'],
      [['throwaway', 'free'], 'nanana.uk'],
      [['throwaway'], 'rmtvip.jp'],
    ],
  },
  {
    kind: 'hosting-default',
    operator: 'rental server or site builder',
    ends: 'hosting',
    domains: [
      [
        ['jp'],
        `
        *.000webhostapp.com *.bitter.jp *.colorfulbox.jp *.conoha.jp *.coreserver.jp *.heteml.jp
        *.jimdofree.com *.jimdosite.com *.kagoya.ne.jp *.lolipop.jp *.main.jp *.mixh.jp *.moo.jp
        *.myshopify.com *.sakura.ne.jp *.star-domain.jp *.sub.jp *.value-domain.com *.web.fc2.com
        *.weebly.com *.wixsite.com *.wpx.jp *.xrea.com *.xserver.jp *.xsrv.jp
      `,
      ],
    ],
  },
]
