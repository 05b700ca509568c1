import { describeProblem } from '../wording/describe.ts';
import { words } from '../wording/words.ts';
import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Contact } from '../../contact/contact.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { CommandLine } from '../../intake/typed/command-line.ts';
import { readCommandWord } from '../../intake/typed/words.ts';
import { blankMemory, toFormValues, type FormMemory } from '../form/state.ts';
import { openForm, replyToOf } from '../form/open-form.ts';
import { textOf } from '../payload/fields.ts';
import { responseUrlMs } from '../answers/press.ts';
import { readers } from '../message/lazy-readers.ts';
import { sendTemplate } from './send-template.ts';
import { showPeople, type ShowPeopleNeeds } from './show-people.ts';
import { requireWho, type Who } from '../payload/who.ts';
import type { AddContact } from '../../add-contact.ts';
import type { PersonDefaults } from '../payload/person-defaults.ts';
import { slackMessage } from '../answers/result-card.ts';
import type { Log } from '../../log.ts';

type CommandNeeds = ShowPeopleNeeds & {
  readonly addContact: Pick<AddContact, 'add'>;
  readonly describeStatus: (teamId: string) => Promise<string>;
  readonly upload: Parameters<typeof sendTemplate>[0]['upload'];
  readonly now: () => number;
};
type SaveNeeds = {
  readonly addContact: Pick<AddContact, 'add'>;
  readonly people: Pick<PersonDefaults, 'destinationOf'>;
  readonly newReference: () => string;
  readonly log: Log;
};

type Command = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** `/addcontact`: saves what is complete and unmistakable, opens the form for the rest. */
export function createCommand(services: CommandNeeds) {
  return async ({ command, ack, body, client }: Command): Promise<void> => {
    const who = requireWho(body);
    const line = await readLine(textOf(command, 'text') ?? '', await services.people.countryOf(who));
    if (addsContacts(line) && services.inboxesOf(who.teamId).length === 0)
      return ack({ response_type: 'ephemeral', text: words().answers.noInbox });
    const memory = rememberCommand(command, services.now());
    const open = (values: Parameters<typeof openForm>[2], intro: string | null) =>
      openForm(services, { who, triggerId: command.trigger_id, client }, values, { ...memory, intro });
    switch (line.action) {
      case 'help':
        return ack({ response_type: 'ephemeral', text: words().answers.usage });
      case 'status':
        return ack({ response_type: 'ephemeral', text: await services.describeStatus(who.teamId) });
      case 'template': {
        await ack({ response_type: 'ephemeral', text: words().answers.templateOnItsWay });
        if (await sendTemplate(services, client, who.userId)) return;
        await services.reply.answer(
          replyToOf(memory),
          who.userId,
          slackMessage(words().answers.templateNotSent),
        );
        return;
      }
      case 'add':
        return save(services, { command, ack, who, memory, contact: line.contact });
      case 'form':
        await ack();
        return open(toFormValues(line.draft), introFor(line));
      case 'several': {
        await ack();
        const people = [{ kind: 'drafts' as const, filename: null, drafts: line.drafts }];
        const place = { who, client, triggerId: command.trigger_id };
        return showPeople(
          services,
          place,
          { people, unread: [], remarks: [], texts: [] },
          { memory, from: null },
        );
      }
    }
  };
}

function addsContacts({ action }: CommandLine): boolean {
  return action === 'add' || action === 'form' || action === 'several';
}

async function readLine(text: string, country: CountryCode | null): Promise<CommandLine> {
  const word = readCommandWord(text.trim());
  if (word) return word;
  const { readCommandLine } = await readers.commandLine();
  return readCommandLine(text, country);
}

/** What to look at, except for the number: the line under it says that itself. Nothing for an empty form. */
function introFor({ draft, problems }: Extract<CommandLine, { readonly action: 'form' }>): string | null {
  if (draft.name === '' && draft.phones.length === 0 && draft.emails.length === 0) return null;
  const others = problems.filter(({ field }) => field !== 'phone').map((problem) => describeProblem(problem));
  return [words().form.introUnderstood, ...others].join(' ');
}

function rememberCommand(command: Command['command'], now: number): FormMemory {
  return {
    ...blankMemory,
    responseUrl: command.response_url,
    responseUrlUntil: now + responseUrlMs,
    channelId: command.channel_id,
  };
}

type SavedFrom = {
  readonly command: Command['command'];
  readonly ack: Command['ack'];
  readonly who: Who;
  readonly memory: FormMemory;
  readonly contact: Contact;
};

/** Stored first, acked then: an ack means the contact will arrive. */
async function save(services: SaveNeeds, { command, ack, who, memory, contact }: SavedFrom): Promise<void> {
  const destination = await services.people.destinationOf(who);
  if (destination === null) return ack({ response_type: 'ephemeral', text: words().answers.noInbox });
  const addition = await services.addContact.add([
    {
      key: `command:${command.trigger_id}`,
      teamId: who.teamId,
      destination,
      contact,
      source: 'command',
      askedBy: who.userId,
      tell: 'person',
      replyTo: replyToOf(memory),
      batchId: null,
      row: null,
    },
  ]);
  if (addition.kind === 'stored') return ack();
  const reference = services.newReference();
  services.log.error({ err: addition.cause, reference }, 'contact not stored');
  await ack({ response_type: 'ephemeral', text: words().answers.notSavedCommand(command.text, reference) });
}
