import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

/**
 * A program: presses without a pause over 32 kept connections until none answers any more, then writes how often it was
 * answered. Takes the port, the signing secret and the fields of a command as JSON.
 */
const [port = '', secret = '', fields = '{}'] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 32 });
let answered = 0;

function press(index: number): Promise<boolean> {
  const body = new URLSearchParams({ ...JSON.parse(fields), trigger_id: `1.${index}.load` }).toString();
  const at = String(Math.floor(Date.now() / 1000));
  const hash = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return new Promise((resolve) => {
    const asking = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path: '/slack/events',
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-slack-request-timestamp': at,
          'x-slack-signature': `v0=${hash}`,
        },
      },
      (response) => {
        response.resume();
        response.on('close', () => resolve(true));
      },
    );
    asking.on('error', () => resolve(false));
    asking.end(body);
  });
}

async function pressOn(from: number): Promise<void> {
  for (let index = from; await press(index); index += 32) {
    answered += 1;
    if (answered === 200) process.stdout.write('under way\n');
  }
}

await Promise.all(Array.from({ length: 32 }, (_, index) => pressOn(index)));
process.stdout.write(`${answered}\n`);
