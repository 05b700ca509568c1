import type { Language } from './language.ts';

/** Words that people write in any language. */
export const international = {
  code: 'und',
  beside: {
    mobile: 'gsm',
    chat: 'whatsapp wa viber telegram signal imessage',
    phone: 'telefon tel msisdn sms',
    number: '№',
    email: 'e-mail email e_mail mail mailto',
  },
  fields: {
    other: 'url re fwd cc bcc message-id reply-to in-reply-to mime-version',
  },
  keys: {
    phone: 'tel telefon whatsapp wa msisdn',
    email: 'email e-mail mail e_mail',
  },
  speech: {
    particles: `
      & d' o'`,
    openers: 'whatsapp',
  },
  requests: {
    numbersOf: 'whatsapp tel telefon',
  },
  numbers: {
    ids: 'iban bic swift sku isbn issn ean upc gtin imei otp sha md5 utm_campaign gclid fbclid',
  },
  headings: {
    phone: 'tel *whatsapp* wa_id msisdn e_164 e164 *telefo* *telephon* gsm*',
    phoneIds: '*whatsapp* whats_app wa_id',
    numberWords: 'nomer id ids *id',
    mobile: 'mobil* gsm*',
    chat: '*whatsapp* whats_app wa wa_number wa_id =whats',
    fax: '*fax*',
    email: '*email* e_mail* mail mails',
    papers: 'iban bic',
    ids: 'id ids uuid guid uid imei url link',
    withheld: '=no =nr',
  },
} as const satisfies Language;
