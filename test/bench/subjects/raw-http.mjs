// The floor: node:http, the signature check and an empty answer.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const secret = process.env.SLACK_SIGNING_SECRET;

createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const at = String(request.headers['x-slack-request-timestamp']);
    const signed = `v0:${at}:${Buffer.concat(chunks).toString()}`;
    const expected = Buffer.from(`v0=${createHmac('sha256', secret).update(signed).digest('hex')}`);
    const given = Buffer.from(String(request.headers['x-slack-signature']));
    const ok = given.length === expected.length && timingSafeEqual(given, expected);
    response.writeHead(ok ? 200 : 401, { 'Content-Length': 0 }).end();
  });
}).listen(Number(process.env.PORT));
