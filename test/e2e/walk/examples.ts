import type { Language } from '#core/language'
import { nodeId } from '#core/graph/graph'
import type { NodeId } from '#core/graph/graph'
import type { VaultRecord } from '#core/record/document'
import { advised, customer } from '../../support/customer.ts'
import {
  amazon,
  authenticatorLoop,
  circle,
  states,
  volumeLicence,
  webshop,
} from '../../support/worked-records.ts'
import { say, type Say } from './row.ts'

/** A worked example of docs/coverage.md, tried out in the what-if screen of a notebook of its own. */
interface WalkExample {
  /** As the table there calls it. */
  readonly example: string
  /** What its picture is called. */
  readonly picture: string
  readonly records: readonly VaultRecord[]
  /** What is lost one by one; `cold`: no notebook and no memory. */
  readonly losses: readonly NodeId[] | 'cold'
  readonly shows: readonly Say[]
}

const lost = (...names: readonly string[]) => names.map(nodeId)
const NOTHING_FALLS = say(
  '戻れなくなるアカウントはありません。',
  'You could still get back into every account.',
)
const TO_REVIEW = say(
  '「戻れる」が「審査しだい」になります',
  'from “You can get back in” to “Depends on a review”',
)
const TO_LOST = say('「戻れる」が「戻れない」になります', 'from “You can get back in” to “No way back”')
const TO_SLOW = say('「戻れる」が「日数がかかる」になります', 'from “You can get back in” to “Takes days”')
const ONE_FALLS = say('1件に戻れなくなります。', 'There is no way back into 1 account.')
const TWO_FALL = say('2件に戻れなくなります。', 'There is no way back into 2 accounts.')

/** The worked examples, in the order of docs/coverage.md. */
export const walkExamples: readonly WalkExample[] = [
  {
    example: 'Webshop',
    picture: 'webshop',
    records: webshop,
    losses: lost('device:handset', 'memory:shop'),
    shows: [
      TWO_FALL,
      TO_LOST,
      say('店に、ほかの携帯電話の番号を登録する', 'Register another mobile number at The shop'),
    ],
  },
  {
    example: 'The customer',
    picture: 'customer-moves',
    records: customer,
    losses: lost('tie:flat'),
    shows: [
      NOTHING_FALLS,
      say('1件は、パスワードだけが頼りになります。', '1 account then rests on its password alone'),
    ],
  },
  {
    example: 'The customer',
    picture: 'customer-paper-lost',
    records: customer,
    losses: lost('tie:flat', 'paper:note'),
    shows: [
      ONE_FALLS,
      say('35,000円', '¥35,000'),
      TO_REVIEW,
      say('に、ほかの携帯電話の番号を登録する', 'Register another mobile number at'),
      say('に、引っ越しても使えるメールを登録する', 'Register an address that survives a move at'),
    ],
  },
  {
    example: 'Two points',
    picture: 'two-points',
    records: advised('everyday', 'mobile'),
    losses: lost('tie:flat', 'paper:note'),
    shows: [NOTHING_FALLS],
  },
  {
    example: 'Amazon',
    picture: 'amazon-a',
    records: amazon.a,
    losses: lost('memory:amazon', 'memory:mail'),
    shows: [TWO_FALL, say('15,420円', '¥15,420'), TO_REVIEW],
  },
  {
    example: 'Amazon',
    picture: 'amazon-b',
    records: amazon.b,
    losses: lost('contact:mobile'),
    shows: [
      ONE_FALLS,
      say('15,420円', '¥15,420'),
      say('の2段階認証を、別の端末でも受けられるようにする', 'on another device as well'),
    ],
  },
  {
    example: 'Amazon',
    picture: 'amazon-c',
    records: amazon.c,
    losses: lost('contact:mobile'),
    shows: [NOTHING_FALLS],
  },
  {
    example: 'Circle',
    picture: 'circle',
    records: circle,
    losses: 'cold',
    shows: [TWO_FALL, TO_LOST],
  },
  {
    example: 'Loop through an authenticator',
    picture: 'loop-phone',
    records: authenticatorLoop,
    losses: lost('device:handset'),
    shows: [
      ONE_FALLS,
      TO_LOST,
      say('の2段階認証を、別の端末でも受けられるようにする', 'on another device as well'),
    ],
  },
  {
    example: 'Loop through an authenticator',
    picture: 'loop-password',
    records: authenticatorLoop,
    losses: lost('master-password'),
    shows: [ONE_FALLS, TO_LOST, say('パスワードを書いて別の場所に置く', 'keep it elsewhere')],
  },
  {
    example: 'States',
    picture: 'states-handset',
    records: states,
    losses: lost('device:handset'),
    shows: [ONE_FALLS, TO_SLOW, TO_REVIEW],
  },
  {
    example: 'States',
    picture: 'states-card-too',
    records: states,
    losses: lost('device:handset', 'paper:driving-licence'),
    shows: [TWO_FALL, TO_LOST, TO_REVIEW],
  },
  {
    example: 'Volume licence',
    picture: 'volume-licence',
    records: volumeLicence('active'),
    losses: lost('tie:employer'),
    shows: [
      ONE_FALLS,
      TO_REVIEW,
      say('1つ変えるだけで防げる手は見つかりません。', 'No single change prevents this.'),
    ],
  },
]

/** What the records of the examples are called in a window; by themselves they have ids only. */
const NAMES: Readonly<Record<string, Say>> = {
  address: say('address@example.jp', 'address@example.jp'),
  mail: say('ふだんのメール', 'The mailbox'),
  shop: say('店', 'The shop'),
  handset: say('スマホ', 'The phone'),
  flat: say('アパートのプロバイダ契約', 'The flat’s provider'),
  note: say('パスワードのメモ', 'Note of the password'),
  office: say('Office', 'Office'),
  gift: say('ギフト残高', 'Gift balance'),
  points: say('ポイント', 'Points'),
  prime: say('プライム', 'Prime'),
  first: say('一つ目のメール', 'The first mailbox'),
  second: say('二つ目のメール', 'The second mailbox'),
  gmail: say('Gmail', 'Gmail'),
  carrier: say('携帯の契約', 'The mobile contract'),
  'driving-licence': say('運転免許証', 'Driving licence'),
  'by-sms': say('SMSで戻る通販', 'The shop that sends text messages'),
  employer: say('佐藤商店', 'Sato Shoten'),
  agreement: say('会社のOffice', 'Office of the company'),
}

/** The records of an example, named for people to read. */
export function namedRecords(records: readonly VaultRecord[], language: Language): readonly VaultRecord[] {
  return records.map((record) => {
    const name = NAMES[record.id]?.[language]
    if (name === undefined) return record
    if (record.type === 'account') return { ...record, serviceName: name }
    return 'title' in record ? { ...record, title: name } : record
  })
}
