import { answers } from './it/answers.ts';
import { batch } from './it/batch.ts';
import { files } from './it/files.ts';
import { form } from './it/form.ts';
import { home } from './it/home.ts';
import { inboxes } from './it/inboxes.ts';
import { install } from './it/install.ts';
import { known } from './it/known.ts';
import { phone } from './it/phone.ts';
import { problems } from './it/problems.ts';
import { review } from './it/review.ts';
import { teamHistory } from './it/team-history.ts';
import { status } from './it/status.ts';
import { team } from './it/team.ts';
import { template } from './it/template.ts';
import { waiting } from './it/waiting.ts';
import { workflow } from './it/workflow.ts';
import type { Wording } from './wording.ts';

export const italian: Wording = {
  locale: 'it-IT',
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
