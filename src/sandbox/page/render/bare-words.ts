/**
 * What Slack makes of bare words in mrkdwn that is not `verbatim`: addresses become links, names of channels and of
 * everybody become mentions. What stands in `<…>` or in code is left alone.
 */
export function linkBareWords(text: string): string {
  return text
    .split(/(<[^<>]*>|`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : linked(part)))
    .join('');
}

function linked(text: string): string {
  return text.replaceAll(/\S+/g, (word) => {
    if (/^@(?:here|channel|everyone)\b/.test(word)) return word.replace(/^@(\w+)/, '<!$1>');
    if (/^#[a-z][\w-]*$/.test(word)) return `<${word}|${word.slice(1)}>`;
    if (/^https?:\/\//.test(word)) return `<${word}|${word}>`;
    if (/^[\w.+-]+@[\w-]+\.[\w.-]*\w$/.test(word)) return `<mailto:${word}|${word}>`;
    return /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|co|in)$/.test(word) ? `<http://${word}|${word}>` : word;
  });
}
