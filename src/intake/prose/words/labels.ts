import type { LabelWords } from './label-language.ts';
import { ar, bg, el, fa, he, hi, id, ru, uk, vi } from './labels-east.ts';
import { cs, hr, hu, pl, ro, tr } from './labels-middle.ts';
import { da, de, en, es, fi, fr, it, nl, pt, sv } from './labels-west.ts';

/** The languages whose labels are words with blanks between them. */
export const labelLanguages: readonly LabelWords[] = [
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  sv,
  da,
  fi,
  pl,
  cs,
  hu,
  ro,
  hr,
  tr,
  ru,
  uk,
  bg,
  el,
  ar,
  fa,
  he,
  hi,
  id,
  vi,
];

/** Japanese, Chinese, Korean and Thai write no blanks: what a label contains, in the order in which it is looked for. */
export const labelsWithoutBlanks = [
  [
    'name',
    /^(?:ご?(?:担当者|連絡者|予約者|注文者|応募者|依頼者)(?:様)?(?:の)?(?:お?名前|氏名|名)?|聯絡人|联系人|담당자\s?성함)$/u,
  ],
  [
    'other',
    /店|支社|支店|営業|担当|スタッフ|代理|紹介|销售|銷售|顾问|顧問|业务|業務|门店|分店|客服|经纪|經紀|医生|醫生|來源|来源|渠道|지점|담당|매장|영업|직원|의사|출처|สาขา|พนักงาน|ผู้ขาย|ร้าน|แหล่ง|แพทย์/u,
  ],
  [
    'phone',
    /電話|携帯|スマホ|ケータイ|連絡先|电话|手机|手機|联系方式|聯絡方式|聯絡電話|微信号|전화|휴대|핸드폰|연락처|모바일|โทร|เบอร์|มือถือ|ワッツ/u,
  ],
  ['email', /メール|邮箱|郵箱|电邮|電郵|邮件|郵件|이메일|메일|อีเมล/u],
  [
    'thing',
    /番号|号码|號碼|编号|編號|单号|單號|번호|คำสั่งซื้อ|ยอด|日時|日期|金额|金額|합계|금액|날짜|วันที่|広告|广告|廣告|캠페인|주문/u,
  ],
  ['company', /会社|法人|企業|公司|單位|单位|회사|업체|บริษัท/u],
  ['surname', /^(?:お名前[（(])?(?:姓|苗字|名字|氏|성|นามสกุล)[)）]?$/u],
  ['given', /^(?:お名前[（(])?(?:名|이름\(이름\)|ชื่อจริง)[)）]?$/u],
  [
    'name',
    /名前|氏名|姓名|名字|お客様名|顧客名|客户名|客戶名|성함|이름|성명|고객명|환자명|신청자|예약자|주문자|ชื่อ/u,
  ],
  [
    'person',
    /^(?:お客様|顧客|客户|客戶|新客户|新客戶|患者|病人|ゲスト|予約者|注文者|受取人|收件人|收货人|고객|고객님|환자|손님|수령인|받는\s?분|ลูกค้า|ผู้ติดต่อ|คนไข้|ผู้รับ)(?:様|先生|小姐)?$/u,
  ],
] as const;
