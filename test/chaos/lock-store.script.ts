/** Another program with the SQLite store open: takes its write lock when told, for so many milliseconds, and changes nothing. */
import { setTimeout as pass } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';

process.on('disconnect', () => process.exit(0));
process.on('message', ({ path, forMs }: { readonly path: string; readonly forMs: number }) => {
  void hold(path, forMs).then(() => process.send?.('released'));
});
process.send?.('loaded');

async function hold(path: string, forMs: number): Promise<void> {
  const other = new DatabaseSync(path, { timeout: 5000 });
  other.exec('begin immediate');
  await pass(forMs);
  other.exec('rollback');
  other.close();
}
