import { createSender } from '../../src/import-api/sender.ts';
import { aContact, aDestination } from '../support/build-destination.ts';

// A process of its own, since Node reads NODE_EXTRA_CA_CERTS only when it starts.
const [url = '', proxyUrl = '', noProxy = ''] = process.argv.slice(2);
const proxy = proxyUrl === '' ? null : { url: proxyUrl, noProxy };
const sender = createSender(aDestination({ url: new URL(url) }), { now: Date.now, proxy });
const outcome = await sender.send([aContact()]);
await sender.close();
process.stdout.write(JSON.stringify(outcome));
