import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasBrowser, useDemoPage } from './demo-page.ts';

describe.skipIf(!hasBrowser)('in the browser', () => {
  const stage = useDemoPage();

  it('a typed line becomes a contact and a card that only its author sees', async () => {
    await stage.person.type('/addcontact Jane Doe +91 98765 43210 jane@example.com #vip city=Pune');
    await stage.person.message('Jane Doe is in the').getByText('Only visible to you').waitFor();
    expect(await stage.person.numberOf('Jane Doe')).toBe('91 9876543210');
    await stage.person.look('1-command-card');
  });

  it('a wrong number is shown at its field, corrected with one press and saved', async () => {
    await stage.person.type('/addcontact');
    await stage.person.modal.getByRole('textbox', { name: 'Name' }).fill('Sofía Ruiz');
    await stage.person.modal.getByRole('textbox', { name: 'Phone' }).fill('54 9 11 2345 6789');
    await stage.person.modal.getByRole('button', { name: 'Save' }).click();
    await stage.person.modal.getByRole('alert').waitFor();
    await stage.person.look('2-form-error');
    await stage.person.modal.getByRole('button', { name: /^Use \+54/ }).click();
    await stage.person.modal.getByText('+54 · 91123456789').waitFor();
    await stage.person.modal.getByRole('button', { name: 'Save' }).click();
    expect(await stage.person.numberOf('Sofía Ruiz')).toBe('54 91123456789');
    await stage.person.look('2-form-saved');
  });

  it('a shared contact card fills the form', async () => {
    await stage.person.choose('Yuki sent me her card');
    const phone = stage.person.modal.getByRole('textbox', { name: 'Phone' });
    await expect.poll(() => phone.inputValue()).toContain('90');
    await stage.person.look('3-card-form');
    await stage.person.modal.getByRole('button', { name: 'Save' }).click();
    expect(await stage.person.numberOf('Yuki Nakamura')).toBe('81 9012345678');
    await stage.person.look('3-card-saved');
  });

  it('a spreadsheet is reviewed, saved with its progress shown, and what was refused comes back as a file', async () => {
    await stage.person.inbox.getByRole('textbox', { name: 'Refuse this number' }).fill('+55 11 91234-5678');
    await stage.person.inbox.getByRole('button', { name: 'Refuse', exact: true }).click();
    await stage.person.choose('who asked for a call back');
    await stage.person.modal.getByRole('button', { name: /^Add 5/ }).waitFor();
    await stage.person.look('4-csv-review');
    await stage.person.modal.getByRole('button', { name: /^Add 5/ }).click();
    await stage.person.page.getByRole('button', { name: /^addcontact/ }).click();
    await stage.person.message('refused.csv').getByRole('link').waitFor();
    const download = stage.person.page.waitForEvent('download');
    await stage.person.message('refused.csv').getByRole('link').last().click();
    const refused = readFileSync(await (await download).path(), 'utf8');
    expect(refused).toContain('Mystery Guest');
    expect(refused).toContain('João Pereira');
    expect(await stage.person.numberOf('Aarav Sharma')).toBe('91 9876543210');
    await stage.person.look('4-csv-done');
  });

  it('the QR code in a picture fills the form', async () => {
    await stage.person.inbox.getByRole('button', { name: /A QR code/ }).click();
    await stage.person.look('7-picture-message');
    await stage.person.choose('badge of the coffee people');
    const name = stage.person.modal.getByRole('textbox', { name: 'Name' });
    await expect.poll(() => name.inputValue()).toBe('Amara Okafor');
    await stage.person.look('7-picture-form');
    await stage.person.modal.getByRole('button', { name: 'Save' }).click();
    expect(await stage.person.numberOf('Amara Okafor')).toBe('27 821234567');
  });

  it('a workbook shows what becomes of its columns, and a number without + asks what it means', async () => {
    await stage.person.inbox.getByRole('button', { name: /An Excel workbook/ }).click();
    await stage.person.look('8-workbook-message');
    await stage.person.choose('everyone who came to the booth');
    await stage.person.modal.getByRole('button', { name: /^Add 3/ }).waitFor();
    await stage.person.look('8-workbook-review');
    await stage.person.modal.getByRole('button', { name: 'Columns' }).click();
    await stage.person.modal.getByText('Interested in').first().waitFor();
    await stage.person.look('8-workbook-columns');
    await stage.person.modal.getByRole('button', { name: 'Continue' }).click();
    await stage.person.modal.getByRole('button', { name: /^Add 3/ }).click();
    expect(await stage.person.numberOf('Mei Lin')).toBe('65 81234567');
  });

  it('a forwarded mail gives its sender, with the number below the text, and who is on its card', async () => {
    await stage.person.inbox.getByRole('button', { name: /A forwarded mail/ }).click();
    await stage.person.look('9-mail-message');
    await stage.person.choose('Forwarded from my mailbox');
    await stage.person.modal.getByRole('button', { name: /^Add 2/ }).waitFor();
    await stage.person.look('9-mail-review');
    await stage.person.modal.getByRole('button', { name: /^Add 2/ }).click();
    expect(await stage.person.numberOf('Sophie Martin')).toBe('33 612345678');
    expect(await stage.person.numberOf('Hugo Laurent')).toBe('33 623456789');
  });

  it('a file that can’t be opened is asked for again, before any field', async () => {
    await stage.person.page.getByRole('button', { name: /boardroom/ }).click();
    await stage.person.choose('Their managing director');
    await stage.person.modal.getByText('I’m not in that channel').waitFor();
    await stage.person.look('10-unseen');
    await stage.person.modal.getByRole('button', { name: 'Fill in the form instead' }).click();
    const phone = stage.person.modal.getByRole('textbox', { name: 'Phone' });
    await phone.waitFor();
    expect(await phone.inputValue()).toBe('');
    await stage.person.look('10-unseen-form');
  });

  it('a contact card of one’s own is dropped into the channel', async () => {
    const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Kofi Mensah\r\nTEL:+233 24 123 4567\r\nEND:VCARD\r\n';
    await stage.person.drop('kofi.vcf', card);
    await stage.person.choose('kofi.vcf');
    await expect
      .poll(() => stage.person.modal.getByRole('textbox', { name: 'Name' }).inputValue())
      .toBe('Kofi Mensah');
    await stage.person.modal.getByRole('button', { name: 'Save' }).click();
    expect(await stage.person.numberOf('Kofi Mensah')).toBe('233 241234567');
  });

  it('an outage keeps a contact safe until it can be delivered', async () => {
    await stage.person.switchApi('Outage');
    await stage.person.type('/addcontact Jane Doe +91 98765 43210');
    await stage.person.message('Kept safe').waitFor();
    await stage.person.look('5-outage-kept');
    await stage.person.switchApi('Works');
    expect(await stage.person.numberOf('Jane Doe', 30_000)).toBe('91 9876543210');
    await stage.person.look('5-outage-delivered');
  });

  it('a workflow that begins with a form adds a contact by its step, and says how it ended', async () => {
    const { page } = stage.person;
    await page.getByRole('button', { name: 'Attach, or run a shortcut' }).click();
    await page.getByRole('menuitem', { name: /^Workflow/ }).click();
    await stage.person.modal.getByRole('textbox', { name: 'Name' }).fill('Ravi Rao');
    await stage.person.modal.getByRole('textbox', { name: 'Phone number' }).fill('+91 98765 43211');
    await stage.person.modal.getByRole('button', { name: 'Start workflow' }).click();
    expect(await stage.person.numberOf('Ravi Rao')).toBe('91 9876543211');
    await page.getByRole('button', { name: /^addcontact/ }).click();
    await page.getByText('is done. status: added').waitFor();
    await stage.person.look('7-workflow');
  });

  it('people in São Paulo and Pune read their own languages, and the Home changes them', async () => {
    const { page, modal } = stage.person;
    const who = page.getByRole('combobox', { name: 'You are' });
    await who.selectOption({ label: 'Bianca Souza (Portuguese)' });
    await stage.person.type('/addcontact');
    await modal.getByRole('textbox', { name: 'Nome' }).fill('Ana Souza');
    await modal.getByRole('textbox', { name: 'Telefone' }).fill('12');
    await modal.getByText('Curto demais').waitFor();
    await stage.person.look('8-portuguese-form');
    await modal.getByRole('textbox', { name: 'Telefone' }).fill('+55 11 96123-4567');
    await modal.getByRole('button', { name: 'Salvar' }).click();
    await stage.person.message('Ana Souza está na caixa de entrada').waitFor();
    expect(await stage.person.numberOf('Ana Souza')).toBe('55 11961234567');
    await stage.person.look('8-portuguese-card');

    await who.selectOption({ label: 'Priya Kulkarni (Hindi)' });
    await stage.person.choose('who asked for a call back');
    await modal.getByRole('button', { name: 'संपर्क जोड़ें' }).waitFor();
    await stage.person.look('8-hindi-review');
    await modal.getByRole('button', { name: /संपर्क जोड़ें$/ }).click();
    await page.getByRole('button', { name: 'Change addcontact’s language' }).click();
    await page.getByText('जिसमें addcontact आपको जवाब देता है').waitFor();
    await page.getByText('हाल में जोड़े गए').waitFor();
    await stage.person.look('8-hindi-home');
    await page.getByRole('combobox').and(page.locator('[data-shown^="अपने आप"]')).click();
    await page.getByRole('option', { name: 'Deutsch' }).click();
    await page.getByText('Einstellungen').waitFor();
    await stage.person.look('8-german-home');
    await page.getByRole('button', { name: /sales/ }).click();
    await stage.person.type('/addcontact help');
    await stage.person.message('Füge Personen zu deinem WhatsApp-Posteingang hinzu').waitFor();
  });

  it('needs no mouse', async () => {
    const { page } = stage.person;
    await page.getByRole('textbox', { name: 'Message to' }).focus();
    await page.keyboard.type('/addc');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await stage.person.modal.waitFor();
    await page.keyboard.type('Ana Souza');
    await page.keyboard.press('Tab');
    await page.keyboard.type('011 91234-5678');
    const country = stage.person.modal.getByRole('combobox', { name: 'Country' });
    for (let press = 0; press < 4 && !(await country.evaluate((one) => one.matches(':focus'))); press += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('brazil');
    await stage.person.modal.getByRole('option', { name: /Brazil/ }).waitFor();
    // The list of the first letters has Brazil too, but not at its top.
    await expect.poll(() => stage.person.modal.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Enter');
    await stage.person.modal.getByText('+55 · 11912345678').waitFor();
    await stage.person.look('6-keyboard');
    const save = stage.person.modal.getByRole('button', { name: 'Save' });
    for (let press = 0; press < 16 && !(await save.evaluate((one) => one.matches(':focus'))); press += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    expect(await stage.person.numberOf('Ana Souza')).toBe('55 11912345678');
  });
});
