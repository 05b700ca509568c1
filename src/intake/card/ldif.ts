import { createDraft, draftPhone, type Draft } from '../../contact/draft.ts';
import { emailIn, oneLine } from '../fields.ts';
import type { SlicedWork } from '../../timing/slices.ts';

/** Whether a text is LDIF (RFC 2849), as Thunderbird and directories export it. */
export function looksLikeLdif(text: string): boolean {
  return /^(?:version:\s*1\s*\n+)?(?:#[^\n]*\n+)*dn::?\s*\S/i.test(text.slice(0, 4096).replaceAll('\r', ''));
}

const phones: Readonly<Record<string, string | null>> = {
  mobile: 'mobile',
  mobiletelephonenumber: 'mobile',
  cellphone: 'mobile',
  telephonenumber: 'work',
  homephone: 'home',
  hometelephonenumber: 'home',
  facsimiletelephonenumber: 'fax',
  fax: 'fax',
  pager: 'pager',
  pagerphone: 'pager',
};
const emails = ['mail', 'mozillasecondemail', 'email', 'rfc822mailbox', 'xmozillasecondemail'];

/** Reads the people of an LDIF file, one per entry. Skips groups and entries without a name or number. */
export function* readLdif(text: string): SlicedWork<readonly Draft[]> {
  const drafts: Draft[] = [];
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  let entry = new Map<string, string[]>();
  let field = '';
  const close = () => {
    const draft = toDraft(entry);
    if (draft !== null) drafts.push(draft);
    entry = new Map();
  };
  const take = () => {
    const [, name = '', mark = '', value = ''] = /^([\w.;-]{1,80})(::?)[ \t]*([\s\S]*)$/.exec(field) ?? [];
    const key = name.toLowerCase().split(';', 1)[0] ?? '';
    if (key === 'dn' && entry.size > 0) close();
    if (key !== '') entry.set(key, [...(entry.get(key) ?? []), mark === '::' ? decode(value) : value]);
  };
  for (const [index, line] of lines.entries()) {
    if (index % 64 === 0) yield;
    // A line that begins with a blank continues the one before.
    if (line.startsWith(' ') && field !== '') {
      if (field.length < 64 * 1024) field += line.slice(1);
      continue;
    }
    take();
    field = line.startsWith('#') ? '' : line;
    if (line.trim() === '') close();
  }
  take();
  close();
  return drafts;
}

function decode(base64: string): string {
  return Buffer.from(base64.trim(), 'base64').toString('utf8');
}

function toDraft(entry: ReadonlyMap<string, readonly string[]>): Draft | null {
  const first = (...names: readonly string[]) =>
    oneLine(names.flatMap((name) => entry.get(name) ?? []).find((value) => value.trim() !== '') ?? '');
  if ((entry.get('objectclass') ?? []).some((kind) => /group/i.test(kind))) return null;
  const parts = oneLine([first('givenname', 'gn'), first('sn', 'surname')].join(' '));
  const organization = first('o', 'organizationname', 'company');
  const numbers = Object.entries(phones).flatMap(([name, label]) =>
    (entry.get(name) ?? []).map((raw) => draftPhone(raw.trim(), label)),
  );
  const addresses = emails.flatMap((name) => entry.get(name) ?? []).flatMap((value) => emailIn(value) ?? []);
  const name = first('cn', 'commonname', 'displayname') || parts || first('mozillanickname');
  if (numbers.length === 0 && addresses.length === 0) return null;
  return createDraft({
    name: name || organization,
    phones: numbers.filter(({ raw }) => raw !== ''),
    emails: [...new Set(addresses)],
    organization: organization || null,
  });
}
