import { answers } from './de/answers.ts';
import { batch } from './de/batch.ts';
import { files } from './de/files.ts';
import { form } from './de/form.ts';
import { home } from './de/home.ts';
import { inboxes } from './de/inboxes.ts';
import { install } from './de/install.ts';
import { known } from './de/known.ts';
import { phone } from './de/phone.ts';
import { problems } from './de/problems.ts';
import { review } from './de/review.ts';
import { teamHistory } from './de/team-history.ts';
import { status } from './de/status.ts';
import { team } from './de/team.ts';
import { template } from './de/template.ts';
import { waiting } from './de/waiting.ts';
import { workflow } from './de/workflow.ts';
import type { Wording } from './wording.ts';

export const german: Wording = {
  locale: 'de-DE',
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
