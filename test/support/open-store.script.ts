import { openStore, type StoreLocation } from '../../src/store/database.ts';

const location = JSON.parse(process.argv[2] ?? '') as StoreLocation;
const store = await openStore(location);
await store.db.selectFrom('deliveries').select('id').execute();
await store.close();
process.stdout.write('opened\n');
