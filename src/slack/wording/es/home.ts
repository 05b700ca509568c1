import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('es-419');

export const home: Wording['home'] = {
  title: 'Contactos de WhatsApp',
  add: 'Agregar un contacto',
  begin: [
    '*Tres formas de agregar a alguien*',
    '1. Abre *Más acciones* (⋮) en un mensaje con un número, una tarjeta de contacto o una hoja de cálculo y elige *Add to WhatsApp contacts*. La primera vez, búscalo en *Más atajos de mensajes…*.',
    '2. Escribe `/addcontact Ana Ruiz +52 55 1234 5678` en cualquier canal.',
    '3. Presiona *Agregar un contacto* arriba.',
    'Todo lo que agregues aparecerá aquí con su estado.',
  ].join('\n'),
  open: 'En espera',
  done: 'Agregados hace poco',
  outcome: (outcome, moment) => `${outcome} · ${moment}`,
  waiting: (title) => `A la espera de *${title}*: seguimos intentándolo`,
  refused: (title, reason) => `No se agregó. *${title}* respondió: “${reason}”`,
  refusedBecause: (reason) => `No se agregó. ${reason}`,
  gone: (name) => `La bandeja “${name}” ya no está configurada`,
  imported: (title) => `*${title}*`,
  refusedBefore: (title) => `Rechazado por *${title}*, ya corregido`,
  erased: '_Datos eliminados_',
  importOf: (count) => `Importación de ${counted(count, { one: 'contacto', other: 'contactos' })}`,
  importAdded: (count) => counted(count, { one: 'agregado', other: 'agregados' }),
  importWaiting: (count) => `${figure(count)} en espera`,
  importRefused: (count) => counted(count, { one: 'rechazado', other: 'rechazados' }),
  newer: 'Más recientes',
  older: 'Anteriores',
  shown: ({ from, to, total }) => `${figure(from)}–${figure(to)} de ${figure(total)}`,
  more: (count) => `${figure(count)} más que no se muestran aquí.`,
  settings: 'Configuración',
  country: { title: '*País predeterminado*', why: 'Para números sin +' },
  countryShared: (country) => `El del espacio de trabajo (${country})`,
  countryAsk: 'Preguntar siempre',
  language: { title: '*Idioma*', why: 'En el que te responde addcontact' },
  languageAutomatic: 'Automático (como Slack)',
  destination: { title: '*Bandeja predeterminada*', why: 'Cambia cuando eliges otra.' },
  inboxes: 'Adónde van los contactos',
  lamp: (isOk) => (isOk ? ':large_green_circle:' : ':red_circle:'),
  health: {
    ok: 'está conectada.',
    unavailable: 'no responde. Los contactos en espera se enviarán solos.',
    unauthorised:
      'rechazó el token de addcontact. Pide a tu administrador que lo renueve; no se pierde nada.',
    misconfigured:
      'tiene una dirección incorrecta. Pide a tu administrador que la revise; no se pierde nada.',
    suspicious:
      'rechazó muchos contactos seguidos. El resto está en pausa hasta que un administrador lo revise; no se pierde nada.',
  },
  onlyYou: (moment) => `Solo tú puedes ver esto. Actualizado ${moment}.`,
  help: '`/addcontact help` muestra todas las formas de agregar a alguien.',
};
