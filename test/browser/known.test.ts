import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser, launch, startDemo, visit, type Demo } from './demo-page.ts';

let browser: Browser;
let demo: Demo;
let person: Awaited<ReturnType<typeof visit>>;

describe.skipIf(!hasBrowser)('in the browser', () => {
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

  it('a number that is known under another name opens the form, which renames it when it is saved', async () => {
    await person.type('/addcontact Jane Doe +91 98765 43210');
    await person.message('Jane Doe is in the').waitFor();
    await person.type('/addcontact John Smith +91 98765 43210');
    await person.modal.getByText('Saving renames “Jane Doe” to “John Smith”.').waitFor();
    await person.look('8-known-form');
    expect(await person.numberOf('Jane Doe')).toBe('91 9876543210');
    await person.modal.getByRole('button', { name: 'Save' }).click();
    expect(await person.numberOf('John Smith')).toBe('91 9876543210 sent 2 times');
    await person.message('Known before as “Jane Doe”').waitFor();
    await person.look('8-known-saved');
  });

  it('a sheet with somebody who is known marks them, and renames no one unasked', async () => {
    await person.type('/addcontact Jane Doe +91 98765 43210');
    await person.message('Jane Doe is in the').waitFor();
    await person.drop(
      'new-people.csv',
      'Name,Phone\nJohn Smith,+91 98765 43210\nNina Patel,+91 98765 43212\n',
    );
    await person.choose('new-people.csv');
    await person.modal.getByText('Adding renames “Jane Doe” to “John Smith”.').waitFor();
    await person.look('8-known-review');
    await person.modal.getByRole('button', { name: 'Add 1 contact' }).waitFor();
    await person.modal.getByRole('button', { name: 'Select this person' }).click();
    await person.modal.getByRole('button', { name: 'Add 2 contacts' }).click();
    expect(await person.numberOf('John Smith')).toBe('91 9876543210 sent 2 times');
  });

  it('a contact that waits is taken back with one press, in the place of its card', async () => {
    await person.switchApi('Outage');
    await person.type('/addcontact Jane Doe +91 98765 43210');
    const card = person.message('Jane Doe is kept safe');
    await card.waitFor();
    await person.look('9-waiting-card');
    const stop = card.getByRole('button', { name: 'Don’t send' });
    const stopped = person.message('Jane Doe won’t be sent');
    // The demo tries again within half a second, and a try under way can't be stopped: press between two.
    for (let press = 0; press < 5 && !(await stopped.isVisible()); press += 1) {
      await stop.click();
      await stopped.or(person.message('on its way right now')).last().waitFor();
    }
    await person.look('9-taken-back');
    await person.switchApi('Works');
    await person.type('/addcontact Ravi Kumar +91 98765 43299');
    expect(await person.numberOf('Ravi Kumar', 20_000)).toBe('91 9876543299');
    expect(await person.inbox.getByRole('row').filter({ hasText: 'Jane Doe' }).count()).toBe(0);
  });

  it('an admin sees who added whom', async () => {
    await person.type('/addcontact Jane Doe +91 98765 43210');
    await person.message('Jane Doe is in the').waitFor();
    await person.page.getByRole('button', { name: /^addcontact/ }).click();
    await person.page.getByRole('tab', { name: 'Home' }).click();
    await person.page.getByRole('button', { name: 'Show names' }).click();
    await person.modal.getByText('Jane Doe').waitFor();
    await person.look('9-who-added-whom');
    expect(await person.modal.innerText()).toContain('1 contact (1 delivered)');
  });
});
