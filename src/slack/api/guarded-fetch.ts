import { isSlackUrl } from './url.ts';

/** Something was about to be sent to a host that is not Slack's. */
class NotSlackError extends Error {
  override readonly name = 'NotSlackError';
}

/** Fetch that only reaches Slack. Even Bolt's own `respond` takes its address from a payload. */
export function guardFetch(given: typeof fetch, apiUrl: URL): typeof fetch {
  return async (input, init) => {
    const address = typeof input === 'string' || input instanceof URL ? String(input) : input.url;
    if (!URL.canParse(address) || !isSlackUrl(new URL(address), apiUrl))
      throw new NotSlackError('an address in a payload is not one of Slack’s, so nothing was sent there');
    return given(input, init);
  };
}
