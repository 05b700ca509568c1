import type { HeldContact } from '../inbox/held.ts';
import type { ShownInbox, ShownRequest, Snapshot } from '../snapshot.ts';
import { html } from './render/html.ts';
import type { Html } from './render/html.ts';
import { icon } from './render/icons.ts';
import { mrkdwn } from './render/mrkdwn.ts';
import type { PageState } from './state.ts';

const switches = [
  ['none', 'Works', 'The API answers as it should. After an error the app tries again within seconds'],
  ['outage', 'Outage', 'Every request is answered with 503'],
  ['slow', 'Slow', 'Every answer takes four seconds'],
  ['rate-limit', '429', 'Too many requests, try again in five seconds'],
  ['401', '401', 'The API rejects the token'],
] as const;

/** What the Import API holds and received, with switches for its faults. */
export function inboxPanel(state: PageState): Html {
  const { inbox, team, installing } = state.snapshot;
  return html`<header class="bar">
      <button
        type="button"
        class="only-narrow icon"
        data-on="pane"
        data-pane="conversation"
        aria-label="Back to the conversation"
      >
        ${icon('back')}
      </button>
      <div class="bar-title">
        <h2>${inbox.key ? `${team}’s inbox` : 'WhatsApp inbox'}</h2>
        <p>Contacts received by the import API</p>
      </div>
      <span class="count" aria-label="${inbox.total} contacts">${formatCount(inbox.total)}</span>
    </header>
    <div class="scroll" tabindex="0" role="region" aria-label="WhatsApp inbox">
      ${key(inbox)}
      <section class="switches" aria-label="How the API behaves">
        <div class="segments" role="radiogroup" aria-label="How the API behaves">
          ${switches.map(
            ([name, label, title]) =>
              html`<button
                type="button"
                role="radio"
                data-key="fault-${name}"
                data-on="fault"
                data-fault="${name}"
                title="${title}"
                aria-checked="${String((inbox.fault ?? 'none') === name)}"
              >
                ${label}
              </button>`,
          )}
        </div>
        <p class="switch-note">${switches.find(([name]) => name === (inbox.fault ?? 'none'))?.[2]}.</p>
        ${refusals(inbox)}
      </section>
      ${inbox.total === 0 && inbox.requests.length === 0 ? nobody(state) : html`${tabs(state)}${state.inboxTab === 'requests' ? requests(inbox, state) : contacts(state)}`}
      ${
        (inbox.total > 0 || (installing !== null && inbox.requests.length > 0)) &&
        html`<details class="more-to-try">
          <summary>More to try</summary>
          ${guide(state.snapshot)}
        </details>`
      }
      ${
        installing &&
        html`<section class="operator" aria-label="What whoever runs the app sees">
          <h3>$ addcontact teams</h3>
          <pre tabindex="0">${installing.teams}</pre>
        </section>`
      }
    </div>`;
}

/** What an admin needs to connect the inbox. */
function key({ key: given }: ShownInbox): Html | false {
  return (
    given !== null &&
    html`<dl class="inbox-key" aria-label="To connect this inbox">
      <dt>Host</dt>
      <dd>${given.host}</dd>
      <dt>Token</dt>
      <dd>${given.token}</dd>
    </dl>`
  );
}

function refusals(inbox: ShownInbox): Html {
  return html`<form class="refuse" data-on="refuse">
      <label for="refuse">Refuse this number</label>
      <input id="refuse" class="field" inputmode="tel" placeholder="+91 98765 43210" autocomplete="off" />
      <button type="submit" class="button plain small">Refuse</button>
    </form>
    <p class="refusals">
      ${inbox.refused.map((person) => html`<span class="chip">+${person}<button type="button" data-on="allow" data-person="${person}" aria-label="Allow +${person} again">×</button></span>`)}
    </p>`;
}

function nobody({ snapshot }: PageState): Html {
  return html`<div class="nobody">
    <p class="nobody-mark">${icon('inbox')}</p>
    <h3>No contacts yet</h3>
    <p>Contacts appear here as the API receives them.</p>
    ${guide(snapshot)}
  </div>`;
}

function guide({ menu, conversations, people }: Snapshot): Html {
  return html`<ol class="guide">
    ${menu.guide.map(({ text, shows }) => html`<li><button type="button" data-on="guide" data-shows="${shows}">${mrkdwn(text, { people, conversations })}</button></li>`)}
  </ol>`;
}

function tabs(state: PageState): Html {
  const { inbox } = state.snapshot;
  const tab = (name: PageState['inboxTab'], label: string, count: number) =>
    html`<button
      type="button"
      role="tab"
      data-on="inbox-tab"
      data-tab="${name}"
      aria-selected="${String(state.inboxTab === name)}"
    >
      ${label} ${formatCount(count)}
    </button>`;
  return html`<div class="tabs" role="tablist" aria-label="Inbox">
    ${tab('contacts', 'Contacts', inbox.total)}${tab('requests', 'Requests', inbox.received)}
  </div>`;
}

function contacts(state: PageState): Html {
  const { inbox } = state.snapshot;
  const words = state.filter.toLowerCase();
  const shown = inbox.contacts.filter((one) =>
    `${one.name} ${one.prefix}${one.number} ${one.email ?? ''}`.toLowerCase().includes(words),
  );
  return html`<div class="inbox-tools">
      <input
        class="field"
        type="search"
        data-key="inbox-filter"
        data-on="filter"
        aria-label="Search contacts"
        placeholder="Search contacts"
        autocomplete="off"
      />
      <button type="button" class="button plain small" data-on="clear-inbox">Clear inbox</button>
    </div>
    <table class="contacts">
      <caption class="hidden">
        Contacts in the inbox, the newest first
      </caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Prefix · number</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((contact) => row(contact, state.fresh))}
      </tbody>
    </table>
    ${shown.length === 0 && html`<p class="more">${inbox.total === 0 ? 'No contacts yet.' : 'No contact matches.'}</p>`}
    ${inbox.total > inbox.contacts.length && html`<p class="more">and ${formatCount(inbox.total - inbox.contacts.length)} more</p>`}`;
}

function row(contact: HeldContact, fresh: ReadonlySet<string>): Html {
  const person = contact.prefix + contact.number;
  return html`<tr data-key="contact-${person}" class="${fresh.has(person) ? 'fresh' : ''}">
    <td>
      <strong>${contact.name}</strong>
      ${contact.email !== null && html`<small>${contact.email}</small>`}
      <span class="tags"
        >${contact.tags.map((tag) => html`<span class="tag">#${tag}</span>`)}${contact.attributes.map(
          ({ key, value }) => html`<span class="tag attribute">${key}=${value}</span>`,
        )}</span
      >
    </td>
    <td class="number">
      <span class="prefix">${contact.prefix}</span>
      ${contact.number}${contact.times > 1 && html`<small>sent ${contact.times} times</small>`}
    </td>
  </tr>`;
}

function requests(inbox: ShownInbox, state: PageState): Html {
  return html`<section class="requests" aria-label="Requests the API received">
    <h3>The newest ${inbox.requests.length} of ${formatCount(inbox.received)}</h3>
    <ol>
      ${inbox.requests.map((request) => html`<li data-key="request-${request.id}">${line(request, state)}</li>`)}
    </ol>
  </section>`;
}

function line(request: ShownRequest, state: PageState): Html {
  const open = state.openRequest === request.id;
  const status = request.status;
  const kind = status === null ? 'none' : status < 300 ? 'good' : 'bad';
  return html`<button
      type="button"
      data-on="request"
      data-request="${request.id}"
      aria-expanded="${String(open)}"
    >
      ${icon('chevron')}<span class="status ${kind}">${status ?? '…'}</span> POST /inbox/users/import
      <small>${request.people === 1 ? '1 contact' : `${formatCount(request.people)} contacts`}</small>
    </button>
    ${
      open &&
      html`<dl>
          ${request.headers.map(
            ([name, value]) =>
              html`<dt>${name}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>
        <pre tabindex="0" aria-label="Request">${pretty(request.body)}</pre>
        ${request.answer !== null && html`<pre tabindex="0" aria-label="Answer">${pretty(request.answer)}</pre>`}`
    }`;
}

function formatCount(count: number): string {
  return count.toLocaleString('en');
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
