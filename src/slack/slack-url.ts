const slackHosts = ['slack.com', 'slack-gov.com'];
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a URL that came in a payload is Slack's own: https on Slack's hosts, or the host the Web API is configured
 * at, which is this machine under any of its names when that is loopback. Nothing else is ever asked or posted to,
 * and no token leaves for it.
 */
export function isSlackUrl(url: URL, apiUrl: URL): boolean {
  if (url.hostname === apiUrl.hostname && url.protocol === apiUrl.protocol) return true;
  if (loopback.includes(apiUrl.hostname) && loopback.includes(url.hostname)) return true;
  return (
    url.protocol === 'https:' &&
    slackHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
  );
}
