import type { webApi } from '@slack/bolt';
import type { PersonId } from '../../users/preferences-table.ts';
import type { Log } from '../../log.ts';
import { slackErrorOf } from '../api/error.ts';
import type { ContactRules } from '../../contact/rules.ts';
import type { TeamField } from '../../contact/fields.ts';
import type { TemplateTexts } from '../../intake/template.ts';
import { readers } from '../message/lazy-readers.ts';
import { words } from '../wording/words.ts';

type Upload = (file: {
  readonly teamId: string;
  readonly channel: string;
  readonly filename: string;
  readonly bytes: Uint8Array;
}) => Promise<void>;

/**
 * Sends the template files as a direct message, because a command's answer can't carry files. Returns false
 * when Slack does not accept them.
 */
export async function sendTemplate(
  { upload, log }: { readonly upload: Upload; readonly log: Log },
  client: webApi.WebClient,
  { teamId, userId, rules }: PersonId & { readonly rules: ContactRules },
): Promise<boolean> {
  try {
    const { buildTemplates } = await readers.template();
    const { channel } = await client.conversations.open({ users: userId });
    for (const file of buildTemplates(withTeamColumns(words().template, rules)))
      await upload({ teamId, channel: channel?.id ?? userId, ...file });
    return true;
  } catch (error) {
    log.warn({ slackError: slackErrorOf(error), err: error }, 'template not uploaded');
    return false;
  }
}

/** The team's own columns after the others: its fields, and consent where it is asked for. */
function withTeamColumns(texts: TemplateTexts, { fields, consent }: ContactRules): TemplateTexts {
  const asksConsent = consent.mode !== 'off';
  return {
    title: texts.title,
    headings: [
      ...texts.headings,
      ...fields.map(({ label }) => label),
      ...(asksConsent ? [consent.label] : []),
    ],
    example: [...texts.example, ...fields.map(exampleOf), ...(asksConsent ? ['yes'] : [])],
  };
}

function exampleOf({ type, options, default: value }: TeamField): string {
  if (value !== null) return value;
  switch (type) {
    case 'select':
    case 'multi-select':
      return options[0] ?? '';
    case 'number':
      return '10';
    case 'date':
      return '2026-01-31';
    case 'checkbox':
      return 'yes';
    case 'url':
      return 'https://example.com';
    case 'text':
    case 'long-text':
      return '';
  }
}
