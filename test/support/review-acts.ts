import type { House } from './house.ts';

type Shared = Parameters<House['slack']['share']>[0];

/** A card as phones write it. */
export function aCard(name: string, ...phones: readonly string[]): string {
  const lines = phones.map((phone) => `TEL;TYPE=CELL:${phone}`);
  return ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, ...lines, 'END:VCARD', ''].join('\r\n');
}

/** A sheet of so many people with Indian mobiles. */
export function aSheet(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `Person ${index},+9198765${String(index).padStart(5, '0')},p${index}@example.com`,
  );
  return ['Name,Phone,Email', ...rows, ''].join('\r\n');
}

/** Somebody shares files, and Ada chooses the shortcut on the message. */
export async function addFromFiles(
  house: House,
  files: Shared,
  where: { text?: string; channelId?: string } = {},
) {
  const message = house.slack.share(files, where);
  await house.slack.messageShortcut('add_contact_from_message', message);
  return message;
}

/** Waits until the modal on top is this one. */
export async function untilModal(house: House, callbackId: string) {
  const open = () => {
    const modal = house.slack.modal();
    return modal?.definition.type === 'modal' && modal.definition.callback_id === callbackId && modal;
  };
  const modal = await house.slack.until(open);
  if (!modal) throw new Error(`no ${callbackId}`);
  return modal;
}

/** What stands on the submit button of the modal on top. */
export function submitLabel(house: House): string {
  const definition = house.slack.modal()?.definition;
  return definition?.type === 'modal' ? (definition.submit?.text ?? '') : '';
}

/** A view or message as a person reads it, a line for each thing on the screen. */
export function draw(shown: unknown): string {
  if (shown === undefined) return '';
  const { title, submit, blocks } = shown as {
    title?: { text: string };
    submit?: { text: string };
    blocks: Record<string, unknown>[];
  };
  return [title && `== ${title.text} ==`, ...blocks.map(drawBlock), submit && `[[ ${submit.text} ]]`]
    .filter(Boolean)
    .join('\n');
}

function drawBlock(block: Record<string, unknown>): string {
  const { type, text, elements, element, label, accessory } = block as {
    type: string;
    text?: { text: string };
    elements?: Record<string, unknown>[];
    element?: Record<string, unknown>;
    label?: { text: string };
    accessory?: Record<string, unknown>;
  };
  if (type === 'divider') return '----';
  if (type === 'input') return `${label?.text}: ${drawElement(element ?? {})}`;
  if (type === 'context') return (elements ?? []).map((one) => `   (${String(one['text'])})`).join('');
  return [text?.text, ...(elements ?? []).map(drawElement), accessory && drawElement(accessory)]
    .filter(Boolean)
    .join('  ');
}

function drawElement(element: Record<string, unknown>): string {
  const { type, text, options, initial_option, initial_options, initial_value } = element as {
    type: string;
    text?: { text: string };
    options?: { text: { text: string } }[];
    initial_option?: { text: { text: string } };
    initial_options?: { text: { text: string } }[];
    initial_value?: string;
  };
  if (type === 'button') return `[${text?.text}]`;
  if (type === 'checkboxes') {
    return (options ?? []).map((one) => `${initial_options ? '☑' : '☐'} ${one.text.text}`).join(' ');
  }
  if (options)
    return `<${initial_option?.text.text ?? '…'} ▾ ${options.map((one) => one.text.text).join(' | ')}>`;
  return `{${type} ${initial_value ?? initial_option?.text.text ?? initial_options?.map((one) => one.text.text).join(',') ?? ''}}`;
}
