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
  return isSlackHost(url);
}

/** The stricter rule for what carries the token or a file: off Slack's own hosts, the port of the Web API as well. */
export function isSlackOrigin(url: URL, apiUrl: URL): boolean {
  return isSlackHost(url) || (isSlackUrl(url, apiUrl) && url.port === apiUrl.port);
}

function isSlackHost({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' && slackHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  );
}
