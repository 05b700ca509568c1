import { describe, expect, it } from 'vitest';
import { startHouse, textOf, type House } from '../support/house.ts';
import { addFromFiles, submitLabel, untilModal } from '../support/review-acts.ts';

/** What stands in the form's email, as it was typed. */
function email(house: House): unknown {
  return house.slack.modal()?.values['email']?.['value']?.['value'];
}

describe('an address that is none, or none of plain ASCII', () => {
  for (const address of ['a@x..com', 'jane@example.com.', 'a@b,com', 'jürgen@exämple.de', '用户@例子.公司']) {
    it(`stands in the form that a card with ${address} opens`, async () => {
      const house = await startHouse();
      const bytes = [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:Jane Doe',
        'TEL:+919876543210',
        `EMAIL:${address}`,
        'END:VCARD',
      ];
      await addFromFiles(house, [{ name: 'jane.vcf', bytes: bytes.join('\r\n') }]);
      await untilModal(house, 'contact_form');
      expect(email(house)).toBe(address);
    });
  }

  it('keeps a half-typed address in the form that a typed line opens', async () => {
    const house = await startHouse();
    await house.slack.command({ text: 'Jane Doe +91 98765 43210 jane@' });
    await untilModal(house, 'contact_form');
    expect(email(house)).toBe('jane@');
  });

  it('stays in the form while the number is typed', async () => {
    const house = await startHouse();
    const { slack } = house;
    await slack.shortcut('add_contact');
    await untilModal(house, 'contact_form');
    await slack.type('email', 'jane@');
    await slack.type('phone', '+91 98765 43210');
    await slack.until(() => textOf(slack.modal()?.definition).includes('98765 43210'));
    expect(email(house)).toBe('jane@');
    await slack.type('name', 'Jane Doe');
    expect(Object.keys((await slack.submit()).errors)).toEqual(['email']);
  });

  it('lets a half-typed address be edited in a review', async () => {
    const house = await startHouse();
    const { slack } = house;
    const bytes =
      'Name,Phone,Email\nJane Doe,+919876543210,jane@x..com\nBob Ray,+919876543211,bob@example.com\n';
    await addFromFiles(house, [{ name: 'team.csv', bytes }]);
    await untilModal(house, 'contact_review');
    await slack.press('review_edit');
    await untilModal(house, 'contact_form');
    await slack.type('email', 'jane@example.com');
    await slack.submit();
    await untilModal(house, 'contact_review');
    await slack.until(() => textOf(slack.modal()?.definition).includes('jane@example.com'));
    expect(submitLabel(house)).toBe('Add 2 contacts');
  });
});

describe('a form that Slack refuses for its form', () => {
  const refusal = {
    kind: 'error',
    error: 'invalid_arguments',
    messages: ['[ERROR] must be less than 4 characters [json-pointer:/view/blocks/1/element/initial_value]'],
  } as const;

  it('reports a refused view as our fault with a reference, without a button to press again', async () => {
    const house = await startHouse();
    const { slack } = house;
    slack.fault('views.open', refusal, 9);
    await slack.command({ text: 'Jane Doe' });
    const said = await slack.until(() => slack.ephemerals().at(-1));
    const reference = /reference:? (\w+)/i.exec(textOf(said))?.[1] ?? 'none';
    expect(JSON.stringify(said)).not.toContain('open_form');
    expect(house.logged()).toContain(`"reference":"${reference}"`);
    expect(house.logged()).toContain('/view/blocks/1/element/initial_value');
  });

  it('reports a refused view in place of “Reading …”', async () => {
    const house = await startHouse();
    const { slack } = house;
    slack.fault('views.update', refusal, 1);
    await addFromFiles(house, [
      { name: 'jane.vcf', bytes: 'BEGIN:VCARD\nFN:Jane Doe\nTEL:+919876543210\nEND:VCARD' },
    ]);
    await slack.until(() => /reference/i.test(textOf(slack.modal()?.definition)));
    expect(slack.ephemerals()).toEqual([]);
  });
});
