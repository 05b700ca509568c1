// An inbox that takes everything: the same for the app's client and for a bare pool.
import { createServer } from 'node:http';

const answer = '{"status":"success","message":"User profiles imported successfully."}';

const server = createServer((request, response) => {
  request.resume();
  request.once('end', () =>
    response
      .writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': answer.length })
      .end(answer),
  );
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
