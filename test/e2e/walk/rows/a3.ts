import { say, seen, type WalkRow } from '../row.ts'

const PORTAL = say('Microsoft ボリュームライセンス', 'Microsoft volume licensing')
const GONE = say('VLSC（終わったサービス）', 'VLSC (ended)')
const LEFT = say(
  '管理者が辞めた、会社のメールが変わった',
  'The administrator has left, or the address has changed',
)
const PAPERS = say('昔のVLSCの書類しかない', 'Only old VLSC papers are left')
const JOIN = say('管理画面に登録する、権限を頼む', 'Registering, or asking for rights')
const HAND_ON = say('ほかの人や販売店に権限を渡す', 'Giving others, or the reseller, their rights')
const THEN = say('昔の登録のしかた（今はありません）', 'How one registered then (gone today)')
const HARDEN = say('失う前にしておくこと', 'Before anything is lost')

/** Volume licences (the service centre's questions and answers of about 2010). */
export const rowsA3: readonly WalkRow[] = [
  seen(
    'A3-02',
    { at: 'holding', id: 'agreement' },
    say('佐藤 正男', 'Sato Masao'),
    say('管理者（人に権限を渡せる）', 'Administrator (can give rights)'),
  ),
  seen(
    'A3-02',
    {
      at: 'holding-editor',
      id: 'agreement',
      part: say('ボリューム ライセンスの契約', 'Volume licence agreement'),
    },
    say('管理者を足す', 'Add an administrator'),
  ),
  seen(
    'A3-03',
    { at: 'service', name: GONE },
    say('Live IDと会社のメールは別のものです。', 'The Live ID and the work e-mail are two things.'),
  ),
  seen(
    'A3-04',
    { at: 'service', name: PORTAL },
    say('届くメールの送り主：microsoft-noreply@microsoft.com', 'microsoft-noreply@microsoft.com'),
  ),
  seen(
    'A3-05',
    { at: 'holding', id: 'agreement' },
    say('契約にある仕事のメール', 'Work address on the agreement'),
    say('info@shoten.example.jp', 'info@shoten.example.jp'),
  ),
  seen(
    'A3-05',
    { at: 'sheet', accounts: ['volume'], secrets: 'blank' },
    say('契約のメール info@shoten.example.jp', 'info@shoten.example.jp'),
  ),
  seen(
    'A3-06',
    { at: 'finding', rule: 'volume-mail-mismatch', subject: 'agreement' },
    say('違うと、契約が見えません。', 'so the agreement stays hidden.'),
  ),
  seen(
    'A3-08',
    { at: 'way-back', id: 'volume', when: HARDEN },
    say(
      '契約書のメールと、登録したメールが同じかを確かめます。',
      'See that the address on the agreement and the registered one are the same.',
    ),
  ),
  seen(
    'A3-09',
    { at: 'way-back', id: 'volume', when: LEFT },
    say(
      '契約番号、契約書のメール、サインインのIDが要ります。',
      'ask support with the agreement number, the address on the agreement and the sign-in ID.',
    ),
  ),
  seen(
    'A3-12',
    { at: 'way-back', id: 'volume', when: PAPERS },
    say('件名が「Action required」で始まる', 'whose subject begins “Action required”.'),
  ),
  seen(
    'A3-13',
    { at: 'service', name: PORTAL },
    say('新しい契約が画面に出ること', 'seeing the new agreement'),
  ),
  seen(
    'A3-14',
    { at: 'account', id: 'volume', open: say('手を付ける前に知っておくこと', 'Good to know before you act') },
    say('急いでやり直しません。', 'Do not start over in a hurry.'),
  ),
  seen(
    'A3-16',
    { at: 'service', name: PORTAL },
    say(
      '契約書のメールと登録したメールが違うと、契約が見えません。',
      'If the address on the agreement differs from the registered one, the agreement stays hidden.',
    ),
  ),
  seen(
    'A3-17',
    { at: 'finding', rule: 'volume-no-second-admin', subject: 'agreement' },
    say('会社のだれにも見られません。', 'nobody in the company sees keys or downloads.'),
  ),
  seen(
    'A3-17',
    { at: 'way-back', id: 'volume', when: LEFT },
    say('管理者がいなければ、サポートに頼みます。', 'If there is none, ask support'),
  ),
  seen('A3-18', { at: 'service', name: PORTAL }, say('10時間', '10 hours')),
  seen(
    'A3-19',
    { at: 'way-back', id: 'volume' },
    say('0120-737-565', '0120-737-565'),
    say('頼んだ 1回', 'Asked once'),
  ),
  seen(
    'A3-20',
    { at: 'holding', id: 'agreement' },
    say('佐藤商店', 'Sato Shoten'),
    say('4300000', '4300000'),
  ),
  seen('A3-24', { at: 'holding', id: 'agreement' }, say('00000000ZZE0000', '00000000ZZE0000')),
  seen('A3-24', { at: 'account', id: 'volume' }, say('00000000ZZE0000', '00000000ZZE0000')),
  seen(
    'A3-25',
    { at: 'sheet', accounts: ['volume'], secrets: 'blank' },
    say('ライセンス番号 00000000', '00000000'),
    say('認証番号 00000000ZZE0000', '00000000ZZE0000'),
  ),
  seen(
    'A3-27',
    { at: 'finding', rule: 'service-ended', subject: 'vlsc' },
    say(
      'あとを継いだサービスに登録し直していないと',
      'Unless it was registered again at the one that took its place',
    ),
  ),
  seen(
    'A3-28',
    { at: 'finding', rule: 'volume-no-second-admin', subject: 'old-agreement' },
    say('名前は、窓口でも教えてもらえません。', 'the desk does not name them.'),
  ),
  seen(
    'A3-04',
    { at: 'holding', id: 'agreement' },
    say('招待の差出人', 'Sender of the invitation'),
    say('招待が届いた日', 'Invitation received on'),
  ),
  seen(
    'A3-08',
    { at: 'way-back', id: 'vlsc', open: THEN },
    say(
      '「アクセス権限詳細」のページで見えました。',
      'The page “アクセス権限詳細” (access details) showed that the two were linked.',
    ),
  ),
  seen(
    'A3-10',
    { at: 'way-back', id: 'vlsc', open: THEN },
    say(
      'VLSCを開いて登録に進み、Live IDで入りました。',
      'One opened VLSC, chose to sign up, and signed in with a Live ID.',
    ),
  ),
  seen(
    'A3-10',
    { at: 'way-back', id: 'volume', open: JOIN },
    say('会社のアカウント（Entra ID）が要ります。', 'It takes a work account (Entra ID).'),
  ),
  seen(
    'A3-11',
    { at: 'way-back', id: 'volume', open: JOIN },
    say('自分の会社のメールで頼みます。', 'ask with your own work address.'),
  ),
  seen(
    'A3-12',
    { at: 'way-back', id: 'volume', open: JOIN },
    say(
      '迷惑メールの中と、会社のメールの振り分けを見ます。',
      'look in the junk folder and in the filters of the company’s mail.',
    ),
  ),
  seen(
    'A3-14',
    { at: 'holding', id: 'agreement' },
    say('招待を取ってある所', 'Where the invitation is kept'),
  ),
  seen(
    'A3-16',
    { at: 'way-back', id: 'volume', open: JOIN },
    say('会社の管理者に役割を付けてもらいます。', 'today an administrator gives you the role.'),
  ),
  seen(
    'A3-20',
    { at: 'way-back', id: 'volume' },
    say('認証番号', 'authorization number'),
    say('00000000ZZE0000', '00000000ZZE0000'),
  ),
  seen(
    'A3-21',
    { at: 'way-back', id: 'volume', open: JOIN },
    say(
      '番号の書き違いか、管理者がいないかのどちらかです。',
      '“Request failed” means wrong numbers, or no administrator at all.',
    ),
  ),
  seen(
    'A3-23',
    { at: 'way-back', id: 'volume', open: HAND_ON },
    say('あとから変えられます。', 'It can be changed later.'),
  ),
  seen(
    'A3-25',
    { at: 'sheet', accounts: ['volume'], secrets: 'blank' },
    say('契約者の住所', 'Company’s address'),
  ),
  seen(
    'A3-26',
    { at: 'way-back', id: 'volume', open: HAND_ON },
    say(
      '見られなくなった販売店（パートナー）は、顧客の側で加えます。',
      'A partner who lost access is added by the customer',
    ),
  ),
  seen('A3-26', { at: 'holding', id: 'agreement' }, say('販売店など、外の会社', 'Reseller or other company')),
  seen(
    'A3-22',
    { at: 'holding', id: 'agreement' },
    say('基本契約（MBSA）の下の契約', 'Agreements below a master agreement (MBSA)'),
    say('引き継がない', 'Not inherited'),
  ),
]
