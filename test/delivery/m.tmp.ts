import { aDelivery } from './a-delivery.ts';
import { aDataDir, openAnOutbox } from './an-outbox.ts';
import { sql } from 'kysely';
import { openSync, writeSync, fdatasyncSync } from 'node:fs';
const s = await openAnOutbox({kind:'sqlite',dataDir:aDataDir()},{now:1},[Buffer.alloc(32,7)]);
const rt = { responseUrl:'https://hooks.slack.com/commands/T0001/12345/abcdefgh', responseUrlUntil:2e12, channelId:'C1'};
async function run(n:string, f:()=>Promise<unknown>|unknown, k=300){ for(let i=0;i<600;i++) await f(); const ts=[]; const c=process.cpuUsage(); for(let i=0;i<k;i++){const t=performance.now(); await f(); ts.push(performance.now()-t);} const cu=process.cpuUsage(c); ts.sort((a,b)=>a-b); console.log(n.padEnd(30),'p25',ts[k>>2]!.toFixed(3),'p50',ts[k>>1]!.toFixed(3),'cpu/op',((cu.user+cu.system)/1000/k).toFixed(3)); }
let i=0;
await run('store full', ()=>s.outbox.store([aDelivery(i++,{replyTo:rt})]));
await sql`pragma synchronous=off`.execute(s.db);
await run('store sync off', ()=>s.outbox.store([aDelivery(i++,{replyTo:rt})]));
await sql`pragma synchronous=full`.execute(s.db);
await run('setting insert full', ()=>s.db.insertInto('settings').values({name:'x'+i++,value:'y'.repeat(600)}).execute());
const fd=openSync(aDataDir()+'/x','a'); const b=Buffer.alloc(600,65); const b40=Buffer.alloc(40000,65);const b10=Buffer.alloc(10000,65);
await run('append 600 fdatasync', ()=>{writeSync(fd,b);fdatasyncSync(fd)});
await run('append 10k fdatasync', ()=>{writeSync(fd,b10);fdatasyncSync(fd)});
await run('append 40k fdatasync', ()=>{writeSync(fd,b40);fdatasyncSync(fd)});
await run('setImmediate', ()=>new Promise(r=>setImmediate(r)));
