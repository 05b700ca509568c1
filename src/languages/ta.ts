import type { Language } from './language.ts';

export const tamil = {
  code: 'ta',
  labels: {
    name: 'பெயர் முழு_பெயர்',
    person: 'வாடிக்கையாளர் நோயாளி',
    phone: 'கைபேசி தொலைபேசி மொபைல் எண் அலைபேசி',
    email: 'மின்னஞ்சல்',
    company: 'நிறுவனம்',
    other: 'கிளை முகவர் மருத்துவர்',
    thing: 'ஆர்டர் தொகை',
    small: 'உங்கள்',
    anyNumber: 'எண்',
  },
  beside: {
    mobile: 'கைபேசி மொபைல் அலைபேசி',
    phone: 'தொலைபேசி எண் அலுவலகம் கைபேசி_எண் தொலைபேசி_எண் மொபைல்_எண் போன் நம்பர்',
    email: 'மின்னஞ்சல்',
  },
  fields: {
    name: 'பெயர்',
  },
  requests: {
    please: 'தயவுசெய்து',
    thanks: 'நன்றி',
    closing: 'சேர் சேர்க்கவும் சேர்க்க சேமி சேமிக்கவும் பதிவு_செய்யவும் ஐ_சேர்க்கவும்',
    kinds: 'லீட் தொடர்பு வாடிக்கையாளர் எண்',
    new: 'புதிய',
    nameLabels: 'பெயர்',
  },
  mail: {
    closings: 'நன்றி இப்படிக்கு',
    firstPerson: 'என் எனது என்னை',
  },
  headings: {
    phone: 'மொபைல்* கைபேசி* தொலைபேசி* செல்',
    name: 'முழு_பெயர் வாடிக்கையாளர்_பெயர்',
    bareName: 'பெயர்',
    given: 'முதல்_பெயர்',
    surname: 'குடும்பப்_பெயர் கடைசி_பெயர்',
    email: 'மின்னஞ்சல்* இமெயில்',
    company: 'நிறுவனம்',
    country: 'நாடு',
    likelyName: 'வாடிக்கையாளர்',
  },
} as const satisfies Language;
