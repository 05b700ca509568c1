const slackHosts = ['slack.com', 'slack-gov.com'];
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a URL from a payload is Slack's own: https on Slack's hosts, or the host of the configured Web API,
 * under any name of this machine if that is loopback. Nothing is sent anywhere else.
 */
export function isSlackUrl(url: URL, apiUrl: URL): boolean {
  if (url.hostname === apiUrl.hostname && url.protocol === apiUrl.protocol) return true;
  if (loopback.includes(apiUrl.hostname) && loopback.includes(url.hostname)) return true;
  return isSlackHost(url);
}

/**
 * The stricter rule for requests with a token or a file: outside Slack's hosts the port must match as well.
 */
export function isSlackOrigin(url: URL, apiUrl: URL): boolean {
  return isSlackHost(url) || (isSlackUrl(url, apiUrl) && url.port === apiUrl.port);
}

function isSlackHost({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' && slackHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  );
}
