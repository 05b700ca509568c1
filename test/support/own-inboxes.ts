import type { Config } from '../../src/config.ts';
import { startHouse, type House } from './house.ts';

/** The token of the house's inbox is given to nobody by the environment: an admin types it. */
export async function startHouseOfAdmins(env: Record<string, string> = {}): Promise<House> {
  return startHouse({ PUBLIC_URL: 'https://addcontact.example/', ...env }, (config): Config => {
    const [{ url } = { url: new URL('https://nowhere.example/') }] = config.destinations;
    return { ...config, destinations: [], inboxLimits: { hosts: [url], timeoutMs: 2_000 } };
  });
}

export type Page = { readonly status: number; readonly text: string; readonly headers: Headers };

/** The page behind a link, at the port where the app of the house listens. */
export function pageOf(house: House, link: string) {
  const url = new URL(new URL(link).pathname, `http://127.0.0.1:${house.port()}`);
  const read = async (response: Response): Promise<Page> => ({
    status: response.status,
    text: await response.text(),
    headers: response.headers,
  });
  return {
    open: async (headers: Record<string, string> = {}) => read(await fetch(url, { headers })),
    send: async (fields: Record<string, string>, headers: Record<string, string> = {}) =>
      read(
        await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
          body: new URLSearchParams(fields).toString(),
        }),
      ),
  };
}
