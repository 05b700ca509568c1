import { COMPANY, CREDENTIAL, EMPLOYER, HONORIFIC } from '../recognise/name-words.ts';
import { isCompany, isName, isRole } from '../recognise/name.ts';

/** A name, the company beside it and the roles between them. */
type NameAndCompany = {
  readonly name: string;
  readonly organization: string | null;
  /** What the person does there. */
  readonly roles: readonly string[];
};

/** Parts a name from a company beside it: “Jane Doe, Acme Ltd”. */
export function splitCompany(whole: string): NameAndCompany {
  if (!/[,|–—/-]/u.test(whole)) return { name: whole, organization: null, roles: [] };
  const parts = whole.split(/(?:(?<!\s)\s+)?[,|]\s*|\s[–—/-]\s/u).filter((part) => part !== '');
  const organization =
    parts.length > 1
      ? parts.find((part, index) => index > 0 && isCompany(part) && !CREDENTIAL.test(part))
      : undefined;
  if (parts.some(isOpen)) return { name: whole, organization: null, roles: [] };
  if (organization === undefined) {
    const split = splitCompanyBefore(parts) ?? { name: whole, organization: null };
    return { ...split, roles: [] };
  }
  const [person = '', ...others] = parts.filter((part) => part !== organization);
  const roles = others.filter((part) => isRole(part) && !CREDENTIAL.test(part));
  return {
    name: [person, ...others.filter((part) => !roles.includes(part))].join(', '),
    organization,
    roles,
  };
}

/** “(Manager, Acme Ltd)” is one note. */
function isOpen(part: string): boolean {
  const last = (...brackets: readonly string[]) =>
    Math.max(...brackets.map((bracket) => part.lastIndexOf(bracket)));
  return last('(', '（') > last(')', '）');
}

/** “Firma Bauhaus, Hr. Weber”: the company comes first when a form of address follows. */
function splitCompanyBefore([company = '', person = '', ...others]: readonly string[]): Omit<
  NameAndCompany,
  'roles'
> | null {
  const [word = '', ...words] = company.split(' ');
  const isEmployer = EMPLOYER.test(word) && words.length > 0;
  const isAddressed = HONORIFIC.test(person.split(' ')[0] ?? '') && person.includes(' ');
  const isPerson = isAddressed || (person.includes(' ') && isName(person));
  if (
    others.length > 0 ||
    !isPerson ||
    !(isEmployer || COMPANY.test(company) || (isAddressed && isCompany(company)))
  )
    return null;
  return { name: person, organization: isEmployer ? words.join(' ') : company };
}
