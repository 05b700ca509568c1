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
    other: 'tindahan sangay ahente doktor',
    thing: 'halaga petsa',
    small: 'ng mo',
  },
  beside: {
    mobile: 'cellphone',
    phone: 'opisina bahay cp number_niya numero_niya cp_niya cellphone_niya number_nya',
    sites: 'klinika opisina tindahan pabrika bodega sangay',
  },
  keys: {
    phone: 'cellphone',
  },
  speech: {
    calls: 'tawagan pakitawagan idagdag pakisave tumawag tawag kontakin i-text itext text mag-text',
    iAm: 'ako_si ako_po_si',
    everyday: `
      ang ng sa si ni kay mga at o po opo ay iyan iyon siya sila kami tayo ako ikaw ngayon bukas kahapon mamaya salamat pakiusap bago
      bagong customer kliyente numero number pa`,
    honorifics: 'ginoo ginang gng binibining bb kuya ate aling mang nanay tatay',
    namesToo: 'ate',
    notes: 'lunes martes miyerkules huwebes biyernes bukas ngayon kahapon',
  },
  requests: {
    please: 'paki_lang pakiusap',
    thanks: 'salamat maraming_salamat',
    greetings: 'kumusta magandang_umaga mga_kasama',
    asking:
      'pwede_mo_bang pwede_bang puwede_bang pwede_po_bang maaari_mo_bang pwede puwede pwede_ba pwede_po pwedeng paki',
    save: `
      idagdag i-add i-save isave iadd pakidagdag paki-add paki-save pakisave pakiadd paki_add paki_save i-add_mo idagdag_mo magdagdag
      pa-save pa-add pasave paadd pa_save pa_add pasavehan ilista itala isulat i-note pakilista i-register iregister pakisulat`,
    object: 'si ni kay sina ang mo po',
    closing: 'sa_contacts sa_listahan sa_phonebook po bilang_contact bilang_customer',
    kinds: 'contact numero number kliyente customer kontak',
    new: 'bagong bago',
    of: 'ni ng si mula_kay galing_kay kay',
    numbersOf: 'number numero cellphone cp_number',
    introducing: 'ito_si ito_ang ako_si ito_po_si ito_ang_number_ni',
    joinsNumber: 'ay ang_number number',
    as: 'bilang',
    into: 'sa',
    lists: 'contacts listahan phonebook',
    notices: 'tawag missed_call mensahe text',
    nameLabels: 'pangalan',
    also: 'saka tsaka',
  },
  mail: {
    greetings: 'magandang_araw mahal_na kumusta',
    closings: 'salamat maraming_salamat lubos_na_gumagalang',
    firstPerson: 'ako ko akin',
  },
  numbers: {
    refused: 'hindi luma lumang',
    void: 'hindi_na_gumagana mali_yan',
  },
  headings: {
    bareName: 'pangalan',
    name: 'buong_pangalan pangalan_ng_kliyente',
    given: 'unang_pangalan',
    surname: 'apelyido huling_pangalan',
    phone: 'telepono* numero_ng_telepono cp_number',
    company: 'kumpanya',
    country: 'bansa',
    likelyName: 'kliyente',
  },
} as const satisfies Language;
