import type { Wording } from '../wording.ts';

export const answers: Wording['answers'] = {
  edit: 'Editar',
  tellChannel: 'Avisar al canal',
  retry: 'Reintentar',
  cardImported: (name, title) => `*${name}* está en la bandeja *${title}*.`,
  cardKept: {
    unavailable: (name, title) =>
      `El contacto *${name}* está guardado, pero aún sin entregar: la bandeja *${title}* no responde. Seguiremos intentándolo y te avisaremos aquí.`,
    unauthorised: (name, title) =>
      `El contacto *${name}* está guardado, pero sin entregar: la bandeja *${title}* rechazó el token de addcontact. Se enviará cuando un administrador renueve el token.`,
    misconfigured: (name, title) =>
      `El contacto *${name}* está guardado, pero sin entregar: la dirección de la bandeja *${title}* no es correcta. Se enviará cuando un administrador la corrija.`,
    suspicious: (name, title) =>
      `El contacto *${name}* está guardado, pero sin entregar: la bandeja *${title}* rechazó muchos contactos seguidos. Se enviará cuando un administrador revise el motivo.`,
  },
  cardRefused: (name, title) => `*${name}* no se agregó a la bandeja *${title}*.`,
  cardReason: (reason) => `La bandeja respondió: “${reason}”`,
  ownReasons: {
    'no-reason': 'La bandeja rechazó este contacto sin decir por qué.',
    'too-large': 'Este contacto es demasiado grande para la bandeja. Acorta sus etiquetas o atributos.',
    unreadable: 'Ya no se puede leer lo que se guardó de este contacto. Agrégalo de nuevo.',
    'inbox-removed': 'Un administrador quitó esta bandeja antes de que se enviara el contacto.',
  },
  cardOldNumberStays: (phone) =>
    `:information_source: El contacto con el número anterior ${phone} sigue en la bandeja.`,
  cardOldEmailStays: ':information_source: El correo anterior se queda: la bandeja no elimina correos.',
  cardOldInboxKeeps: (title) => `:information_source: La bandeja *${title}* conserva lo que ya se le envió.`,
  cardReference: (id) => `Referencia ${id}`,
  noRights: {
    'not-named': 'No tienes permiso para agregar contactos.',
    guest: 'Los invitados no pueden agregar contactos aquí.',
    stranger: 'Las personas de otras organizaciones no pueden agregar contactos aquí.',
    deactivated: 'Esta cuenta está desactivada.',
    channel: 'Desde este canal no se pueden agregar contactos.',
    'cannot-ask':
      'No pudimos comprobar tu permiso con Slack, así que no se guardó nada. Inténtalo de nuevo en un minuto.',
  },
  whomToAsk: (contact) => `Pregunta a ${contact}.`,
  whomToAskThen: (contact) => `Si no funciona, pregunta a ${contact}.`,
  caretaker: 'tu administrador',
  notYours: 'Solo puede hacerlo la persona que agregó este contacto.',
  forgotten: 'addcontact ya no tiene este contacto. Agrégalo de nuevo con /addcontact.',
  erased: 'Los datos de este contacto ya se eliminaron aquí. Agrégalo de nuevo con /addcontact.',
  retryGone: (name) =>
    `La bandeja “${name}” ya no está configurada. Presiona *Editar* para enviar este contacto a otra.`,
  retrying: (name) => `:arrows_counterclockwise: Enviando *${name}* de nuevo…`,
  alreadyThere: 'Este contacto ya está en la bandeja.',
  onItsWay: 'Este contacto ya está en camino.',
  confirmTitle: '¿Avisar al canal?',
  confirmText: (what) => `Todo el canal verá: ${what}. El correo y los atributos siguen siendo privados.`,
  confirmYes: 'Publicar',
  confirmNo: 'Ahora no',
  channelMessage: (userId, what, title) =>
    `:bust_in_silhouette: <@${userId}> agregó un contacto a la bandeja *${title}*: ${what}`,
  channelKnows: 'Ya compartiste este contacto aquí.',
  tellLater: 'Podrás compartir este contacto cuando esté en la bandeja.',
  channelNotTold: 'Slack no me dejó publicar allí. Inténtalo de nuevo en un minuto.',
  inviteFirst: 'No estoy en ese canal. Escribe `/invite @addcontact` allí e inténtalo de nuevo.',
  notSaved: (reference) =>
    `Según parece, no se guardó: la base de datos de addcontact no está disponible. Lo que escribiste sigue aquí; inténtalo de nuevo en un minuto. Referencia ${reference}`,
  notSavedCommand: (text, reference) =>
    `Según parece, no se guardó: la base de datos de addcontact no está disponible. Inténtalo de nuevo en un minuto:\n\`\`\`/addcontact ${text}\`\`\`\nReferencia ${reference}`,
  busy: 'addcontact está muy ocupado, así que esto no se guardó. Inténtalo de nuevo en un momento.',
  outOfDate: 'Este botón ya no funciona. Ejecuta /addcontact de nuevo.',
  triggerSpent: 'Eso tardó demasiado para Slack. Si el formulario no se abrió, ábrelo aquí.',
  templateOnItsWay:
    'Te enviamos a tus mensajes con addcontact una hoja para completar, en Excel y en CSV. Cuando esté lista, compártela allí y elige *Add to WhatsApp contacts* en ese mensaje.',
  templateNotSent: 'Slack no aceptó la hoja. Prueba `/addcontact template` de nuevo en un minuto.',
  broken: (reference) =>
    `Algo salió mal y no se guardó nada. Si vuelve a ocurrir, dale a tu administrador esta referencia: ${reference}.`,
  usage: [
    '*Agrega personas a tu bandeja de WhatsApp*',
    '• `/addcontact` abre un formulario',
    '• `/addcontact Ana Ruiz +52 55 1234 5678` guarda al momento',
    '• `/addcontact Ana Ruiz +52 55 1234 5678 ana@example.com #vip ciudad=Puebla` con correo, etiquetas y atributos',
    '• `/addcontact template` te envía una hoja para completar y compartir aquí',
    '• `/addcontact status` muestra adónde van los contactos y cuántos esperan',
    'O abre *Más acciones* (⋮) en un mensaje con un contacto y elige *Add to WhatsApp contacts*. La primera vez, búscalo en *Más atajos de mensajes…*.',
  ].join('\n'),
  noInbox:
    'Este espacio de trabajo aún no tiene bandeja. Pide a un administrador que la configure en el Inicio de addcontact y vuelve a intentarlo.',
  noInboxForAdmin:
    'Este espacio de trabajo aún no tiene bandeja. Como administrador puedes configurarla: abre el Inicio de addcontact y pulsa «Configurar una bandeja». Después, vuelve a intentarlo.',
};
