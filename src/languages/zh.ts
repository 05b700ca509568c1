import type { Language } from './language.ts';

export const chinese = {
  code: 'zh',
  beside: {
    mobile: '手机号码 手机号 手机 手機 手機號碼 行動電話',
    phone: '連絡先 电话 电话号码 電話號碼 联系电话 联系方式 聯絡電話 聯絡',
    fax: '传真 傳真',
    email: '邮箱 電郵 电子邮件 邮件 電子郵件',
    behind: '号码 是 为 為',
    unspacedPhone: '手机号码 手机号 手机 手機 电话 電話 联系电话 座机 專線 专线 号码 號碼',
    unspacedPlace: '公司 办公室 辦公室 办公 辦公 家里 家庭 住宅 固话 固定 座机 市話 联系 聯絡 个人',
    unspacedBehind: '号码 是 为 為',
  },
  unspaced: {
    contactName: '聯絡人 联系人',
    other: '销售 銷售 顾问 顧問 业务 業務 门店 分店 客服 经纪 經紀 医生 醫生 來源 来源 渠道',
    phone: '电话 手机 手機 联系方式 聯絡方式 聯絡電話 微信号',
    email: '邮箱 郵箱 电邮 電郵 邮件 郵件',
    thing: '号码 號碼 编号 編號 单号 單號 日期 金额 金額 广告 廣告',
    company: '公司 單位 单位',
    name: '姓名 名字 客户名 客戶名',
    person: '客户 客戶 新客户 新客戶 患者 病人 收件人 收货人',
    aroundName: '先生 小姐',
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
  speech: {
    honorifics: '先生 小姐 女士',
    unspacedRoles: '経理 经理 總經理 总经理 总监 總監 董事 主管 销售 工程师',
    and: '和',
    nothing: '无',
  },
  companies: {
    unspacedForms: '有限公司 集团 集團 公司 大学 大學',
  },
  requests: {
    help: '帮助',
    unspacedOwning: '的',
  },
  mail: {
    closings: '此致 敬礼 谢谢 謝謝 祝好 顺颂商祺 此致_敬礼 敬祝 此致敬礼 順頌商祺 敬上 谨上',
    from: '发件人 發件人 寄件者',
    to: '收件人 抄送',
    subject: '主题 主旨 發送時間 发送时间 日期',
    wrote: '写道 寫道',
    automatic: '发自我的 寄自我的 傳送自',
    dialIn: '仅音频 僅音訊',
    meetingIds: '会议_id 會議_id',
    unspacedFirstPerson: '我的 打给我 联系我',
    signsBehind: '敬上',
    greetings: '您好 你好 尊敬的 大家好',
  },
  numbers: {
    ids: '订单 订单号 訂單 統編 统一社会信用代码 税号 税號 邮编 帳號 账号 快递单号 广告 廣告 合同号 单号 客户编号 发票号',
    extensions: '内线 分机 分機',
    money: '元',
  },
  sheets: {
    totals: '总计 合计 小计 總計 合計 小計 总数 總數 共计 総計 平均 件数',
    remarks: '机密 機密 保密 社外秘',
    records: '条记录 条 条数据 位',
    counting: '共 共计',
    outOf: '共',
    page: '第',
    pageBehind: '页 頁',
    rights: '版权所有 版權所有',
    made: '导出 生成 打印 匯出',
    yes: '是',
    no: '否',
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
    work: '公司',
    home: '家',
  },
  grammar: {
    tidyField: (field) =>
      field
        .replace(
          /^[请請]?(?:联系人?|聯絡人?|联络|致电|致電|打给|打給|找|加|添加|新客户|新客戶|客户|客戶|我是|我叫|这是|這是)[是:：]?\s*/u,
          '',
        )
        .replace(
          /(?:(?<=.{2})(?:先生|女士|小姐))?的?(?:个人|公司|新)?(?:电话|電話|手机|手機|号码|號碼|微信){0,4}[是为為]?$/u,
          '',
        ),
    withoutRequest: (piece) =>
      piece
        .replace(
          /^(?:(?:[请請]|麻[烦煩]你?)?(?:帮我|帮忙|幫我|幫忙)?(?:添加|新增|加上|保存)(?:一下)?|(?:[请請]|帮我|幫我)加(?:一下)?|加(?=\s))?\s*(?:联系人|聯絡人|新客户|新客戶|(?:客户|客戶)(?=\s*[:：]))?\s*[:：]?\s*(?:这是|這是)?/u,
          '',
        )
        .replace(/\s{0,3}(?:添加|加|存)(?:一下|到(?:通讯录|联系人))$/u, ''),
  },
} as const satisfies Language;
