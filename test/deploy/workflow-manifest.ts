import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const root = join(import.meta.dirname, '..', '..');
const target = join(root, 'manifest.workflow.yml');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const heading = `# The Slack app with a step for Workflow Builder, ready to paste (docs/workflow.md). Made by \`npm run manifest\` from
# manifest.yml and manifest.overlay.yml: change those. Replace addcontact.example.com by your public host.
`;

/** The manifest with the step: manifest.yml, and the overlay laid over it. */
export function makeWorkflowManifest(): string {
  const merged = merge(parse(read('manifest.yml')), parse(read('manifest.overlay.yml')));
  return heading + stringify(merged, { lineWidth: 0, singleQuote: true });
}

function merge(base: unknown, over: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(over)) return [...base, ...over];
  if (!isRecord(base) || !isRecord(over)) return over;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over))
    merged[key] = key in base ? merge(base[key], value) : value;
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

if (process.argv[1] === import.meta.filename) writeFileSync(target, makeWorkflowManifest());
