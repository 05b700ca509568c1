import { words } from '../wording/words.ts';
import { buildPage, escapeHtml } from './frame.ts';

/** The form's values, never a token. */
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

/** The form in which an admin enters where contacts go, and the token. */
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

/** A page with a single message. */
export function buildNoticePage(title: string, text: string): string {
  return buildPage(title, `<p>${escapeHtml(text)}</p>`);
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

/** A page with a single link. */
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
