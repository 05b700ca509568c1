import { createHash } from 'node:crypto';
import { words } from '../wording/words.ts';

const style = `
:root { color-scheme: light dark; --ink: #1c2321; --soft: #5b6663; --back: #f2f5f4; --paper: #fff; --edge: #dfe6e3; --line: #7f8a86; --accent: #0b6e4f; --bad: #b3261e; --bad-back: #fdf0ef; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eeeb; --soft: #a9b8b2; --back: #101816; --paper: #18221f; --edge: #2c3a36; --line: #75847e; --accent: #3fb68b; --bad: #ff9d94; --bad-back: #35201f; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; background: var(--back); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: clamp(1rem, 6vh, 4rem) 1rem 3rem; }
.brand { display: flex; align-items: center; gap: .625rem; margin: 0 0 1rem; font-weight: 700; }
.brand svg { width: 2rem; height: 2rem; }
article { background: var(--paper); border: 1px solid var(--edge); border-radius: 14px; padding: clamp(1.25rem, 5vw, 2.25rem); box-shadow: 0 1px 3px rgb(8 32 26 / 8%); }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; text-wrap: balance; }
p { margin: 0 0 1.25rem; overflow-wrap: anywhere; }
article > :last-child { margin-bottom: 0; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .625rem; }
li { position: relative; padding-inline-start: 1.875rem; }
li::before { content: ''; position: absolute; inset-inline-start: .375rem; top: .3rem; width: .4rem; height: .75rem; border: solid var(--accent); border-width: 0 2.5px 2.5px 0; rotate: 42deg; }
label { display: block; font-weight: 600; margin: 1.25rem 0 .25rem; }
.hint { color: var(--soft); font-size: .875rem; margin: .25rem 0 0; }
input, select { width: 100%; min-height: 2.75rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: .5rem .75rem; }
input:focus-visible, select:focus-visible, button:focus-visible, .button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button, .button { display: inline-block; margin-top: 1.75rem; text-decoration: none; font: inherit; font-weight: 600; color: #fff; background: #0b6e4f; border: 0; border-radius: 8px; padding: .6875rem 1.375rem; cursor: pointer; }
button:hover, .button:hover { background: #095c42; }
p + .button { margin-top: .25rem; }
.problem { border-inline-start: 4px solid var(--bad); border-radius: 0 8px 8px 0; background: var(--bad-back); padding: .625rem .875rem; color: var(--bad); font-weight: 600; }
@media (max-width: 30rem) { button, .button { width: 100%; text-align: center; } }
`;

const mark =
  '<svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="8" fill="#0b6e4f"/><path d="M16 8v16M8 16h16" stroke="#fff" stroke-width="3.5" stroke-linecap="round"/></svg>';

/** The page loads nothing, runs no script and cannot be framed. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of a page: nothing of it is kept, framed, or loaded from elsewhere. */
export const pageHeaders = (html: string) => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Length': Buffer.byteLength(html),
  'Content-Security-Policy': contentSecurityPolicy,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** A page of the app. `content` is markup. */
export function buildPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="${words().locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} – addcontact</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="brand">${mark} addcontact</p>
<article>
<h1>${escapeHtml(title)}</h1>
${content}
</article>
</main>
</body>
</html>
`;
}

/** Escapes text for markup and attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
