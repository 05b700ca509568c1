/** What a failed workflow step tells the person who runs the workflow. */
export const workflow = {
  notAllowed:
    'Steps of workflows can’t add contacts here. Ask whoever runs addcontact to set ALLOW_WORKFLOWS to true.',
  unknownStep: 'addcontact no longer has this step. Remove it from the workflow and add it again.',
  invalid: (problems: string) => `The contact was not added. ${problems}`,
  refused: (title: string, reason: string) => `The contact was not added. ${title} said: “${reason}”`,
  inboxUnknown: (name: string) => `The contact was not added: there is no inbox “${name}”.`,
  inboxNeeded: (names: string) => `The contact was not added: say which inbox it is for (${names}).`,
  known: (name: string) =>
    `The contact was not added: the inbox already has this number as “${name}”. Use that name, or rename the contact in addcontact.`,
  notSaved: (reference: string) =>
    `The contact was not added: addcontact can’t save anything right now. Run the workflow again in a few minutes. (Reference ${reference})`,
};
