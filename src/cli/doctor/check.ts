import { countOf } from '../count.ts';

/** The result of one check. `advice` says what to do, if anything. */
export type Check = {
  readonly area: string;
  readonly state: 'ok' | 'warning' | 'fault';
  readonly message: string;
  readonly advice: string | null;
};

/** Builds the checks of one area. */
export function checksOf(area: string) {
  return {
    ok: (message: string): Check => ({ area, state: 'ok', message, advice: null }),
    warning: (message: string, advice: string): Check => ({ area, state: 'warning', message, advice }),
    fault: (message: string, advice: string): Check => ({ area, state: 'fault', message, advice }),
  };
}

/** Formats the report for people: a paragraph per area, then a summary. */
export function describeChecks(checks: readonly Check[]): string {
  const areas = [...new Set(checks.map((check) => check.area))];
  const paragraphs = areas.map((area) =>
    [area, ...checks.filter((check) => check.area === area).map(describeCheck)].join('\n'),
  );
  return `${[...paragraphs, describeEnd(checks)].join('\n\n')}\n`;
}

/** Formats the report for programs. */
export function checksToJson(checks: readonly Check[]): string {
  return `${JSON.stringify({ ok: !hasFault(checks), checks }, null, 2)}\n`;
}

/** Whether anything keeps the app from working. */
export function hasFault(checks: readonly Check[]): boolean {
  return checks.some((check) => check.state === 'fault');
}

/** Formats a time for operators. */
export function formatTime(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const signs = { ok: '✓', warning: '!', fault: '✗' } as const;

function describeCheck({ state, message, advice }: Check): string {
  return `  ${signs[state]} ${message}${advice === null ? '' : `\n    → ${advice}`}`;
}

function describeEnd(checks: readonly Check[]): string {
  const faults = checks.filter((check) => check.state === 'fault').length;
  const warnings = checks.filter((check) => check.state === 'warning').length;
  const parts = [
    ...(faults === 0 ? [] : [countOf(faults, 'problem')]),
    ...(warnings === 0 ? [] : [countOf(warnings, 'warning')]),
  ];
  if (faults > 0) return `${parts.join(', ')}.`;
  return `Everything works.${warnings === 0 ? '' : ` ${parts.join(', ')}.`}`;
}
