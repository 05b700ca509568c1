import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { expect, it } from 'vitest';
import { createRoutes } from '../../../src/slack/http/routes.ts';
import { readRequest } from '../../../src/slack/http/request.ts';

const onCommand = async ({ command }: SlackCommandMiddlewareArgs & AllMiddlewareArgs) => command.text;

it('finds a listener by the kind of the request and its id', () => {
  const routes = createRoutes();
  routes.command('/addcontact', onCommand);
  const find = (body: object) => routes.find(readRequest(body));
  expect(find({ command: '/addcontact' })).toBe(onCommand);
  expect(find({ command: '/other' })).toBeUndefined();
  expect(find({ type: 'view_submission', view: { callback_id: '/addcontact' } })).toBeUndefined();
});

it('refuses at compile time a listener registered for another kind', () => {
  const routes = createRoutes();
  // @ts-expect-error: a view submission carries no command
  routes.view('contact_form', onCommand);
  // @ts-expect-error: a pressed button carries no command
  routes.action({ type: 'block_actions', action_id: 'edit_contact' }, onCommand);
  expect(routes.find(readRequest({ command: '/addcontact' }))).toBeUndefined();
});
