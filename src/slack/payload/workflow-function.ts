/** The workflow step as Slack knows it. A test compares it with manifest.workflow.yml. */
export const addContactFunction = {
  callbackId: 'add_contact',
  title: 'Add a WhatsApp contact',
  description: 'Puts a person into your WhatsApp inbox.',
  input_parameters: {
    name: input('string', 'Name', 'First and last name', true),
    phone: input('string', 'Phone number', 'Best with + and the country code', true),
    country: input(
      'string',
      'Country',
      'Of numbers without +: a name or two letters, like India or IN',
      false,
    ),
    email: input('string', 'Email', 'Left out when empty', false),
    tags: input('string', 'Tags', 'With commas between', false),
    attributes: input('string', 'Attributes', 'key=value, one per line', false),
    inbox: input('string', 'Inbox', 'Its name, when there are several', false),
    user: input('slack#/types/user_id', 'Added by', 'Who sees the contact in addcontact’s Home', false),
  },
  output_parameters: {
    status: output('Status', 'added, or kept_safe when the inbox has not answered yet'),
    reference: output('Reference', 'Of this contact in addcontact’s log'),
    phone: output('Phone number', 'As it was saved, with + and the country code'),
  },
} as const;

function input(
  type: 'string' | 'slack#/types/user_id',
  title: string,
  description: string,
  required: boolean,
) {
  return { type, title, description, is_required: required };
}

function output(title: string, description: string) {
  return { type: 'string', title, description, is_required: true };
}
