import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('en-US');

/** “Who added whom”, as admins see it. */
export const teamHistory = {
  title: 'Who added whom',
  intro: 'The last 7 days, by day (UTC) and person.',
  nobody: 'No one has added a contact in the last 7 days.',
  line: (by: string, count: number, outcomes: string) =>
    `${by}: ${counted(count, { one: 'contact', other: 'contacts' })} (${outcomes})`,
  takenBack: (count: number) => `${figure(count)} taken back`,
  adminsOnly: 'Only admins of this workspace can see who added whom.',
  showNames: 'Show names',
};
