import { spokenLanguages } from './spoken.ts';

let months: ReadonlyMap<string, number | null> | null = null;

/** The month (1 to 12) that a word names, whole or shortened, in the app's languages. Null for anything else. */
export function readMonthName(word: string): number | null {
  months ??= collect(spokenLanguages.flatMap(namesIn));
  return months.get(fold(word)) ?? null;
}

/** A shortened name of two months (the French *jui*) is of neither. */
function collect(names: readonly (readonly [string, number])[]): ReadonlyMap<string, number | null> {
  const all = new Map<string, number | null>();
  for (const [name, month] of names)
    all.set(name, (all.get(name) ?? month) === month && all.get(name) !== null ? month : null);
  return all;
}

/** As Node's own tables have them, in the forms that stand alone and those that stand in dates. */
function namesIn(language: string): readonly (readonly [string, number])[] {
  const styles = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' }),
  ]);
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
    const day = new Date(Date.UTC(2026, month - 1, 15));
    const written = styles.map(
      (style) => style.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '',
    );
    return [...written, ...written.map((name) => firstLetters(name))].map(
      (name) => [fold(name), month] as const,
    );
  });
}

/** Three letters, as most people shorten a month of Latin letters. */
function firstLetters(name: string): string {
  return /^\p{Script=Latin}{3}/u.exec(name)?.[0] ?? name;
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036F.]/g, '')
    .normalize('NFC')
    .toLowerCase();
}
