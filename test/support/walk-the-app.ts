import { spokenLanguageOf } from '../../src/languages/spoken.ts';
import { ada } from '../../src/sandbox/slack/people.ts';
import { startHouse, textOf, type House } from './house.ts';
import { aCard, addFromFiles, untilModal } from './review-acts.ts';

/** Something of everything that a review has to speak of. */
const sheet = [
  'Name,Mobile,Land,Alpha,City',
  'Meera,+91 98765 43210,,a,Pune',
  'Meera,+91 98765 43210,,b,Goa',
  ',+91 98765 43211,,c,Pune',
  'Ravi,12,,d,Pune',
  'Lena,0151 23456789,Atlantis,e,Pune',
  'Tom,+44 20 7946 0958 ext. 12,,f,Pune',
  'Ana,98765 43212,IN,g,Pune',
  'Total,,,,',
  '',
].join('\r\n');

const wrongPhones = [
  '12',
  '+999123456789',
  'call me',
  '+1 900 555 0123',
  '1,23457E+11',
  '+91 98765 43210 / +91 98765 43211',
];

/** Somebody whose Slack speaks this locale does most of what can be done, and says whatever the app then shows to them. */
export async function walkTheApp(locale: string): Promise<readonly string[]> {
  const house = await startHouse({
    DEFAULT_LANGUAGE: spokenLanguageOf(locale) ?? 'en',
    IMPORT_DESTINATIONS: 'main,branch',
    IMPORT_MAIN_TOKEN: 'sandbox-import-token',
    IMPORT_BRANCH_TOKEN: 'sandbox-import-token',
  });
  house.slack.world.addPerson({ ...ada, locale });
  await speakToIt(house);
  await fillInForms(house, nameIn(locale, 'DE'));
  await addAndChange(house);
  await shareThings(house);
  await reviewPeople(house);
  await decideForTheTeam(house);
  await house.slack.openHome();
  await house.slack.until(() => textOf(house.slack.home()?.definition).includes('Meera'));
  await house.slack.type('default_country', nameIn(locale, 'BR'));
  return shownBy(house);
}

function nameIn(locale: string, country: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? '';
}

async function speakToIt({ slack }: House): Promise<void> {
  await slack.openHome();
  await slack.until(() => slack.home());
  for (const text of ['help', 'status', 'template']) await slack.command({ text });
  await slack.until(() => slack.directMessages().length >= 2);
}

async function fillInForms({ slack }: House, germany: string): Promise<void> {
  await slack.command({ text: '' });
  await slack.until(() => slack.modal());
  await slack.type('name', '???');
  await slack.type('email', 'nobody');
  await slack.type('attributes', 'fair\n=x\na=\ntag=1\ntag=2');
  for (const phone of wrongPhones) {
    await slack.type('phone', phone);
    await slack.submit();
  }
  await slack.type('country', germany);
  await slack.type('phone', '030 901820');
  await slack.close();
}

async function addAndChange(house: House): Promise<void> {
  const { slack, inbox } = house;
  /** Waits for the card of this person. The Home may show the same buttons by then. */
  const cardOf = async (name: string) => {
    const card = await slack.until(() => slack.ephemerals().find((one) => textOf(one).includes(name)));
    return card ? { in: card } : {};
  };
  await slack.command({ text: 'Meera Joshi +91 98765 43210 meera@example.com #vip city=Pune' });
  const meera = await cardOf('Meera Joshi');
  await slack.press('tell_channel', meera);
  await slack.press('edit_contact', meera);
  await slack.until(() => slack.modal());
  await slack.type('phone', '+91 98765 43219');
  await slack.type('email', '');
  await slack.submit();
  await slack.until(() => slack.ephemerals().filter((one) => textOf(one).includes('Meera Joshi')).length > 1);
  await slack.command({ text: 'Priya Rao +91 98765 43210' });
  await slack.until(() => slack.modal());
  await slack.close();
  inbox.refuse('919876543230', '(400)');
  await slack.command({ text: 'Omar Haddad +91 98765 43230' });
  await slack.press('retry_delivery', await cardOf('Omar Haddad'));
  inbox.fault({ kind: 'outage' });
  await slack.command({ text: 'Nina Rossi +39 312 345 6789' });
  await slack.press('withdraw_delivery', await cardOf('Nina Rossi'));
  inbox.heal();
}

async function shareThings(house: House): Promise<void> {
  const { slack } = house;
  await slack.messageShortcut('add_contact_from_message', slack.say({ text: 'lunch?' }));
  await slack.until(() => slack.modal());
  await slack.close();
  await slack.shortcut('add_contact');
  await slack.until(() => slack.modal());
  await slack.close();
  for (const [name, bytes] of [
    ['a.pdf', '%PDF-1.4'],
    ['b.csv', 'x'],
    ['c.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['d.png', Buffer.from('89504e470d0a1a0a', 'hex')],
  ] as const) {
    await addFromFiles(house, [{ name, bytes }]);
    await slack.until(() => slack.modal());
    await slack.close();
  }
  const unseen = slack.share([{ name: 'e.vcf', bytes: aCard('Kofi', '+233 24 123 4567') }], {
    channelId: 'C0BOARD001',
  });
  await slack.messageShortcut('add_contact_from_message', unseen);
  await slack.until(() => slack.modal());
  await slack.close();
}

async function reviewPeople(house: House): Promise<void> {
  const { slack, inbox } = house;
  inbox.refuse('442079460958', '(400)');
  await addFromFiles(house, [{ name: 'leads.csv', bytes: sheet }]);
  await untilModal(house, 'contact_review');
  await slack.press('review_columns');
  await untilModal(house, 'contact_columns');
  await slack.submit();
  await untilModal(house, 'contact_review');
  await slack.press('review_edit');
  await untilModal(house, 'contact_form');
  await slack.submit();
  await untilModal(house, 'contact_review');
  const before = slack.directMessages().length;
  await slack.submit();
  await slack.until(() => slack.directMessages().length >= before + 2);
  await slack.press('retry_refused');
  await slack.until(() => slack.directMessages().length >= before + 3);
}

async function decideForTheTeam({ slack }: House): Promise<void> {
  await slack.openHome();
  await slack.until(() => textOf(slack.home()?.definition).includes('Meera'));
  for (const part of ['general', 'tags', 'consent', 'access']) {
    await slack.press(`team_open_${part}`);
    await slack.until(() => slack.modal());
    await slack.close({ all: true });
  }
  for (const [part, entry] of [
    ['fields', 'field'],
    ['channels', 'channel'],
  ] as const) {
    await slack.press(`team_open_${part}`);
    await slack.until(() => slack.modal());
    const before = slack.modal()?.id;
    await slack.press(`team_open_${entry}`);
    await slack.until(() => slack.modal()?.id !== before);
    if (entry === 'field') {
      await slack.type('label', 'Fair');
      await slack.type('key', 'Fair!');
      await slack.submit();
      await slack.type('key', 'fair');
      await slack.submit();
    }
    await slack.close({ all: true });
  }
}

/** Every text of every call and answer of the app, in the order they came. */
function shownBy({ slack }: House): readonly string[] {
  const [calls, replies] = [slack.calls.map(({ args }) => args), slack.replies.map(({ body }) => body)];
  const own = slack.world.messages
    .filter(({ user }) => user !== ada.id)
    .map(({ text, blocks }) => ({ text, blocks }));
  return [...new Set([calls, replies, own].flatMap((one) => [...textsIn(one)]))];
}

function* textsIn(shown: unknown, key = ''): Generator<string> {
  if (typeof shown === 'string') {
    if (/^[[{]/.test(shown)) yield* textsIn(parsed(shown), key);
    else if (key === 'text' || key === 'errors') yield shown;
  } else if (Array.isArray(shown)) {
    for (const one of shown) yield* textsIn(one, key);
  } else if (typeof shown === 'object' && shown !== null) {
    for (const [name, value] of Object.entries(shown)) yield* textsIn(value, key === 'errors' ? key : name);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
