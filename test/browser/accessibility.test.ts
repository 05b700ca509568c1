import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, launch, startDemo, visit } from './demo-page.ts';
import type { Demo } from './demo-page.ts';
import { seriousFindings } from './serious-findings.ts';

let browser: Browser;
let demo: Demo;

const overflow = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

describe.skipIf(!hasBrowser).each([
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
] as const)('at %i pixels, %s', (width, colorScheme) => {
  beforeAll(async () => {
    browser = await launch();
    demo = await startDemo();
  });
  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  it('the page, a card, a form with errors, the Home and the inbox have no serious finding and no sideways scroll', async () => {
    const { page, modal, type, message, look, inbox } = await visit(browser, demo.url, width);
    await page.emulateMedia({ colorScheme });
    const check = async (where: string) => {
      await look(`a11y-${width}-${colorScheme}-${where}`);
      expect([where, await seriousFindings(page), await overflow(page)]).toEqual([where, [], 0]);
    };
    await check('start');
    await type('/addcontact Jane Doe +91 98765 43210 #vip');
    await message('Jane Doe is in the').waitFor();
    await check('card');
    await type('/addcontact');
    await modal.waitFor();
    await modal.getByRole('button', { name: 'Save' }).click();
    await modal.getByRole('alert').first().waitFor();
    await check('form');
    await modal.getByRole('combobox', { name: 'Country' }).click();
    await modal.getByRole('option').first().waitFor();
    await check('list');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'detached' });
    if (width < 900) {
      await page.getByRole('button', { name: 'Inbox' }).click();
      await inbox.getByRole('row').nth(1).waitFor();
      await check('inbox');
      await page.getByRole('button', { name: 'Back to the conversation' }).click();
      await page.getByRole('button', { name: 'Channels' }).click();
      await check('channels');
    }
    await page.getByRole('button', { name: /^addcontact/ }).click();
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.waitForTimeout(500);
    await check('home');
  });
});
