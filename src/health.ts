import type { RequestListener } from 'node:http';

/** Why the app should get no requests now, in a word; null when it should. */
export type Readiness = () => Promise<'store' | 'slack' | 'stopping' | null>;

/**
 * Answers `GET /health/live` (the event loop runs) and `GET /health/ready`, and
 * 404 to anything else. Never gives details.
 */
export function createHealth(whyNotReady: Readiness): RequestListener {
  return (request, response) => {
    const path = request.url?.split('?')[0];
    const answer = (status: number, body: string) =>
      response
        .writeHead(status, {
          'Content-Type': 'text/plain; charset=utf-8',
          'Content-Length': Buffer.byteLength(body),
        })
        .end(request.method === 'HEAD' ? undefined : body);
    request.resume();
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(404, 'not found\n');
    if (path === '/health/live') return answer(200, 'ok\n');
    if (path !== '/health/ready') return answer(404, 'not found\n');
    void whyNotReady().then(
      (reason) => (reason ? answer(503, `not ready: ${reason}\n`) : answer(200, 'ok\n')),
      () => answer(503, 'not ready: store\n'),
    );
  };
}
