import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';

const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether there is a browser to drive; the journeys are skipped where there is none. */
export const hasBrowser = existsSync(chromiumPath);

export type Demo = { readonly url: string; readonly stop: () => Promise<void> };

/** Starts the built demo as a person would, on any free port. */
export function startDemo(...more: readonly string[]): Promise<Demo> {
  const child = spawn(process.execPath, ['dist/main.js', 'demo', '--port', '0', ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      const stop = async () => {
        child.kill('SIGTERM');
        const code = await ended;
        if (code !== 0) throw new Error(`The demo ended with ${code}.`);
      };
      if (url !== undefined) resolve({ url, stop });
    });
    void ended.then((code) => reject(new Error(`The demo ended with ${code} before it was ready: ${said}`)));
  });
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: flags });
}

/** A person's browser on the demo, and what they look for in it. */
export async function visit(browser: Browser, url: string, width = 1280) {
  const page = await browser.newPage({ viewport: { width, height: width < 900 ? 844 : 800 } });
  const faults: string[] = [];
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(url);
  await page.getByRole('article').first().waitFor();
  /** Ends the visit; `unless` is a complaint of the browser that is right. */
  const leave = async (unless = /^$/): Promise<void> => {
    await page.close();
    if (faults.some((fault) => !unless.test(fault)))
      throw new Error(`The page complained: ${faults.join('; ')}`);
  };
  return { ...handles(page), page, leave };
}

function handles(page: Page) {
  const modal = page.getByRole('dialog');
  const inbox = page.getByRole('complementary', { name: 'Inbox' });
  const message = (text: string): Locator => page.getByRole('article').filter({ hasText: text }).last();
  return {
    modal,
    inbox,
    message,
    /** Prefix and number of a contact in the inbox, once it is there. */
    numberOf: async (name: string, timeout = 10_000): Promise<string> => {
      const row = inbox.getByRole('row').filter({ hasText: name });
      const text = await row.getByRole('cell').last().innerText({ timeout });
      return text.replaceAll(/\s+/g, ' ').trim();
    },
    type: async (text: string): Promise<void> => {
      await page.getByRole('textbox', { name: 'Message to' }).fill(text);
      await page.keyboard.press('Enter');
    },
    /** Chooses the app's shortcut in the “…” menu of a message. */
    choose: async (text: string): Promise<void> => {
      await message(text).hover();
      await message(text).getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'Add to WhatsApp contacts' }).click();
    },
    /** Drops a file on the messages, as from the desktop. */
    drop: async (name: string, text: string): Promise<void> => {
      const transfer = await page.evaluateHandle(
        `(() => { const files = new DataTransfer(); files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)})); return files; })()`,
      );
      const log = page.getByRole('log');
      await log.dispatchEvent('dragover', { dataTransfer: transfer });
      await log.dispatchEvent('drop', { dataTransfer: transfer });
      await message(name).waitFor();
    },
    /** How the API behaves from now on. */
    switchApi: (to: string): Promise<void> => inbox.getByRole('radio', { name: to, exact: true }).click(),
    look: async (name: string, from: Page = page): Promise<void> => {
      const folder = fileURLToPath(new URL('./screenshots/', import.meta.url));
      await from.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' });
    },
  };
}

/** For each test of a describe a demo of its own, and a person who looks at it. */
export function useDemoPage() {
  let browser: Browser | null = null;
  let opened: { readonly demo: Demo; readonly person: Awaited<ReturnType<typeof visit>> } | null = null;
  const current = () => {
    if (!opened) throw new Error('no test has begun');
    return opened;
  };
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    if (!browser) throw new Error('no browser was started');
    const demo = await startDemo();
    opened = { demo, person: await visit(browser, demo.url) };
  });
  afterEach(async () => {
    await opened?.person.leave();
    await opened?.demo.stop();
    opened = null;
  });
  return {
    get demo() {
      return current().demo;
    },
    get person() {
      return current().person;
    },
  };
}
