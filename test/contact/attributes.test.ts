import { describe, expect, it } from 'vitest';
import { formatAttributes, readAttributes, validateAttributes } from '../../src/contact/attributes.ts';

describe('attributes as lines', () => {
  it('reads attribute lines as key=value or key: value, whatever the spaces and blank lines', () => {
    const { attributes, problems } = readAttributes(
      'city = Pune\r\n\n Lead Source: web \nurl=https://x.com/?a=b',
    );
    expect(attributes).toEqual([
      { key: 'city', value: 'Pune' },
      { key: 'lead_source', value: 'web' },
      { key: 'url', value: 'https://x.com/?a=b' },
    ]);
    expect(problems).toEqual([]);
  });

  it('come back as they were written', () => {
    const attributes = [
      { key: 'city', value: 'Pune' },
      { key: 'note', value: 'a=b: c' },
    ];
    expect(readAttributes(formatAttributes(attributes))).toEqual({ attributes, problems: [] });
  });

  it('name each line that cannot be read, and keep the others', () => {
    const { attributes, problems } = readAttributes('just words\n=Pune\ncity=\nplan=gold');
    expect(attributes).toEqual([{ key: 'plan', value: 'gold' }]);
    expect(problems.map(({ code }) => code)).toEqual([
      'attribute-unreadable',
      'attribute-without-key',
      'attribute-without-value',
    ]);
    expect(problems[0]).toMatchObject({
      field: 'attributes',
      code: 'attribute-unreadable',
      values: { line: 'just words' },
    });
  });
});

describe('attributes to be sent', () => {
  it('makes attribute keys lowercase, without spaces or special characters', () => {
    const { attributes } = validateAttributes([
      { key: 'Año-de Nacimiento!', value: ' 1990\u200e ' },
      { key: '$Plan.', value: 'gold' },
    ]);
    expect(attributes).toEqual([
      { key: 'año_de_nacimiento', value: '1990' },
      { key: 'plan', value: 'gold' },
    ]);
  });

  it.each(['__proto__', 'constructor', 'Prototype'])('never have the key %s', (key) => {
    expect(validateAttributes([{ key, value: 'x' }])).toMatchObject({
      attributes: [],
      problems: [{ field: 'attributes', code: 'attribute-reserved' }],
    });
  });

  it('asks about an attribute with two values, not about one that is repeated', () => {
    const twice = validateAttributes([
      { key: 'city', value: 'Pune' },
      { key: 'City', value: 'Pune' },
    ]);
    expect(twice).toEqual({ attributes: [{ key: 'city', value: 'Pune' }], problems: [] });
    const differing = validateAttributes([
      { key: 'city', value: 'Pune' },
      { key: 'city', value: 'Goa' },
    ]);
    expect(differing.problems.map(({ code }) => code)).toEqual(['attribute-twice']);
  });

  it('limits the number and length of attributes', () => {
    const tooLong = validateAttributes([
      { key: 'k'.repeat(65), value: 'x' },
      { key: 'v', value: 'x'.repeat(1001) },
    ]);
    expect(tooLong.problems.map(({ code }) => code)).toEqual([
      'attribute-key-too-long',
      'attribute-value-too-long',
    ]);
    const tooMany = validateAttributes(
      Array.from({ length: 51 }, (_, index) => ({ key: `k${index}`, value: 'x' })),
    );
    expect(tooMany.problems.map(({ code }) => code)).toEqual(['too-many-attributes']);
  });
});
