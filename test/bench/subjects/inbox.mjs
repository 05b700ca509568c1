// An inbox that takes everything, after the milliseconds it is told: the same for the app's client and for a bare pool.
import { createServer } from 'node:http';

const answer = '{"status":"success","message":"User profiles imported successfully."}';

const delayMs = Number(process.argv[2] ?? 0);

const server = createServer((request, response) => {
  request.resume();
  const reply = () =>
    response
      .writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': answer.length })
      .end(answer);
  request.once('end', () => (delayMs > 0 ? setTimeout(reply, delayMs) : reply()));
});
process.once('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
