import google from 'google-libphonenumber';
import { readPhone } from '../../src/contact/phone/phone.ts';
import { median, type Row } from './table.ts';

const typed = [
  '+91 98765 43210',
  '098765 43210',
  '+44 20 7946 0958',
  '(415) 555-2671',
  '+54 9 11 2345-6789',
  '+49 171 3920001',
];

/** Reads numbers as typed, with everything this app says about them, against Google's library for the number alone. Less is better. */
export function measurePhones(count: number): Row[] {
  const oracle = google.PhoneNumberUtil.getInstance();
  const ours = () => {
    for (let index = 0; index < count; index += 1) readPhone(typed[index % typed.length] ?? '', 'IN');
  };
  const theirs = () => {
    for (let index = 0; index < count; index += 1) {
      oracle.isValidNumber(oracle.parseAndKeepRawInput(typed[index % typed.length] ?? '', 'IN'));
    }
  };
  const rounds = Array.from({ length: 5 }, () => [timed(ours), timed(theirs)] as const);
  const each = (which: 0 | 1) => (median(rounds.map((round) => round[which])) / count) * 1000;
  return [
    {
      what: 'one number',
      ours: `${each(0).toFixed(1)} µs`,
      peer: `google-libphonenumber ${each(1).toFixed(1)} µs`,
      ratio: median(rounds.map(([one, other]) => one / other)),
    },
  ];
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
