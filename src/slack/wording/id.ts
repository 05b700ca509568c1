import { answers } from './id/answers.ts';
import { batch } from './id/batch.ts';
import { files } from './id/files.ts';
import { form } from './id/form.ts';
import { home } from './id/home.ts';
import { inboxes } from './id/inboxes.ts';
import { install } from './id/install.ts';
import { known } from './id/known.ts';
import { phone } from './id/phone.ts';
import { problems } from './id/problems.ts';
import { review } from './id/review.ts';
import { teamHistory } from './id/team-history.ts';
import { status } from './id/status.ts';
import { team } from './id/team.ts';
import { template } from './id/template.ts';
import { waiting } from './id/waiting.ts';
import { workflow } from './id/workflow.ts';
import type { Wording } from './wording.ts';

export const indonesian: Wording = {
  locale: 'id-ID',
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
