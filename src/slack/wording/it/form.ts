import type { Wording } from '../wording.ts';
import { ownCopyDeleted } from './own-copy.ts';

export const form: Wording['form'] = {
  formTitle: 'Aggiungi contatto',
  editTitle: 'Modifica contatto',
  save: 'Salva',
  close: 'Annulla',
  openForm: 'Apri il modulo',
  labels: {
    name: 'Nome',
    phone: 'Telefono',
    country: 'Paese',
    email: 'E-mail',
    tags: 'Tag',
    attributes: 'Attributi',
    destination: 'Casella',
  },
  placeholders: {
    name: 'Giulia Rossi',
    phone: '+39 312 345 6789',
    country: 'Cerca per nome o prefisso',
    email: 'giulia@example.com',
    tags: 'Scegli un tag o scrivine uno nuovo',
    attributes: 'città=Torino\norigine=fiera',
    destination: 'Scegli una casella',
  },
  consent: 'Consenso',
  hints: {
    country: 'Serve solo se il numero non inizia con +.',
    countryDefault: (country, code) =>
      `Senza + il numero viene letto per questo Paese: ${country} (+${code}). Puoi cambiarlo nella Home.`,
    attributes: 'Uno per riga, nella forma chiave=valore.',
  },
  lineBlank: 'Scrivi un numero per vedere come verrà salvato.',
  lineSaved: (described) => `Verrà salvato come *${described}*`,
  lineNotice: (message) => `:information_source: ${message}`,
  lineProblem: (message) => `:warning: ${message}`,
  takeSuggestion: (display) => `Usa ${display}`,
  takeOtherPhone: (phone) => `Usa invece ${phone}`,
  goesTo: (title, keepDays) => `Va nella casella *${title}*. ${ownCopyDeleted(keepDays)}`,
  goesToOneOf: (keepDays) => `Va nella casella che scegli. ${ownCopyDeleted(keepDays)}`,
  editKeepsOld:
    'Cambiare il numero crea un nuovo contatto; quello vecchio resta nella casella. Cancellare l’e-mail qui non la rimuove da lì.',
  oldNumberStays: (phone) =>
    `:warning: Numero nuovo: verrà creato un secondo contatto. Quello con ${phone} resta nella casella.`,
  inboxGone: (name) =>
    `La casella “${name}” non è più configurata. Controlla la casella qui sotto, poi salva.`,
  introNothingFound: 'Nessun contatto in questo messaggio. Compila il modulo.',
  introFromMessage: 'Compilato dal messaggio. Controlla prima di salvare.',
  introMentioned: 'Il nome è quello di Slack. Controlla prima di salvare.',
  introUnderstood: 'Quasi fatto: controlla quello che abbiamo letto.',
  inboxUnknown: 'Le caselle configurate sono cambiate. Controlla la casella qui sotto, poi salva.',
};
