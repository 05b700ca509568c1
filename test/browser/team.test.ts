import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser, launch, startDemo, visit, type Demo } from './demo-page.ts';

let browser: Browser;
let demo: Demo;
let person: Awaited<ReturnType<typeof visit>>;

async function openHome(): Promise<void> {
  await person.page.getByRole('button', { name: /^addcontact/ }).click();
  await person.page.getByRole('tab', { name: 'Home' }).click();
  await person.page.getByRole('heading', { name: 'Team settings' }).waitFor();
}

/** “Edit” beside a part of the settings. */
const edit = (part: string) =>
  person.page
    .locator('.section-body')
    .filter({ hasText: new RegExp(`^\\s*${part}`) })
    .getByRole('button', { name: 'Edit' })
    .first()
    .click();

describe.skipIf(!hasBrowser).each([1280, 390])('a team’s settings in the browser at %i pixels', (width) => {
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    demo = await startDemo();
    person = await visit(browser, demo.url, width);
  });
  afterEach(async () => {
    await person.leave();
    await demo.stop();
  });

  it('an admin adds a field, which then stands in the form', async () => {
    const { page, modal, look } = person;
    if (width < 900) await page.getByRole('button', { name: 'Channels' }).click();
    await openHome();
    await page.getByRole('heading', { name: 'Team settings' }).scrollIntoViewIfNeeded();
    await look(`10-team-home-${width}`);
    await edit('Fields');
    await modal.getByText('Source').first().waitFor();
    await look(`10-team-fields-${width}`);
    await modal.getByRole('button', { name: 'Add a field' }).click();
    await modal.getByRole('textbox', { name: 'Label' }).fill('Company size');
    await modal.getByRole('button', { name: 'Save' }).click();
    await modal.getByText('Company size').first().waitFor();
    await look(`10-team-fields-after-${width}`);
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
    await page
      .getByText(/changed Fields/)
      .first()
      .waitFor();
    if (width < 900) await page.getByRole('button', { name: 'Channels' }).click();
    await page.getByRole('button', { name: /^\W*sales$/ }).click();
    await person.type('/addcontact');
    await modal.getByRole('textbox', { name: 'Company size' }).waitFor();
    await look(`10-team-form-${width}`);
    expect(await modal.innerText()).toContain('Call back on');
  });
});

describe.skipIf(!hasBrowser)('a channel’s rule in the browser', () => {
  beforeAll(async () => {
    browser = await launch();
    demo = await startDemo();
    person = await visit(browser, demo.url);
  });
  afterAll(async () => {
    await person.leave();
    await browser.close();
    await demo.stop();
  });

  it('shows in the form of its channel what it decided', async () => {
    await person.page.getByRole('button', { name: /^\W*leads$/ }).click();
    await person.type('/addcontact Mia Lund');

    await person.modal.getByText(/^fair/).first().waitFor();
    await person.look('10-team-channel-form');
    expect(await person.modal.getByRole('combobox', { name: 'Source' }).inputValue()).toBe('Fair');
  });
});
