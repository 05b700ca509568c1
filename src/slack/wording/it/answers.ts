import type { Wording } from '../wording.ts';

export const answers: Wording['answers'] = {
  edit: 'Modifica',
  tellChannel: 'Avvisa il canale',
  retry: 'Riprova',
  cardImported: (name, title) => `*${name}* è nella casella *${title}*.`,
  cardKept: {
    unavailable: (name, title) =>
      `Il contatto *${name}* è salvato, ma non ancora consegnato: la casella *${title}* non risponde. Continuiamo a provare e ti avvisiamo qui.`,
    unauthorised: (name, title) =>
      `Il contatto *${name}* è salvato, ma non consegnato: la casella *${title}* ha rifiutato il token di addcontact. Verrà inviato quando un amministratore avrà rinnovato il token.`,
    misconfigured: (name, title) =>
      `Il contatto *${name}* è salvato, ma non consegnato: l’indirizzo della casella *${title}* è sbagliato. Verrà inviato quando un amministratore lo avrà corretto.`,
    suspicious: (name, title) =>
      `Il contatto *${name}* è salvato, ma non consegnato: la casella *${title}* ha rifiutato molti contatti di fila. Verrà inviato quando un amministratore ne avrà verificato il motivo.`,
  },
  cardRefused: (name, title) => `*${name}* non è stato aggiunto alla casella *${title}*.`,
  cardReason: (reason) => `La casella ha risposto: “${reason}”`,
  ownReasons: {
    'no-reason': 'La casella ha rifiutato questo contatto senza dire perché.',
    'too-large': 'Questo contatto è troppo grande per la casella. Accorcia i tag o gli attributi.',
    unreadable: 'I dati salvati di questo contatto non si possono più leggere. Aggiungilo di nuovo.',
    'inbox-removed': 'Un amministratore ha rimosso questa casella prima dell’invio del contatto.',
  },
  cardOldNumberStays: (phone) =>
    `:information_source: Il contatto con il vecchio numero ${phone} resta nella casella.`,
  cardOldEmailStays: ':information_source: La vecchia e-mail resta: la casella non rimuove le e-mail.',
  cardOldInboxKeeps: (title) =>
    `:information_source: La casella *${title}* conserva quello che ha già ricevuto.`,
  cardReference: (id) => `Riferimento ${id}`,
  noRights: {
    'not-named': 'Non hai l’autorizzazione per aggiungere contatti.',
    guest: 'Gli ospiti non possono aggiungere contatti qui.',
    stranger: 'Le persone di altre organizzazioni non possono aggiungere contatti qui.',
    deactivated: 'Questo account è disattivato.',
    channel: 'Da questo canale non si possono aggiungere contatti.',
    'cannot-ask':
      'Non siamo riusciti a verificare la tua autorizzazione con Slack, quindi non è stato salvato nulla. Riprova tra un minuto.',
  },
  whomToAsk: (contact) => `Chiedi a ${contact}.`,
  whomToAskThen: (contact) => `Se non basta, chiedi a ${contact}.`,
  caretaker: 'chi amministra addcontact',
  notYours: 'Può farlo solo la persona che ha aggiunto questo contatto.',
  forgotten: 'addcontact non ha più questo contatto. Aggiungilo di nuovo con /addcontact.',
  erased: 'I dati di questo contatto sono stati eliminati qui. Aggiungilo di nuovo con /addcontact.',
  retryGone: (name) =>
    `La casella “${name}” non è più configurata. Premi *Modifica* per inviare questo contatto a un’altra.`,
  retrying: (name) => `:arrows_counterclockwise: Nuovo invio di *${name}*…`,
  alreadyThere: 'Questo contatto è già nella casella.',
  onItsWay: 'Questo contatto è già in arrivo.',
  confirmTitle: 'Avvisare il canale?',
  confirmText: (what) => `Tutti in questo canale vedranno: ${what}. E-mail e attributi restano privati.`,
  confirmYes: 'Pubblica',
  confirmNo: 'Non ora',
  channelMessage: (userId, what, title) =>
    `:bust_in_silhouette: <@${userId}> ha aggiunto un contatto alla casella *${title}*: ${what}`,
  channelKnows: 'Hai già condiviso questo contatto qui.',
  tellLater: 'Potrai condividere questo contatto quando sarà nella casella.',
  channelNotTold: 'Slack non mi ha permesso di pubblicare lì. Riprova tra un minuto.',
  inviteFirst: 'Non sono in quel canale. Scrivi lì `/invite @addcontact`, poi riprova.',
  notSaved: (reference) =>
    `A quanto pare non salvato: il database di addcontact non è disponibile. Quello che hai scritto è ancora qui; riprova tra un minuto. Riferimento ${reference}`,
  notSavedCommand: (text, reference) =>
    `A quanto pare non salvato: il database di addcontact non è disponibile. Riprova tra un minuto:\n\`\`\`/addcontact ${text}\`\`\`\nRiferimento ${reference}`,
  busy: 'addcontact è molto occupato, quindi non è stato salvato nulla. Riprova tra un momento.',
  outOfDate: 'Questo pulsante non funziona più. Usa di nuovo /addcontact.',
  triggerSpent: 'Slack ha aspettato troppo. Se il modulo non si è aperto, aprilo qui.',
  templateOnItsWay:
    'Un foglio da compilare, in Excel e in CSV, sta arrivando nei tuoi messaggi con addcontact. Quando è pronto condividilo lì e scegli *Add to WhatsApp contacts* su quel messaggio.',
  templateNotSent: 'Slack non ha accettato il foglio. Riprova `/addcontact template` tra un minuto.',
  broken: (reference) =>
    `Qualcosa è andato storto e non è stato salvato nulla. Se succede di nuovo, dai questo riferimento al tuo amministratore: ${reference}.`,
  usage: [
    '*Aggiungi persone alla tua casella WhatsApp*',
    '• `/addcontact` apre un modulo',
    '• `/addcontact Giulia Rossi +39 312 345 6789` salva subito',
    '• `/addcontact Giulia Rossi +39 312 345 6789 giulia@example.com #vip città=Torino` con e-mail, tag e attributi',
    '• `/addcontact template` ti invia un foglio da compilare e condividere qui',
    '• `/addcontact status` mostra dove vanno i contatti e quanti sono in attesa',
    'Oppure apri *Altre azioni* (⋮) su un messaggio con un contatto e scegli *Add to WhatsApp contacts*. La prima volta cerca in *Altre scorciatoie per messaggi…*.',
  ].join('\n'),
  noInbox:
    'Questo spazio di lavoro non ha ancora una casella. Chiedi a un amministratore di configurarla nella Home di addcontact, poi riprova.',
  noInboxForAdmin:
    'Questo spazio di lavoro non ha ancora una casella. Come amministratore puoi configurarla: apri la Home di addcontact e premi “Configura una casella”, poi riprova.',
};
