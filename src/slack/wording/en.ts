import { answers } from './en/answers.ts';
import { batch } from './en/batch.ts';
import { files } from './en/files.ts';
import { form } from './en/form.ts';
import { home } from './en/home.ts';
import { inboxes } from './en/inboxes.ts';
import { install } from './en/install.ts';
import { known } from './en/known.ts';
import { phone } from './en/phone.ts';
import { problems } from './en/problems.ts';
import { review } from './en/review.ts';
import { teamHistory } from './en/team-history.ts';
import { status } from './en/status.ts';
import { template } from './en/template.ts';
import { waiting } from './en/waiting.ts';
import { team } from './en/team.ts';
import { workflow } from './en/workflow.ts';

export const english = {
  /** BCP 47. */
  locale: 'en-US',
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
