import type { Language } from './language.ts';

export const persian = {
  code: 'fa',
  labels: {
    name: 'نام_و_نام_خانوادگی نام_کامل نام',
    given: 'نام_کوچک',
    surname: 'نام_خانوادگی فامیلی',
    person: 'مشتری بیمار مهمان مخاطب گیرنده کاربر متقاضی',
    weak: 'خریدار فرستنده',
    phone: 'تلفن موبایل شماره همراه شماره_موبایل شماره_تماس شماره_تلفن تلفن_همراه تماس واتساپ',
    email: 'ایمیل پست_الکترونیک',
    company: 'شرکت',
    other: 'شعبه فروشنده پزشک نماینده دفتر',
    thing: 'سفارش فاکتور مبلغ تاریخ کد_ملی منبع',
    small: 'شما و',
    anyNumber: 'شماره',
  },
  beside: {
    mobile: 'موبایل همراه تلفن_همراه',
    phone: 'تلفن شماره_تلفن شماره_تماس شماره تماس منزل دفتر محل_کار خانه',
    fax: 'فکس',
    email: 'ایمیل',
  },
  fields: {
    name: 'نام',
  },
  speech: {
    calls: 'تماس بگیرید',
  },
  mail: {
    closings: 'با_احترام با_تشکر',
    firstPerson: 'شماره_من',
  },
  sheets: {
    totals: 'جمع_کل',
    page: 'صفحه',
  },
  headings: {
    bareName: 'نام',
    surname: 'نام_خانوادگي',
    middle: 'نام_پدر',
    company: 'شركت',
    phone: '*تلفن* همراه شماره_تماس',
    numberWords: 'شماره',
    callingCode: 'كد_كشور',
    things: 'سفارش قرارداد كد_ملي',
  },
} as const satisfies Language;
