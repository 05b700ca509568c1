import type { Language } from './language.ts';

export const chinese = {
  code: 'zh',
  beside: {
    mobile: '手机号码 手机号 手机 手機 手機號碼 行動電話',
    phone: '連絡先 电话 电话号码 電話號碼 联系电话 联系方式 聯絡電話 聯絡',
    fax: '传真 傳真',
    email: '邮箱 電郵 电子邮件 邮件 電子郵件',
  },
  fields: {
    name: '姓名 名字 联系人 聯絡人',
    company: '公司 公司名称',
  },
  keys: {
    name: '姓名',
    phone: '电话',
    email: '邮箱',
  },
  mail: {
    closings: '此致 敬礼 谢谢 謝謝 祝好 顺颂商祺 此致_敬礼 敬祝',
  },
} as const satisfies Language;
