import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted, choose, megabytes } = createFigures('it-IT');

export const files: Pick<Wording, 'files' | 'remarks'> = {
  files: {
    unseen: (name) => `Non posso aprire ${name}. Invitami prima nel canale.`,
    deleted: (name) => `${name} è stato eliminato.`,
    unreachable: (name) => `Non è stato possibile scaricare ${name} da Slack. Riprova tra un minuto.`,
    'too-large': (name, bytes) =>
      `${name} è ${bytes === null ? 'troppo grande' : `di ${megabytes(bytes)} MB`}; il limite è 5 MB. Dividi il file.`,
    'too-many': (name, count) =>
      `${name} contiene ${figure(count ?? 0)} persone; il limite è ${figure(10_000)}. Dividi il file.`,
    canvas: (name) => `${name} è un canvas, che le app non possono leggere. Copia il testo e incollalo qui.`,
    list: (name) =>
      `${name} è un elenco di Slack, che le app non possono leggere. Esportalo come CSV e condividilo.`,
    post: (name) => `${name} è un post, che le app non possono leggere. Copia il testo e incollalo qui.`,
    cloud: (name) => `${name} è solo un link a un altro servizio, non è in Slack. Scaricalo e caricalo qui.`,
    hidden: (name) => `Il limite della cronologia del tuo piano Slack nasconde ${name}. Caricalo di nuovo.`,
    'empty-mail': (name) => `${name} è un’e-mail senza testo.`,
    password: (name) => `${name} è protetto da password. Salva una copia senza password e condividila.`,
    'old-workbook': (name) => `${name} è un file Excel precedente al 2007. Salvalo come .xlsx e condividilo.`,
    'binary-workbook': (name) => `${name} è un file Excel binario. Salvalo come .xlsx e condividilo.`,
    numbers: (name) => `${name} è un file Numbers. Esportalo in Excel o CSV e condividilo.`,
    damaged: (name) => `${name} è danneggiato. Aprilo in Excel, salvalo di nuovo e condividilo.`,
    'too-large-inside': (name) =>
      `${name} è troppo grande all’interno. Copia le persone in una nuova cartella di lavoro e condividila.`,
    'other-kind': (name) => `${name} non è una scheda contatto, un foglio di calcolo o un file di testo.`,
    'no-code': (name) => `Nessun codice QR in ${name}.`,
    'whatsapp-link': (name) =>
      `Il codice QR di WhatsApp in ${name} non contiene un numero. Aprilo in WhatsApp e condividi il contatto da lì.`,
    'no-person': (name) => `Il codice QR in ${name} non contiene un numero né un contatto.`,
    'picture-format': (name) => `Non posso aprire l’immagine ${name}. Salvala come PNG o JPEG e condividila.`,
    'large-picture': (name) =>
      `L’immagine ${name} è troppo grande. Condividi una copia più piccola o ritagliala sul codice QR.`,
    'damaged-picture': (name) => `${name} è danneggiato e non si apre. Condividilo di nuovo.`,
    'slow-picture': (name) =>
      `La ricerca di un codice QR in ${name} ha richiesto troppo tempo. Ritaglia l’immagine sul codice e condividila.`,
    'left-out': (name, count) =>
      `${name} non è stato aperto: leggo fino a ${figure(count ?? 0)} file alla volta.`,
    nobody: (name) => `Nessun contatto in ${name}.`,
  },
  remarks: {
    'rows-passed-over': (name, count) =>
      `${counted(count, { one: 'riga saltata', other: 'righe saltate' })} di ${name}: totali, intestazioni ripetute e simili.`,
    'hidden-rows': (name, count) =>
      `${counted(count, { one: 'riga', other: 'righe' })} di ${name} ${choose(count, { one: 'lì è nascosta, ma c’è anche in questo elenco', other: 'lì sono nascoste, ma ci sono anche in questo elenco' })}.`,
    'rows-cut': (name, count) =>
      `${name} ha più di ${figure(count)} righe; il resto non è stato letto. Dividi il file.`,
    'columns-cut': (name, count) =>
      `${name} ha più di ${figure(count)} colonne; quelle a destra non sono state lette.`,
    'hidden-sheets': (name, count) =>
      `${counted(count, { one: 'foglio nascosto', other: 'fogli nascosti' })} di ${name} ${choose(count, { one: 'non è stato letto', other: 'non sono stati letti' })}.`,
    'sheets-cut': (name, count) =>
      `${counted(count, { one: 'foglio', other: 'fogli' })} di ${name} non letti: sono troppi.`,
    'text-cut': (name, count) =>
      `Sono stati letti solo i primi ${figure(count)} caratteri di ${name}. Dividi il file.`,
    'sheet-passed-over': (name) => `${name} è stato saltato: non ha una colonna del telefono.`,
  },
};
