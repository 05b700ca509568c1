import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('it-IT');

export const home: Wording['home'] = {
  title: 'Contatti WhatsApp',
  add: 'Aggiungi contatto',
  begin: [
    '*Tre modi per aggiungere qualcuno*',
    '1. Apri *Altre azioni* (⋮) su un messaggio con un numero, una scheda contatto o un foglio di calcolo e scegli *Add to WhatsApp contacts*. La prima volta cerca in *Altre scorciatoie per messaggi…*.',
    '2. Scrivi `/addcontact Giulia Rossi +39 312 345 6789` in qualsiasi canale.',
    '3. Premi *Aggiungi contatto* qui sopra.',
    'Tutto quello che aggiungi compare qui con il suo stato.',
  ].join('\n'),
  open: 'In attesa',
  done: 'Aggiunti di recente',
  outcome: (outcome, moment) => `${outcome} · ${moment}`,
  waiting: (title) => `In attesa di *${title}* – continuiamo a provare`,
  refused: (title, reason) => `Non aggiunto. *${title}* ha risposto: “${reason}”`,
  refusedBecause: (reason) => `Non aggiunto. ${reason}`,
  gone: (name) => `La casella “${name}” non è più configurata`,
  imported: (title) => `*${title}*`,
  refusedBefore: (title) => `Rifiutato da *${title}*, poi corretto`,
  erased: '_Dati eliminati_',
  importOf: (count) => `Importazione di ${counted(count, { one: 'contatto', other: 'contatti' })}`,
  importAdded: (count) => counted(count, { one: 'aggiunto', other: 'aggiunti' }),
  importWaiting: (count) => `${figure(count)} in attesa`,
  importRefused: (count) => counted(count, { one: 'rifiutato', other: 'rifiutati' }),
  newer: 'Più recenti',
  older: 'Meno recenti',
  shown: ({ from, to, total }) => `${figure(from)}–${figure(to)} di ${figure(total)}`,
  more: (count) => `Altri ${figure(count)} non mostrati qui.`,
  settings: 'Impostazioni',
  country: { title: '*Paese predefinito*', why: 'Per i numeri senza +' },
  countryShared: (country) => `Quello dello spazio di lavoro (${country})`,
  countryAsk: 'Chiedi sempre',
  language: { title: '*Lingua*', why: 'In cui addcontact ti risponde' },
  languageAutomatic: 'Automatica (come Slack)',
  destination: { title: '*Casella predefinita*', why: 'Cambia quando ne scegli un’altra.' },
  inboxes: 'Dove vanno i contatti',
  lamp: (isOk) => (isOk ? ':large_green_circle:' : ':red_circle:'),
  health: {
    ok: 'è connessa.',
    unavailable: 'non è raggiungibile. I contatti in attesa verranno inviati automaticamente.',
    unauthorised:
      'ha rifiutato il token di addcontact. Chiedi al tuo amministratore di rinnovarlo; non si perde nulla.',
    misconfigured:
      'ha un indirizzo sbagliato. Chiedi al tuo amministratore di controllarlo; non si perde nulla.',
    suspicious:
      'ha rifiutato molti contatti di fila. Gli altri sono in pausa finché un amministratore non controlla; non si perde nulla.',
  },
  onlyYou: (moment) => `Solo tu puoi vedere questa pagina. Aggiornata ${moment}.`,
  help: '`/addcontact help` mostra tutti i modi per aggiungere qualcuno.',
};
