import { headingsOf } from './heading-rules.ts';

/** Headings of the person a row is about, when it names several. */
export const guestWords = headingsOf('guests');

/** Headings of the person a row is about when nobody closer is named: the payer may not be the guest. */
export const payerWords = headingsOf('payers');

/**
 * Headings of people who serve, look after or vouch for the person of a row. They are the person when nobody
 * else is named.
 */
export const hostWords = headingsOf('hosts');

/** Headings of other people in a row, such as carers, referrers and emergency contacts. */
export const otherPeopleWords = headingsOf('otherPeople');

/** Words of headings that say what is given, not of whom. */
export const plainWords = headingsOf('plain');
