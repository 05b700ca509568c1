import { answers } from './pt-br/answers.ts';
import { batch } from './pt-br/batch.ts';
import { files } from './pt-br/files.ts';
import { form } from './pt-br/form.ts';
import { home } from './pt-br/home.ts';
import { inboxes } from './pt-br/inboxes.ts';
import { install } from './pt-br/install.ts';
import { known } from './pt-br/known.ts';
import { phone } from './pt-br/phone.ts';
import { problems } from './pt-br/problems.ts';
import { review } from './pt-br/review.ts';
import { teamHistory } from './pt-br/team-history.ts';
import { status } from './pt-br/status.ts';
import { team } from './pt-br/team.ts';
import { template } from './pt-br/template.ts';
import { waiting } from './pt-br/waiting.ts';
import { workflow } from './pt-br/workflow.ts';
import type { Wording } from './wording.ts';

export const portuguese: Wording = {
  locale: 'pt-BR',
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
