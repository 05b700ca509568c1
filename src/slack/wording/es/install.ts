import type { Wording } from '../wording.ts';

export const install: Wording['install'] = {
  title: 'Agregar addcontact a Slack',
  intro:
    'addcontact toma una persona de un mensaje, una tarjeta de contacto, una hoja de cálculo o una línea escrita y la lleva a tu bandeja de WhatsApp. En tu espacio de trabajo puede:',
  sees: [
    'responder a su comando y a sus atajos, donde alguien preguntó o en un mensaje directo',
    'leer las tarjetas, hojas de cálculo y mensajes que le entregan, y nada más',
    'devolver un archivo con las filas rechazadas',
    'ver quién está en el espacio de trabajo y en sus grupos de usuarios, para saber quién puede agregar contactos',
  ],
  button: 'Agregar a Slack',
  denied: 'No se instaló nada',
  deniedText:
    'Dijiste que no, o Slack no te deja instalar aplicaciones. Puedes empezar de nuevo cuando quieras.',
  ended: 'Este enlace ya no sirve',
  endedText:
    'Ya se usó, tiene más de diez minutos o se abrió en otro navegador. Esta vez no se instaló nada.',
  notNow: 'Por ahora no funciona',
  notNowText: 'No se instaló nada. Inténtalo de nuevo en un minuto.',
  again: 'Empezar de nuevo',
  done: 'addcontact está instalado',
  doneText: (name) =>
    `Ya está en ${name}. Abre su Inicio en Slack: allí, un administrador del espacio de trabajo configura la bandeja.`,
  openSlack: 'Abrir Slack',
  organisationText: (name) =>
    `Ya está en ${name}. Elige cuáles de sus espacios de trabajo lo tendrán; sus administradores configuran las bandejas en el Inicio de addcontact.`,
  chooseWorkspaces: 'Elegir espacios de trabajo',
  startHere: 'Empieza en esta página',
  startHereText:
    'Esta instalación no empezó aquí, así que no se completó: de ese modo nadie puede colarte la suya. Pulsa el botón para agregar addcontact a Slack.',
  missingScopes: (link) =>
    `:information_source: addcontact ahora puede hacer más y necesita más permisos para ello. Quien pueda instalar aplicaciones puede concederlos aquí: ${link}`,
  notInstalled: (link) =>
    `addcontact no está instalado en este espacio de trabajo. Quien pueda instalar aplicaciones puede hacerlo aquí: ${link}`,
};
