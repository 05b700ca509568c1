import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPhone, type CountryCode } from '../../../src/contact/phone/phone.ts';
import { readFreeText } from '../../../src/intake/prose/free-text.ts';

type Message = {
  readonly lang: string;
  readonly country: CountryCode;
  readonly kind: string;
  readonly text: string;
  readonly people: readonly {
    /** One name, or all that are right. */
    readonly name: string | readonly string[];
    readonly phones: readonly string[];
    readonly emails: readonly string[];
  }[];
};

const messages = JSON.parse(
  readFileSync(new URL('../../fixtures/text/by-language.json', import.meta.url), 'utf8'),
) as Message[];

function peopleIn({ text, country }: Message) {
  return readFreeText(text, country).drafts.map((draft) => ({
    name: draft.name,
    emails: [...draft.emails],
    phones: draft.phones
      .map(({ raw }) => {
        const reading = readPhone(raw, draft.country ?? country);
        return reading.ok ? reading.phone.e164 : raw;
      })
      .toSorted(),
  }));
}

describe.each([...new Set(messages.map(({ lang }) => lang))])('messages in %s', (language) => {
  const own = messages.filter(({ lang }) => lang === language);
  it.each(own.map((message) => [message.kind, message.text.replaceAll('\n', ' ⏎ ').slice(0, 70), message]))(
    'gives the people of a %s: %s',
    (_kind, _title, message) => {
      const found = peopleIn(message);
      expect(found).toEqual(
        message.people.map(({ name, phones, emails }, index) => {
          const names = [name].flat();
          const given = found[index]?.name ?? '';
          return { name: names.includes(given) ? given : names[0], phones: phones.toSorted(), emails };
        }),
      );
    },
  );
});
