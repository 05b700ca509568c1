import type { Language } from './language.ts';

export const icelandic = {
  code: 'is',
  labels: {
    name: 'nafn fullt_nafn',
    given: 'fornafn',
    surname: 'eftirnafn',
    phone: 'sími simi farsími gsm símanúmer',
    email: 'netfang',
  },
  beside: {
    phone: 'sími simi símanúmer',
    mobile: 'farsími',
    sites: 'skrifstofa verslun verkstæði móttaka lager stofa',
  },
  speech: {
    notes: 'mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur',
  },
  requests: {
    please: 'vinsamlegast',
    thanks: 'takk takk_fyrir',
    greetings: 'hæ halló góðan_daginn',
    asking: 'getur_þú gætir_þú',
    save: 'bættu_við vista vistaðu skráðu bættu settu_inn vistið skráið skrifaðu_niður',
    closing: 'í_tengiliði sem_viðskiptavin',
    kinds: 'tengilið tengiliður viðskiptavin viðskiptavinur númer númerið',
    new: 'nýr nýjan ný nýja',
    of: 'hjá fyrir frá',
    notices: 'símtal skilaboð fyrirspurn',
  },
  mail: {
    greetings: 'hæ halló kæri kæra sæl sæll',
    closings: 'kveðja með_kveðju bestu_kveðjur',
    wrote: 'skrifaði',
    firstPerson: 'mitt mín minn mig',
  },
  numbers: {
    ids: 'kennitala kt pöntun reikningur',
  },
  headings: {
    name: 'fullt_nafn nafn_vidskiptavinar',
    bareName: 'nafn',
    given: 'skirnarnafn eiginnafn fornafn',
    surname: 'eftirnafn kenninafn',
    phone: 'sim* farsim* simanumer gsm*',
    email: 'netfang tolvupostur',
    company: 'fyrirtaeki fyrirtæki',
    country: 'land',
    likelyName: 'vidskiptavinur',
  },
} as const satisfies Language;
