import type { Seat } from './seats.ts';

const scopeWords: Readonly<Record<string, string>> = {
  commands: 'Add shortcuts and slash commands that people can use',
  'chat:write': 'Send messages as @addcontact',
  'im:write': 'Start direct messages with people',
  'files:read': 'View files shared in channels and conversations that addcontact has been added to',
  'files:write': 'Upload, edit and delete files as addcontact',
  'users:read': 'View people in the workspace',
  'usergroups:read': 'View user groups in the workspace',
};

const style = `
:root { color-scheme: light dark; --ink: #1d1c1d; --soft: #616061; --paper: #fff; --edge: #dddddd; --back: #f4f4f6; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f0f2; --soft: #b8b5b8; --paper: #222529; --edge: #4d5055; --back: #1a1d21; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header { padding: 1rem 1.5rem; font-weight: 700; }
header small { font-weight: 400; color: var(--soft); }
main { max-width: 34rem; margin: 1rem auto 3rem; padding: 1.75rem; background: var(--paper); border: 1px solid var(--edge); border-radius: 12px; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
ul { margin: 0; padding-left: 1.25rem; }
li { margin: .35rem 0; }
code { font-size: .8rem; color: var(--soft); }
label { display: block; font-weight: 600; margin: 0 0 .25rem; }
select { width: 100%; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; padding: .5rem .75rem; }
fieldset { border: 1px solid var(--edge); border-radius: 8px; margin: 1rem 0 0; padding: .75rem 1rem; }
fieldset label { font-weight: 400; margin: .25rem 0; }
.acts { display: flex; flex-wrap: wrap; gap: .75rem; justify-content: flex-end; margin-top: 1.75rem; }
button { font: inherit; font-weight: 700; border-radius: 6px; padding: .5rem 1.25rem; cursor: pointer; border: 1px solid var(--soft); background: var(--paper); color: var(--ink); }
button.go { background: #007a5a; border-color: #007a5a; color: #fff; }
button.off { background: #c01343; border-color: #c01343; color: #fff; }
:is(button, select, input, a):focus-visible { outline: 3px solid #1d9bd1; outline-offset: 1px; }
.hint { color: var(--soft); font-size: .875rem; }
`;

/** The page on which a person allows or denies an app's scopes. */
export function buildAuthorizePage(given: {
  readonly ticket: string;
  readonly scopes: readonly string[];
  readonly optionalScopes: readonly string[];
  readonly seats: readonly Seat[];
  readonly chosen: Seat | undefined;
  readonly returnsTo: string;
}): string {
  const places = [...new Set(given.seats.map(({ placeName }) => placeName))];
  const options = places.map((name) => {
    const seats = given.seats.filter(({ placeName }) => placeName === name);
    return `<optgroup label="${escape(name)}">${seats.map((seat) => option(seat, given.chosen)).join('')}</optgroup>`;
  });
  const isOptional = (scope: string) => given.optionalScopes.includes(scope);
  const scopes = given.scopes
    .filter((scope) => !isOptional(scope))
    .map((scope) => `<li>${describe(scope)}</li>`);
  const optional = given.scopes
    .filter(isOptional)
    .map(
      (scope) =>
        `<label><input type="checkbox" name="optional" value="${escape(scope)}" checked> ${describe(scope)}</label>`,
    );
  return page(
    'addcontact is requesting permission to access a Slack workspace',
    `<form method="post" action="/oauth/v2/authorize">
<input type="hidden" name="ticket" value="${escape(given.ticket)}">
<label for="seat">You are signed in as</label>
<select id="seat" name="seat">${options.join('')}</select>
<h2>addcontact will be able to</h2>
<ul>${scopes.join('')}</ul>
${optional.length === 0 ? '' : `<fieldset><legend>Optional</legend>${optional.join('')}</fieldset>`}
<p class="hint">You will be sent to ${escape(new URL(given.returnsTo).host)}.</p>
<div class="acts"><button name="answer" value="deny">Cancel</button><button class="go" name="answer" value="allow">Allow</button></div>
</form>`,
  );
}

/** The page of an installed app, with a button to remove it. */
export function buildManagePage(seat: Seat, ticket: string): string {
  return page(
    `addcontact in ${seat.placeName}`,
    `<p>Taking the app out ends its token at once. Slack tells the app with two events that come in no fixed order, and sometimes late.</p>
<form method="post" action="/apps">
<input type="hidden" name="ticket" value="${escape(ticket)}">
<fieldset><legend>Which event comes first?</legend>
<label><input type="radio" name="first" value="app_uninstalled" checked> app_uninstalled</label>
<label><input type="radio" name="first" value="tokens_revoked"> tokens_revoked</label></fieldset>
<fieldset><legend>When do they come?</legend>
<label><input type="radio" name="wait" value="0" checked> At once</label>
<label><input type="radio" name="wait" value="5"> 5 seconds late</label>
<label><input type="radio" name="wait" value="60"> A minute late</label></fieldset>
<div class="acts"><button class="off">Remove app</button></div>
</form>`,
  );
}

/** A page with a single message. */
export function buildWordPage(title: string, text: string): string {
  return page(title, `<p>${escape(text)}</p>`);
}

function describe(scope: string): string {
  return `${escape(scopeWords[scope] ?? scope)} <code>${escape(scope)}</code>`;
}

function option({ key, person, placeName, mayInstall }: Seat, chosen: Seat | undefined): string {
  const note = person.kind === 'admin' ? ' (admin)' : mayInstall ? '' : ' (may not install apps)';
  const label = `${person.realName}${note} · ${placeName}`;
  return `<option value="${escape(key)}"${key === chosen?.key ? ' selected' : ''}>${escape(label)}</option>`;
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)} | Slack</title><style>${style}</style></head>
<body><header>Slack <small>played on this machine</small></header><main><h1>${escape(title)}</h1>
${content}
</main></body>
</html>
`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
