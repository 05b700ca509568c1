import type { Language } from './language.ts';

export const filipino = {
  code: 'tl',
  labels: {
    name: 'pangalan buong_pangalan',
    given: 'unang_pangalan',
    surname: 'apelyido',
    person: 'kliyente pasyente',
    weak: 'bumili',
    phone: 'cp numero numero_ng_telepono cellphone',
    company: 'kumpanya',
    other: 'tindahan sangay ahente',
    thing: 'halaga petsa',
    small: 'ng mo',
  },
  beside: {
    mobile: 'cellphone',
    phone: 'opisina bahay cp',
  },
  keys: {
    phone: 'cellphone',
  },
  speech: {
    calls: 'tawagan pakitawagan idagdag pakisave',
    iAm: 'ako_si ako_po_si',
  },
  headings: {
    bareName: 'pangalan',
  },
} as const satisfies Language;
