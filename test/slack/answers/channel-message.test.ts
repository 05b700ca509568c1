import { assert, property, record, string, stringMatching } from 'fast-check';
import { expect, it } from 'vitest';
import { confirmTelling, describeForChannel } from '../../../src/slack/answers/channel-message.ts';
import { aContact } from '../../support/build-delivery.ts';

it('shows half a number at most, and five digits at most', () => {
  const withNumber = (prefix: string, number: string) =>
    describeForChannel(
      aContact(1, {
        phone: { prefix, number, e164: `+${prefix}${number}`, country: null, type: 'MOBILE', notices: [] },
      }),
    );
  expect(withNumber('91', '9876543210')).toContain('+91 ••••• 43210');
  expect(withNumber('54', '91123456789')).toContain('+54 •••••• 56789');
  expect(withNumber('290', '51234')).toContain('+290 ••• 34');
  assert(
    property(stringMatching(/^[1-9]\d{3,13}$/), (number) => {
      const shown = withNumber('1', number);
      expect(shown).not.toContain(number.slice(0, Math.ceil(number.length / 2)) + number.slice(-1));
      expect(shown.split('•').length - 1).toBeGreaterThanOrEqual(number.length / 2);
    }),
  );
});

it('never holds the email or an attribute', () => {
  const contact = aContact(1, {
    email: 'secret@x.com',
    tags: ['vip'],
    attributes: [{ key: 'iban', value: 'DE00' }],
  });
  const text = JSON.stringify(confirmTelling(contact));
  expect(text).toContain('#vip');
  for (const kept of ['secret', 'iban', 'DE00']) expect(text).not.toContain(kept);
});

it('fits the dialog that asks back, whatever the contact holds', () => {
  assert(
    property(
      record({ name: string({ maxLength: 300 }), tag: string({ maxLength: 300 }) }),
      ({ name, tag }) => {
        const { text } = confirmTelling(aContact(1, { name, tags: [tag, tag] }));
        expect(text?.text.length).toBeLessThanOrEqual(300);
      },
    ),
  );
});
