/** The installation pages, and what people read when the app is not installed. */
export const install = {
  title: 'Add addcontact to Slack',
  intro:
    'addcontact takes a person from a message, a contact card, a spreadsheet or a typed line and puts them into your WhatsApp inbox. In your workspace it can:',
  sees: [
    'answer its command and shortcuts, where somebody asked or in a direct message',
    'read contact cards, spreadsheets and messages that people hand to it, and nothing else',
    'hand back a file with the rows that were refused',
    'see who is in the workspace and in its user groups, to know who may add contacts',
  ],
  button: 'Add to Slack',
  denied: 'Nothing was installed',
  deniedText: 'You said no, or Slack didn’t let you install apps. You can start again whenever you like.',
  ended: 'This link has ended',
  endedText:
    'It was used before, is older than ten minutes or began in another browser. Nothing was installed this time.',
  notNow: 'This doesn’t work at the moment',
  notNowText: 'Nothing was installed. Try again in a minute.',
  again: 'Start again',
  done: 'addcontact is installed',
  doneText: (name: string) =>
    `It is now in ${name}. Open its Home in Slack: an admin of the workspace sets up the inbox there.`,
  openSlack: 'Open Slack',
  organisationText: (name: string) =>
    `It is now in ${name}. Choose which of its workspaces get it; their admins set up the inboxes in addcontact’s Home.`,
  chooseWorkspaces: 'Choose workspaces',
  startHere: 'Begin on this page',
  startHereText:
    'This installation didn’t begin here, so it was not completed: that way no one can slip you theirs. Press the button to add addcontact to Slack.',
  missingScopes: (link: string) =>
    `:information_source: addcontact can do more now and needs more permissions for it. Somebody who may install apps can allow them here: ${link}`,
  notInstalled: (link: string) =>
    `addcontact isn’t installed in this workspace. Somebody who may install apps can do it here: ${link}`,
};
