import { workflow } from './fr/workflow.ts';
import { inboxes } from './fr/inboxes.ts';
import { answers } from './fr/answers.ts';
import { batch } from './fr/batch.ts';
import { files } from './fr/files.ts';
import { form } from './fr/form.ts';
import { home } from './fr/home.ts';
import { phone } from './fr/phone.ts';
import { problems } from './fr/problems.ts';
import { review } from './fr/review.ts';
import { known } from './fr/known.ts';
import { waiting } from './fr/waiting.ts';
import { status } from './fr/status.ts';
import type { Wording } from './wording.ts';

export const french: Wording = {
  locale: 'fr-FR',
  answers,
  batch,
  ...files,
  form,
  home,
  phone,
  problems,
  review,
  known,
  waiting,
  status,
  inboxes,
  workflow,
};
