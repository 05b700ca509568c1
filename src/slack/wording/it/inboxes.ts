import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('it-IT');

export const inboxes: Wording['inboxes'] = {
  heading: 'Caselle di questo spazio di lavoro',
  none: 'Non è ancora configurata nessuna casella, quindi nessuno può aggiungere contatti. Configurane una per iniziare.',
  line: ({ title, host, tokenEnd, isDefault }) =>
    `*${title}* (${host}) · il token termina con \`${tokenEnd}\`${isDefault ? ' · predefinita' : ''}`,
  add: 'Configura una casella',
  menu: { token: 'Sostituisci token', rename: 'Rinomina', default: 'Rendi predefinita', remove: 'Rimuovi' },
  adminsOnly: 'Solo gli amministratori di questo spazio di lavoro possono modificarne le caselle.',
  cannotAsk: 'Slack non ha detto se sei amministratore, quindi non è cambiato nulla. Riprova tra un momento.',
  gone: 'Nel frattempo questa casella è stata rimossa.',
  notNow: (reference) => `Ora non è possibile salvare. Riprova tra un momento. (Riferimento ${reference})`,
  linkTitle: 'Configura una casella',
  linkText:
    'Continua sulla pagina di addcontact nel tuo browser: il token di una casella non si scrive mai in Slack. Il link vale 10 minuti, una volta e solo per te.',
  linkButton: 'Apri la pagina',
  renameTitle: 'Rinomina casella',
  renameLabel: 'Nome',
  renameSave: 'Salva',
  cancel: 'Annulla',
  titleTaken: 'Un’altra casella di questo spazio di lavoro ha già questo nome.',
  titleMissing: 'Dai un nome alla casella.',
  removeTitle: 'Rimuovi casella',
  removeConfirm: 'Rimuovi',
  remove: (title, waiting) =>
    `Rimuovere *${title}*? addcontact elimina il suo token. ${waiting === 0 ? '' : unsent(waiting)}I contatti già nella casella restano lì.`,
  page: {
    title: 'Configura una casella',
    replaceTitle: (title) => `Nuovo token per ${title}`,
    intro:
      'addcontact invia i contatti del tuo spazio di lavoro a questa casella. Copia il token API dalle impostazioni sviluppatore della tua piattaforma.',
    name: 'Nome',
    nameHint: 'Come lo vedono i tuoi colleghi, per esempio “Vendite”.',
    platform: 'Piattaforma',
    host: 'Server',
    token: 'Token API',
    tokenHint: 'Viene conservato cifrato e non viene più mostrato.',
    save: 'Verifica e salva',
    done: 'La casella è configurata',
    doneText: (title, tokenEnd) =>
      `“${title}” è pronta; il token termina con ${tokenEnd}. Puoi chiudere questa pagina e tornare a Slack.`,
    ended: 'Questo link è scaduto',
    endedText:
      'Un link vale 10 minuti e una sola volta. Premi il pulsante nella Home di addcontact per averne un altro.',
    adminsOnly: 'Solo gli amministratori possono farlo',
    adminsOnlyText:
      'Non sei più amministratore di questo spazio di lavoro, oppure Slack ora non può confermarlo. Non è cambiato nulla.',
    notNow: 'Ora non è possibile salvare',
    notNowText: 'Non è cambiato nulla. Riprova il link tra un momento.',
    problems: {
      titleMissing: 'Dai alla casella un nome di 40 caratteri al massimo.',
      titleTaken: 'Un’altra casella del tuo spazio di lavoro ha già questo nome.',
      tooMany: (most) => `Uno spazio di lavoro ha al massimo ${figure(most)} caselle. Rimuovine prima una.`,
      platform: 'Scegli una piattaforma.',
      host: 'Scegli un server.',
      tokenMissing: 'Incolla il token: una parola senza spazi né a capo.',
      token: 'La casella non accetta questo token. Controlla che sia completo e di questa piattaforma.',
      unreachable:
        'La casella ora non risponde, quindi il token non si può verificare. Riprova tra un momento.',
      address:
        'Su questo server non c’è nessuna casella. Scegline un altro o chiedi a chi gestisce addcontact.',
    },
  },
};

function unsent(waiting: number): string {
  return `${counted(waiting, { one: 'contatto la aspetta ancora e non verrà inviato', other: 'contatti la aspettano ancora e non verranno inviati' })}; chi li ha aggiunti verrà avvisato. `;
}
