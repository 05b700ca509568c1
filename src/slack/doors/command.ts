import { isolate } from '../payload/text.ts';
import { words } from '../wording/words.ts';
import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Contact } from '../../contact/contact.ts';
import type { ContactRules } from '../../contact/rules.ts';
import type { CommandLine } from '../../intake/typed/command-line.ts';
import { blankMemory, toFormValues, type FormMemory } from '../form/state.ts';
import { toContactValues } from '../form/contact-values.ts';
import { describeOpen } from '../form/describe-open.ts';
import { openForm, replyToOf, type OpenFormNeeds } from '../form/open-form.ts';
import { textOf } from '../payload/fields.ts';
import { responseUrlMs } from '../answers/press.ts';
import { nameSentLine, readSentLine, type SentLineNeeds } from './command-line.ts';
import { sendTemplate } from './send-template.ts';
import { showPeople, type ShowPeopleNeeds } from './show-people.ts';
import type { SayNoInbox } from '../answers/no-inbox.ts';
import type { ViewPlace } from '../answers/show-view.ts';
import { requireWho, type Who } from '../payload/who.ts';
import type { AddContact } from '../../add-contact.ts';
import type { NewDelivery } from '../../delivery/delivery.ts';
import { slackMessage } from '../answers/result-card.ts';

type SaveNeeds = OpenFormNeeds & {
  readonly sayNoInbox: SayNoInbox;
  readonly addContact: Pick<AddContact, 'addUnlessRenaming'>;
};
type CommandNeeds = ShowPeopleNeeds &
  SaveNeeds &
  SentLineNeeds & {
    readonly describeStatus: (who: Who) => Promise<string>;
    readonly upload: Parameters<typeof sendTemplate>[0]['upload'];
    readonly now: () => number;
  };

type Command = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** `/addcontact`: saves what is complete and unambiguous, and opens the form for the rest. */
export function createCommand(services: CommandNeeds) {
  return async ({ command, ack, body, client }: Command): Promise<void> => {
    const who = requireWho(body);
    const [country, team] = await Promise.all([services.people.countryOf(who), services.people.rulesOf(who)]);
    const { rules } = team;
    const text = textOf(command, 'text') ?? '';
    const sent = { text, country, rules, tags: team.presets.tags, teamId: who.teamId };
    const line = await readSentLine(services, sent);
    if (addsContacts(line) && services.inboxesOf(who.teamId).length === 0)
      return ack({ response_type: 'ephemeral', text: await services.sayNoInbox(who) });
    const memory = rememberCommand(command, services.now());
    switch (line.action) {
      case 'help':
        return ack({ response_type: 'ephemeral', text: words().answers.usage });
      case 'status':
        return ack({ response_type: 'ephemeral', text: await services.describeStatus(who) });
      case 'template': {
        await ack({ response_type: 'ephemeral', text: words().answers.templateOnItsWay });
        if (await sendTemplate(services, client, { ...who, rules })) return;
        await services.reply.answer(replyToOf(memory), who, slackMessage(words().answers.templateNotSent));
        return;
      }
      case 'add':
        return save(services, { command, ack, client, who, memory, contact: line.contact });
      case 'form':
      case 'several': {
        await ack();
        const place = { who, client, triggerId: command.trigger_id };
        const named = await nameSentLine(services, client, sent, line);
        return showLine(services, { place, memory, rules }, named);
      }
    }
  };
}

type LineFrom = {
  readonly place: ViewPlace;
  readonly memory: FormMemory;
  /** The team's own. */
  readonly rules: ContactRules;
};

/**
 * A text that became complete only after the ack goes through the form too, because only what was stored
 * before it is safe.
 */
async function showLine(
  services: ShowPeopleNeeds,
  { place, memory, rules }: LineFrom,
  line: CommandLine,
): Promise<void> {
  switch (line.action) {
    case 'add': {
      const intro = [words().form.introMentioned, ...describeOpen(line.draft, [], rules)].join(' ');
      return openForm(services, place, toFormValues(line.draft), { ...memory, intro });
    }
    case 'form': {
      const intro = introFor(line, rules);
      return openForm(services, place, toFormValues(line.draft), { ...memory, intro });
    }
    case 'several': {
      const people = [{ kind: 'drafts' as const, filename: null, drafts: line.drafts }];
      const found = { people, unread: [], remarks: [], texts: [], mails: [] };
      return showPeople(services, place, found, { memory, from: null });
    }
    case 'help':
    case 'status':
    case 'template':
  }
}

function addsContacts({ action }: CommandLine): boolean {
  return action === 'add' || action === 'form' || action === 'several';
}

/** What to check, except the number, which has its own line in the form. Empty for an empty form. */
function introFor(
  { draft, problems }: Pick<Extract<CommandLine, { readonly action: 'form' }>, 'draft' | 'problems'>,
  rules: ContactRules,
): string | null {
  if (draft.name === '' && draft.phones.length === 0 && draft.emails.length === 0) return null;
  return [words().form.introUnderstood, ...describeOpen(draft, problems, rules)].join(' ');
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
  readonly client: Command['client'];
  readonly who: Who;
  readonly memory: FormMemory;
  readonly contact: Contact;
};

/**
 * Stores first and acks then, because an ack promises that the contact will arrive. A contact that would
 * rename someone opens the form.
 */
async function save(services: SaveNeeds, from: SavedFrom): Promise<void> {
  const { command, ack, who, memory, contact } = from;
  const destination = await services.people.destinationOf(who);
  if (destination === null) return ack({ response_type: 'ephemeral', text: await services.sayNoInbox(who) });
  const delivery: NewDelivery = {
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
  };
  const addition = await services.addContact.addUnlessRenaming(delivery, null);
  if (addition.kind === 'stored') return ack();
  if (addition.kind === 'known') {
    await ack();
    const place = { who, triggerId: command.trigger_id, client: from.client };
    const intro = words().known.introRenames;
    return openForm(
      services,
      place,
      toContactValues(contact, destination),
      { ...memory, intro },
      addition.known,
    );
  }
  const reference = services.newReference();
  services.log.error({ err: addition.cause, reference }, 'contact not stored');
  await ack({
    response_type: 'ephemeral',
    text: words().answers.notSavedCommand(isolate(command.text), reference),
  });
}
