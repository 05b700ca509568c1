import { encoded } from '../send.ts';
import { grow, shareFiles } from './composer.ts';
import { controlOf, typed, valueOf } from './control.ts';
import type { Handler } from './page.ts';

/** Handlers for changes of elements with `data-on`. */
export const changes: Readonly<Record<string, Handler>> = {
  become: (page, element) => page.become(valueOf(element)),
  attach: ({ act }, element) => {
    const files = element instanceof HTMLInputElement ? [...(element.files ?? [])] : [];
    void Promise.all(files.map(encoded)).then((list) =>
      act({ do: 'attach', ...controlOf(element), files: list }),
    );
  },
  share: (page, element) => {
    if (!(element instanceof HTMLInputElement)) return;
    shareFiles(page, page.state.channel, [...(element.files ?? [])]);
    element.value = '';
  },
  tick: ({ act }, element) => {
    const boxes = [...(element.closest('fieldset')?.querySelectorAll('input') ?? [])].filter(
      (box) => box.checked,
    );
    const values = boxes.map((box) => box.value);
    const radio = element instanceof HTMLInputElement && element.type === 'radio';
    void act({
      do: 'type',
      ...controlOf(element),
      enter: false,
      given: radio ? (values[0] ?? null) : values,
    });
  },
};

/** Handlers for typing into elements with `data-on`. */
export const inputs: Readonly<Record<string, Handler>> = {
  draft: ({ state, render }, element) => {
    state.draft = valueOf(element);
    grow(element);
    render();
  },
  type: ({ state }, element) => typed(state, element, false),
  search: ({ lists }, element) => void lists.search(controlOf(element), valueOf(element)),
  filter: ({ state, render }, element) => {
    state.filter = valueOf(element);
    render();
  },
};

/** Handlers for submitting forms with `data-on`. */
export const submits: Readonly<Record<string, Handler>> = {
  submit: ({ state, act, render }) => {
    state.busy = true;
    render();
    void act({ do: 'submit' }).then(() => {
      state.busy = false;
      render();
      document.querySelector<HTMLElement>('.modal [aria-invalid=true]')?.focus();
    });
  },
  refuse: ({ act, notify }, element) => {
    const field = element.querySelector('input');
    const person = (field?.value ?? '').replaceAll(/\D/g, '');
    if (person.length < 5)
      return notify('Type the whole number with its country code, for example +91 98765 43210.');
    if (field) field.value = '';
    void act({ do: 'refuse', person });
  },
};
