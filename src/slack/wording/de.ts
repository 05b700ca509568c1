import { workflow } from './de/workflow.ts';
import { inboxes } from './de/inboxes.ts';
import { answers } from './de/answers.ts';
import { batch } from './de/batch.ts';
import { files } from './de/files.ts';
import { form } from './de/form.ts';
import { home } from './de/home.ts';
import { phone } from './de/phone.ts';
import { problems } from './de/problems.ts';
import { review } from './de/review.ts';
import { known } from './de/known.ts';
import { waiting } from './de/waiting.ts';
import { status } from './de/status.ts';
import type { Wording } from './wording.ts';

export const german: Wording = {
  locale: 'de-DE',
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
