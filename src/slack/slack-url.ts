const slackHosts = ['slack.com', 'slack-gov.com'];

/**
 * Whether a URL that came in a payload is Slack's own: https on Slack's hosts, or the host the Web API is configured
 * at. Nothing else is ever asked or posted to, and no token leaves for it.
 */
export function isSlackUrl(url: URL, apiUrl: URL): boolean {
  if (url.hostname === apiUrl.hostname && url.protocol === apiUrl.protocol) return true;
  return (
    url.protocol === 'https:' &&
    slackHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
  );
}
