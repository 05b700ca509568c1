import { answers } from './fr/answers.ts';
import { batch } from './fr/batch.ts';
import { files } from './fr/files.ts';
import { form } from './fr/form.ts';
import { home } from './fr/home.ts';
import { inboxes } from './fr/inboxes.ts';
import { install } from './fr/install.ts';
import { known } from './fr/known.ts';
import { phone } from './fr/phone.ts';
import { problems } from './fr/problems.ts';
import { review } from './fr/review.ts';
import { teamHistory } from './fr/team-history.ts';
import { status } from './fr/status.ts';
import { team } from './fr/team.ts';
import { template } from './fr/template.ts';
import { waiting } from './fr/waiting.ts';
import { workflow } from './fr/workflow.ts';
import type { Wording } from './wording.ts';

export const french: Wording = {
  locale: 'fr-FR',
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
