import type { Wording } from '../wording.ts';

export const install: Wording['install'] = {
  title: 'Aggiungi addcontact a Slack',
  intro:
    'addcontact prende una persona da un messaggio, una scheda contatto, un foglio di calcolo o una riga scritta e la porta nella tua casella WhatsApp. Nel tuo spazio di lavoro può:',
  sees: [
    'rispondere al suo comando e alle scorciatoie, dove qualcuno ha chiesto o con un messaggio diretto',
    'leggere le schede, i fogli e i messaggi che gli vengono dati, e nient’altro',
    'restituire un file con le righe rifiutate',
    'vedere chi fa parte dello spazio di lavoro e dei suoi gruppi utenti, per sapere chi può aggiungere contatti',
  ],
  button: 'Aggiungi a Slack',
  denied: 'Non è stato installato nulla',
  deniedText:
    'Hai detto di no, oppure Slack non ti permette di installare app. Puoi ricominciare quando vuoi.',
  ended: 'Questo link non vale più',
  endedText:
    'È già stato usato, ha più di dieci minuti o viene da un altro browser. Non è stato installato nulla.',
  notNow: 'Al momento non funziona',
  notNowText: 'Non è stato installato nulla. Riprova tra un minuto.',
  again: 'Ricomincia',
  done: 'addcontact è installato',
  doneText: (name) =>
    `Ora è in ${name}. Apri la sua Home in Slack: lì un amministratore dello spazio di lavoro configura la casella.`,
  openSlack: 'Apri Slack',
  notInstalled: (link) =>
    `addcontact non è installato in questo spazio di lavoro. Chi può installare app può farlo qui: ${link}`,
};
