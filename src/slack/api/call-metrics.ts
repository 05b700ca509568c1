import type { RequestKind } from '../payload/request-kind.ts';

/** Told how requests and calls to Slack go. No label holds anything personal. */
export type SlackWatch = {
  /** A request was acked, in milliseconds since it was read. `door` is the kind of request. */
  readonly acked: (door: RequestKind, tookMs: number) => void;
  /** A request was still without an ack when its time was over or its listener had returned. */
  readonly unacked: (door: RequestKind) => void;
  /** Slack answered a call, in milliseconds since it was made: `ok`, an error code, or what came instead. */
  readonly answered: (method: string, answer: string, tookMs: number) => void;
};

/**
 * The same fetch, with every answer counted. Everything that is no Web API method counts as
 * `file_or_response_url`.
 */
export function watchCalls(
  slackFetch: typeof fetch,
  {
    answered,
    apiUrl,
    clock,
  }: {
    readonly answered: SlackWatch['answered'];
    readonly apiUrl: URL;
    readonly clock: () => number;
  },
): typeof fetch {
  return async (input, init) => {
    const begunAt = clock();
    const method = methodOf(String(input instanceof Request ? input.url : input), apiUrl);
    const heard = (answer: string) => answered(method, answer, clock() - begunAt);
    try {
      const response = await slackFetch(input, init);
      heard(response.ok ? await readAnswer(response) : `http_${response.status}`);
      return response;
    } catch (error) {
      heard('unreachable');
      throw error;
    }
  };
}

const otherCalls = 'file_or_response_url';

function methodOf(url: string, apiUrl: URL): string {
  const method = url.startsWith(apiUrl.href) ? url.slice(apiUrl.href.length) : '';
  return /^[a-zA-Z]{1,30}(?:\.[a-zA-Z0-9]{1,30}){1,3}$/.test(method) ? method : otherCalls;
}

/** Slack reports errors in the body of a 200. Only the code is read. */
async function readAnswer(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.includes('json')) return 'ok';
  const text = await response.clone().text();
  if (!/"ok"\s*:\s*false/.test(text)) return 'ok';
  return /"error"\s*:\s*"([a-z0-9_]{1,60})"/.exec(text)?.[1] ?? 'other_error';
}
