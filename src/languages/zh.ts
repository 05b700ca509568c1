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
  numbers: {
    ids: '订单 订单号 訂單 統編 统一社会信用代码 税号 税號 邮编 帳號 账号 快递单号 广告 廣告 合同号 单号 客户编号 发票号',
  },
  sheets: {
    totals: '总计 合计 小计 總計 合計 小計 总数 總數 共计 総計 平均 件数',
    remarks: '机密 機密 保密 社外秘',
  },
} as const satisfies Language;
