import { aDelivery } from './a-delivery.ts';
import { aDataDir, openAnOutbox } from './an-outbox.ts';
import { sql } from 'kysely';
const s = await openAnOutbox({kind:'sqlite',dataDir:aDataDir()},{now:1},[Buffer.alloc(32,7)]);
const rt = { responseUrl:'https://hooks.slack.com/commands/T0001/12345/abcdefgh', responseUrlUntil:2e12, channelId:'C1'};
await sql`pragma synchronous=off`.execute(s.db);
for (let i=0;i<6000;i++) await s.outbox.store([aDelivery(i,{replyTo:rt})]);
