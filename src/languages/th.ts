import type { Language } from './language.ts';

export const thai = {
  code: 'th',
  beside: {
    mobile: 'มือถือ เบอร์มือถือ โทรศัพท์มือถือ',
    chat: 'ไลน์',
    phone: 'โทร โทรศัพท์ เบอร์โทร เบอร์ เบอร์โทรศัพท์ บ้าน ที่ทำงาน สำนักงาน',
    email: 'อีเมล',
    unspacedPhone: 'เบอร์โทร เบอร์ โทร มือถือ',
  },
  unspaced: {
    other: 'สาขา พนักงาน ผู้ขาย ร้าน แหล่ง แพทย์',
    phone: 'โทร เบอร์ มือถือ',
    email: 'อีเมล',
    thing: 'คำสั่งซื้อ ยอด วันที่',
    company: 'บริษัท',
    surname: 'นามสกุล',
    given: 'ชื่อจริง',
    name: 'ชื่อ',
    person: 'ลูกค้า ผู้ติดต่อ คนไข้ ผู้รับ',
  },
  fields: {
    name: 'ชื่อ',
  },
  speech: {
    honorifics: 'คุณ นาย นาง นางสาว',
  },
  companies: {
    unspacedForms: 'บริษัท จำกัด',
  },
  mail: {
    wrote: 'เขียนว่า',
    automatic: 'ส่งจาก_',
    unspacedFirstPerson: 'ผม ฉัน ดิฉัน',
  },
  sheets: {
    totals: 'รวม รวมทั้งหมด ยอดรวม',
    remarks: 'ลับ',
    records: 'รายการ',
    counting: 'รวม',
    outOf: 'จาก',
    page: 'หน้า',
    yes: 'ใช่',
    no: 'ไม่',
  },
  headings: {
    name: 'ชื่อ_สกุล ชื่อ_นามสกุล',
    bareName: 'ชื่อ',
    likelyName: 'ลูกค้า',
    surname: 'นามสกุล',
    notSurname: 'ชื่อ',
    company: 'บริษัท',
    phone: '*โทร* *มือถือ* *เบอร์*',
    reach: 'ติดต่อ',
    numberWords: '*เลขที่* *หมายเลข* *รหัส*',
    mobile: '*มือถือ*',
    fax: '*โทรสาร*',
    email: '*อีเมล*',
    otherPeople: '*ฉุกเฉิน* *พนักงานขาย*',
    things: '*คำสั่งซื้อ* *สัญญา* *บัญชี* *บัตร* *ราคา* *จำนวน*',
    days: '*วันที่*',
  },
  grammar: {
    tidyField: (field) =>
      field.replace(
        /^(?:สวัสดี(?:ครับ|ค่ะ|คะ)?\s*)?(?:(?:ช่วย|รบกวน|กรุณา|โปรด)?(?:ติดต่อกลับ|ติดต่อ|โทรกลับหา|โทรกลับ|โทรหา|เพิ่มเบอร์|เพิ่ม|บันทึก)|(?:ผม|ดิฉัน|ฉัน)(?:ชื่อ)?)\s*(?=\S)/u,
        '',
      ),
  },
} as const satisfies Language;
