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
} as const satisfies Language;
