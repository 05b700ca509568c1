import type { AllMiddlewareArgs, SlackOptionsMiddlewareArgs } from '@slack/bolt';
import { tagOption } from '../form/inputs.ts';
import { countryOptions } from '../form/country-options.ts';
import { withoutNumber } from '../payload/ids.ts';
import { limits } from '../payload/text.ts';
import { requireWho } from '../payload/who.ts';
import type { PersonDefaults } from '../payload/person-defaults.ts';

/** What a select of the form offers for the letters typed: countries, or recent tags and the new one. */
export function createOptionLists(services: { readonly people: Pick<PersonDefaults, 'tagsOf' | 'rulesOf'> }) {
  return async ({
    ack,
    body,
    payload,
  }: SlackOptionsMiddlewareArgs<'block_suggestion'> & AllMiddlewareArgs) => {
    const name = withoutNumber(payload.block_id);
    if (name === 'country') return ack({ options: countryOptions(payload.value) });
    if (name !== 'tags') return ack({ options: [] });
    const who = requireWho(body);
    const { tags } = (await services.people.rulesOf(who)).rules;
    if (tags.mode === 'list') return ack({ options: listedTags(payload.value, tags.list) });
    const recent = await services.people.tagsOf(who);
    return ack({ options: tagOptions(payload.value, recent) });
  };
}

/** A team with a list of tags gets no others. */
function listedTags(typed: string, list: readonly string[]) {
  const wanted = typed.trim().replace(/^#+/, '').toLowerCase();
  const matching = list.filter((tag) => tag.toLowerCase().includes(wanted));
  return matching.slice(0, limits.options).map(tagOption);
}

function tagOptions(typed: string, recent: readonly string[]) {
  const wanted = typed.trim().replace(/^#+/, '');
  const matching = recent.filter((tag) => tag.toLowerCase().includes(wanted.toLowerCase()));
  const isNew = wanted !== '' && !matching.some((tag) => tag.toLowerCase() === wanted.toLowerCase());
  return [...(isNew ? [wanted] : []), ...matching].slice(0, limits.options).map(tagOption);
}
