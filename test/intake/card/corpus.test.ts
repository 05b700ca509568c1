import { expect, test } from 'vitest';
import { readVcards } from '../../../src/intake/card/vcard.ts';
import { differences, readCorpus } from '../../support/expected-contacts.ts';

const files = readCorpus('vcf');

test.skipIf(files.length === 0)(
  'reads every card of the shared corpus (skipped where it is not there)',
  () => {
    const wrong = files.flatMap(({ name, bytes, expected }) =>
      differences(readVcards(bytes).drafts, expected).map((text) => `${name}: ${text}`),
    );
    expect(wrong).toEqual([]);
  },
);
