import { ownNames } from '../../../languages/spoken.ts';
import type { SettingsChange } from '../../../users/team-settings-store.ts';
import type { SettingsSection } from '../../../users/team-settings.ts';
import { escapeText, slackDate } from '../../payload/text.ts';
import { nameCountry } from '../../wording/describe.ts';
import { words } from '../../wording/words.ts';
import type { ShownTeam, teamParts } from './parts.ts';

type Part = (typeof teamParts)[number];

/** Describes the current values of one part of the settings, in mrkdwn. */
export function describePart(part: Part, shown: ShownTeam): string {
  const { settings } = shown;
  const { team, form } = words();
  switch (part) {
    case 'general':
      return [
        team.labelled(team.labels.language, describeLanguage(shown)),
        team.labelled(form.labels.country, describeCountry(shown)),
        team.labelled(form.labels.email, team.email[settings.email]),
        team.labelled(form.labels.attributes, team.attributes[settings.attributes]),
      ].join(' · ');
    case 'fields':
      return listOrNone(
        settings.fields.map(({ label, required }) => `${escapeText(label)}${required ? ' *' : ''}`),
      );
    case 'tags': {
      const { mode, list, default: first } = settings.tags;
      const tags = [...new Set(mode === 'list' ? list : first)].map((tag) => escapeText(tag));
      return mode === 'hidden' || tags.length === 0
        ? team.tagModes[mode]
        : team.labelled(team.tagModes[mode], cut(tags));
    }
    case 'consent': {
      const { mode, label } = settings.consent;
      return mode === 'off'
        ? team.consentModes[mode]
        : team.labelled(team.consentModes[mode], escapeText(label));
    }
    case 'channels':
      return listOrNone(Object.keys(settings.channels).map((id) => `<#${id}>`));
    case 'access':
      return describeAccess(shown);
  }
}

function describeLanguage({ settings: { language }, defaults }: ShownTeam): string {
  const { byDefault } = words().team;
  return language ? ownNames[language] : byDefault(ownNames[defaults.language ?? 'en']);
}

function describeCountry({ settings: { country }, defaults }: ShownTeam): string {
  const { byDefault, undecided } = words().team;
  if (country) return nameCountry(country);
  return defaults.country ? byDefault(nameCountry(defaults.country)) : undecided;
}

function describeAccess({ settings: { access }, locked }: ShownTeam): string {
  const { team } = words();
  if (locked.people && locked.channels) return team.hints.locked;
  const people = [...access.users.map((id) => `<@${id}>`), ...access.groups.map((id) => `<!subteam^${id}>`)];
  const places = access.channels.map((id) => `<#${id}>`);
  const sentences = [
    ...(locked.people || people.length === 0 ? [] : [team.named(cut(people))]),
    ...(locked.channels || places.length === 0 ? [] : [team.inChannels(cut(places))]),
    ...(locked.people || locked.channels ? [team.hints.locked] : []),
  ];
  return sentences.length > 0 ? sentences.join('\n') : team.everyone;
}

/** Who changed which parts, and when. */
export function describeChange({ by, sections, at }: SettingsChange): string {
  const { changed, commandLine } = words().team;
  const what = [...new Set(sections.map(nameOf))].join(', ');
  return changed(/^[UW][A-Z0-9]+$/.test(by) ? `<@${by}>` : commandLine, what, slackDate(at));
}

function nameOf(section: SettingsSection): string {
  const { parts } = words().team;
  switch (section) {
    case 'language':
    case 'country':
    case 'email':
    case 'attributes':
      return parts.general;
    case 'tags':
    case 'consent':
    case 'fields':
    case 'channels':
    case 'access':
      return parts[section];
  }
}

function listOrNone(items: readonly string[]): string {
  return items.length === 0 ? words().team.none : cut(items);
}

const mostListed = 12;

function cut(items: readonly string[]): string {
  return [...items.slice(0, mostListed), ...(items.length > mostListed ? ['…'] : [])].join(', ');
}
