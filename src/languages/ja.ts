import type { Language } from './language.ts';

export const japanese = {
  code: 'ja',
  beside: {
    mobile: '携帯電話 携帯番号 携帯',
    phone: '電話番号 電話 お電話番号 お電話 ご連絡先',
    fax: 'ファックス ファクス',
    email: 'メール メールアドレス',
    behind: '番号 は',
    unspacedPhone: '折り返し先 折返し先 ご連絡先 携帯電話 携帯番号 携帯 電話番号 電話 連絡先',
    unspacedPlace: '直通 代表 会社 自宅 勤務先 内線 本社 事務所 オフィス お客様',
    unspacedBehind: '番号 は',
  },
  unspaced: {
    contactName: '担当者 連絡者 予約者 注文者 応募者 依頼者',
    other: '販売者 出品者 配送 ドライバー 店 支社 支店 営業 担当 スタッフ 代理 紹介',
    phone: '電話 携帯 スマホ ケータイ 連絡先 ワッツ TEL',
    email: 'メール',
    thing: '番号 日時 広告',
    company: '会社 法人 企業',
    surname: '姓 苗字 名字 氏 お名前姓 氏名姓 名前姓 お名前氏',
    given: '名 お名前名 氏名名 名前名',
    name: '名前 氏名 お客様名 顧客名',
    person: 'お客様 顧客 ゲスト 予約者 注文者 受取人 申込者',
    aroundName: 'ご お 様 の お名前 名前 氏名 名',
  },
  fields: {
    name: '氏名 お名前 名前',
    company: '会社名 会社',
  },
  keys: {
    name: '氏名',
    phone: '電話',
    email: 'メール',
    tags: 'タグ ラベル',
  },
  speech: {
    honorifics: '先生 さん 様 氏 君',
    unspacedRoles: '部長 課長 係長 主任 代表取締役 取締役 社長 専務 常務 営業部 営業 開発部',
    and: 'や と 及び および',
    nothing: 'なし 無',
    everyday: `
      折り返し 至急 よろしく お電話 電話 連絡 ご連絡 連絡先 新規 本日 明日 昨日 今日 お願い お願いします ください こちら 担当 担当者 お客様 顧客 予約 注文 見積 見積もり 携帯 番号 電話番号 住所 会社 件 様より から まで です ます`,
    namesToo: 'mio',
    rolesBehind: '妻 夫 母 父 友人 同僚 会社 自宅',
    notes: '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 明日 今日 昨日 至急',
    unspacedWishes: '希望 見積 予約 問い合わせ 興味 検討中',
  },
  companies: {
    shortForms: 'KK',
    unspacedForms: '株式会社 有限会社 合同会社 （株） (株) ㈱ 銀行',
  },
  requests: {
    help: 'ヘルプ',
    unspacedOwning: 'の',
    closing: 'です です。 お願いします よろしくお願いします',
    nameLabels: '名前 お名前 氏名',
  },
  mail: {
    closings: '以上 よろしくお願いします よろしくお願いいたします 宜しくお願いいたします 敬具 草々',
    from: '差出人 送信者',
    to: '宛先 送信先',
    subject: '件名 日時 送信日時',
    wrote: 'のメール',
    automatic: '*から送信',
    dialIn: '音声のみ 電話会議',
    meetingIds: '会議_id ミーティング_id',
    unspacedFirstPerson: '私 わたし 僕 当方',
    signsBehind: '拝',
    greetings: 'お世話になっております いつもお世話になっております 拝啓 こんにちは お疲れ様です',
  },
  numbers: {
    hotlines: 'フリーダイヤル コールセンター お客様センター カスタマーセンター 代表番号',
    refused: '旧 旧番号',
    void: 'ではなく じゃなく じゃなくて は間違い は旧番号 は使われていません',
    ids: '注文番号 注文 郵便番号 口座 口座番号 伝票番号 追跡番号 会員番号 キャンペーン',
    extensions: '内線',
    money: '円',
  },
  sheets: {
    remarks: '以上',
    records: '件 名 人',
    counting: '全',
    page: 'ページ',
    pageBehind: 'ページ',
    made: '出力 作成日 印刷日',
    yes: 'はい',
    no: 'いいえ',
  },
  headings: {
    name: '=氏名 *氏名* =お名前 顧客名 お客様名',
    bareName: '名前',
    likelyName: '顧客',
    given: 'お名前_名 氏名_名 名前_名 =名',
    surname: 'お名前_姓 氏名_姓 名前_姓 =姓 =苗字',
    middle: 'ミドルネーム',
    phonetic: 'yomi furigana *フリガナ* *ふりがな* *よみ* *ヨミ* *カナ*',
    company: '*会社*',
    phone: '*電話* *携帯* *モバイル* *スマホ*',
    reach: '連絡先',
    number: '番号',
    numberWords: '*番号* *コード*',
    callingCode: '*国番号*',
    areaCode: '*市外局番*',
    country: '=国 *国名* *国籍*',
    mobile: '*携帯*',
    landline: '*固定*',
    fax: '*ファクス* *ファックス*',
    home: '*自宅*',
    work: '*会社* *勤務*',
    email: '*メール*',
    address: '*住所*',
    tags: 'ラベル',
    guests: '*患者* *参加者* *受取人* *お客様* *顧客*',
    payers: '*購入者*',
    hosts: '*ドライバー* *医師* *先生* *大家* *保護者*',
    otherPeople: '*担当* *秘書* *緊急* *紹介者*',
    plain: '名前 氏名 電話 電話番号',
    things: '*会員番号* *注文* *契約* *口座* *請求* *保険* *伝票* *郵便* *受付*',
    numbersOfPeople: '*顧客番号* *社員番号*',
    days: '*日付* *年月日*',
  },
  grammar: {
    asideIn: (name) =>
      /を|から|まで|です|ます|ました|ください|下さい|明日(?![香美実奈也斗])|今日(?!子)|昨日|来週|今週|[月火水木金土日]曜|\d時|来店|見積|予約|折り?返し|(?<=[\p{Script=Han}\p{Script=Katakana}A-Za-z])の(?=[\p{Script=Han}\p{Script=Katakana}])|^(?!\S{2}会社\s)\S*(?:会社|商事|建設|不動産|工業|銀行|病院|営業部|総務部)\S*\s(?=\S)/u.exec(
        name,
      )?.[0] ?? null,
    tidyField: (field) =>
      field
        .replace(
          /^(?:(?:先ほど|さきほど|先程|さっき|今朝|本日|昨日|今日|昨夜|先日|先週|ただいま|たった今|午前中?|午後)[、に]?\s?)+(?=.)/u,
          '',
        )
        .replace(
          /^[\p{Script=Han}\p{Script=Katakana}ー]{2,12}の(?=\p{Script=Han}{1,6}\s?(?:様|さん|さま|氏))/u,
          '',
        )
        .replace(
          /^(.(?:様|さん|さま)|.{2,12}?(?=様|さん|さま))(?:様|さん|さま)?(?=[\s、,]|から|より|へ|に|が|を|と|は).*$/u,
          '$1',
        )
        .replace(/^(?:新しい|新|弊社|当社)?(?:担当者?|お客様|顧客|友人|知人|同僚)の(?=.)/u, '')
        .replace(/^(?:株式会社|有限会社)[^の]{1,20}の|^[^の]{1,20}(?:株式会社|有限会社)の/u, '')
        .replace(/(?:と申します|ですが|です|でございます)$/u, '')
        .replace(/^(?:担当者?|ご担当|お名前は?|名前は?|新規)(?:は|:|：)?\s*/u, '')
        .replace(
          /(?:(?<=.{2})(?:さん|様|さま|氏|くん|君|ちゃん|先生))?の?(?:携帯|ケータイ|スマホ|電話|番号|連絡先){0,4}[はが]?$/u,
          '',
        ),
    withoutRequest: (piece) =>
      piece
        .replace(/(?<=さん|様|氏|くん|ちゃん)から(?:の?(?:電話|連絡|着信|メール|伝言)(?:です|あり)?)?$/u, '')
        .replace(
          /^(?:新規|新しい)?(?:連絡先|顧客|お客様|担当者|リード|見込み?客|取引先|お?問い?合わ?せ|会員|申込者?)?(?:[のに])?(?:追加|登録)?(?:お願いします)?(?:[:：]\s*|\s+)/u,
          '',
        )
        .replace(/(?<=.)の(?:連絡先|電話番号|携帯番号|番号|携帯|電話)[はが]$/u, '')
        .replace(
          /\s{0,3}(?:の?(?:連絡先|電話番号|携帯番号|番号|携帯|電話)を?)?[をに]?(?:追加|登録|保存)(?:して(?:ください|下さい|おいて)?|お願い(?:します)?|願います|をお願いします)?$/u,
          '',
        ),
  },
} as const satisfies Language;
