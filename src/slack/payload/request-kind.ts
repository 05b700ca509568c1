import { fieldOf } from './fields.ts';

/** Every kind of request, as log lines and metrics name it. */
export const doors = [
  'command',
  'event',
  'shortcut',
  'message_action',
  'view_submission',
  'view_closed',
  'block_actions',
  'block_suggestion',
  'other',
] as const;

export type Door = (typeof doors)[number];

/** The kind of a request, whatever it carries. */
export function doorOf(body: unknown): Door {
  if (fieldOf(body, 'command') !== undefined) return 'command';
  if (fieldOf(body, 'event') !== undefined) return 'event';
  const type = fieldOf(body, 'type');
  return doors.find((door) => door === type) ?? 'other';
}
