import { expect, test } from 'vitest';
import { readCsv } from '../../../src/intake/sheet/csv.ts';
import { differences, readCorpus } from '../../support/expected-contacts.ts';

const files = readCorpus('csv');

test.skipIf(files.length === 0)(
  'reads every sheet of the shared corpus (skipped where it is not there)',
  () => {
    const wrong = files.flatMap(({ name, bytes, expected }) =>
      differences(readCsv(bytes).drafts, expected).map((text) => `${name}: ${text}`),
    );
    expect(wrong).toEqual([]);
  },
);
