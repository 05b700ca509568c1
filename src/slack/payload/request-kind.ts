import { fieldOf } from './fields.ts';

/** The kinds of requests, as logs and metrics name them. */
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

export type RequestKind = (typeof doors)[number];

/** The kind of a request, whatever its content. */
export function requestKindOf(body: unknown): RequestKind {
  if (fieldOf(body, 'command') !== undefined) return 'command';
  if (fieldOf(body, 'event') !== undefined) return 'event';
  const type = fieldOf(body, 'type');
  return doors.find((door) => door === type) ?? 'other';
}
