import { headingsOf } from './heading-rules.ts';

/** Headings of whom a row is about, where it names several people. */
export const guestWords = headingsOf('guests');

/** Headings of whom a row is about where it names nobody nearer: who pays need not be who comes. */
export const payerWords = headingsOf('payers');

/** Headings of people who serve, look after or vouch for the one a row is about. They are that one where nobody else is named. */
export const hostWords = headingsOf('hosts');

/** Headings of whom a sheet names beside the person of a row: who looks after them, sent them, is called in need. */
export const otherPeopleWords = headingsOf('otherPeople');

/** The words of headings that say what is given and not of whom. */
export const plainWords = headingsOf('plain');
