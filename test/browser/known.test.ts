import { describe, expect, it } from 'vitest';
import { hasBrowser, useDemoPage } from './demo-page.ts';

describe.skipIf(!hasBrowser)('in the browser', () => {
  const stage = useDemoPage();

  it('a number that is known under another name opens the form, which renames it when it is saved', async () => {
    await stage.person.type('/addcontact Jane Doe +91 98765 43210');
    await stage.person.message('Jane Doe is in the').waitFor();
    await stage.person.type('/addcontact John Smith +91 98765 43210');
    await stage.person.modal.getByText('Saving renames “Jane Doe” to “John Smith”.').waitFor();
    await stage.person.look('8-known-form');
    expect(await stage.person.numberOf('Jane Doe')).toBe('91 9876543210');
    await stage.person.modal.getByRole('button', { name: 'Save' }).click();
    expect(await stage.person.numberOf('John Smith')).toBe('91 9876543210 sent 2 times');
    await stage.person.message('Known before as “Jane Doe”').waitFor();
    await stage.person.look('8-known-saved');
  });

  it('a sheet with somebody who is known marks them, and renames no one unasked', async () => {
    await stage.person.type('/addcontact Jane Doe +91 98765 43210');
    await stage.person.message('Jane Doe is in the').waitFor();
    await stage.person.drop(
      'new-people.csv',
      'Name,Phone\nJohn Smith,+91 98765 43210\nNina Patel,+91 98765 43212\n',
    );
    await stage.person.choose('new-people.csv');
    await stage.person.modal.getByText('Adding renames “Jane Doe” to “John Smith”.').waitFor();
    await stage.person.look('8-known-review');
    await stage.person.modal.getByRole('button', { name: 'Add 1 contact' }).waitFor();
    await stage.person.modal.getByRole('button', { name: 'Select this person' }).click();
    await stage.person.modal.getByRole('button', { name: 'Add 2 contacts' }).click();
    expect(await stage.person.numberOf('John Smith')).toBe('91 9876543210 sent 2 times');
  });

  it('a contact that waits is taken back with one press, in the place of its card', async () => {
    await stage.person.switchApi('Outage');
    await stage.person.type('/addcontact Jane Doe +91 98765 43210');
    const card = stage.person.message('Jane Doe is kept safe');
    await card.waitFor();
    await stage.person.look('9-waiting-card');
    const stop = card.getByRole('button', { name: 'Don’t send' });
    const stopped = stage.person.message('Jane Doe won’t be sent');
    // The demo tries again within half a second, and a try under way can't be stopped: press between two.
    for (let press = 0; press < 5 && !(await stopped.isVisible()); press += 1) {
      await stop.click();
      await stopped.or(stage.person.message('on its way right now')).last().waitFor();
    }
    await stage.person.look('9-taken-back');
    await stage.person.switchApi('Works');
    await stage.person.type('/addcontact Ravi Kumar +91 98765 43299');
    expect(await stage.person.numberOf('Ravi Kumar', 20_000)).toBe('91 9876543299');
    expect(await stage.person.inbox.getByRole('row').filter({ hasText: 'Jane Doe' }).count()).toBe(0);
  });

  it('an admin sees who added whom', async () => {
    await stage.person.type('/addcontact Jane Doe +91 98765 43210');
    await stage.person.message('Jane Doe is in the').waitFor();
    await stage.person.page.getByRole('button', { name: /^addcontact/ }).click();
    await stage.person.page.getByRole('tab', { name: 'Home' }).click();
    await stage.person.page.getByRole('button', { name: 'Show names' }).click();
    await stage.person.modal.getByText('Jane Doe').waitFor();
    await stage.person.look('9-who-added-whom');
    expect(await stage.person.modal.innerText()).toContain('1 contact (1 delivered)');
  });
});
