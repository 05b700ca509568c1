import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser, launch, startDemo, visit } from './demo-page.ts';
import type { Demo } from './demo-page.ts';

let browser: Browser;
let demo: Demo;
let person: Awaited<ReturnType<typeof visit>>;

describe.skipIf(!hasBrowser)('the demo page', () => {
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    demo = await startDemo();
    person = await visit(browser, demo.url);
  });
  afterEach(async () => {
    await person.leave();
    await demo.stop();
  });

  const focused = () =>
    person.page.evaluate<string>('document.activeElement.getAttribute("aria-label") ?? ""');

  it('replaces what is chosen in a menu by what is typed', async () => {
    await person.type('/addcontact');
    const country = person.modal.getByRole('combobox', { name: 'Country' });
    await country.click();
    await country.pressSequentially('brazil');
    await person.modal.getByRole('option', { name: /Brazil/ }).click();
    await country.click();
    await country.pressSequentially('germ');
    await person.modal.getByRole('option', { name: /Germany/ }).click();
    await expect.poll(() => country.inputValue()).toContain('Germany');
  });

  it('shows the whole list of a menu that is low in a modal', async () => {
    await person.type('/addcontact');
    const tags = person.modal.getByRole('combobox', { name: 'Tags' });
    await tags.click();
    await tags.pressSequentially('vip');
    const option = person.modal.getByRole('option').first();
    await option.waitFor();
    // A click waits until nothing lies over its target.
    await option.click({ trial: true, timeout: 3000 });
    expect(await option.isVisible()).toBe(true);
  });

  it('asks for the whole number before it refuses one', async () => {
    await person.inbox.getByRole('textbox', { name: 'Refuse this number' }).fill('12');
    await person.inbox.getByRole('button', { name: 'Refuse', exact: true }).click();
    const notice = person.page.getByText('Type the whole number with its country code');
    await expect.poll(() => notice.isVisible()).toBe(true);
  });

  it('says that an unknown command is none, and keeps what was typed', async () => {
    await person.type('/adcontact Jane');
    await person.page.getByText('/adcontact is not a valid command.').waitFor();
    expect(await person.page.getByRole('textbox', { name: 'Message to' }).inputValue()).toBe(
      '/adcontact Jane',
    );
  });

  it('returns the focus to the button of a menu that Escape closes, and of a modal opened from one', async () => {
    await person.message('Yuki sent me her card').hover();
    const more = person.message('Yuki sent me her card').getByRole('button', { name: 'More actions' });
    await more.click();
    await person.page.keyboard.press('Escape');
    expect(await focused()).toContain('More actions');
    await person.choose('Yuki sent me her card');
    await person.modal.waitFor();
    await person.page.keyboard.press('Escape');
    await person.modal.waitFor({ state: 'detached' });
    await expect.poll(focused).toContain('More actions');
  });

  it('sends what waited seconds after a refused token is accepted again', async () => {
    await person.switchApi('401');
    await person.type('/addcontact Jane Doe +91 98765 43210');
    await person.inbox.getByText('Requests', { exact: false }).first().waitFor();
    await person.switchApi('Works');
    const one = person.inbox.getByRole('tab', { name: /Contacts 1/ });
    await expect.poll(() => one.isVisible(), { timeout: 10_000 }).toBe(true);
  });

  it('leads from a step of the guide to its message', async () => {
    await person.inbox.getByRole('button', { name: /A contact card/ }).click();
    const found = person.page.locator('.message.found', { hasText: 'Yuki sent me her card' });
    await expect.poll(() => found.isVisible()).toBe(true);
  });

  it('shows the headers and the answer of a request, without its token', async () => {
    await person.type('/addcontact Jane Doe +91 98765 43210');
    await person.inbox.getByRole('tab', { name: /Requests 1/ }).click();
    await person.inbox.getByRole('button', { name: /POST/ }).click();
    await person.inbox.getByText('User profiles imported successfully.').waitFor();
    expect(await person.inbox.getByText('authtype').count()).toBe(1);
    expect(await person.inbox.innerText()).not.toContain('sandbox-import-token');
  });
});
