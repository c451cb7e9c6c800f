import { describe, expect, test } from 'vitest'
import { nodeId } from '#core/graph/graph'
import { whatIf } from '#core/graph/what-if/what-if'
import type { Language } from '#core/language'
import type { VaultRecord } from '#core/record/document'
import {
  accountName,
  chainText,
  fixText,
  givenName,
  nodeName,
  nodePhrase,
  recordName,
  recordNameWithPerson,
} from '#core/text/names'
import { customer } from '../../../support/customer.ts'
import { naming } from '../../../support/naming.ts'
import {
  account,
  email,
  id,
  licence,
  person,
  phone,
  place,
  settings,
  tie,
  TODAY,
} from '../../../support/records.ts'

describe('a record is called', () => {
  const name = (record: VaultRecord, language: Language = 'ja') =>
    recordName(record, naming(language, [record]))

  test('by its title or name', () => {
    expect(name(tie('flat', { title: 'アパートの光回線' }))).toBe('アパートの光回線')
    expect(name(place('drawer', { title: '電話台の引き出し' }))).toBe('電話台の引き出し')
    expect(name(licence('office', { title: 'Office' }))).toBe('Office')
    expect(name(settings())).toBe('佐藤家の控え')
    expect(name(person('hanako'))).toBe('佐藤 花子')
  })

  test('by its address, or its number as it is dialled at home', () => {
    expect(name(email('mail', { value: 'hanako@example.jp' }))).toBe('hanako@example.jp')
    expect(name(phone('mobile', { value: '+819000001234' }))).toBe('090-0000-1234')
    expect(name(phone('note', { value: '内線 12' }))).toContain('12')
  })

  test('by its service, in the language of the reader', () => {
    expect(name(account('ms'))).toBe('Microsoft アカウント')
    expect(name(account('ms'), 'en')).toBe('Microsoft account')
  })

  test('by the name that the person gave the service, where there is one', () => {
    const shop = account('shop', { serviceId: 'other', serviceName: 'ふるさと便' })
    expect(name(shop)).toBe('ふるさと便')
    expect(name(account('x', { serviceId: 'other' }))).toBe('名前のないアカウント')
    expect(name(account('x', { serviceId: 'from-a-newer-catalogue' }), 'en')).toBe(
      'an account without a name',
    )
  })

  test('with its label, where it is one of several', () => {
    const labelled = account('ms', { label: '仕事用' })
    expect(accountName(labelled, naming('ja', []))).toBe('Microsoft アカウント・仕事用')
    expect(accountName(labelled, naming('en', []))).toBe('Microsoft account – 仕事用')
  })
})

describe('an account among several people', () => {
  const records = [person('hanako'), account('ms', { personId: 'hanako' })]

  test('carries the name of its person', () => {
    const [, ms] = records
    if (ms === undefined) throw new Error('no account')
    expect(recordNameWithPerson(ms, naming('ja', records))).toBe('Microsoft アカウント（花子さん）')
    expect(recordNameWithPerson(ms, naming('en', records))).toBe('Microsoft account (花子)')
  })

  test('carries none when its person is not known', () => {
    expect(recordNameWithPerson(account('ms'), naming('ja', []))).toBe('Microsoft アカウント')
    expect(recordNameWithPerson(account('ms', { personId: 'gone' }), naming('ja', []))).toBe(
      'Microsoft アカウント',
    )
  })

  test('people are called by the last word of a name written family name first', () => {
    expect(givenName('佐藤 花子')).toBe('花子')
    expect(givenName('佐藤\u3000花子')).toBe('花子')
    expect(givenName('Sato Hanako')).toBe('Hanako')
    expect(givenName('花子')).toBe('花子')
    expect(givenName(' 花子 ')).toBe('花子')
  })
})

describe('a node is called', () => {
  const records = [
    tie('flat', { title: '光回線' }),
    account('ms'),
    phone('mobile', { value: '+819000001234' }),
  ]
  const ja = (node: string) => nodeName(nodeId(node), naming('ja', records))
  const en = (node: string) => nodeName(nodeId(node), naming('en', records))

  test('as its record', () => {
    expect(ja('tie:flat')).toBe('光回線')
    expect(ja('contact:mobile')).toBe('090-0000-1234')
    expect(en('account:ms')).toBe('Microsoft account')
  })

  test('as what it is of its record', () => {
    expect(ja('password:ms')).toBe('Microsoft アカウントのパスワード')
    expect(ja('memory:ms')).toBe('Microsoft アカウントのパスワードの記憶')
    expect(ja('sim:mobile')).toBe('090-0000-1234のSIM')
    for (const kind of ['codes', 'factor', 'seed', 'key']) expect(ja(`${kind}:ms`)).toContain('Microsoft')
  })

  test('as what it is of this notebook', () => {
    expect(ja('vault')).toBe('控え帳')
    expect(en('vault')).toBe('This notebook')
    expect(ja('vault-file')).toBe(ja('vault-data'))
    const others = ['vault-copy', 'master-password', 'recovery-key'].map(ja)
    expect(new Set([...others, ja('vault'), ja('vault-file')]).size).toBe(5)
  })

  test('unknown, when its record is not there', () => {
    expect(ja('tie:gone')).toBe('わからない')
  })

  test('with a small letter within an English sentence, unless somebody gave it its name', () => {
    const within = (node: string) => nodePhrase(nodeId(node), naming('en', records))
    expect(within('password:ms')).toBe('the password of Microsoft account')
    expect(en('password:ms')).toBe('The password of Microsoft account')
    expect(within('vault')).toBe('this notebook')
    expect(within('account:ms')).toBe('Microsoft account')
  })
})

describe('why something changed', () => {
  const why = (
    records: readonly VaultRecord[],
    lost: readonly string[],
    recordId: string,
    language: Language = 'ja',
  ) => {
    const { changes } = whatIf(records, { losses: lost.map(nodeId) }, TODAY)
    const change = changes.find(({ record }) => record.id === recordId)
    if (change === undefined) throw new Error(`${recordId} did not change`)
    return chainText(change, naming(language, records))
  }

  test('is told from the licence back to the loss', () => {
    expect(why(customer, ['tie:flat', 'paper:note'], 'office')).toEqual([
      'Officeは、Microsoft アカウントに頼っています。',
      'Microsoft アカウントは、mailbox@example.jpに頼っています。',
      'mailbox@example.jpは、アパートのプロバイダ契約に頼っています。',
      'アパートのプロバイダ契約が終わります。',
    ])
  })

  test('leaves out links between two names of one thing', () => {
    const records = customer.filter((item) => item.id !== 'mailbox')
    // The paper as it can be used and its sheet are both called by its title.
    expect(why(records, ['sheet:note'], 'ms')).toEqual([
      'Microsoft アカウントは、Microsoft アカウントのパスワードに頼っています。',
      'Microsoft アカウントのパスワードは、noteに頼っています。',
      'noteを失います。',
    ])
  })

  test('says as it goes how a thing is gone', () => {
    const employed = [
      tie('employer', { tieKind: 'employer', title: '佐藤商店' }),
      email('work', { tieId: 'employer' }),
      account('a', { contacts: { work: ['registered'] } }),
    ]
    expect(why(employed, ['tie:employer'], 'a').at(-1)).toBe('佐藤商店を離れます。')
    expect(why(employed, ['tie:employer'], 'a', 'en').at(-1)).toBe('You leave 佐藤商店.')
    expect(why(employed, ['account:a'], 'a')).toEqual([
      'Microsoft アカウントは、閉じられて使えなくなります。',
    ])
  })
})

describe('what would have helped', () => {
  const records = [account('ms'), phone('mobile', { value: '+819000001234' })]
  const say = (change: Parameters<typeof fixText>[0]['change'], language: Language = 'ja') =>
    fixText({ change, accountIds: [id('ms')] }, naming(language, records))

  test('names the accounts and the contact', () => {
    expect(say({ kind: 'add-reset-contact', medium: 'phone', contactPointId: id('mobile') })).toBe(
      'Microsoft アカウントに、090-0000-1234を登録する',
    )
  })

  test('tells each change apart, in both languages', () => {
    const changes = [
      { kind: 'add-reset-contact', medium: 'phone', contactPointId: null },
      { kind: 'add-reset-contact', medium: 'email', contactPointId: null },
      { kind: 'add-second-factor' },
      { kind: 'keep-password-in-vault' },
      { kind: 'write-password-on-paper' },
    ] as const
    for (const language of ['ja', 'en'] as const) {
      const sentences = changes.map((change) => say(change, language))
      expect(new Set(sentences).size).toBe(changes.length)
      for (const sentence of sentences) expect(sentence).toContain('Microsoft')
    }
  })
})
