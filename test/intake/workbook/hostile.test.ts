import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/intake/workbook/workbook.ts';
import { runAtOnce } from '../../../src/timing/slices.ts';
import { hostileWorkbooks } from '../../support/hostile-workbooks.ts';

const mostBytes = 5 * 1024 * 1024;

describe('a hostile workbook', () => {
  it.each(Object.entries(hostileWorkbooks()))(
    'refuses or reads within bounds a workbook that %s',
    (_what, bytes) => {
      expect(bytes.length).toBeLessThan(mostBytes);
      const reading = runAtOnce(readWorkbook(bytes));
      const most = reading.ok ? Math.max(0, ...reading.sheets.map(({ rows }) => rows.length)) : 0;
      expect(reading.ok || ['damaged', 'too-large'].includes(reading.fault)).toBe(true);
      expect(most).toBeLessThanOrEqual(50_000);
    },
  );
});
