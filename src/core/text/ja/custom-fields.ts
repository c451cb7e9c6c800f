import type { CustomFieldMessages } from '../messages/custom-fields.ts'

export const customFields: CustomFieldMessages = {
  'custom-fields.lead': '会員番号、暗証番号、カードの期限など、ほかに書くところのないものを書けます。',
  'custom-fields.add': '項目を足す',
  'custom-fields.name': '項目の名前',
  'custom-fields.name.example': '例：会員番号',
  'custom-fields.kind': '種類',
  'custom-fields.value': '内容',
  'custom-fields.value.replaces': '書くと、今の内容と入れ替わります。',
  'custom-fields.up': '上へ',
  'custom-fields.down': '下へ',
  'custom-fields.empty': 'まだ書いてありません',
  'custom-fields.large': '大きな文字で見る',
  'custom-fields.contact': '連絡先を見る',
  'custom-fields.remind': 'この日のお知らせ',
  'custom-fields.remind.never': '知らせない',
  'custom-fields.remind.days': ({ days }) => (days === 0 ? 'その日になったら' : `${days}日前から`),
}
