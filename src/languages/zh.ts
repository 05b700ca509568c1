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
  headings: {
    name: '=姓名 客户姓名 聯絡人 联系人',
    bareName: '名字',
    likelyName: '客户 客户名称 客戶',
    surname: '=姓氏',
    middle: '中间名 中間名',
    company: '*公司*',
    phone: '*携帶* *电话* *手机* *手機* *座机* *座機* *固话*',
    reach: '联系方式 聯絡方式',
    number: '号码 號碼',
    numberWords: '*号 *號 *号码 *號碼 *编号* *編號* *编码* *代码*',
    callingCode: '*国家代码* *区号*',
    country: '*国家*',
    mobile: '*手机* *手機*',
    landline: '*座机* *座機*',
    fax: '*传真* *傳真*',
    email: '*邮箱* *邮件* *郵件* *电邮* *電郵*',
    address: '*地址*',
    tags: '标签',
    guests: '*客户* *客戶* *顾客* *收件人* *收货人* *租客* *学生*',
    payers: '*买家* *買家*',
    hosts: '*司机* *司機* *医生* *醫生* *老师* *老師* *房东* *房東* *快递员* *母亲* *父亲* *家长* *家長*',
    otherPeople: '*业务员* *業務員* *销售* *助理* *紧急* *推荐人* *客户经理* *经办*',
    plain: '姓名 电话 手机 手機',
    things: `
      *订单* *訂單* *合同* *合約* *账号* *帳號* *账户* *帳戶* *会员号* *会员卡* *发票* *發票* *身份证* *身分證* *保单* *保單* *金额* *金額* *价格* *價格* *数量* *數量* *余额* *卡号* *单号* *單號*
      *学号* *工号* *税号* qq qq号 *微信*`,
    numbersOfPeople: '*客户编号* *客户号 *客戶編號* *员工编号*',
    days: '*日期* *时间*',
  },
} as const satisfies Language;
