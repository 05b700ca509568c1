import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('es-419');

export const inboxes: Wording['inboxes'] = {
  heading: 'Bandejas de este espacio de trabajo',
  none: 'Aún no hay ninguna bandeja configurada, así que nadie puede agregar contactos. Configura una para empezar.',
  line: ({ title, host, tokenEnd, isDefault }) =>
    `*${title}* (${host}) · el token termina en \`${tokenEnd}\`${isDefault ? ' · predeterminada' : ''}`,
  add: 'Configurar una bandeja',
  menu: {
    token: 'Cambiar token',
    rename: 'Cambiar nombre',
    default: 'Hacer predeterminada',
    remove: 'Quitar',
  },
  adminsOnly: 'Solo los administradores de este espacio de trabajo pueden cambiar sus bandejas.',
  cannotAsk:
    'Slack no dijo si eres administrador, así que no se cambió nada. Inténtalo de nuevo en un momento.',
  gone: 'Esta bandeja se quitó mientras tanto.',
  notNow: (reference) =>
    `Esto no se puede guardar ahora. Inténtalo de nuevo en un momento. (Referencia ${reference})`,
  linkTitle: 'Configurar bandeja',
  linkText:
    'Sigue en la página de addcontact en tu navegador: el token de una bandeja nunca se escribe en Slack. El enlace vale 10 minutos, una vez y solo para ti.',
  linkButton: 'Abrir la página',
  renameTitle: 'Cambiar nombre',
  renameLabel: 'Nombre',
  renameSave: 'Guardar',
  cancel: 'Cancelar',
  titleTaken: 'Otra bandeja de este espacio de trabajo ya se llama así.',
  titleMissing: 'Ponle un nombre a la bandeja.',
  removeTitle: 'Quitar bandeja',
  removeConfirm: 'Quitar',
  remove: (title, waiting) =>
    `¿Quitar *${title}*? addcontact elimina su token. ${waiting === 0 ? '' : unsent(waiting)}Los contactos que ya están en la bandeja se quedan allí.`,
  page: {
    title: 'Configurar una bandeja',
    replaceTitle: (title) => `Token nuevo para ${title}`,
    intro:
      'addcontact envía los contactos de tu espacio de trabajo a esta bandeja. Copia el token de API de la configuración para desarrolladores de tu plataforma.',
    name: 'Nombre',
    nameHint: 'Como lo ven tus colegas, por ejemplo “Ventas”.',
    platform: 'Plataforma',
    host: 'Servidor',
    token: 'Token de API',
    tokenHint: 'Se guarda cifrado y no se vuelve a mostrar.',
    save: 'Comprobar y guardar',
    done: 'La bandeja está configurada',
    doneText: (title, tokenEnd) =>
      `“${title}” está lista; su token termina en ${tokenEnd}. Puedes cerrar esta página y volver a Slack.`,
    ended: 'Este enlace ha vencido',
    endedText:
      'Un enlace vale 10 minutos y una sola vez. Presiona el botón en el Inicio de addcontact para obtener otro.',
    adminsOnly: 'Solo los administradores pueden hacer esto',
    adminsOnlyText:
      'Ya no eres administrador de este espacio de trabajo, o Slack no puede confirmarlo ahora. No se cambió nada.',
    notNow: 'Esto no se puede guardar ahora',
    notNowText: 'No se cambió nada. Prueba el enlace de nuevo en un momento.',
    problems: {
      titleMissing: 'Ponle a la bandeja un nombre de 40 caracteres como máximo.',
      titleTaken: 'Otra bandeja de tu espacio de trabajo ya se llama así.',
      tooMany: (most) =>
        `Un espacio de trabajo tiene ${figure(most)} bandejas como máximo. Quita una primero.`,
      platform: 'Elige una plataforma.',
      host: 'Elige un servidor.',
      tokenMissing: 'Pega el token: una palabra sin espacios ni saltos de línea.',
      token: 'La bandeja no acepta este token. Comprueba que esté completo y sea de esta plataforma.',
      unreachable:
        'La bandeja no responde ahora, así que el token no se puede comprobar. Inténtalo de nuevo en un momento.',
      address:
        'No hay ninguna bandeja en este servidor. Elige otro o pregunta a quien administra addcontact.',
    },
  },
};

function unsent(waiting: number): string {
  return `${counted(waiting, { one: 'contacto aún la espera: no se enviará', other: 'contactos aún la esperan: no se enviarán' })}, y se avisará a quienes los agregaron. `;
}
