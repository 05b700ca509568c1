import type { Language } from './language.ts';

export const bengali = {
  code: 'bn',
  labels: {
    name: 'নাম পুরো_নাম সম্পূর্ণ_নাম',
    person: 'গ্রাহক ক্রেতা রোগী',
    weak: 'প্রেরক',
    phone: 'মোবাইল ফোন নম্বর নাম্বার হোয়াটসঅ্যাপ',
    email: 'ইমেইল ইমেল',
    company: 'কোম্পানি',
    other: 'শাখা বিক্রেতা কিளை',
    thing: 'অর্ডার পরিমাণ উৎস',
    small: 'আপনার এর',
    anyNumber: 'নম্বর',
  },
  beside: {
    mobile: 'মোবাইল',
    phone: 'ফোন নম্বর কার্যালয় অফিস বাসা',
    number: 'নম্বর',
    email: 'ইমেইল',
  },
  fields: {
    name: 'নাম',
  },
  sheets: {
    totals: 'মোট',
  },
  headings: {
    phone: 'মোবাইল* ফোন*',
    bareName: 'নাম',
  },
} as const satisfies Language;
