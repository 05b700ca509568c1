const timeouts: ReadonlySet<string> = new Set([
  'TimeoutError',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

/** Explains a request without an answer. The sentence has an error code at most, nothing of what was sent. */
export function explainFault(error: unknown, timeoutMs: number): string {
  const code = faultCode(error);
  if (timeouts.has(code)) return `The API did not answer within ${timeoutMs / 1000} seconds.`;
  if (faultCode(error) === 'ERR_PRIVATE_ADDRESS') return 'The API’s host is not on the public internet.';
  if (isSettingFault(error))
    return 'The request could not be made: check the token, the bot id and the origin.';
  if (/CERT|TLS|SSL|SELF_SIGNED|ISSUER/.test(code)) return `The API’s certificate is not trusted (${code}).`;
  if (code === 'UND_ERR_ABORTED') return 'The proxy did not let the request through.';
  return `The API could not be reached (${code}).`;
}

/**
 * Whether the request could not be made at all, for example because of an invalid header. A retry won't help.
 */
export function isSettingFault(error: unknown): boolean {
  return ['UND_ERR_INVALID_ARG', 'ERR_PRIVATE_ADDRESS'].includes(faultCode(error));
}

function faultCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : faultCode(error.cause);
}
