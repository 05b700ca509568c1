import { encode, richText } from './slack/send/compose.ts';
import { badgePicture } from './badge-picture.ts';
import { ada, boardroom, grace, guest, leads, sales } from './slack/people.ts';
import { visitorsWorkbook } from './visitors-workbook.ts';
import type { Workspace } from './slack/workspace.ts';

const card = `BEGIN:VCARD
VERSION:3.0
N:Nakamura;Yuki;;;
FN:Yuki Nakamura
ORG:Hoshi Trading K.K.
TITLE:Purchasing Manager
TEL;TYPE=CELL:+81 90-1234-5678
EMAIL;TYPE=WORK:yuki.nakamura@example.jp
END:VCARD
`.replaceAll('\n', '\r\n');

const sheet = `Name,Mobile,E-mail,Company,Tags
Aarav Sharma,98765 43210,aarav@example.in,Lotus Foods,fair;vip
Lena Vogel,+49 151 23456789,lena.vogel@example.de,Vogel & Söhne,fair
João Pereira,+55 11 91234-5678,joao@example.com.br,Pereira Ltda,fair
Chidi Obi,+234 803 123 4567,chidi@example.ng,Obi Stores,fair
Fatima Zahra,+212 612-345678,,Atlas Export,fair
Mystery Guest,12,,No idea,fair
`;

const mail = {
  name: 'Sophie Martin',
  address: 'sophie.martin@example.fr',
  text: 'Hello Ada,\n\nplease send me the price list on WhatsApp. My colleague Hugo would like it too, his card is attached.\n\nBest regards\nSophie Martin\nMobile: +33 6 12 34 56 78',
};

const mailCard =
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Hugo Laurent\r\nTEL;TYPE=CELL:+33 6 23 45 67 89\r\nEND:VCARD\r\n';

const boardCard = card.replaceAll('Yuki', 'Kenji').replaceAll('1234-5678', '8765-4321');

/** Fills a conversation with one example of every way to share a contact. */
export function fillWorkspace(slack: Workspace): void {
  const ago = (minutes: number) =>
    `${Math.floor(slack.world.now() / 1000) - minutes * 60}.${String(minutes).padStart(6, '0')}`;
  const say = (minutes: number, userId: string, text: string, channelId: string = sales) =>
    slack.say({ ts: ago(minutes), userId, channelId, text: encode(text), blocks: [richText(text)] });

  slack.share([{ name: 'fair-leads.csv', bytes: sheet }], {
    ts: ago(51),
    userId: grace.id,
    text: 'Morning! Here is everyone from the fair who asked for a call back on WhatsApp.',
  });
  say(
    38,
    guest.id,
    'Just had a good call, she wants prices:\n\nOlivia Smith\nHead of Buying · Bright & Sons\nM: +44 7400 123456\nolivia.smith@example.co.uk',
  );
  slack.share([{ name: 'Yuki Nakamura.vcf', bytes: card }], {
    ts: ago(21),
    userId: grace.id,
    text: 'Yuki sent me her card',
  });
  slack.share([{ name: 'booth-visitors.xlsx', bytes: visitorsWorkbook }], {
    ts: ago(18),
    userId: ada.id,
    text: 'And everyone who came to the booth, from the tablet',
  });
  const attachments = [{ name: 'Hugo Laurent.vcf', bytes: mailCard }];
  slack.share(
    [
      {
        name: 'Price list, please',
        bytes: mail.text,
        filetype: 'email',
        mimetype: 'text/html',
        mail: { ...mail, attachments },
      },
    ],
    { ts: ago(16), userId: ada.id, text: 'Forwarded from my mailbox' },
  );
  slack.share([{ name: 'badge.png', bytes: badgePicture }], {
    ts: ago(14),
    userId: grace.id,
    text: 'Photo of the badge of the coffee people',
  });
  say(9, ada.id, 'Sofía Ruiz from Buenos Aires, please message her today: +54 11 2345 6789');
  say(30, grace.id, 'Whoever is at the booth: just type /addcontact with name and number.', leads);
  slack.share([{ name: 'Kenji Nakamura.vcf', bytes: boardCard }], {
    ts: ago(15),
    userId: grace.id,
    channelId: boardroom,
    text: 'Their managing director. (addcontact isn’t in this channel.)',
  });
}

/** Something to try in the other company’s workspace. */
export function fillOtherWorkspace(slack: Workspace): void {
  const at = `${Math.floor(slack.world.now() / 1000) - 600}.000001`;
  const text = 'A customer asks for a call back:\n\nHenrik Sand\nSand Möbel\nMobile: +49 151 23456780';
  slack.say({ ts: at, text: encode(text), blocks: [richText(text)] });
}
