import Libsql from 'libsql';
import { aDataDir, openAnOutbox } from './an-outbox.ts';
import { aDelivery } from './a-delivery.ts';
import { createSealing, hashLane } from '../../src/store/sealing.ts';
import { randomBytes } from 'node:crypto';
async function run(n:string, f:()=>Promise<unknown>|unknown, k=500){ for(let i=0;i<100;i++) await f(); const ts=[]; const c=process.cpuUsage(); for(let i=0;i<k;i++){const t=performance.now(); await f(); ts.push(performance.now()-t);} const cu=process.cpuUsage(c); ts.sort((a,b)=>a-b); console.log(n.padEnd(40),'p25',ts[k>>2]!.toFixed(3),'p50',ts[k>>1]!.toFixed(3),'cpu/op',((cu.user+cu.system)/1000/k).toFixed(3)); }
const cols='id,key,team_id,destination,lane,source,asked_by,tell,batch_id,row_number,contact,response_url,response_url_until,channel_id,due_at,created_at'.split(',');
let i=0;
const sealing=createSealing([Buffer.alloc(32,7)]);
for (const pageSize of [4096,1024,2048]) for (const drop of [[],['deliveries_unsaid','deliveries_open_url','deliveries_asked','deliveries_batch']]) {
 const dir=aDataDir();
 { const d=new Libsql(dir+'/addcontact.db'); d.exec('pragma page_size='+pageSize); d.exec('pragma journal_mode=wal'); d.close(); }
 const s=await openAnOutbox({kind:'sqlite',dataDir:dir},{now:1},[]); await s.close();
 const db=new Libsql(dir+'/addcontact.db'); 
 for (const sd of drop) db.exec('drop index '+sd);
 for (const sync of ['off','full']) {
 db.exec('pragma synchronous='+sync); db.exec('pragma secure_delete=on');
 const st=db.prepare(`insert into deliveries (${cols}) values (${cols.map(()=>'?')}) on conflict(team_id,key) do nothing returning id`);
 await run(`raw ps=${pageSize} drop=${drop.length} sync=${sync}`,()=>st.all([randomBytes(9).toString('base64url'),'k'+i++,'T1','main',randomBytes(16).toString('base64url'),'command','U1','person',null,null,'x'.repeat(420),'y'.repeat(130),2e12,'C1',1,1]));
 }
}
const d=aDelivery(1);
await run('seal x2 + lane + id',()=>{ sealing.seal(JSON.stringify(d.contact),'deliveries:contact:x'); sealing.seal('https://hooks.slack.com/commands/T0001/12345/abcdefgh','deliveries:response_url:x'); hashLane(Buffer.alloc(32),'main','919000'); randomBytes(9).toString('base64url')});
const s=await openAnOutbox({kind:'sqlite',dataDir:aDataDir()},{now:1},[]);
const row=Object.fromEntries(cols.map(c=>[c,'x'])) as any;
await run('kysely compile',()=>s.db.insertInto('deliveries').values([row]).onConflict(c=>c.columns(['team_id','key']).doNothing()).returning('id').compile());
