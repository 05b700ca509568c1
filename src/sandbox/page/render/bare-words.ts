/**
 * Links bare words as Slack does in mrkdwn that isn't `verbatim`: addresses become links, channel names
 * and `@here`, `@channel`, `@everyone` become mentions. Anything in `<…>` or code stays.
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
