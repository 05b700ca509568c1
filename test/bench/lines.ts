import { readCommandLine } from '../../src/intake/typed/command-line.ts';
import { readFreeText } from '../../src/intake/prose/free-text.ts';
import { mixedLine, nameOf, phones, plainLine } from './line-shapes.ts';
import { median, type Row } from './table.ts';

const message = (index: number): string =>
  `Hola equipo, hoy hablamos con varias personas en la feria. ${Array.from({ length: 12 }, (_, place) => `${nameOf(index + place)} pidió que la llamemos mañana al ${phones.mx(index * 12 + place)}.`).join(' ')}`.slice(
    0,
    1000,
  );

/** Microseconds that reading one takes, the median of `count` of each. */
export function measureLines(count: number): Row[] {
  return [
    row('the plain line', count, (index) => readCommandLine(plainLine(index), 'IN')),
    row('lines in ten shapes and five languages', count, (index) => readCommandLine(mixedLine(index), 'IN')),
    row('a message of 1,000 characters', Math.ceil(count / 10), (index) =>
      readFreeText(message(index), 'MX'),
    ),
  ];
}

function row(what: string, count: number, read: (index: number) => unknown): Row {
  for (let index = 0; index < count; index += 1) read(index);
  const times = Array.from({ length: count }, (_, index) => {
    const begun = performance.now();
    read(count + index);
    return (performance.now() - begun) * 1000;
  });
  return { what, ours: `${median(times).toFixed(0)} µs`, peer: '–', ratio: null };
}
