import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDraft, draftPhone, type Draft } from '../../src/contact/draft.ts';

type WrittenDraft = Partial<Omit<Draft, 'phones'>> & {
  readonly phones?: readonly (Partial<Draft['phones'][number]> & { readonly raw: string })[];
};

/** The files of a fixture folder with the drafts that the .json beside each says it should give. */
export function readFixtures(kind: 'vcard' | 'csv'): { name: string; bytes: Uint8Array; drafts: Draft[] }[] {
  const folder = join(import.meta.dirname, '../fixtures', kind);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const written = JSON.parse(readFileSync(join(folder, file), 'utf8')) as WrittenDraft[];
      const name = file.replace('.json', '');
      const bytes = readFileSync(join(folder, `${name}.${kind === 'vcard' ? 'vcf' : 'csv'}`));
      return { name, bytes, drafts: written.map(toDraft) };
    });
}

function toDraft({ phones = [], ...rest }: WrittenDraft): Draft {
  return createDraft({ ...rest, phones: phones.map((phone) => ({ ...draftPhone(phone.raw), ...phone })) });
}
