import { createHash } from 'node:crypto';
import { words } from '../wording/words.ts';

/** What the form shows; never a token. */
export type InboxForm = {
  /** The inbox whose token is replaced, or null for a new one. */
  readonly replaces: string | null;
  readonly title: string;
  readonly platform: string;
  readonly platforms: readonly { readonly name: string; readonly title: string }[];
  readonly host: string;
  readonly hosts: readonly string[];
  readonly problem: string | null;
};

const style = `
:root { color-scheme: light dark; --ink: #1d1c1d; --soft: #5c5a5c; --paper: #fff; --line: #8a888a; --accent: #0b6e4f; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f0f2; --soft: #b8b5b8; --paper: #1a1d21; --line: #7a787a; --accent: #3fb68b; --bad: #ff8a80; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: 0 auto; padding: 3rem 1.25rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; }
p { margin: 0 0 1.25rem; }
label { display: block; font-weight: 600; margin: 1.25rem 0 .25rem; }
.hint { color: var(--soft); font-size: .875rem; margin: .25rem 0 0; }
input, select { width: 100%; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; }
input:focus-visible, select:focus-visible, button:focus-visible, .button:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
button, .button { display: inline-block; margin-top: 1.75rem; text-decoration: none; font: inherit; font-weight: 600; color: #fff; background: #0b6e4f; border: 0; border-radius: 6px; padding: .625rem 1.25rem; cursor: pointer; }
.problem { border-left: 4px solid var(--bad); padding: .5rem .75rem; color: var(--bad); font-weight: 600; }
`;

/** The page takes nothing from anywhere, runs nothing and stands in no frame. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The form where an admin types where contacts go, and the token. */
export function buildFormPage(form: InboxForm): string {
  const title =
    form.replaces === null ? words().inboxes.page.title : words().inboxes.page.replaceTitle(form.replaces);
  const name =
    form.replaces === null
      ? field(
          'title',
          words().inboxes.page.name,
          `<input id="title" name="title" maxlength="40" value="${escapeHtml(form.title)}" autocomplete="off">`,
          words().inboxes.page.nameHint,
        )
      : '';
  return buildPage(
    title,
    [
      `<p>${escapeHtml(words().inboxes.page.intro)}</p>`,
      form.problem === null ? '' : `<p class="problem" role="alert">${escapeHtml(form.problem)}</p>`,
      '<form method="post" autocomplete="off">',
      name,
      field('platform', words().inboxes.page.platform, select('platform', form.platforms, form.platform)),
      field(
        'host',
        words().inboxes.page.host,
        select(
          'host',
          form.hosts.map((host) => ({ name: host, title: host })),
          form.host,
        ),
      ),
      field(
        'token',
        words().inboxes.page.token,
        '<input id="token" name="token" type="password" required maxlength="4000" autocomplete="new-password" spellcheck="false">',
        words().inboxes.page.tokenHint,
      ),
      `<button type="submit">${escapeHtml(words().inboxes.page.save)}</button>`,
      '</form>',
    ].join('\n'),
  );
}

/** A page that says one thing. */
export function buildNoticePage(title: string, text: string): string {
  return buildPage(title, `<p>${escapeHtml(text)}</p>`);
}

function buildPage(title: string, content: string): string {
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
<h1>${escapeHtml(title)}</h1>
${content}
</main>
</body>
</html>
`;
}

function field(id: string, label: string, input: string, hint: string | null = null): string {
  const below = hint === null ? '' : `\n<p class="hint" id="${id}-hint">${escapeHtml(hint)}</p>`;
  const described = hint === null ? input : input.replace(' id=', ` aria-describedby="${id}-hint" id=`);
  return `<label for="${id}">${escapeHtml(label)}</label>\n${described}${below}`;
}

function select(
  id: string,
  options: readonly { readonly name: string; readonly title: string }[],
  chosen: string,
): string {
  const all = options.map(({ name, title }) => {
    const selected = name === chosen ? ' selected' : '';
    return `<option value="${escapeHtml(name)}"${selected}>${escapeHtml(title)}</option>`;
  });
  return `<select id="${id}" name="${id}">${all.join('')}</select>`;
}

/** A page with one way on. */
export function buildLinkPage(page: {
  readonly title: string;
  readonly text: string;
  readonly list: readonly string[];
  readonly link: { readonly href: string; readonly text: string };
}): string {
  const items = page.list.map((item) => `<li>${escapeHtml(item)}</li>`).join('');
  return buildPage(
    page.title,
    [
      `<p>${escapeHtml(page.text)}</p>`,
      items === '' ? '' : `<ul>${items}</ul>`,
      `<a class="button" href="${escapeHtml(page.link.href)}">${escapeHtml(page.link.text)}</a>`,
    ].join('\n'),
  );
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
