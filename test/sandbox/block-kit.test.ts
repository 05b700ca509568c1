import { describe, expect, it } from 'vitest';
import { checkBlocks, checkSuggestions, checkView } from '../../src/sandbox/slack/blocks/block-kit.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const modal = (more: object = {}) => ({ type: 'modal', title: plain('A form'), blocks: [], ...more });
const input = (element: object, more: object = {}) => ({
  type: 'input',
  block_id: 'field',
  label: plain('Field'),
  element: { action_id: 'value', ...element },
  ...more,
});
const option = (value: string) => ({ text: plain(value), value });
const options = (count: number) => Array.from({ length: count }, (_, index) => option(`o${index}`));
const withInput = (element: object, more: object = {}) =>
  modal({ submit: plain('Save'), blocks: [input(element, more)] });
const section = (more: object) => modal({ blocks: [{ type: 'section', ...more }] });

const refusals: readonly (readonly [string, object, string])[] = [
  [
    'a title over 24',
    modal({ title: plain('x'.repeat(25)) }),
    'must be less than 25 characters [json-pointer:/view/title/text]',
  ],
  [
    'an empty title',
    modal({ title: plain('') }),
    'must be more than 0 characters [json-pointer:/view/title/text]',
  ],
  [
    'a mrkdwn title',
    modal({ title: { type: 'mrkdwn', text: 'x' } }),
    'must be one of: plain_text [json-pointer:/view/title/type]',
  ],
  ['no title', { type: 'modal', blocks: [] }, 'missing required field: title [json-pointer:/view]'],
  ['no type', { title: plain('x'), blocks: [] }, 'unsupported type: undefined [json-pointer:/view'],
  [
    'a submit over 24',
    modal({ submit: plain('x'.repeat(25)) }),
    'must be less than 25 characters [json-pointer:/view/submit/text]',
  ],
  [
    'private_metadata over 3000',
    modal({ private_metadata: 'x'.repeat(3001) }),
    'must be less than 3001 characters [json-pointer:/view/private_metadata]',
  ],
  [
    'more than 100 blocks',
    modal({ blocks: Array.from({ length: 101 }, () => ({ type: 'divider' })) }),
    'no more than 100 items allowed [json-pointer:/view/blocks]',
  ],
  [
    'more than 250 kB',
    modal({ blocks: Array.from({ length: 90 }, () => ({ type: 'section', text: plain('é'.repeat(3000)) })) }),
    'view is larger than 250kb',
  ],
  [
    'an unknown property',
    modal({ colour: 'red' }),
    'invalid additional property: colour [json-pointer:/view]',
  ],
  [
    'an unknown block',
    modal({ blocks: [{ type: 'marquee' }] }),
    'unsupported type: marquee [json-pointer:/view/blocks/0',
  ],
  [
    'inputs without submit',
    modal({ blocks: [input({ type: 'plain_text_input' })] }),
    'missing required field: submit [json-pointer:/view]',
  ],
  [
    'a block id twice',
    modal({
      blocks: [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
    }),
    'block_id already exists: a [json-pointer:/view/blocks/1]',
  ],
  ['a section without text', section({}), 'missing required field: text [json-pointer:/view/blocks/0]'],
  [
    'a section over 3000',
    section({ text: plain('x'.repeat(3001)) }),
    'must be less than 3001 characters [json-pointer:/view/blocks/0/text/text]',
  ],
  [
    'eleven fields',
    section({ fields: Array.from({ length: 11 }, () => plain('x')) }),
    'no more than 10 items allowed [json-pointer:/view/blocks/0/fields]',
  ],
  [
    'a text input in a section',
    section({ text: plain('x'), accessory: { type: 'plain_text_input' } }),
    'unsupported type: plain_text_input',
  ],
  [
    'a button over 75',
    section({ text: plain('x'), accessory: { type: 'button', text: plain('x'.repeat(76)) } }),
    'must be less than 76 characters',
  ],
  [
    'a header over 150',
    modal({ blocks: [{ type: 'header', text: plain('x'.repeat(151)) }] }),
    'must be less than 151 characters',
  ],
  [
    'eleven context elements',
    modal({ blocks: [{ type: 'context', elements: Array.from({ length: 11 }, () => plain('x')) }] }),
    'no more than 10 items allowed',
  ],
  [
    'a select over 100 options',
    withInput({ type: 'static_select', options: options(101) }),
    'no more than 100 items allowed [json-pointer:/view/blocks/0/element/options]',
  ],
  ['a select without options', withInput({ type: 'static_select' }), 'missing required field: options'],
  [
    'an initial option that is not offered',
    withInput({ type: 'static_select', options: options(2), initial_option: option('no') }),
    'initial_option must match one of the provided options',
  ],
  [
    'an option over 75',
    withInput({ type: 'static_select', options: [option('x'.repeat(76))] }),
    'must be less than 76 characters [json-pointer:/view/blocks/0/element/options/0/text/text]',
  ],
  [
    'eleven checkboxes',
    withInput({ type: 'checkboxes', options: options(11) }),
    'no more than 10 items allowed',
  ],
  [
    'a long placeholder',
    withInput({ type: 'plain_text_input', placeholder: plain('x'.repeat(151)) }),
    'must be less than 151 characters',
  ],
  [
    'a long action id',
    withInput({ type: 'plain_text_input', action_id: 'x'.repeat(256) }),
    'must be less than 256 characters',
  ],
  [
    'options on an external select',
    withInput({ type: 'external_select', options: options(1) }),
    'invalid additional property: options',
  ],
  ['a button as an input', withInput({ type: 'button', text: plain('x') }), 'unsupported type: button'],
  [
    'a long hint',
    withInput({ type: 'plain_text_input' }, { hint: plain('x'.repeat(2001)) }),
    'must be less than 2001 characters',
  ],
  [
    'a file input in a Home',
    { type: 'home', blocks: [input({ type: 'file_input' })] },
    'unsupported type: file_input',
  ],
];

describe('a view', () => {
  it.each(refusals)('refuses a view with %s in Slack’s words', (_name, view, message) => {
    const checked = checkView(view);
    expect(checked.ok ? [] : checked.messages.join('\n')).toContain(`[ERROR] ${message}`);
  });

  it('counts characters as code points, so that a flag is two', () => {
    expect(checkView(modal({ title: plain('🇮🇳'.repeat(12)) })).ok).toBe(true);
  });

  it('allows one focused field, and refuses two', () => {
    const focused = (id: string) =>
      input({ type: 'plain_text_input', focus_on_load: true }, { block_id: id });
    expect(checkView(modal({ submit: plain('Save'), blocks: [focused('a')] })).ok).toBe(true);
    expect(checkView(modal({ submit: plain('Save'), blocks: [focused('a'), focused('b')] })).ok).toBe(false);
  });
});

describe('a message', () => {
  it('refuses a message of over 50 blocks, or with equal action ids in a block', () => {
    const button = { type: 'button', text: plain('Go'), action_id: 'go' };
    expect(checkBlocks(Array.from({ length: 51 }, () => ({ type: 'divider' }))).ok).toBe(false);
    expect(checkBlocks([{ type: 'actions', elements: [button, button] }])).toMatchObject({ ok: false });
    expect(
      checkBlocks([
        { type: 'actions', elements: [button] },
        { type: 'actions', elements: [button] },
      ]).ok,
    ).toBe(true);
  });
});

describe('suggestions', () => {
  it('refuses more than 100 suggestions', () => {
    expect(checkSuggestions({ options: options(100) }).ok).toBe(true);
    expect(checkSuggestions({ options: options(101) }).ok).toBe(false);
    expect(checkSuggestions({ suggestions: [] }).ok).toBe(false);
  });
});
