import { labelOfPath } from './records/label-role.ts';

/** Deeper objects and lists are left out. */
const deepest = 12;

/**
 * Turns posted JSON such as `{"user": {"first_name": "Jane"}}` into labelled lines, “user first name: Jane”. Each element
 * of a list is a block of its own. What is no JSON stays.
 */
export function withFieldsOfJson(text: string): string {
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}') + 1];
  if (start < 0 || end <= start) return text;
  const whole = blockOf(text.slice(start, end));
  if (whole !== null) return text.slice(0, start) + whole + text.slice(end);
  return text.replaceAll(/\{[^{}]{0,4000}\}/gu, (object) => blockOf(object) ?? object);
}

/** Null when it is no JSON or says nothing. */
function blockOf(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    const lines = isObject(value) ? linesOf(value, '', deepest) : [];
    return lines.length === 0 ? null : `\n\n${lines.join('\n')}\n\n`;
  } catch {
    return null;
  }
}

/** The scalars of an object first, then those of its objects. `path` says whose they are. */
function linesOf(value: object, path: string, depth: number): string[] {
  if (depth === 0) return [];
  if (Array.isArray(value))
    return value.flatMap((element: unknown) =>
      isObject(element) ? ['', ...linesOf(element, '', depth - 1)] : [],
    );
  const entries = Object.entries(value);
  const scalars = entries.flatMap(([key, scalar]: [string, unknown]) =>
    [scalar]
      .flat()
      .filter(isScalar)
      .map((one) => `${labelOfPath([path, key])}: ${one}`),
  );
  const objects = entries.filter((entry): entry is [string, object] => isObject(entry[1]));
  return [...scalars, ...objects.flatMap(([key, inner]) => linesOf(inner, key, depth - 1))];
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
