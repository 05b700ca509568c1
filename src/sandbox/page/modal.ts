import { blocks } from './inputs/blocks.ts';
import { html } from './render/html.ts';
import type { Html } from './render/html.ts';
import { icon } from './render/icons.ts';
import type { PageState, Question } from './state.ts';

/** The topmost modal, if any, and a question shown above everything. */
export function modal(state: PageState): Html {
  const view = state.snapshot.modal;
  return html`${
    view &&
    html`<div class="veil" data-key="veil">
      <div
        class="modal"
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-title"
        data-key="${view.id}"
        ${state.question !== null && html`inert`}
      >
        <form data-on="submit" novalidate>
          <header>
            <h2 id="modal-title"><span class="avatar app">${icon('plus')}</span>${view.title}</h2>
            <button type="button" class="icon" data-on="close" aria-label="Close">${icon('close')}</button>
          </header>
          <div class="modal-body blocks" data-key="${view.id}-body">
            ${blocks(view.blocks, { state, viewId: view.id, values: view.values, errors: view.errors, place: {} })}
          </div>
          ${view.trouble !== null && html`<p class="trouble" role="alert">${view.trouble}</p>`}
          <footer>
            <button type="button" class="button plain" data-on="close">
              ${view.below > 0 ? 'Back' : view.close}
            </button>
            ${view.submit !== null && html`<button type="submit" class="button primary" ${state.busy && html`disabled aria-busy="true"`}>${view.submit}</button>`}
          </footer>
        </form>
      </div>
    </div>`
  }
  ${state.question && question(state.question)}`;
}

function question(asked: Question): Html {
  return html`<div class="veil" data-key="question-veil">
    <div
      class="modal narrow"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="question-title"
      aria-describedby="question-text"
    >
      <header><h2 id="question-title">${asked.title}</h2></header>
      <p id="question-text" class="modal-body">${asked.text}</p>
      <footer>
        <button type="button" class="button plain" data-on="deny">${asked.deny}</button>
        <button type="button" class="button ${asked.danger ? 'danger' : 'primary'}" data-on="confirm">
          ${asked.confirm}
        </button>
      </footer>
    </div>
  </div>`;
}
