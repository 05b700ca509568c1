import type { Contact } from '../../src/contact/contact.ts';
import type { NewDelivery } from '../../src/delivery/delivery.ts';

/** A contact of an Indian mobile number; every `person` is somebody else. */
export function aContact(person = 0, overrides: Partial<Contact> = {}): Contact {
  const number = String(9_000_000_000 + person);
  return {
    name: `Asha ${person}`,
    phone: { prefix: '91', number, e164: `+91${number}`, country: 'IN', type: 'MOBILE', notices: [] },
    email: null,
    tags: [],
    attributes: [],
    ...overrides,
  };
}

let keys = 0;

/** A delivery that somebody asked for in a command, each with a key of its own. */
export function aDelivery(person = 0, overrides: Partial<NewDelivery> = {}): NewDelivery {
  return {
    key: `key-${(keys += 1)}`,
    teamId: 'T1',
    destination: 'main',
    contact: aContact(person),
    source: 'command',
    askedBy: 'U1',
    tell: 'person',
    replyTo: null,
    batchId: null,
    row: null,
    ...overrides,
  };
}
