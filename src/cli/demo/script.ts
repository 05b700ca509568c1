import type { Message } from '../../sandbox/slack/world.ts';
import { encode, richText } from '../../sandbox/slack/send/compose.ts';
import { readMessage, readView } from '../../sandbox/slack/readable.ts';
import type { Stage } from './stage.ts';

type Print = (line: string) => void;

const expected = ['919876543210', '5491123456789', '447400123456'] as const;

/**
 * Plays three doors, printing what Slack shows and the API received. True when
 * the inbox holds the right contacts.
 */
export async function playScript({ slack, inbox }: Stage, print: Print): Promise<boolean> {
  const nextAnswer = async (seen: number) => show(print, await slack.until(() => slack.ephemerals()[seen]));

  const line = 'Jane Doe +91 98765 43210 jane@example.com #vip city=Pune';
  heading(print, 'One line', `Ada types  /addcontact ${line}`);
  await slack.command({ text: encode(line) });
  await nextAnswer(0);
  await inbox.until(() => inbox.find(expected[0]));

  heading(print, 'The form', 'Ada types  /addcontact  and fills the form in; the number lacks its +');
  let seen = slack.ephemerals().length;
  await slack.command({ text: '' });
  await slack.until(() => slack.modal());
  await slack.type('Name', 'Sofía Ruiz');
  await slack.type('Phone', '54 9 11 2345 6789');
  await slack.submit();
  showModal(print, slack);
  print('  → Ada presses the correction, then saves');
  const before = slack.modal()?.hash;
  await slack.press('take_suggestion');
  await slack.until(() => slack.modal()?.hash !== before);
  showModal(print, slack);
  await slack.submit();
  await nextAnswer(seen);
  await inbox.until(() => inbox.find(expected[1]));

  heading(print, 'A message', 'Grace wrote in #sales; Ada chooses  Add to WhatsApp contacts');
  const text = 'New lead!\nOliver Smith\nHead of Sales, Bright & Sons\n+44 7400 123456\noliver@example.co.uk';
  const message = slack.say({ userId: 'U0GRACE001', text: encode(text), blocks: [richText(text)] });
  seen = slack.ephemerals().length;
  await slack.messageShortcut('add_contact_from_message', message);
  await slack.until(() => slack.modal());
  showModal(print, slack);
  await slack.submit();
  await nextAnswer(seen);
  await inbox.until(() => inbox.find(expected[2]));

  heading(print, 'What the import API received', `POST ${inbox.url}`);
  for (const request of inbox.requests) print(`  ${request.status}  ${request.body.toString('utf8')}`);
  return judge(inbox, print);
}

function judge(inbox: Stage['inbox'], print: Print): boolean {
  const held = inbox.contacts().map((contact) => contact.prefix + contact.number);
  const missing = expected.filter((person) => !held.includes(person));
  const complete = missing.length === 0 && held.length === expected.length;
  print('');
  print(
    complete
      ? `✓ The inbox holds ${held.length} contacts, as it should.`
      : `✗ Missing in the inbox: ${missing.join(', ')}`,
  );
  return complete;
}

function heading(print: Print, title: string, what: string): void {
  print('');
  print(`── ${title} ${'─'.repeat(Math.max(0, 60 - title.length))}`);
  print(`  ${what}`);
}

function show(print: Print, message: Message): void {
  print('');
  for (const line of readMessage(message)) framed(print, line);
}

function showModal(print: Print, slack: Stage['slack']): void {
  const view = slack.modal();
  print('');
  for (const line of view ? readView(view) : ['The form is closed.']) framed(print, line);
}

function framed(print: Print, text: string): void {
  for (const line of text.split('\n')) print(`  │ ${line}`);
}
