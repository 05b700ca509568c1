import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import { ownCopyDeleted } from './own-copy.ts';

const { figure, counted } = createFigures('es-419');

export const review: Wording['review'] = {
  title: 'Agregar contactos',
  close: 'Cerrar',
  add: (count) => `Agregar ${counted(count, { one: 'contacto', other: 'contactos' })}`,
  adding: (count) =>
    `Agregando ${counted(count, { one: 'contacto', other: 'contactos' })}. El progreso está en tus mensajes con addcontact.`,
  addNone: 'Agregar contactos',
  nothingTicked: 'Selecciona al menos una persona.',
  notKept: (reference) =>
    `La base de datos de addcontact no está disponible y la revisión no puede empezar. Inténtalo de nuevo en un minuto. Referencia ${reference}`,
  confirmedOnItsWay: (done, all, title) =>
    `Ya confirmaste esta revisión. Está en camino: hasta ahora, *${figure(done)} de ${counted(all, { one: 'contacto', other: 'contactos' })}* en la bandeja *${title}*. No hace falta agregarlos otra vez.`,
  confirmedDone: (outcome) =>
    `Ya confirmaste esta revisión.\n${outcome}\nNo hace falta agregar a estas personas otra vez.`,
  ended: 'Esta revisión ha vencido. Usa de nuevo el atajo en el mensaje.',
  from: (title, counts) => `*${title}*\n${counts}`,
  fromMessage: 'Del mensaje',
  fromTyped: 'De lo que escribiste',
  counts: {
    ready: (count) => counted(count, { one: 'listo', other: 'listos' }),
    corrected: (count) => counted(count, { one: 'corregido', other: 'corregidos' }),
    doubtful: (count) => `${figure(count)} por revisar`,
    attention: (count) => `${figure(count)} por corregir`,
    twice: (count) => counted(count, { one: 'duplicado', other: 'duplicados' }),
    left: (count) => `${figure(count)} sin seleccionar`,
  },
  filters: {
    all: 'Todos',
    attention: 'Por corregir',
    doubtful: 'Por revisar',
    ready: 'Listos',
    corrected: 'Corregidos',
    twice: 'Duplicados',
    left: 'Sin seleccionar',
  },
  filterOption: (label, count) => `${label} (${figure(count)})`,
  filterEmpty: 'No hay nadie en esta lista.',
  rowsOf: (from, to, all) => `${figure(from)}–${figure(to)} de ${figure(all)}`,
  previous: '‹',
  next: '›',
  edit: 'Editar',
  nameless: 'Sin nombre',
  notAdded: (who) => `No se agrega · ${who}`,
  chooseNumber: 'Elige un número',
  unusable: (raw) => `${raw} (no se puede usar)`,
  sameAs: (name, row) => `:busts_in_silhouette: Mismo número que ${name} (fila ${figure(row)}).`,
  country: 'País para números sin +',
  tags: 'Etiquetas para todos',
  goesToOneOf: (keepDays) => `Van a la bandeja que elijas. ${ownCopyDeleted(keepDays)}`,
  goesTo: (title, keepDays) => `Van a la bandeja *${title}*. ${ownCopyDeleted(keepDays)}`,
  inboxGone: (name) => `La bandeja “${name}” ya no está configurada. Revisa la bandeja al final y agrégalos.`,
  inboxUnknown: 'Las bandejas configuradas han cambiado. Revisa la bandeja al final y agrégalos.',
  rowDone: 'Listo',
  columnsTitle: 'Columnas',
  columnsButton: 'Columnas',
  columnsNext: 'Continuar',
  columnsAsk: (file) => `¿Qué columna de *${file}* tiene el número de WhatsApp?`,
  columnsIntro: (file) => `*${file}*\nElige en qué se convierte cada columna.`,
  columnsLackPhone: ':warning: Elige *Teléfono* para la columna con el número de WhatsApp.',
  columnsEmpty: (names) => `Vacías: ${names}`,
  columnsOf: (from, to, all) => `Columnas ${figure(from)}–${figure(to)} de ${figure(all)}`,
  columnAttribute: (key) => `Atributo “${key}”`,
  columnRoles: {
    name: 'Nombre completo',
    'given-name': 'Nombre',
    'additional-name': 'Segundo nombre',
    'family-name': 'Apellidos',
    prefix: 'Tratamiento',
    suffix: 'Sufijo',
    nickname: 'Apodo',
    organization: 'Empresa',
    phone: 'Teléfono',
    'phone-label': 'Tipo de número',
    'calling-code': 'Código de país',
    'area-code': 'Código de área',
    country: 'País',
    email: 'Correo',
    tags: 'Etiquetas',
    ignored: 'No se importa',
    unknown: 'No se importa',
  },
  notImported: (names) => `No se importan: ${names}`,
  columnNumber: (place) => `Columna ${place}`,
  loading: (files) =>
    files.length === 1
      ? `:hourglass_flowing_sand: Leyendo *${files[0]}*…`
      : `:hourglass_flowing_sand: Leyendo ${figure(files.length)} archivos…`,
  loadingReview: ':hourglass_flowing_sand: Abriendo tu revisión…',
  kept: (count, file) =>
    `${file === null ? '' : `*${file}*: `}${counted(count, { one: 'persona', other: 'personas' })} sin agregar. Guardaremos tu revisión 24 horas.`,
  readyNow: (count, file) =>
    `${file === null ? '' : `*${file}*: `}${counted(count, { one: 'persona encontrada', other: 'personas encontradas' })}. Todo listo para revisar.`,
  openReview: 'Continuar',
  discard: 'Descartar',
  discarded: (file) => `${file === null ? 'Revisión' : `*${file}*: revisión`} descartada. No se agregó nada.`,
  unseen: (names) =>
    `No puedo abrir ${names} porque no estoy en ese canal. Escribe \`/invite @addcontact\` allí e inténtalo de nuevo, o pega o sube el contenido aquí.`,
  paste: 'Pega la tarjeta o los números',
  pastePlaceholder: 'BEGIN:VCARD … o Ana Ruiz +52 55 1234 5678',
  upload: 'O sube el archivo',
  orType: 'O escríbelo:',
  thatFile: 'ese archivo',
};
