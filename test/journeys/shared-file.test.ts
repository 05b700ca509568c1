import { describe, expect, it } from 'vitest';
import { boardroom } from '../../src/sandbox/slack/people.ts';
import { buildXlsx, numberCell } from '../support/build-workbook.ts';
import { startHouse } from '../support/house.ts';
import { aCard, addFromFiles, aSheet, draw, submitLabel, untilModal } from '../support/review-acts.ts';

const jane = aCard('Jane Doe', '+91 98765 43210');
const form = 'contact_form';

describe('a file in a message', () => {
  it('fills the form with the one person on a card, and offers the other numbers', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const bytes = aCard('Jane Doe', '+44 20 7946 0958', '+91 98765 43210');
    await addFromFiles(house, [{ name: 'jane.vcf', bytes }]);
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain('Name: {plain_text_input Jane Doe}');
    expect(draw(definition)).toContain('Phone: {plain_text_input +91 98765 43210}');
    expect(draw(definition)).toContain('[Use +44 20 7946 0958 instead]');
    await slack.submit();
    await inbox.until(() => inbox.find('919876543210'));
  });

  it('shows a file as being read before it is downloaded', async () => {
    const house = await startHouse();
    const { slack } = house;
    await addFromFiles(house, [{ name: 'jane.vcf', bytes: jane }]);
    await untilModal(house, form);
    const opened = slack.calls.find(({ method }) => method === 'views.open');
    expect(JSON.stringify(opened?.args)).toContain('Reading *jane.vcf*');
    expect(slack.calls.filter(({ method }) => method === 'views.update')).toHaveLength(1);
  });

  it('reads several files and the text together, each person once', async () => {
    const house = await startHouse();
    const { slack } = house;
    const files = [
      { name: 'jane.vcf', bytes: jane },
      { name: 'leads.csv', bytes: 'Name,Phone\nRavi Rao,+919876543211\n' },
    ];
    await addFromFiles(house, files, { text: 'Jane Doe +91 98765 43210 and Tom Fox +91 98765 43212' });
    const { definition } = await untilModal(house, 'contact_review');
    expect(draw(definition)).toContain('3 ready');
    expect(slack.modals()).toHaveLength(1);
  });

  it.each([
    ['Slack hides', { name: 'jane.vcf', bytes: jane }, { channelId: boardroom }],
    ['Slack names by its id alone', { name: 'jane.vcf', bytes: jane, stub: true }, { channelId: boardroom }],
  ])(
    'that %s opens the form with the reason, a place to paste and one to upload',
    async (_what, file, where) => {
      const house = await startHouse();
      const { slack, inbox } = house;
      await addFromFiles(house, [file], where);
      const { definition } = await untilModal(house, form);
      expect(draw(definition)).toContain('I’m not in that channel');
      expect(draw(definition)).toContain('/invite');
      expect(JSON.stringify(definition)).toContain('"file_input"');
      await slack.type('paste', jane);
      await slack.submit();
      await slack.until(() => draw(slack.modal()?.definition).includes('{plain_text_input Jane Doe}'));
      await slack.submit();
      await inbox.until(() => inbox.find('919876543210'));
    },
  );

  it('opens the form for hidden files, however many and however long their names', async () => {
    const house = await startHouse();
    const files = Array.from({ length: 10 }, (_, index) => ({
      name: `${'long'.repeat(100)}${index}.vcf`,
      bytes: jane,
    }));
    await addFromFiles(house, files, { channelId: boardroom });
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain('or paste or upload it here.');
  });

  it('reads a file uploaded instead, with one person or several', async () => {
    const house = await startHouse();
    const { slack } = house;
    await addFromFiles(house, [{ name: 'leads.csv', bytes: aSheet(3) }], { channelId: boardroom });
    await untilModal(house, form);
    slack.attach('files', [{ name: 'leads.csv', bytes: aSheet(3) }]);
    await slack.submit();
    await untilModal(house, 'contact_review');
    expect(submitLabel(house)).toBe('Add 3 contacts');
  });

  it('lets people fill the form by hand when a file is hidden', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    await addFromFiles(house, [{ name: 'jane.vcf', bytes: jane }], { channelId: boardroom });
    const { definition } = await untilModal(house, form);
    expect(JSON.stringify(definition), 'nothing to fill in before it is chosen').not.toContain('"phone"');
    expect((await slack.submit()).errors).toEqual({
      paste: 'Paste something or upload a file, or fill in the form instead.',
    });
    await slack.press('fill_in');
    await slack.until(() => JSON.stringify(slack.modal()?.definition).includes('"phone"'));
    await slack.type('name', 'Jane Doe');
    await slack.type('phone', '+91 98765 43210');
    await slack.submit();
    await inbox.until(() => inbox.find('919876543210'));
  });

  it('never reads Slack’s sign-in page as a file', async () => {
    const house = await startHouse();
    const { slack } = house;
    const message = slack.share([{ name: 'jane.vcf', bytes: jane }]);
    slack.redirectFile(message.files[0] ?? '', `${slack.origin}/files-pri/T0ACME0001-F0NOTHING/download/x`);
    await slack.messageShortcut('add_contact_from_message', message);
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain('I’m not in that channel');
    expect(draw(definition)).not.toContain('Sign in');
  });

  it('never fetches a file from elsewhere, nor sends the token there', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const message = slack.share([{ name: 'jane.vcf', bytes: jane }]);
    slack.redirectFile(message.files[0] ?? '', inbox.url);
    await slack.messageShortcut('add_contact_from_message', message);
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain('couldn’t be downloaded from Slack');
    expect(inbox.requests).toHaveLength(0);
  });

  it('opens the form quickly for hostile files', async () => {
    const house = await startHouse();
    const bytes = `BEGIN:VCARD\nFN${';X='.repeat(5)}:${'BEGIN:VCARD\nTEL:'.repeat(60_000)}`.slice(
      0,
      1_000_000,
    );
    await addFromFiles(house, [{ name: 'bomb.vcf', bytes }]);
    await house.slack.until(() => {
      const definition = house.slack.modal()?.definition;
      return definition?.type === 'modal' && (definition.callback_id ?? '') !== '';
    });
    expect((await house.slack.command({ text: 'help' })).status).toBe(200);
  });

  it.each([
    [
      'too large',
      { name: 'big.csv', bytes: Buffer.alloc(5 * 1024 * 1024 + 1, 'x') },
      'big.csv is 5.1 MB; the limit is 5 MB',
    ],
    ['a PDF', { name: 'card.pdf', bytes: '%PDF' }, 'card.pdf isn’t a contact card'],
    [
      'a workbook that breaks off',
      { name: 'leads.xlsx', bytes: Buffer.from('PK\u0003\u0004 and no more') },
      'leads.xlsx is damaged. Open it in Excel, save it again and share that.',
    ],
    [
      'a workbook from before 2007',
      { name: 'leads.xls', bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex') },
      'leads.xls is an Excel file from before 2007. Save it as .xlsx and share that.',
    ],
    ['without anybody', { name: 'empty.vcf', bytes: '' }, 'No contacts found in empty.vcf'],
  ])('that is %s opens the form with the reason', async (_what, file, reason) => {
    const house = await startHouse();
    await addFromFiles(house, [file]);
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain(reason);
  });

  it('opens a review of all visible sheets of a workbook, each named', async () => {
    const house = await startHouse();
    const header = ['Name', 'Phone'];
    const bytes = buildXlsx({
      sheets: [
        {
          name: 'Leads',
          rows: [header, ['Jane Doe', numberCell('919876543210')], ['Total', '1']],
          rowAttributes: { 1: 'hidden="1"' },
        },
        { name: 'Old', state: 'hidden', rows: [header, ['Eve Old', '+91 98765 43219']] },
        { name: 'Guests', rows: [header, ['Ravi Rao', '+91 98765 43211']] },
      ],
    });
    await addFromFiles(house, [{ name: 'people.xlsx', bytes: Buffer.from(bytes) }]);
    const { definition } = await untilModal(house, 'contact_review');
    const shown = draw(definition);
    expect(shown).toContain('people.xlsx · Leads, people.xlsx · Guests');
    expect(shown).toContain('1 row of people.xlsx · Leads is hidden there; it is in this list too.');
    expect(shown).toContain('1 row of people.xlsx · Leads skipped: totals, repeated headings and the like.');
    expect(shown).toContain('*Jane Doe* · 919876543210');
    expect(shown).toContain('*Ravi Rao*\n+91 98765 43211 · India · mobile');
    expect(shown).not.toContain('Eve Old');
  });

  it('refuses a file of more than 10,000 people with their number', async () => {
    const house = await startHouse();
    await addFromFiles(house, [{ name: 'all.csv', bytes: aSheet(10_001) }]);
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain('all.csv has 10,001 people; the limit is 10,000.');
  });

  it('leaves a button to open what was read when the loading view is closed', async () => {
    const house = await startHouse();
    const { slack } = house;
    slack.fault('views.update', { kind: 'error', error: 'not_found' }, 1);
    await addFromFiles(house, [{ name: 'leads.csv', bytes: aSheet(3) }]);
    const note = await slack.until(() => slack.ephemerals().at(-1));
    expect(draw(note)).toContain('3 people found');
    await slack.close({ all: true });
    await slack.press('open_review');
    await untilModal(house, 'contact_review');
  });

  it.each([
    ['canvas', 'plan.canvas is a canvas, which apps can’t read. Copy the text and paste it here.'],
    ['list', 'plan.list is a Slack list, which apps can’t read. Export it as CSV and share that.'],
    ['post', 'plan.post is a post, which apps can’t read. Copy the text and paste it here.'],
    ['external', 'plan.external is only linked from another service, not stored in Slack.'],
    ['hidden_by_limit', 'is hidden by your Slack plan’s history limit. Upload it again.'],
  ])('that is a %s gives its own reason and is not downloaded', async (mode, sentence) => {
    const house = await startHouse();
    await addFromFiles(house, [{ name: `plan.${mode}`, bytes: 'Name,Phone\nJane,+919876543210\n', mode }]);
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain(sentence);
    expect(draw(definition)).not.toContain('/invite');
  });

  it('names the files beyond those that are opened at once', async () => {
    const house = await startHouse();
    const files = Array.from({ length: 22 }, (_, index) => ({
      name: `card${index}.vcf`,
      bytes: aCard(`Person ${'abcdefghijklmnopqrstuvwxyz'[index]}`, `+91 98765 432${10 + index}`),
    }));
    await addFromFiles(house, files);
    const { definition } = await untilModal(house, 'contact_review');
    expect(draw(definition)).toContain('20 ready');
    expect(draw(definition)).toContain('card20.vcf wasn’t opened: I read up to 20 files at once.');
    expect(draw(definition)).toContain('card21.vcf wasn’t opened');
  });

  it('that is a mail gives its sender and everyone on its workbook and its card, under its own name', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const rows = [
      ['Name', 'Phone', 'City'],
      ['Ravi Rao', '+91 98765 43213', 'Pune'],
      ['Ann Lee', '+91 98765 43214', ''],
    ];
    const mail = {
      name: 'Jane Doe',
      address: 'jane@example.com',
      text: 'Hello,\nthe list is attached.\nJane Doe\n+91 98765 43210',
      attachments: [
        { name: 'guests.xlsx', bytes: buildXlsx({ sheets: [{ rows }] }) },
        { name: 'tom.vcf', bytes: aCard('Tom Fox', '+91 98765 43212') },
      ],
    };
    await addFromFiles(house, [
      { name: 'Our guests', bytes: '<html>', filetype: 'email', mimetype: 'text/html', mail },
    ]);
    const { definition } = await untilModal(house, 'contact_review');
    expect(draw(definition)).toContain('Our guests, guests.xlsx, tom.vcf');
    expect(submitLabel(house)).toBe('Add 4 contacts');
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 4);
    expect(inbox.find('919876543210')).toMatchObject({ name: 'Jane Doe', email: 'jane@example.com' });
    expect(inbox.find('919876543213')).toMatchObject({ attributes: [{ key: 'city', value: 'Pune' }] });
  });

  it('that is a mail saved on a computer gives its sender, its text and what is attached', async () => {
    const house = await startHouse();
    const { slack, inbox } = house;
    const lines = [
      'From: "Doe, Jane" <jane@example.com>',
      'Subject: Our guests',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'please call me: +91 98765 43210',
      '--b',
      'Content-Disposition: attachment; filename=tom.vcf',
      'Content-Type: text/vcard',
      '',
      aCard('Tom Fox', '+91 98765 43212'),
      '--b--',
    ];
    await addFromFiles(house, [{ name: 'guests.eml', bytes: lines.join('\r\n') }]);
    const { definition } = await untilModal(house, 'contact_review');
    expect(draw(definition)).toContain('*Our guests, tom.vcf*');
    expect(submitLabel(house)).toBe('Add 2 contacts');
    await slack.submit();
    await inbox.until(() => inbox.contacts().length === 2);
    expect(inbox.find('919876543210')).toMatchObject({ name: 'Jane Doe', email: 'jane@example.com' });
  });

  it('says of a workbook without anybody that its sheets are hidden', async () => {
    const house = await startHouse();
    const rows = [
      ['Name', 'Phone'],
      ['Eve Old', '+91 98765 43219'],
    ];
    const bytes = buildXlsx({ sheets: [{ state: 'hidden', rows }] });
    await addFromFiles(house, [{ name: 'old.xlsx', bytes: Buffer.from(bytes) }]);
    const { definition } = await untilModal(house, form);
    expect(draw(definition)).toContain('1 hidden sheet of old.xlsx wasn’t read.');
  });

  it.each([false, true])(
    'that is a mail gives its sender, its text and its attached card (stub: %s)',
    async (stub) => {
      const house = await startHouse();
      const { slack, inbox } = house;
      const mail = {
        name: 'Jane Doe',
        address: 'jane@example.com',
        text: 'Hello,\nplease call me: +91 98765 43210\nJane Doe',
        attachments: [{ name: 'tom.vcf', bytes: aCard('Tom Fox', '+91 98765 43212') }],
      };
      const file = { name: 'Offer', bytes: '<html>', filetype: 'email', mimetype: 'text/html', stub, mail };
      await addFromFiles(house, [file]);
      const { definition } = await untilModal(house, 'contact_review');
      expect(draw(definition)).toContain('2 ready');
      await slack.submit();
      await inbox.until(() => inbox.find('919876543210'));
      expect(inbox.find('919876543210')).toMatchObject({ name: 'Jane Doe', email: 'jane@example.com' });
      await inbox.until(() => inbox.find('919876543212'));
    },
  );
});
