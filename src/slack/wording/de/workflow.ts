import type { Wording } from '../wording.ts';

export const workflow: Wording['workflow'] = {
  notAllowed:
    'Workflow-Schritte können hier keine Kontakte hinzufügen. Bitte die Person, die addcontact betreibt, ALLOW_WORKFLOWS auf true zu setzen.',
  unknownStep:
    'addcontact hat diesen Schritt nicht mehr. Entferne ihn aus dem Workflow und füge ihn neu hinzu.',
  invalid: (problems) => `Der Kontakt wurde nicht hinzugefügt. ${problems}`,
  refused: (title, reason) => `Der Kontakt wurde nicht hinzugefügt. Antwort von ${title}: „${reason}“`,
  inboxUnknown: (name) => `Der Kontakt wurde nicht hinzugefügt: Es gibt keinen Posteingang „${name}“.`,
  inboxNeeded: (names) =>
    `Der Kontakt wurde nicht hinzugefügt: Gib an, für welchen Posteingang er ist (${names}).`,
  known: (name) =>
    `Der Kontakt wurde nicht hinzugefügt: Der Posteingang hat diese Nummer schon als „${name}“. Verwende diesen Namen, oder benenne den Kontakt in addcontact um.`,
  notSaved: (reference) =>
    `Der Kontakt wurde nicht hinzugefügt: addcontact kann gerade nichts speichern. Führe den Workflow in ein paar Minuten noch einmal aus. (Referenz ${reference})`,
};
