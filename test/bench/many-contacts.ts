/** Contacts as phones and address books export them, to measure readers with. */
export function manyCards(count: number): string {
  return Array.from({ length: count }, (_, index) =>
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `N:Müller;Jana ${index};;;`,
      `FN:Jana ${index} Müller`,
      'ORG:Beispiel GmbH;Vertrieb',
      `TEL;type=CELL;type=VOICE;waid=49151${2_000_000 + index}:+49 151 ${2_000_000 + index}`,
      `item1.TEL:+49 30 ${100_000 + index}`,
      'item1.X-ABLabel:_$!<Work>!$_',
      `EMAIL;TYPE=INTERNET:jana${index}@example.com`,
      'NOTE:Met at the fair\\, wants a call back.',
      'END:VCARD',
      '',
    ].join('\r\n'),
  ).join('');
}

export function manyRows(count: number): string {
  const header =
    'First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Notes';
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `Jana,Müller ${index},"Beispiel, GmbH",jana${index}@example.com,Mobile,+49 151 ${2_000_000 + index},Met at the fair`,
  );
  return [header, ...rows].join('\r\n');
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
