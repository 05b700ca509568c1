import type { ShownConversation, Snapshot } from '../snapshot.ts';
import { html } from './render/html.ts';
import type { Html } from './render/html.ts';
import { icon } from './render/icons.ts';
import { avatar } from './message.ts';
import { unreadIn } from './state.ts';
import type { PageState } from './state.ts';

/** The list of channels, the app, and the current person. */
export function sidebar(state: PageState): Html {
  const { snapshot, channel } = state;
  const entry = (one: ShownConversation, label: Html) =>
    html`<li>
      <button
        type="button"
        data-key="to-${one.id}"
        data-on="go"
        data-channel="${one.id}"
        ${one.id === channel && html`aria-current="true"`}
      >
        ${label} ${unread(state, one)}
      </button>
    </li>`;
  const channels = snapshot.conversations.filter((one) => one.kind !== 'im');
  const direct = snapshot.conversations.filter((one) => one.kind === 'im');
  return html`${snapshot.workspaces.length > 1 ? workspaces(snapshot) : teamName(snapshot)}
    <nav aria-label="Conversations">
      <h2>Channels</h2>
      <ul>
        ${channels.map((one) => entry(one, html`<span class="hash" aria-hidden="true">${one.kind === 'private' ? icon('lock') : '#'}</span>${one.name}`))}
      </ul>
      <h2>Apps</h2>
      <ul>
        ${direct.map((one) => entry(one, html`${avatar(snapshot.app, snapshot)}<span>addcontact</span>`))}
        ${
          snapshot.installing &&
          !snapshot.isInstalled &&
          html`<li>
            <a class="side-link" href="${snapshot.installing.page}"
              ><span class="hash" aria-hidden="true">+</span>Add addcontact to Slack</a
            >
          </li>`
        }
      </ul>
    </nav>
    ${whoAmI(state)}`;
}

/** Links to the workspaces. */
function workspaces({ workspaces: all, team, teamId }: Snapshot): Html {
  return html`<h1 class="hidden">${team}</h1>
    <nav class="workspaces" aria-label="Workspaces">
      ${all.map(
        ({ id, name, isInstalled }) =>
          html`<a href="?team=${id}" ${id === teamId && html`aria-current="page"`}>
            ${mark(name)}<span
              ><strong>${name}</strong>
              <small>${isInstalled ? 'has addcontact' : 'without addcontact'}</small></span
            >
          </a>`,
      )}
    </nav>`;
}

function teamName({ team }: Snapshot): Html {
  return html`<header class="team">
    ${mark(team)}
    <h1>${team}</h1>
  </header>`;
}

function mark(name: string): Html {
  return html`<span class="team-mark" aria-hidden="true">${name.slice(0, 1)}</span>`;
}

/** The number of unread messages, if any. */
function unread(state: PageState, one: ShownConversation): Html | false {
  const count = unreadIn(state, one);
  return count > 0 && html`<span class="unread" aria-label="${count} new">${count}</span>`;
}

function whoAmI({ snapshot }: PageState): Html {
  const people = snapshot.people.filter((one) => one.kind !== 'bot' && one.kind !== 'deactivated');
  return html`<footer class="who">
    <label for="who">You are</label>
    <select id="who" data-on="become">
      ${people.map(
        (one) =>
          html`<option value="${one.id}" ${one.id === snapshot.me && html`selected`}>
            ${one.name}${noteOn(one)}
          </option>`,
      )}
    </select>
    ${snapshot.isInstalled && html`<button type="button" data-on="settings">Change addcontact’s language</button>`}
    ${snapshot.installing && snapshot.isInstalled && html`<a class="side-link" href="${snapshot.installing.manage}">Manage addcontact</a>`}
  </footer>`;
}

function noteOn({ kind, language }: Snapshot['people'][number]): string {
  if (kind === 'guest' || kind === 'single-channel-guest') return ' (guest)';
  if (kind === 'stranger') return ' (other company)';
  return language === 'English' ? '' : ` (${language})`;
}
