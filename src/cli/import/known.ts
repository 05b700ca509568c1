import type { Config } from '../../config.ts';
import { samePersonKey } from '../../contact/phone/phone.ts';
import { wouldRename } from '../../delivery/known/known-contact.ts';
import { createLog } from '../../log.ts';
import { openOutbox } from '../../open-outbox.ts';
import { hasStore } from '../../store/sqlite/store-folder.ts';
import type { PlannedFile, PlannedRow } from './plan.ts';

/** Rows looked up at once. */
const askedAtOnce = 100;

/**
 * Holds back ready rows whose number the inbox was given under another name, so that nobody is renamed unasked
 * (docs/decisions.md 45). Doesn't create a store. Throws what reading it throws.
 */
export async function holdRenames(
  file: PlannedFile,
  { config, destination }: { readonly config: Config; readonly destination: string },
): Promise<PlannedFile> {
  const ready = file.rows.filter((row) => row.state === 'ready');
  if (ready.length === 0 || (!config.databaseUrl && !hasStore(config.dataDir))) return file;
  const store = await openOutbox(config, { now: Date.now, log: createLog('silent') });
  const held = new Map<number, PlannedRow>();
  try {
    for (let from = 0; from < ready.length; from += askedAtOnce) {
      const some = ready.slice(from, from + askedAtOnce);
      const known = await store.outbox.findKnown(
        some.map(({ contact }) => ({ teamId: null, destination, person: samePersonKey(contact.phone) })),
      );
      for (const [place, { contact, ...row }] of some.entries()) {
        const before = known[place];
        if (before && wouldRename(before, contact.name))
          held.set(row.row, { ...row, state: 'renames', reason: explain(before.name ?? '') });
      }
    }
  } finally {
    await store.close();
  }
  return { ...file, rows: file.rows.map((row) => held.get(row.row) ?? row) };
}

function explain(name: string): string {
  return `The inbox knows this number as ${name}. Use that name, or add --rename to change it.`;
}
