import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import type { Misfit } from '../../../contact/problem.ts';

const { figure, counted, country, list } = createFigures('it-IT');

export const problems: Wording['problems'] = {
  missing: () => 'Aggiungi un numero di telefono.',
  'too-short': (misfit) => `Troppo corto${where(misfit)}. Manca una cifra?`,
  'too-long': (misfit) => `Troppo lungo${where(misfit)}. Scrivi un solo numero.`,
  'not-a-number': () => 'Questo non è un numero di telefono. Usa le cifre, per esempio +39 312 345 6789.',
  letters: () => 'Questo numero contiene lettere. Usa solo cifre.',
  'country-needed': () => 'Scegli un Paese o inizia il numero con + (per esempio +39).',
  'unknown-country-code': () => 'Nessun Paese usa questo prefisso. Controlla le cifre dopo il +.',
  invalid: (misfit) =>
    `Questo numero non è valido${where(misfit)}. Controlla le cifre o inizia con + e il prefisso internazionale.`,
  'short-number': () =>
    'I numeri brevi non possono usare WhatsApp. Scrivi il numero completo con il prefisso.',
  'several-numbers': () => 'Qui c’è più di un numero. Scegline uno.',
  'damaged-by-spreadsheet': () =>
    'Un foglio di calcolo ha arrotondato questo numero e mancano le ultime cifre. Imposta la colonna come testo e copia di nuovo il numero.',
  'hidden-number': () => 'Questo link non contiene il numero. Chiedilo e scrivilo qui.',
  'premium-rate': () => 'I numeri a tariffa speciale non possono usare WhatsApp. Usa un cellulare.',
  'shared-cost': () => 'I numeri a costo condiviso non possono usare WhatsApp. Usa un cellulare.',
  pager: () => 'I cercapersone non possono usare WhatsApp. Usa un cellulare.',
  voicemail: () => 'Le segreterie non possono usare WhatsApp. Usa un cellulare.',
  'name-missing': () => 'Aggiungi un nome.',
  'name-too-long': ({ most }) => `Accorcia il nome a ${figure(most)} caratteri.`,
  'not-a-name': () => 'Aggiungi un nome con almeno una lettera.',
  'mention-unknown': () => 'Scrivi il nome: non si può leggere da una menzione.',
  'tag-unknown': () => 'Scrivi il tag: è anche il nome di un canale privato, che Slack non ci dice.',
  'not-understood': ({ words }) => `“${words}” non è stato usato; aggiungilo a un campo se ti serve.`,
  'name-doubtful': ({ words }) => `Controlla il nome: forse “${words}” non ne fa parte.`,
  'number-doubtful': ({ number }) => `Controlla il numero: la prima cifra di “${number}” fa parte del nome?`,
  'several-phones': () => 'C’è più di un numero. Scegline uno.',
  'several-emails': () => 'C’è più di un’e-mail. Scegline una.',
  'country-not-understood': ({ typed }) =>
    `Non conosciamo il Paese “${typed}”. Scegli un Paese o inizia il numero con + (per esempio +39).`,
  'country-unknown': () => 'Questo Paese non esiste. Scegline uno dall’elenco.',
  'email-invalid': () => 'Questo non è un indirizzo e-mail. Scrivilo come nome@example.com.',
  'email-too-long': () => 'Questo indirizzo e-mail è troppo lungo. Accorcialo.',
  'too-many-tags': ({ most }) => `Tieni al massimo ${figure(most)} tag.`,
  'tag-too-long': ({ tag, most }) => `Accorcia il tag “${tag}” a ${figure(most)} caratteri.`,
  'attribute-unreadable': ({ line }) => `Scrivi “${line}” nella forma chiave=valore.`,
  'attribute-reserved': ({ name }) => `“${name}” non può essere il nome di un attributo.`,
  'attribute-without-key': ({ line }) => `Scrivi un nome prima dell’= di “${line}”.`,
  'attribute-without-value': ({ name }) => `Scrivi un valore dopo “${name}=” o togli la riga.`,
  'attribute-twice': ({ name }) => `“${name}” compare due volte. Tienine uno.`,
  'attribute-key-too-long': ({ name, most }) => `Accorcia “${name}” a ${figure(most)} caratteri.`,
  'attribute-value-too-long': ({ name, most }) =>
    `Accorcia il valore di “${name}” a ${figure(most)} caratteri.`,
  'too-many-attributes': ({ most }) => `Tieni al massimo ${figure(most)} attributi.`,
  'email-missing': () => `Aggiungi un indirizzo e-mail.`,
  'tag-not-allowed': ({ tag }) => `Il tag “${tag}” non è nell’elenco del tuo team. Scegline uno dell’elenco.`,
  'field-missing': ({ label }) => `Compila “${label}”.`,
  'field-number': ({ label }) => `“${label}” deve essere un numero, senza separatori delle migliaia.`,
  'field-date': ({ label }) => `“${label}” deve essere una data come 2026-11-29.`,
  'field-checkbox': ({ label }) => `“${label}” deve essere sì o no.`,
  'field-url': ({ label }) => `“${label}” deve essere un indirizzo web.`,
  'field-option': ({ label, options }) => `“${label}” deve essere una di queste opzioni: ${list(options)}.`,
  'consent-missing': ({ label }) => `Conferma “${label}”.`,
};

/** “ (India, 9 cifre)”. */
function where(misfit: Misfit): string {
  const place = misfit.country ? [country(misfit.country)] : [];
  const size = misfit.digits === null ? [] : [counted(misfit.digits, { one: 'cifra', other: 'cifre' })];
  return place.length + size.length === 0 ? '' : ` (${[...place, ...size].join(', ')})`;
}
