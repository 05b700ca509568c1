import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, choose } = createFigures('es-419');

export const waiting: Wording['waiting'] = {
  dontSend: 'No enviar',
  withdrawn: (name, title) => `:no_entry_sign: *${name}* no se enviará a la bandeja *${title}*.`,
  triedBefore: 'Si un intento anterior sí llegó, el contacto está en la bandeja.',
  inFlight: 'Este contacto se está enviando en este momento y ya no se puede detener.',
  alreadyWithdrawn: 'Este contacto no se enviará. Presiona *Editar* para enviarlo de todos modos.',
  alreadyRefused: 'La bandeja rechazó este contacto, así que no hay nada que detener.',
  superseded: 'Ya editaste este contacto. Usa la tarjeta más reciente o tu lista en el Inicio de addcontact.',
  editReplaces: 'Aún no se envió: lo que guardes aquí lo reemplaza.',
  homeWithdrawn: 'No enviado: lo retiraste',
  homeSuperseded: 'No enviado: reemplazado por tu edición',
  batchTakenBack: (count) =>
    `${figure(count)} ${choose(count, { one: 'se retiró o editó', other: 'se retiraron o editaron' })} antes del envío.`,
  stepWithdrawn: 'El contacto no se agregó: se retiró antes de enviarlo.',
};
