import { expect, it } from 'vitest';
import { createDraft, draftPhone } from '../../../src/contact/draft.ts';
import { blankMemory, toFormValues } from '../../../src/slack/form/state.ts';
import { buildOpenFormMessage, readOpenFormButton } from '../../../src/slack/form/open-form-message.ts';

const values = toFormValues(
  createDraft({ name: 'Jane Doe', phones: [draftPhone('+91 98765 43210')], tags: ['vip'] }),
);

function carried(memory: Partial<typeof blankMemory>) {
  const { blocks } = buildOpenFormMessage(values, { ...blankMemory, ...memory });
  const button = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []))[0];
  return readOpenFormButton(button?.type === 'button' ? (button.value ?? '') : '');
}

it('carries what was typed even where the sentence on top is too long for the button', () => {
  expect(carried({ intro: 'x'.repeat(2500) })).toMatchObject({ values, memory: { intro: null } });
  expect(carried({ intro: 'Check it.' })).toMatchObject({ values, memory: { intro: 'Check it.' } });
});

it('carries what the form is for', () => {
  const memory = { review: { id: 'R1', row: 3 }, unseen: 'jane.vcf', editOf: 'D1', editedPhone: '+91' };
  expect(carried(memory)).toMatchObject({ memory });
});
