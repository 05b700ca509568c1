import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser, launch, startDemo, visit, type Demo } from './demo-page.ts';
import { seriousFindings } from './serious-findings.ts';

let browser: Browser;
let demo: Demo;
let person: Awaited<ReturnType<typeof visit>>;

const overflow = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

describe.skipIf(!hasBrowser).each([
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const)('workspaces that install the app themselves, at %i pixels, %s', (width, colorScheme) => {
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    demo = await startDemo('--workspaces');
    person = await visit(browser, demo.url, width);
    await person.page.emulateMedia({ colorScheme });
  });
  afterEach(async () => {
    // The page of a link that has ended says so in its status too.
    await person.leave(/status of 400/);
    await demo.stop();
  });

  /** Also where a narrow screen hides it. */
  const inbox = () => person.page.locator('#inbox');
  const isNarrow = width < 900;
  const name = (what: string) => `11-workspaces-${width}-${colorScheme}-${what}`;
  const check = async (what: string, page = person.page) => {
    await page.waitForLoadState();
    await person.look(name(what), page);
    expect([what, await seriousFindings(page), await overflow(page)]).toEqual([what, [], 0]);
  };
  /** Goes on in the list of channels, which a narrow screen hides. */
  const atTheSide = async () => {
    await person.page.locator('nav[aria-label=Conversations]').waitFor({ state: 'attached' });
    if (isNarrow) await person.page.getByRole('button', { name: 'Channels' }).click();
  };
  const startInstalling = async () => {
    await atTheSide();
    await person.page.getByRole('link', { name: 'Add addcontact to Slack' }).click();
    await person.page.getByRole('link', { name: 'Add to Slack' }).click();
  };
  const install = async () => {
    await startInstalling();
    await person.page.getByRole('button', { name: 'Allow' }).click();
    await person.page.getByRole('link', { name: 'Open Slack' }).click();
    await person.page.getByRole('heading', { name: 'Inboxes of this workspace' }).waitFor();
  };
  const readKey = async () => {
    const values = await inbox().locator('.inbox-key dd').allTextContents();
    return { host: values[0] ?? '', token: values[1] ?? '' };
  };
  const setUpInbox = async (title: string, see: (page: Page) => Promise<void> = async () => {}) => {
    const { page, modal } = person;
    const { host, token } = await readKey();
    await page.getByRole('button', { name: 'Set up an inbox' }).click();
    const opened = page.context().waitForEvent('page');
    await modal.getByRole('link').click();
    const form = await opened;
    await form.emulateMedia({ colorScheme });
    await form.setViewportSize({ width, height: 800 });
    await form.getByRole('textbox', { name: 'Name' }).fill(title);
    await form.getByRole('combobox', { name: 'Host' }).selectOption(host);
    await see(form);
    await form.getByLabel('API token').fill(token);
    await form.getByRole('button', { name: 'Check and save' }).click();
    await form.getByText(title).first().waitFor();
    await see(form);
    await form.close();
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
  };
  const goTo = async (channel: string) => {
    await atTheSide();
    await person.page.getByRole('button', { name: new RegExp(`^\\W*${channel}$`) }).click();
  };
  const switchTo = async (workspace: string) => {
    await atTheSide();
    await person.page.getByRole('link', { name: new RegExp(workspace) }).click();
    await person.page.getByRole('article').first().waitFor();
  };
  const namesIn = async () => inbox().locator('tbody tr strong').allTextContents();

  it('each adds the app, sets up its inbox, and finds its contacts there alone', async () => {
    const { page, message, type } = person;
    await check('start');
    await startInstalling();
    await check('asked');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'Nothing was installed' }).waitFor();
    await check('denied');
    await page.getByRole('link', { name: 'Start again' }).click();
    await page.getByRole('heading', { name: 'Add addcontact to Slack' }).waitFor();
    await check('install');
    await page.getByRole('link', { name: 'Add to Slack' }).click();
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.getByRole('heading', { name: 'addcontact is installed' }).waitFor();
    await check('installed');
    await page.goBack();
    await page.goForward();
    await page.getByRole('heading', { name: 'This link has ended' }).waitFor();
    await check('ended');
    await page.goto(`${demo.url}?open=app`);
    await page.getByRole('heading', { name: 'Inboxes of this workspace' }).waitFor();
    await check('home');
    let seen = 0;
    await setUpInbox('Acme', (form) => check(`inbox-page-${(seen += 1)}`, form));
    await page.getByText('is connected').first().waitFor();
    await check('home-connected');
    await goTo('sales');
    await type('/addcontact Jane Doe +91 98765 43210');
    await message('inbox').getByText('Jane Doe').first().waitFor();
    await expect.poll(namesIn).toEqual(['Jane Doe']);
    await switchTo('Globex');
    expect(await namesIn()).toEqual([]);
    await install();
    await setUpInbox('Globex');
    await goTo('support');
    await type('/addcontact Ravi Kumar +91 98765 43299');
    await expect.poll(namesIn, { timeout: 10_000 }).toEqual(['Ravi Kumar']);
    await check('globex');
    await switchTo('Acme Sales');
    expect(await namesIn()).toEqual(['Jane Doe']);
  });

  it('one takes the app out, which forgets it a day later unless it comes back', async () => {
    const { page, type } = person;
    await install();
    await setUpInbox('Acme');
    await atTheSide();
    await page.getByRole('link', { name: 'Manage addcontact' }).click();
    await page.getByLabel('tokens_revoked').check();
    await check('manage');
    await page.getByRole('button', { name: 'Remove app' }).click();
    await page.getByRole('article').first().waitFor();
    await expect
      .poll(() => inbox().locator('.operator').textContent(), { timeout: 10_000 })
      .toContain('left');
    await type('/addcontact Jane Doe +91 98765 43210');
    await page.getByText('/addcontact is not a valid command.').waitFor();
    await check('removed');
    await install();
    await page.getByText('is connected').first().waitFor();
    await goTo('sales');
    await type('/addcontact Jane Doe +91 98765 43210');
    await expect.poll(namesIn, { timeout: 10_000 }).toEqual(['Jane Doe']);
    await expect.poll(() => inbox().locator('.operator').textContent()).not.toContain('left');
  });
});
