import { answers } from './hi/answers.ts';
import { batch } from './hi/batch.ts';
import { files } from './hi/files.ts';
import { form } from './hi/form.ts';
import { home } from './hi/home.ts';
import { inboxes } from './hi/inboxes.ts';
import { install } from './hi/install.ts';
import { known } from './hi/known.ts';
import { phone } from './hi/phone.ts';
import { problems } from './hi/problems.ts';
import { review } from './hi/review.ts';
import { teamHistory } from './hi/team-history.ts';
import { status } from './hi/status.ts';
import { team } from './hi/team.ts';
import { template } from './hi/template.ts';
import { waiting } from './hi/waiting.ts';
import { workflow } from './hi/workflow.ts';
import type { Wording } from './wording.ts';

export const hindi: Wording = {
  locale: 'hi-IN',
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
