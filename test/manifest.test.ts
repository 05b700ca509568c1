import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands, events, functionExecuted, shortcuts } from '../src/slack/payload/ids.ts';
import { addContactFunction } from '../src/slack/payload/workflow-function.ts';
import { makeWorkflowManifest } from './deploy/workflow-manifest.ts';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'manifest.yml'), 'utf8');
const manifest = parse(text);

describe('manifest.yml', () => {
  it('names the commands, shortcuts and events the app answers, and no others', () => {
    const { features, settings } = manifest;
    expect(features.slash_commands.map((one: { command: string }) => one.command)).toEqual(
      Object.values(commands),
    );
    const ofType = (type: string) =>
      features.shortcuts
        .filter((one: { type: string }) => one.type === type)
        .map((one: { callback_id: string }) => one.callback_id);
    expect(ofType('global')).toEqual([shortcuts.addContact]);
    expect(ofType('message')).toEqual([shortcuts.addFromMessage]);
    expect(settings.event_subscriptions.bot_events.toSorted()).toEqual(Object.values(events).toSorted());
  });

  it("keeps Slack's limits", () => {
    const { display_information: about, features } = manifest;
    expect(about.name.length).toBeLessThanOrEqual(35);
    expect(about.description.length).toBeLessThanOrEqual(140);
    for (const command of features.slash_commands) {
      expect(command.command.length).toBeLessThanOrEqual(32);
      expect(command.description.length).toBeLessThanOrEqual(2000);
      expect(command.usage_hint.length).toBeLessThanOrEqual(1000);
    }
    for (const shortcut of features.shortcuts) {
      expect(shortcut.name.length).toBeLessThanOrEqual(24);
      expect(shortcut.description.length).toBeLessThanOrEqual(150);
    }
  });

  it('sends everything to the one address the app answers', () => {
    const { features, settings } = manifest;
    const urls = [
      features.slash_commands[0].url,
      settings.interactivity.request_url,
      settings.interactivity.message_menu_options_url,
      settings.event_subscriptions.request_url,
    ];
    expect(new Set(urls).size).toBe(1);
    expect(new URL(urls[0]).pathname).toBe('/slack/events');
  });

  it('asks for the scopes that the README gives reasons for, and no others', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const reasons = [...readme.matchAll(/^\| `([a-z:.]+)` +\|/gm)].map(([, scope]) => scope);
    const scopes: string[] = manifest.oauth_config.scopes.bot;
    expect(scopes.filter((scope) => !reasons.includes(scope))).toEqual([]);
    expect(scopes).toContain('commands');
    expect(scopes.length).toBe(7);
    // Slack asks for what is in both lists as what may be declined.
    expect(manifest.oauth_config.scopes.bot_optional).toEqual(['usergroups:read']);
  });
});

describe('manifest.workflow.yml', () => {
  const made = readFileSync(join(root, 'manifest.workflow.yml'), 'utf8');
  const withStep = parse(made);

  it('is what `npm run manifest` makes of manifest.yml and the overlay', () => {
    expect(made).toBe(makeWorkflowManifest());
  });

  it('has the step as the app reads it, and the event that runs it', () => {
    const { callbackId, ...described } = addContactFunction;
    expect(withStep.functions).toEqual({ [callbackId]: described });
    expect(withStep.settings.event_subscriptions.bot_events).toContain(functionExecuted);
    expect(withStep.settings).toMatchObject({ org_deploy_enabled: true, function_runtime: 'remote' });
  });

  it('is manifest.yml in everything else, which has no step: an app with one can’t be distributed', () => {
    expect(manifest.functions).toBeUndefined();
    expect(withStep.oauth_config).toEqual(manifest.oauth_config);
    expect(withStep.features).toEqual(manifest.features);
  });
});
