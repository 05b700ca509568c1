import type { Menu } from '../../sandbox/snapshot.ts';
import { commands, shortcuts } from '../../slack/payload/ids.ts';
import { addContactFunction } from '../../slack/payload/workflow-function.ts';

/** The app's entries in Slack, as in the manifest, and lines worth trying. */
export const menu: Menu = {
  command: commands.addContact,
  usageHint: '[Jane Doe +91 98765 43210 jane@example.com #vip city=Pune] | help | status',
  globalShortcuts: [{ id: shortcuts.addContact, name: 'Add a WhatsApp contact' }],
  workflows: [{ id: addContactFunction.callbackId, name: 'Workflow: a lead from a form' }],
  messageShortcuts: [{ id: shortcuts.addFromMessage, name: 'Add to WhatsApp contacts' }],
  guide: [
    { text: '*One line:* press `/addcontact Jane Doe …` above the composer, then Enter.', shows: '' },
    { text: '*The form:* type `/addcontact` alone and give a wrong number.', shows: '' },
    {
      text: '*A message:* point at Gus’s message and press ⋮. His caller’s signature is read.',
      shows: 'Olivia Smith',
    },
    {
      text: '*A contact card:* point at Yuki’s card and press ⋮. Or drop a .vcf of your own.',
      shows: 'Yuki Nakamura.vcf',
    },
    { text: '*A spreadsheet:* press ⋮ at fair-leads.csv for a review.', shows: 'fair-leads.csv' },
    {
      text: '*An Excel workbook:* press ⋮ at booth-visitors.xlsx. _Columns_ shows what becomes of each.',
      shows: 'booth-visitors.xlsx',
    },
    {
      text: '*A forwarded mail:* press ⋮ at Sophie’s. Sender, signature and attached card are read.',
      shows: 'Price list, please',
    },
    { text: '*A QR code:* press ⋮ at the picture of a badge.', shows: 'badge.png' },
    {
      text: '*Languages:* become Bianca or Priya, at the bottom left: their Slack is in Portuguese and in Hindi.',
      shows: '',
    },
    {
      text: '*A channel’s rule:* type `/addcontact Mia Lund +46 70 123 45 67` in #leads; it adds a tag and a source.',
      shows: '',
    },
    {
      text: '*Team settings:* Ada is an admin. Open addcontact’s Home to change fields, channels and more.',
      shows: '',
    },
    { text: '*An outage:* switch it on above, save someone, switch it off.', shows: '' },
  ],
  examples: ['/addcontact Jane Doe +91 98765 43210 #vip', '/addcontact', '/addcontact help'],
};

/** The same where two workspaces install the app themselves. */
export const workspacesMenu: Menu = {
  ...menu,
  workflows: [],
  guide: [
    { text: '*Install:* press “Add to Slack” at the left, then Allow.', shows: '' },
    {
      text: '*The inbox:* open addcontact’s Home and set one up with the host and the token above.',
      shows: '',
    },
    { text: '*A contact:* `/addcontact Jane Doe +91 98765 43210`. It arrives here.', shows: '' },
    {
      text: '*The other workspace:* switch at the top left and do the same. Each has an inbox of its own.',
      shows: '',
    },
    { text: '*A refusal:* press Cancel in place of Allow, or be a guest.', shows: '' },
    {
      text: '*Taking it out:* “Manage addcontact” at the left. Slack’s two events may come late.',
      shows: '',
    },
    { text: '*Coming back:* install it again. Within a day, everything is as it was.', shows: '' },
  ],
};
