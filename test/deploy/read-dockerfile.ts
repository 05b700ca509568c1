/** One instruction of a Dockerfile: its keyword, and what follows with continued lines joined. */
export type Instruction = { readonly keyword: string; readonly rest: string };

/** The instructions of each stage, in order; a stage begins with its FROM. */
export function readDockerfile(text: string): readonly (readonly Instruction[])[] {
  const lines = text
    .replaceAll(/^\s*#.*$/gm, '')
    .replaceAll(/\\\r?\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const stages: Instruction[][] = [];
  for (const line of lines) {
    const [keyword = '', ...rest] = line.split(/\s+/);
    if (keyword === 'FROM') stages.push([]);
    stages.at(-1)?.push({ keyword, rest: rest.join(' ') });
  }
  return stages;
}

/** The command of an instruction in exec form, `["node", "x.js"]`; null for the shell form, which passes no signals on. */
export function readExecForm(rest: string): readonly string[] | null {
  const list = /\[.*\]$/.exec(rest)?.[0];
  if (list === undefined) return null;
  const parsed: unknown = JSON.parse(list);
  return Array.isArray(parsed) ? parsed.map(String) : null;
}
