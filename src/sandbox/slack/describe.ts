import { otherTeam } from './people.ts';
import type { Person, Team } from './people.ts';
import type { MailInSlack, Message, SharedFile, World } from './world.ts';

/** A person as users.info describes them. */
export function describePerson(person: Person, team: Team): Record<string, unknown> {
  return {
    id: person.id,
    team_id: person.kind === 'stranger' ? otherTeam.id : team.id,
    name: person.name,
    deleted: person.kind === 'deactivated',
    real_name: person.realName,
    tz: person.timeZone,
    profile: { real_name: person.realName, display_name: person.name, team: team.id },
    is_admin: person.kind === 'admin',
    is_owner: false,
    is_bot: person.kind === 'bot',
    is_restricted: person.kind === 'guest' || person.kind === 'single-channel-guest',
    is_ultra_restricted: person.kind === 'single-channel-guest',
    is_stranger: person.kind === 'stranger',
    is_app_user: false,
    updated: 0,
  };
}

/** A file as messages and files.info describe it. */
export function describeFile(
  file: SharedFile,
  { team }: Pick<World, 'team'>,
  origin: string,
): Record<string, unknown> {
  const path = `${team.id}-${file.id}/${encodeURIComponent(file.name)}`;
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: file.filetype,
    pretty_type: file.filetype,
    user: file.user,
    user_team: team.id,
    editable: false,
    size: file.bytes.length,
    mode: file.mode,
    is_external: file.mode === 'external',
    external_type: file.mode === 'external' ? 'gdrive' : '',
    ...(file.mail === null ? {} : describeMail(file.mail, `${origin}/files-pri/${team.id}-`, file.title)),
    is_public: true,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private:
      file.mode === 'external' ? `https://drive.example/${file.id}` : `${origin}/files-pri/${path}`,
    url_private_download: `${origin}/files-pri/${team.id}-${file.id}/download/${encodeURIComponent(file.name)}`,
    ...(file.thumbnail === null ? {} : { thumb_1024: `${origin}/files-tmb/${path}` }),
    permalink: `${origin}/files/${file.user}/${file.id}`,
    has_rich_preview: false,
    file_access: 'visible',
    channels: file.conversations,
  };
}

/** A message as it appears in an app's payloads and answers. */
export function describeMessage(message: Message, world: World, origin: string): Record<string, unknown> {
  const { bot, botId, team } = world;
  const mine = message.user === bot.id;
  const files = message.files.flatMap((id) => world.files.get(id) ?? []);
  return {
    type: 'message',
    ...(mine ? { subtype: 'bot_message', bot_id: botId } : { client_msg_id: message.ts }),
    user: message.user,
    text: message.text,
    team: team.id,
    ts: message.ts,
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.attachments.length > 0 ? { attachments: message.attachments } : {}),
    ...(files.length > 0
      ? { files: files.map((file) => (file.stub ? stub(file) : describeFile(file, world, origin))) }
      : {}),
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    ...(message.edited ? { edited: { user: message.user, ts: message.ts } } : {}),
  };
}

function stub(file: SharedFile): Record<string, unknown> {
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    mode: 'file_access',
    file_access: 'check_file_info',
    user: file.user,
  };
}

function describeMail(mail: MailInSlack, place: string, title: string): Record<string, unknown> {
  return {
    subject: title,
    from: [{ address: mail.address, name: mail.name, original: `${mail.name} <${mail.address}>` }],
    to: [],
    plain_text: mail.text,
    preview_plain_text: mail.text.slice(0, 200),
    attachments: mail.attachments.map(({ id, name, mimetype, bytes }) => ({
      filename: name,
      size: bytes.length,
      mimetype,
      url: `${place}${id}/${encodeURIComponent(name)}`,
      metadata: null,
    })),
  };
}
