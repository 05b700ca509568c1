import type { Wording } from '../wording.ts';

export const workflow: Wording['workflow'] = {
  notAllowed:
    'Los pasos de flujos de trabajo no pueden agregar contactos aquí. Pide a quien administra addcontact que ponga ALLOW_WORKFLOWS en true.',
  unknownStep: 'addcontact ya no tiene este paso. Quítalo del flujo de trabajo y agrégalo de nuevo.',
  invalid: (problems) => `El contacto no se agregó. ${problems}`,
  refused: (title, reason) => `El contacto no se agregó. ${title} respondió: “${reason}”`,
  inboxUnknown: (name) => `El contacto no se agregó: no existe la bandeja “${name}”.`,
  inboxNeeded: (names) => `El contacto no se agregó: indica para qué bandeja es (${names}).`,
  known: (name) =>
    `El contacto no se agregó: la bandeja ya tiene este número como “${name}”. Usa ese nombre o cambia el nombre del contacto en addcontact.`,
  notSaved: (reference) =>
    `El contacto no se agregó: addcontact no puede guardar nada ahora. Ejecuta el flujo de trabajo de nuevo en unos minutos. (Referencia ${reference})`,
};
