import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import { afterDelivery } from './own-copy.ts';

const { figure, counted, choose } = createFigures('es-419');

export const status: Wording['status'] = {
  waiting: (count) => `${figure(count)} en espera`,
  imported: (count) => counted(count, { one: 'entregado', other: 'entregados' }),
  refused: (count) => counted(count, { one: 'rechazado', other: 'rechazados' }),
  gone: (name, count) =>
    `:red_circle: “${name}” ya no está configurada y ${counted(count, { one: 'contacto la espera', other: 'contactos la esperan' })}. Configúrala de nuevo o elimina los contactos en espera.`,
  oldest: (moment) => `El más antiguo espera desde ${moment}.`,
  untold: (count) => `${counted(count, { one: 'resultado', other: 'resultados' })} sin comunicar todavía.`,
  tokenKey: 'Token: clave de desarrollador (no vence).',
  tokenEndless: 'Token: sesión, vencimiento desconocida.',
  tokenUntil: (day) => `Token: sesión, vence el ${day}.`,
  tokenEndsSoon: (day) => `:warning: El token vence el ${day}: reemplázalo.`,
  tokenEnded: (day) => `:warning: El token venció el ${day}: reemplázalo.`,
  version: (version) => `*addcontact ${version}*`,
  country: (country) => `País de los números sin +: ${country}, salvo que alguien haya elegido otro.`,
  noCountry: 'Para números sin + se pregunta el país, salvo que la persona haya elegido uno.',
  access: (who, where) => `Pueden agregar contactos: ${who}; ${where}.`,
  people: (count) => counted(count, { one: 'persona designada', other: 'personas designadas' }),
  groups: (count) =>
    choose(count, {
      one: 'miembros de un grupo designado',
      other: `miembros de ${figure(count)} grupos designados`,
    }),
  everybody: 'todos menos los invitados',
  everybodyAndGuests: 'todos, también los invitados',
  anywhere: 'en cualquier canal',
  inChannels: (mentions) => `en ${mentions.join(', ')}`,
  kept: ({ engine, keepDays, isSealed }) =>
    `Guardado ${isSealed ? 'con cifrado' : 'sin cifrado'} en ${engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}; se elimina ${afterDelivery(keepDays)}.`,
  http: 'Conectado a Slack por HTTPS.',
  socket: 'Conectado a Slack por Socket Mode.',
};
