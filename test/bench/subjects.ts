import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSubject, type Subject } from './processes.ts';
import { signingSecret } from './signed-requests.ts';

export const subjects = ['raw node:http', 'bare Bolt', 'addcontact'] as const;

export type SubjectName = (typeof subjects)[number];

/** The app as it is built: what `npm start` runs. */
const main = join(import.meta.dirname, '..', '..', 'dist', 'main.js');

/** Starts one of the three; each start of the app has a folder of its own, which goes with it. */
export async function start(
  name: SubjectName,
  outsideUrl: string,
  env: Record<string, string> = {},
): Promise<Subject> {
  const dataDir = mkdtempSync(join(tmpdir(), 'addcontact-bench-'));
  const settings = {
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: `${outsideUrl}api/`,
    IMPORT_API_URL: `${outsideUrl}inbox/users/import`,
    IMPORT_API_TOKEN: 'bench',
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    ...env,
  };
  const subject = await startSubject(argumentsOf(name), settings, `${outsideUrl}api/`);
  const leaveNothing = () => rmSync(dataDir, { recursive: true, force: true });
  return {
    ...subject,
    stop: () => subject.stop().then(leaveNothing),
    crash: () => subject.crash().then(leaveNothing),
  };
}

function argumentsOf(name: SubjectName): readonly string[] {
  switch (name) {
    case 'raw node:http':
      return [join(import.meta.dirname, 'subjects', 'raw-http.mjs')];
    case 'bare Bolt':
      return [join(import.meta.dirname, 'subjects', 'bare-bolt.mjs')];
    case 'addcontact':
      return [main, 'start'];
  }
}
