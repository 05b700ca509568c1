import type { Language } from './language.ts';

export const thai = {
  code: 'th',
  beside: {
    mobile: 'มือถือ เบอร์มือถือ โทรศัพท์มือถือ',
    chat: 'ไลน์',
    phone: 'โทร โทรศัพท์ เบอร์โทร เบอร์ เบอร์โทรศัพท์ บ้าน ที่ทำงาน สำนักงาน',
    email: 'อีเมล',
  },
  fields: {
    name: 'ชื่อ',
  },
  sheets: {
    totals: 'รวม รวมทั้งหมด ยอดรวม',
    remarks: 'ลับ',
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
} as const satisfies Language;
