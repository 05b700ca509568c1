import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import { ownCopyDeleted } from './own-copy.ts';

const { figure, counted } = createFigures('it-IT');

export const review: Wording['review'] = {
  title: 'Aggiungi contatti',
  close: 'Chiudi',
  add: (count) => `Aggiungi ${counted(count, { one: 'contatto', other: 'contatti' })}`,
  adding: (count) =>
    `Aggiunta di ${counted(count, { one: 'contatto', other: 'contatti' })} in corso. L’avanzamento è nei tuoi messaggi con addcontact.`,
  addNone: 'Aggiungi contatti',
  nothingTicked: 'Seleziona almeno una persona.',
  notKept: (reference) =>
    `Il database di addcontact non è disponibile e la verifica non può iniziare. Riprova tra un minuto. Riferimento ${reference}`,
  confirmedOnItsWay: (done, all, title) =>
    `Hai già confermato questo elenco. È in arrivo: finora *${figure(done)} di ${counted(all, { one: 'contatto', other: 'contatti' })}* nella casella *${title}*. Non serve aggiungerli di nuovo.`,
  confirmedDone: (outcome) =>
    `Hai già confermato questo elenco.\n${outcome}\nNon serve aggiungere di nuovo queste persone.`,
  ended: 'Questo elenco è scaduto. Usa di nuovo la scorciatoia sul messaggio.',
  from: (title, counts) => `*${title}*\n${counts}`,
  fromMessage: 'Dal messaggio',
  fromTyped: 'Da quello che hai scritto',
  counts: {
    ready: (count) => counted(count, { one: 'pronto', other: 'pronti' }),
    corrected: (count) => counted(count, { one: 'corretto', other: 'corretti' }),
    doubtful: (count) => `${figure(count)} da verificare`,
    attention: (count) => `${figure(count)} da correggere`,
    twice: (count) => counted(count, { one: 'doppione', other: 'doppioni' }),
    left: (count) => counted(count, { one: 'non selezionato', other: 'non selezionati' }),
    known: (count) => counted(count, { one: 'già noto', other: 'già noti' }),
    renames: (count) => `${figure(count)} con un altro nome`,
  },
  filters: {
    all: 'Tutti',
    attention: 'Da correggere',
    doubtful: 'Da verificare',
    ready: 'Pronti',
    corrected: 'Corretti',
    twice: 'Doppioni',
    left: 'Non selezionati',
    known: 'Già noti',
    renames: 'Con un altro nome',
  },
  filterOption: (label, count) => `${label} (${figure(count)})`,
  filterEmpty: 'Nessuno in questo elenco.',
  rowsOf: (from, to, all) => `${figure(from)}–${figure(to)} di ${figure(all)}`,
  previous: '‹',
  next: '›',
  edit: 'Modifica',
  nameless: 'Senza nome',
  notAdded: (who) => `Non aggiunto · ${who}`,
  chooseNumber: 'Scegli un numero',
  unusable: (raw) => `${raw} (non utilizzabile)`,
  sameAs: (name, row) => `:busts_in_silhouette: Stesso numero di ${name} (riga ${figure(row)}).`,
  country: 'Paese per i numeri senza +',
  tags: 'Tag per tutti',
  goesToOneOf: (keepDays) => `Vanno nella casella che scegli. ${ownCopyDeleted(keepDays)}`,
  goesTo: (title, keepDays) => `Vanno nella casella *${title}*. ${ownCopyDeleted(keepDays)}`,
  inboxGone: (name) =>
    `La casella “${name}” non è più configurata. Controlla la casella in fondo, poi aggiungili.`,
  inboxUnknown: 'Le caselle configurate sono cambiate. Controlla la casella in fondo, poi aggiungili.',
  rowDone: 'Fine',
  columnsTitle: 'Colonne',
  columnsButton: 'Colonne',
  columnsNext: 'Continua',
  columnsAsk: (file) => `Quale colonna di *${file}* contiene il numero WhatsApp?`,
  columnsIntro: (file) => `*${file}*\nScegli cosa diventa ogni colonna.`,
  columnsLackPhone: ':warning: Scegli *Telefono* per la colonna con il numero WhatsApp.',
  columnsEmpty: (names) => `Vuote: ${names}`,
  columnsOf: (from, to, all) => `Colonne ${figure(from)}–${figure(to)} di ${figure(all)}`,
  columnAttribute: (key) => `Attributo “${key}”`,
  columnRoles: {
    name: 'Nome completo',
    'given-name': 'Nome',
    'additional-name': 'Secondo nome',
    'family-name': 'Cognome',
    prefix: 'Titolo',
    suffix: 'Suffisso',
    nickname: 'Soprannome',
    organization: 'Azienda',
    phone: 'Telefono',
    'phone-label': 'Tipo di numero',
    'calling-code': 'Prefisso internazionale',
    'area-code': 'Prefisso',
    country: 'Paese',
    email: 'E-mail',
    tags: 'Tag',
    ignored: 'Non importare',
    unknown: 'Non importare',
  },
  notImported: (names) => `Non importate: ${names}`,
  columnNumber: (place) => `Colonna ${place}`,
  loading: (files) =>
    files.length === 1
      ? `:hourglass_flowing_sand: Lettura di *${files[0]}*…`
      : `:hourglass_flowing_sand: Lettura di ${figure(files.length)} file…`,
  loadingReview: ':hourglass_flowing_sand: Apertura del tuo elenco…',
  kept: (count, file) =>
    `${file === null ? '' : `*${file}*: `}${counted(count, { one: 'persona non ancora aggiunta', other: 'persone non ancora aggiunte' })}. Conserviamo il tuo elenco per 24 ore.`,
  readyNow: (count, file) =>
    `${file === null ? '' : `*${file}*: `}${counted(count, { one: 'persona trovata', other: 'persone trovate' })}. Tutto pronto da verificare.`,
  openReview: 'Continua',
  discard: 'Scarta',
  discarded: (file) =>
    `${file === null ? 'Elenco' : `*${file}*: elenco`} scartato. Non è stato aggiunto nulla.`,
  unseen: (names) =>
    `Non posso aprire ${names} perché non sono in quel canale. Scrivi lì \`/invite @addcontact\` e riprova, oppure incolla o carica il contenuto qui.`,
  paste: 'Incolla la scheda o i numeri',
  pastePlaceholder: 'BEGIN:VCARD … o Giulia Rossi +39 312 345 6789',
  upload: 'Oppure carica il file',
  fillIn: 'Compila il modulo',
  readPasted: 'Continua',
  pasteMissing: 'Incolla qualcosa o carica un file, oppure compila il modulo.',
  thatFile: 'quel file',
};
