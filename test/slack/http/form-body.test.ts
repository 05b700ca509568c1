import { parse } from 'node:querystring';
import { assert, dictionary, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { readForm } from '../../../src/slack/http/form-body.ts';

it('reads what was written, as Node does, whatever stands in it', () => {
  const name = string({ minLength: 1, unit: 'grapheme' }).filter((text) => text !== '__proto__');
  assert(
    property(dictionary(name, string({ unit: 'grapheme' })), (fields) => {
      const body = new URLSearchParams(fields).toString();
      expect(readForm(body)).toEqual({ ...parse(body) });
    }),
  );
});

it('takes the last of a name, and gives what is broken back as broken', () => {
  expect(readForm('text=a+b%26c&text=%F0%9F%98%80&empty=&=nameless&bare')).toEqual({ text: '😀', empty: '' });
  expect(() => readForm('text=%zz')).toThrow(URIError);
  expect(readForm('__proto__=x&text=y')).toEqual({ text: 'y' });
});
