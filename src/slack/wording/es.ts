import { answers } from './es/answers.ts';
import { batch } from './es/batch.ts';
import { files } from './es/files.ts';
import { form } from './es/form.ts';
import { home } from './es/home.ts';
import { inboxes } from './es/inboxes.ts';
import { install } from './es/install.ts';
import { known } from './es/known.ts';
import { phone } from './es/phone.ts';
import { problems } from './es/problems.ts';
import { review } from './es/review.ts';
import { teamHistory } from './es/team-history.ts';
import { status } from './es/status.ts';
import { team } from './es/team.ts';
import { template } from './es/template.ts';
import { waiting } from './es/waiting.ts';
import { workflow } from './es/workflow.ts';
import type { Wording } from './wording.ts';

export const spanish: Wording = {
  locale: 'es-419',
  answers,
  batch,
  ...files,
  form,
  home,
  inboxes,
  install,
  known,
  phone,
  problems,
  review,
  teamHistory,
  status,
  team,
  template,
  waiting,
  workflow,
};
