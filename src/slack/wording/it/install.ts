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
    'È già stato usato, ha più di dieci minuti o viene da un altro browser. Questa volta non è stato installato nulla.',
  notNow: 'Al momento non funziona',
  notNowText: 'Non è stato installato nulla. Riprova tra un minuto.',
  again: 'Ricomincia',
  done: 'addcontact è installato',
  doneText: (name) =>
    `Ora è in ${name}. Apri la sua Home in Slack: lì un amministratore dello spazio di lavoro configura la casella.`,
  openSlack: 'Apri Slack',
  organisationText: (name) =>
    `Ora è in ${name}. Scegli quali spazi di lavoro la ricevono; i loro amministratori configurano le caselle nella Home di addcontact.`,
  chooseWorkspaces: 'Scegli gli spazi di lavoro',
  startHere: 'Inizia da questa pagina',
  startHereText:
    'Questa installazione non è iniziata qui, quindi non è stata completata: così nessuno può rifilarti la sua. Premi il pulsante per aggiungere addcontact a Slack.',
  missingScopes: (link) =>
    `:information_source: addcontact ora può fare di più e per questo ha bisogno di altri permessi. Chi può installare app può concederli qui: ${link}`,
  notInstalled: (link) =>
    `addcontact non è installato in questo spazio di lavoro. Chi può installare app può farlo qui: ${link}`,
};
