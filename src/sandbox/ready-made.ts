import { encode, richText } from './slack/send/compose.ts';
import { badgePicture } from './badge-picture.ts';
import { ada, boardroom, grace, guest, leads, sales } from './slack/people.ts';
import type { SlackWorkspace } from './slack/workspace.ts';

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

const boardCard = card.replaceAll('Yuki', 'Kenji').replaceAll('1234-5678', '8765-4321');

/** A conversation in which every way to share a contact stands ready to be tried. */
export function fillWorkspace(slack: SlackWorkspace): void {
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
