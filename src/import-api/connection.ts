import { buildConnector, EnvHttpProxyAgent, Pool, type Dispatcher } from 'undici';
import { maxAnswerBytes } from './exchange.ts';
import { connectPublicly, type Resolve } from './public-address.ts';
import { passOverContinue } from './pass-over-continue.ts';

/** The proxy for https addresses, and the hosts to reach without it, listed as in `NO_PROXY`. */
export type ProxySettings = { readonly url: string; readonly noProxy: string };

export type ConnectionOptions = {
  readonly timeoutMs: number;
  /** Null connects directly. */
  readonly proxy: ProxySettings | null;
  /**
   * Refuses private addresses. What goes through a proxy is looked up by the proxy alone, so the proxy must do this.
   */
  readonly publicOnly: boolean;
  readonly resolve?: Resolve | undefined;
};

/**
 * Opens a keep-alive pool to one host, through the proxy if one is configured. HTTP/2
 * is off because undici 7 would send all POSTs on one connection, one after another.
 */
export function openConnection(
  origin: string,
  { timeoutMs, proxy, publicOnly, resolve }: ConnectionOptions,
): Dispatcher {
  const options = {
    allowH2: false,
    maxResponseSize: maxAnswerBytes,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: { timeout: timeoutMs },
  };
  // `connect` is a function when a proxy makes the tunnel.
  const openPool = (to: string | URL, { connect = {}, ...rest }: Pool.Options): Pool => {
    const direct = { allowH2: false, timeout: timeoutMs };
    const connector =
      typeof connect === 'function'
        ? connect
        : publicOnly
          ? connectPublicly(({ lookup }) => buildConnector({ ...direct, lookup }), resolve)
          : buildConnector({ ...direct, ...connect });
    return new Pool(to, { ...rest, connect: passOverContinue(connector) });
  };
  if (proxy === null) return openPool(origin, options);
  // Empty rather than left out: undici would read a missing one from the environment.
  return new EnvHttpProxyAgent({
    ...options,
    httpsProxy: proxy.url,
    httpProxy: '',
    noProxy: proxy.noProxy,
    factory: openPool,
  });
}
