import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import type { Misfit } from '../../../contact/problem.ts';

const { figure, counted, country, list } = createFigures('es-419');

export const problems: Wording['problems'] = {
  missing: () => 'Agrega un número de teléfono.',
  'too-short': (misfit) => `Demasiado corto${where(misfit)}. ¿Falta una cifra?`,
  'too-long': (misfit) => `Demasiado largo${where(misfit)}. Escribe un solo número.`,
  'not-a-number': () => 'Esto no es un número de teléfono. Usa cifras, por ejemplo +52 55 1234 5678.',
  letters: () => 'Este número contiene letras. Usa solo cifras.',
  'country-needed': () => 'Elige un país o empieza el número con + (por ejemplo, +52).',
  'unknown-country-code': () => 'Ningún país usa este código. Revisa las cifras después del +.',
  invalid: (misfit) =>
    `Este número no es válido${where(misfit)}. Revisa las cifras o empieza con + y el código de país.`,
  'short-number': () =>
    'Los números cortos no pueden usar WhatsApp. Escribe el número completo con código de área.',
  'several-numbers': () => 'Aquí hay más de un número. Elige uno.',
  'damaged-by-spreadsheet': () =>
    'Una hoja de cálculo redondeó este número y faltan las últimas cifras. Da formato de texto a la columna y copia el número de nuevo.',
  'hidden-number': () => 'Este enlace no contiene el número. Pídelo y escríbelo aquí.',
  'premium-rate': () => 'Los números de tarifa especial no pueden usar WhatsApp. Usa un celular.',
  'shared-cost': () => 'Los números de costo compartido no pueden usar WhatsApp. Usa un celular.',
  pager: () => 'Los buscapersonas no pueden usar WhatsApp. Usa un celular.',
  voicemail: () => 'Los buzones de voz no pueden usar WhatsApp. Usa un celular.',
  'name-missing': () => 'Agrega un nombre.',
  'name-too-long': ({ most }) => `Acorta el nombre a ${figure(most)} caracteres.`,
  'not-a-name': () => 'Agrega un nombre con al menos una letra.',
  'mention-unknown': () => 'Escribe el nombre: no se puede leer de una mención.',
  'tag-unknown': () =>
    'Escribe la etiqueta: también es el nombre de un canal privado, que Slack no nos dice.',
  'not-understood': ({ words }) => `“${words}” no se usó; agrégalo a un campo si lo necesitas.`,
  'name-doubtful': ({ words }) => `Revisa el nombre: quizá “${words}” no forme parte de él.`,
  'number-doubtful': ({ number }) =>
    `Revisa el número: ¿la primera cifra de “${number}” es parte del nombre?`,
  'several-phones': () => 'Hay más de un número. Elige uno.',
  'several-emails': () => 'Hay más de un correo. Elige uno.',
  'country-not-understood': ({ typed }) =>
    `No conocemos el país “${typed}”. Elige un país o empieza el número con + (por ejemplo, +52).`,
  'country-unknown': () => 'Ese país no existe. Elige uno de la lista.',
  'email-invalid': () => 'Esto no es un correo electrónico. Escríbelo como nombre@example.com.',
  'email-too-long': () => 'Este correo es demasiado largo. Acórtalo.',
  'too-many-tags': ({ most }) => `Deja ${figure(most)} etiquetas como máximo.`,
  'tag-too-long': ({ tag, most }) => `Acorta la etiqueta “${tag}” a ${figure(most)} caracteres.`,
  'attribute-unreadable': ({ line }) => `Escribe “${line}” como clave=valor.`,
  'attribute-reserved': ({ name }) => `“${name}” no se puede usar como nombre de un atributo.`,
  'attribute-without-key': ({ line }) => `Escribe un nombre antes del = de “${line}”.`,
  'attribute-without-value': ({ name }) => `Escribe un valor después de “${name}=” o quita la línea.`,
  'attribute-twice': ({ name }) => `“${name}” aparece dos veces. Deja uno.`,
  'attribute-key-too-long': ({ name, most }) => `Acorta “${name}” a ${figure(most)} caracteres.`,
  'attribute-value-too-long': ({ name, most }) =>
    `Acorta el valor de “${name}” a ${figure(most)} caracteres.`,
  'too-many-attributes': ({ most }) => `Deja ${figure(most)} atributos como máximo.`,
  'email-missing': () => 'Agrega un correo.',
  'tag-not-allowed': ({ tag }) =>
    `La etiqueta “${tag}” no está en la lista de tu equipo. Elige una de la lista.`,
  'field-missing': ({ label }) => `Rellena “${label}”.`,
  'field-number': ({ label }) => `“${label}” debe ser un número, sin separadores de miles.`,
  'field-date': ({ label }) => `“${label}” debe ser una fecha como 2026-11-29.`,
  'field-checkbox': ({ label }) => `“${label}” debe ser sí o no.`,
  'field-url': ({ label }) => `“${label}” debe ser una dirección web.`,
  'field-option': ({ label, options }) => `“${label}” debe ser una de estas opciones: ${list(options)}.`,
  'consent-missing': ({ label }) => `Confirma “${label}”.`,
};

/** “ (India, 9 cifras)”. */
function where(misfit: Misfit): string {
  const place = misfit.country ? [country(misfit.country)] : [];
  const size = misfit.digits === null ? [] : [counted(misfit.digits, { one: 'cifra', other: 'cifras' })];
  return place.length + size.length === 0 ? '' : ` (${[...place, ...size].join(', ')})`;
}
