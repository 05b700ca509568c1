import type { Language } from './language.ts';

export const japanese = {
  code: 'ja',
  beside: {
    mobile: '携帯電話 携帯番号 携帯',
    phone: '電話番号 電話 お電話番号 お電話 ご連絡先',
    fax: 'ファックス ファクス',
    email: 'メール メールアドレス',
  },
  fields: {
    name: '氏名 お名前 名前',
    company: '会社名 会社',
  },
  keys: {
    name: '氏名',
    phone: '電話',
    email: 'メール',
  },
  mail: {
    closings: '以上 よろしくお願いします よろしくお願いいたします 宜しくお願いいたします 敬具 草々',
  },
  numbers: {
    ids: '注文番号 注文 郵便番号 口座 口座番号 伝票番号 追跡番号 会員番号 キャンペーン',
  },
  sheets: {
    remarks: '以上',
  },
} as const satisfies Language;
