import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted, choose } = createFigures('es-419');

export const batch: Wording['batch'] = {
  progress: (done, all, title) =>
    `:hourglass_flowing_sand: *${figure(done)} de ${counted(all, { one: 'contacto', other: 'contactos' })}* en la bandeja *${title}*`,
  progressRefused: (count) => `${counted(count, { one: 'rechazado', other: 'rechazados' })} hasta ahora`,
  progressHeld: {
    unavailable: (count) =>
      `La bandeja no responde. ${remaining(count)} y ${choose(count, { one: 'se enviará solo', other: 'se enviarán solos' })}.`,
    unauthorised: (count) =>
      `La bandeja rechazó el token de addcontact. ${remaining(count)} hasta que un administrador renueve el token.`,
    misconfigured: (count) =>
      `La dirección de la bandeja no es correcta. ${remaining(count)} hasta que un administrador la corrija.`,
    suspicious: (count) =>
      `La bandeja rechazó muchos contactos seguidos. ${remaining(count)} hasta que un administrador revise el motivo.`,
    gone: (count) =>
      `Esa bandeja ya no está configurada. ${remaining(count)} hasta que se configure de nuevo.`,
  },
  doneAll: (count, title) =>
    `:white_check_mark: *${counted(count, { one: 'contacto', other: 'contactos' })}* en la bandeja *${title}*.`,
  doneSome: (count, all, title) =>
    `:white_check_mark: *${figure(count)} de ${counted(all, { one: 'contacto', other: 'contactos' })}* en la bandeja *${title}*.`,
  doneNone: (title) => `:x: Ninguno de estos contactos se agregó a la bandeja *${title}*.`,
  endedBelow: ':arrow_down: Terminado. El resultado está en el mensaje de abajo.',
  refused: (count) => `:x: *${counted(count, { one: 'rechazado', other: 'rechazados' })}:*`,
  refusedLine: (who, reason) => `• ${who}: “${reason}”`,
  refusedLineOwn: (who, reason) => `• ${who}: ${reason}`,
  refusedMore: (count) => `… y ${figure(count)} más`,
  unsent: (count) =>
    `:warning: *${counted(count, { one: 'omitido', other: 'omitidos' })}* porque ${choose(count, { one: 'aún hay que corregirlo', other: 'aún hay que corregirlos' })}.`,
  leftOut: (count) => `${counted(count, { one: 'quedó fuera', other: 'quedaron fuera' })}: sin seleccionar.`,
  seeFile: (file) => `Mira \`${file}\` abajo. Corrige las filas y comparte el archivo de nuevo.`,
  noFile: 'La lista de contactos rechazados no se pudo subir a Slack.',
  retryRefused: (count) =>
    `Reintentar ${counted(count, { one: 'contacto rechazado', other: 'contactos rechazados' })}`,
  retryGone: 'No queda nada por reintentar.',
  retryInboxGone: (name, file) =>
    `La bandeja “${name}” ya no está configurada. Comparte \`${file}\` de nuevo para enviar a estas personas a otra.`,
  columns: {
    name: 'Nombre',
    phone: 'Teléfono',
    email: 'Correo',
    company: 'Empresa',
    tags: 'Etiquetas',
    reason: 'Motivo',
  },
};

function remaining(count: number): string {
  return choose(count, {
    one: 'El contacto restante está guardado',
    other: `Los ${figure(count)} restantes están guardados`,
  });
}
