import type { Wording } from '../wording.ts';
import { ownCopyDeleted } from './own-copy.ts';

export const form: Wording['form'] = {
  formTitle: 'Agregar un contacto',
  editTitle: 'Editar contacto',
  save: 'Guardar',
  close: 'Cancelar',
  openForm: 'Abrir formulario',
  labels: {
    name: 'Nombre',
    phone: 'Teléfono',
    country: 'País',
    email: 'Correo',
    tags: 'Etiquetas',
    attributes: 'Atributos',
    destination: 'Bandeja',
  },
  placeholders: {
    name: 'Ana Ruiz',
    phone: '+52 55 1234 5678',
    country: 'Busca por nombre o código',
    email: 'ana@example.com',
    tags: 'Elige una etiqueta o escribe una nueva',
    attributes: 'ciudad=Puebla\norigen=feria',
    destination: 'Elige una bandeja',
  },
  consent: 'Consentimiento',
  hints: {
    country: 'Solo hace falta si el número no empieza por +.',
    countryDefault: (country, code) =>
      `Sin + se lee como número de ${country} (+${code}). Puedes cambiarlo en Inicio.`,
    attributes: 'Uno por línea, como clave=valor.',
  },
  lineBlank: 'Escribe un número para ver cómo se guardará.',
  lineSaved: (described) => `Se guardará como *${described}*`,
  lineNotice: (message) => `:information_source: ${message}`,
  lineProblem: (message) => `:warning: ${message}`,
  takeSuggestion: (display) => `Usar ${display}`,
  takeOtherPhone: (phone) => `Usar ${phone} en su lugar`,
  goesTo: (title, keepDays) => `Va a la bandeja *${title}*. ${ownCopyDeleted(keepDays)}`,
  goesToOneOf: (keepDays) => `Va a la bandeja que elijas. ${ownCopyDeleted(keepDays)}`,
  editKeepsOld:
    'Si cambias el número, se crea un contacto nuevo y el anterior sigue en la bandeja. Si borras el correo, allí no se elimina.',
  oldNumberStays: (phone) =>
    `:warning: Número nuevo: se creará un segundo contacto. El que tiene ${phone} sigue en la bandeja.`,
  inboxGone: (name) => `La bandeja “${name}” ya no está configurada. Revisa la bandeja más abajo y guarda.`,
  introNothingFound: 'No hay ningún contacto en este mensaje. Completa el formulario.',
  introFromMessage: 'Datos tomados del mensaje. Revísalos antes de guardar.',
  introMentioned: 'El nombre es el de Slack. Revísalo antes de guardar.',
  introUnderstood: 'Ya casi está: revisa lo que hemos leído.',
  inboxUnknown: 'Las bandejas configuradas han cambiado. Revisa la bandeja más abajo y guarda.',
};
