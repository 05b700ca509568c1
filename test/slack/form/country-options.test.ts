import { expect, it } from 'vitest';
import { countryOption } from '../../../src/slack/form/country-options.ts';

it('keeps the calling code in its place beside a name that runs from right to left', () => {
  expect(countryOption('AF').text.text).toBe('🇦🇫 Afghanistan +93 · \u2068افغانستان\u2069');
  expect(countryOption('DE').text.text).toBe('🇩🇪 Germany +49 · Deutschland');
});
