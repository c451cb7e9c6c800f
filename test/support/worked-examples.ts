import type { State } from '#core/graph/state'

/** What the solver has to say about one target. */
interface Expected {
  readonly state: State
  readonly lockout: readonly (readonly string[])[]
  readonly minimalAccess: readonly (readonly string[])[]
}

/** A worked example of docs/recoverability.md, so far as it can be told without records. */
interface WorkedExample {
  readonly name: string
  readonly rules: string
  /** Leaves that are gone. */
  readonly lost?: readonly string[]
  readonly expected: Readonly<Record<string, Expected>>
}

const customer =
  'paper -> password; password -> ms; tie -> mailbox; mailbox -> ms; -> ms @appeal; ms -> office'
/** The same account once every secret of its own is gone: the password is no way any more. */
const customerCold = 'tie -> mailbox; mailbox -> ms; -> ms @appeal; ms -> office'
const blog = `${customer}; everyday -> ms; sim -> number; number -> ms`
const number = 'sim -> number; carrier + document -> number @slow; number -> code; handset + pin -> prompt'

/** The worked examples of docs/recoverability.md. */
export const workedExamples: readonly WorkedExample[] = [
  {
    name: 'Webshop: two ways in, of which one is long',
    rules: `pwd_shop -> shop; mail -> shop; pwd_mail + code -> mail; device -> code;
            finger + handset -> device; pin + handset -> device`,
    expected: {
      shop: {
        state: 'now',
        minimalAccess: [['pwd_shop'], ['finger', 'handset', 'pwd_mail'], ['handset', 'pin', 'pwd_mail']],
        lockout: [
          ['handset', 'pwd_shop'],
          ['pwd_mail', 'pwd_shop'],
          ['finger', 'pin', 'pwd_shop'],
        ],
      },
      mail: {
        state: 'now',
        minimalAccess: [
          ['finger', 'handset', 'pwd_mail'],
          ['handset', 'pin', 'pwd_mail'],
        ],
        lockout: [['handset'], ['pwd_mail'], ['finger', 'pin']],
      },
    },
  },
  {
    name: 'The customer today: the paper and the tie, either suffices',
    rules: customer,
    expected: {
      ms: { state: 'now', minimalAccess: [['paper'], ['tie']], lockout: [['paper', 'tie']] },
      office: { state: 'now', minimalAccess: [['paper'], ['tie']], lockout: [['paper', 'tie']] },
    },
  },
  {
    name: 'The customer with the password forgotten: the tie alone is left',
    rules: customerCold,
    expected: { ms: { state: 'now', minimalAccess: [['tie']], lockout: [['tie']] } },
  },
  {
    name: 'The customer moves: the paper alone is left',
    rules: customer,
    lost: ['tie'],
    expected: { ms: { state: 'now', minimalAccess: [['paper']], lockout: [['paper']] } },
  },
  {
    name: 'The customer moves and forgets the password: no reset can arrive',
    rules: customerCold,
    lost: ['tie'],
    expected: { ms: { state: 'appeal', minimalAccess: [], lockout: [[]] } },
  },
  {
    name: 'The customer moves and loses the paper: the form may be refused, and Office goes with the account',
    rules: customer,
    lost: ['paper', 'tie'],
    expected: {
      ms: { state: 'appeal', minimalAccess: [], lockout: [[]] },
      office: { state: 'appeal', minimalAccess: [], lockout: [[]] },
    },
  },
  {
    name: 'The blog: an everyday mailbox makes two losses three',
    rules: `${customer}; everyday -> ms`,
    expected: {
      ms: {
        state: 'now',
        minimalAccess: [['everyday'], ['paper'], ['tie']],
        lockout: [['everyday', 'paper', 'tie']],
      },
    },
  },
  {
    name: 'The blog: a mobile number makes two losses three',
    rules: `${customer}; sim -> number; number -> ms`,
    expected: {
      ms: {
        state: 'now',
        minimalAccess: [['paper'], ['sim'], ['tie']],
        lockout: [['paper', 'sim', 'tie']],
      },
    },
  },
  {
    name: 'The blog: with both, the same two losses leave the account reachable',
    rules: blog,
    lost: ['paper', 'tie'],
    expected: {
      office: { state: 'now', minimalAccess: [['everyday'], ['sim']], lockout: [['everyday', 'sim']] },
    },
  },
  {
    name: 'Amazon (a): password and reset mail',
    rules: 'password -> amazon; mail -> amazon; mail_password -> mail',
    expected: {
      amazon: {
        state: 'now',
        minimalAccess: [['mail_password'], ['password']],
        lockout: [['mail_password', 'password']],
      },
    },
  },
  {
    name: 'Amazon (b): a phone demanded on both routes makes it worse',
    rules: 'password + phone -> amazon; mail + phone -> amazon; mail_password -> mail',
    expected: {
      amazon: {
        state: 'now',
        minimalAccess: [
          ['mail_password', 'phone'],
          ['password', 'phone'],
        ],
        lockout: [['phone'], ['mail_password', 'password']],
      },
    },
  },
  {
    name: 'Amazon (c): the same phone as a further reset route makes it better',
    rules: 'password -> amazon; mail -> amazon; mail_password -> mail; phone -> amazon',
    expected: {
      amazon: {
        state: 'now',
        minimalAccess: [['mail_password'], ['password'], ['phone']],
        lockout: [['mail_password', 'password', 'phone']],
      },
    },
  },
  {
    name: 'Circle: two mailboxes that reset each other stand on the vault',
    rules: 'vault -> pwd_a; vault -> pwd_b; pwd_a -> a; pwd_b -> b; b -> a; a -> b',
    expected: {
      a: { state: 'now', minimalAccess: [['vault']], lockout: [['vault']] },
      b: { state: 'now', minimalAccess: [['vault']], lockout: [['vault']] },
    },
  },
  {
    name: 'Circle: a cold start loses both',
    rules: 'vault -> pwd_a; vault -> pwd_b; pwd_a -> a; pwd_b -> b; b -> a; a -> b',
    lost: ['vault'],
    expected: {
      a: { state: 'lost', minimalAccess: [], lockout: [[]] },
      b: { state: 'lost', minimalAccess: [], lockout: [[]] },
    },
  },
  {
    name: 'Loop through an authenticator: the master password or the phone, either loss is the end',
    rules: `gmail_pw + code -> gmail; vault -> gmail_pw; master + code -> vault; authapp -> code;
            phone -> authapp; gmail -> authapp`,
    expected: {
      gmail: { state: 'now', minimalAccess: [['master', 'phone']], lockout: [['master'], ['phone']] },
      vault: { state: 'now', minimalAccess: [['master', 'phone']], lockout: [['master'], ['phone']] },
    },
  },
  {
    name: 'Loop through an authenticator: losing the phone takes gmail, the vault and the authenticator',
    rules: `gmail_pw + code -> gmail; vault -> gmail_pw; master + code -> vault; authapp -> code;
            phone -> authapp; gmail -> authapp`,
    lost: ['phone'],
    expected: {
      authapp: { state: 'lost', minimalAccess: [], lockout: [[]] },
      gmail: { state: 'lost', minimalAccess: [], lockout: [[]] },
      vault: { state: 'lost', minimalAccess: [], lockout: [[]] },
    },
  },
  {
    name: 'States: a slow way over a thing held now is slow',
    rules: 'thing -> account @slow',
    expected: { account: { state: 'slow', minimalAccess: [['thing']], lockout: [['thing']] } },
  },
  {
    name: 'States: the better of appeal and slow is slow, and only the slow way counts',
    rules: 'form -> account @appeal; thing -> account @slow',
    expected: { account: { state: 'slow', minimalAccess: [['thing']], lockout: [['thing']] } },
  },
  {
    name: 'States: a code by SMS needs only the SIM, a prompt needs the unlocked handset',
    rules: number,
    expected: {
      code: {
        state: 'now',
        minimalAccess: [['sim'], ['carrier', 'document']],
        lockout: [
          ['carrier', 'sim'],
          ['document', 'sim'],
        ],
      },
      prompt: { state: 'now', minimalAccess: [['handset', 'pin']], lockout: [['handset'], ['pin']] },
    },
  },
  {
    name: 'States: a number whose handset and SIM are lost is slow, by the counter and the identity document',
    rules: number,
    lost: ['handset', 'sim'],
    expected: {
      code: { state: 'slow', minimalAccess: [['carrier', 'document']], lockout: [['carrier'], ['document']] },
      prompt: { state: 'lost', minimalAccess: [], lockout: [[]] },
    },
  },
  {
    name: 'States: a number whose SIM and identity document are both lost is lost',
    rules: number,
    lost: ['document', 'handset', 'sim'],
    expected: { code: { state: 'lost', minimalAccess: [], lockout: [[]] } },
  },
  {
    name: 'Volume licence: the administrator has left, the regional service centre judges',
    rules: `employer -> work_address; work_address -> site;
            licence_no + authorization_no + company_name + company_address -> site @appeal`,
    lost: ['employer'],
    expected: { site: { state: 'appeal', minimalAccess: [], lockout: [[]] } },
  },
]
