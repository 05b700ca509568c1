import { GIVEN_WORDS, NAME_WORDS, SURNAME_WORDS } from '../recognise/named-field.ts';
import { anyOf, listOf } from '../words.ts';

/** A part of a contact that a key names. */
type Field = 'name' | 'surname' | 'phone' | 'email' | 'tags' | 'country';

const FIELDS = byKey([
  ...listOf(
    'name full_name customer_name client_name contact_name lead_name fullname nom nombre nome vorname first_name firstname имя 氏名 姓名',
  ).map((key) => [key, 'name'] as const),
  ...listOf('last_name lastname surname nachname apellido apellidos cognome').map(
    (key) => [key, 'surname'] as const,
  ),
  ...listOf(
    'número_de_teléfono numero_de_telefono número_de_celular numéro_de_téléphone numero_di_telefono número_de_telefone phone_number phone_no mobile_number mobile_no mobile_phone cell_number cell_phone contact_number contact_no whatsapp_number whatsapp_no telephone_number tel_no ph_no phone tel telephone telefon telefono teléfono téléphone telefone mobile mob cell cellphone handy móvil movil celular phonenumber number num nummer numero número whatsapp wa msisdn телефон тел 電話 电话',
  ).map((key) => [key, 'phone'] as const),
  ...listOf(
    'correo_electrónico correo_electronico adresse_e-mail email_address e-mail_address email_id mail_id email e-mail mail e_mail correo courriel почта メール 邮箱',
  ).map((key) => [key, 'email'] as const),
  ...listOf('tag tags label labels').map((key) => [key, 'tags'] as const),
  ...listOf('country land país pais pays paese').map((key) => [key, 'country'] as const),
]);

/** Before a colon stand the words of forms in any language; before an equals sign they may be attributes. */
const FORM_FIELDS = byKey([
  ...listOf(`${NAME_WORDS} ${GIVEN_WORDS}`).map((key) => [key, 'name'] as const),
  ...listOf(SURNAME_WORDS).map((key) => [key, 'surname'] as const),
  ...FIELDS,
]);

const COLON_KEYS = anyOf(
  [
    ...FORM_FIELDS.keys(),
    ...listOf(
      'company_name business_name company firma empresa organization organisation org city note notes source role title address job department',
    ),
  ].join(' '),
);
/** Keys of several words: “mobile number=…”. */
const PHRASES = anyOf([...FIELDS.keys()].filter((key) => key.includes('_')).join(' '));
/** `key=`, `key:` and `--key` with the blanks behind them; a key before a colon is one of those known. */
export const KEY = new RegExp(
  String.raw`(?<=^|[\s,;|])(?:(?:--?)?((?:${PHRASES})|[\p{L}_][\p{L}\p{M}\p{N}_.-]{0,63})[ \t]*[=＝]|(?:--?)?(${COLON_KEYS})[ \t]*[:：]|--([\p{L}_][\p{L}\p{M}\p{N}_.-]{0,63})(?=\s))[ \t]*`,
  'giu',
);

/** Whether a key before an equals sign names a part of a contact rather than an attribute. */
export function isFieldKey(key: string): boolean {
  return FIELDS.has(oneKey(key));
}

/** A key as it was written, and the part of a contact it names, if any. */
export type Key = { readonly key: string; readonly field: Field | undefined };

/** Reads what `KEY` found. */
export function keyOf([, equals, colon, option]: RegExpExecArray): Key {
  const key = equals ?? colon ?? option ?? '';
  return { key, field: (colon === undefined ? FIELDS : FORM_FIELDS).get(oneKey(key)) };
}

function byKey(fields: readonly (readonly [string, Field])[]): ReadonlyMap<string, Field> {
  return new Map(fields.map(([key, field]) => [oneKey(key), field]));
}

/** “Full Name”, “full-name” and “full_name” are one key. */
function oneKey(key: string): string {
  return key.toLowerCase().replaceAll(/[\s-]+/gu, '_');
}
