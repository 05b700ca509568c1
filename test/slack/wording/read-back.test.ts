import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readShared } from '../../../src/intake/read-shared.ts';
import { buildTemplates } from '../../../src/intake/template.ts';
import { spokenLanguages } from '../../../src/languages/spoken.ts';
import { loadWording } from '../../../src/slack/wording/load.ts';

const read = (filename: string, bytes: Uint8Array) => readShared({ bytes, filename }, null);

describe.each(spokenLanguages)('a file that was written in %s', (language) => {
  it('is read back as the person of the template’s example', async () => {
    const { template } = await loadWording(language);
    const [name = '', phone = '', , email = '', company = '', tags = ''] = template.example;
    for (const { filename, bytes } of buildTemplates(template)) {
      const { drafts } = read(filename, bytes);
      expect(drafts).toMatchObject([
        { name, emails: [email], organization: company, tags: tags.split(', '), attributes: [] },
      ]);
      expect(drafts[0]?.phones.map(({ raw }) => raw)).toEqual([phone]);
    }
  });

  it('reads a country of the template for numbers without +', async () => {
    const { template } = await loadWording(language);
    const csv = buildTemplates({
      ...template,
      example: [
        'Ana Gruber',
        '0664 1234567',
        new Intl.DisplayNames([language], { type: 'region' }).of('AT') ?? '',
        '',
        '',
        '',
      ],
    }).find(({ filename }) => filename.endsWith('.csv'));
    const { drafts } = read('contacts.csv', csv?.bytes ?? new Uint8Array());
    expect(drafts).toMatchObject([{ name: 'Ana Gruber', country: 'AT' }]);
  });

  it('doesn’t read the reason of a refusal as part of the person', async () => {
    const { columns } = (await loadWording(language)).batch;
    const header = [
      columns.name,
      columns.phone,
      columns.email,
      columns.company,
      columns.tags,
      columns.reason,
    ];
    const rows = [
      ['Meera Joshi', '+91 98765 43210', 'meera@example.com', 'Lotus', 'vip, fair', 'Too short'],
      ['Tom Fox', '+44 7400 123456', '', '', '', 'Opted out'],
    ];
    const { drafts } = read('refused.csv', Buffer.from(Papa.unparse([header, ...rows])));
    expect(drafts).toMatchObject([
      {
        name: 'Meera Joshi',
        emails: ['meera@example.com'],
        organization: 'Lotus',
        tags: ['vip', 'fair'],
        attributes: [],
      },
      { name: 'Tom Fox', attributes: [] },
    ]);
  });
});
