import * as z from 'zod';

/** A contact as the platform holds it. */
export type HeldContact = {
  readonly name: string;
  readonly prefix: string;
  readonly number: string;
  readonly email: string | null;
  readonly tags: readonly string[];
  readonly attributes: readonly { readonly key: string; readonly value: string }[];
  /** How often it was sent and accepted. */
  readonly times: number;
};

const digits = z.string().regex(/^\d+$/, 'must be digits');
const profile = z.object({
  profile: z.object({
    userDetails: z.object({
      userProvidedName: z.string(),
      contact: z.object({
        email: z.string().optional(),
        phone: z.object({ number: digits, prefix: digits }),
      }),
      tags: z.array(z.string()),
      attributes: z.array(z.object({ key: z.string(), value: z.string() })),
    }),
  }),
});
export const profiles = z.array(profile).min(1);
export type Profiles = z.infer<typeof profiles>;

/** The WhatsApp number that identifies each profile (prefix and number joined), in order. */
export function peopleIn(given: Profiles): readonly string[] {
  return given.map(
    ({ profile }) => profile.userDetails.contact.phone.prefix + profile.userDetails.contact.phone.number,
  );
}

/** Creates or updates every contact of a request. */
export function upsert(held: Map<string, HeldContact>, given: Profiles): void {
  for (const { profile } of given) {
    const { userProvidedName: name, contact, tags, attributes } = profile.userDetails;
    const person = contact.phone.prefix + contact.phone.number;
    const before = held.get(person);
    const email = contact.email ?? before?.email ?? null;
    const times = (before?.times ?? 0) + 1;
    held.set(person, { name, ...contact.phone, email, tags, attributes, times });
  }
}
