import { describe, expect, it } from 'vitest';
import { hasBrowser, useDemoPage } from './demo-page.ts';

describe.skipIf(!hasBrowser)('the demo page', () => {
  const stage = useDemoPage();

  const focused = () =>
    stage.person.page.evaluate<string>('document.activeElement.getAttribute("aria-label") ?? ""');

  it('replaces what is chosen in a menu by what is typed', async () => {
    await stage.person.type('/addcontact');
    const country = stage.person.modal.getByRole('combobox', { name: 'Country' });
    await country.click();
    await country.pressSequentially('brazil');
    await stage.person.modal.getByRole('option', { name: /Brazil/ }).click();
    await country.click();
    await country.pressSequentially('germ');
    await stage.person.modal.getByRole('option', { name: /Germany/ }).click();
    await expect.poll(() => country.inputValue()).toContain('Germany');
  });

  it('shows the whole list of a menu that is low in a modal', async () => {
    await stage.person.type('/addcontact');
    const tags = stage.person.modal.getByRole('combobox', { name: 'Tags' });
    await tags.click();
    await tags.pressSequentially('vip');
    const option = stage.person.modal.getByRole('option').first();
    await option.waitFor();
    // A click waits until nothing lies over its target.
    await option.click({ trial: true, timeout: 3000 });
    expect(await option.isVisible()).toBe(true);
  });

  it('asks for the whole number before it refuses one', async () => {
    await stage.person.inbox.getByRole('textbox', { name: 'Refuse this number' }).fill('12');
    await stage.person.inbox.getByRole('button', { name: 'Refuse', exact: true }).click();
    const notice = stage.person.page.getByText('Type the whole number with its country code');
    await expect.poll(() => notice.isVisible()).toBe(true);
  });

  it('says that an unknown command is none, and keeps what was typed', async () => {
    await stage.person.type('/adcontact Jane');
    await stage.person.page.getByText('/adcontact is not a valid command.').waitFor();
    expect(await stage.person.page.getByRole('textbox', { name: 'Message to' }).inputValue()).toBe(
      '/adcontact Jane',
    );
  });

  it('returns the focus to the button of a menu that Escape closes, and of a modal opened from one', async () => {
    await stage.person.message('Yuki sent me her card').hover();
    const more = stage.person.message('Yuki sent me her card').getByRole('button', { name: 'More actions' });
    await more.click();
    await stage.person.page.keyboard.press('Escape');
    expect(await focused()).toContain('More actions');
    await stage.person.choose('Yuki sent me her card');
    await stage.person.modal.waitFor();
    await stage.person.page.keyboard.press('Escape');
    await stage.person.modal.waitFor({ state: 'detached' });
    await expect.poll(focused).toContain('More actions');
  });

  it('sends what waited seconds after a refused token is accepted again', async () => {
    await stage.person.switchApi('401');
    await stage.person.type('/addcontact Jane Doe +91 98765 43210');
    await stage.person.inbox.getByText('Requests', { exact: false }).first().waitFor();
    await stage.person.switchApi('Works');
    const one = stage.person.inbox.getByRole('tab', { name: /Contacts 1/ });
    await expect.poll(() => one.isVisible(), { timeout: 10_000 }).toBe(true);
  });

  it('leads from a step of the guide to its message', async () => {
    await stage.person.inbox.getByRole('button', { name: /A contact card/ }).click();
    const found = stage.person.page.locator('.message.found', { hasText: 'Yuki sent me her card' });
    await expect.poll(() => found.isVisible()).toBe(true);
  });

  it('shows the headers and the answer of a request, without its token', async () => {
    await stage.person.type('/addcontact Jane Doe +91 98765 43210');
    await stage.person.inbox.getByRole('tab', { name: /Requests 1/ }).click();
    await stage.person.inbox.getByRole('button', { name: /POST/ }).click();
    await stage.person.inbox.getByText('User profiles imported successfully.').waitFor();
    expect(await stage.person.inbox.getByText('authtype').count()).toBe(1);
    expect(await stage.person.inbox.innerText()).not.toContain('sandbox-import-token');
  });
});
