import { launch, startDemo, visit } from './demo-page.ts';

/** Takes the picture at the top of the README from the demo: the form with its correction, beside the card that answers. */
const demo = await startDemo();
const browser = await launch();
try {
  const { page, type, modal, message } = await visit(browser, demo.url, 1180);
  await type('/addcontact Sofía Ruiz +54 11 2345 6789');
  await modal.getByRole('button', { name: /^Use \+54/ }).waitFor();
  const form = await modal.screenshot({ animations: 'disabled' });
  await modal.getByRole('button', { name: /^Use \+54/ }).click();
  await modal.getByText('+54 · 91123456789').waitFor();
  await modal.getByRole('button', { name: 'Save' }).click();
  await message('Sofía Ruiz is in the').waitFor();
  const card = await message('Sofía Ruiz is in the').screenshot({ animations: 'disabled' });
  const shown = (picture: Buffer, width: number) =>
    `<img style="border-radius:12px" width="${width}" src="data:image/png;base64,${picture.toString('base64')}" />`;
  await page.setViewportSize({ width: 1180, height: 600 });
  await page.setContent(
    `<body style="margin:0;height:600px;display:flex;gap:32px;align-items:center;justify-content:center;background:#0d2b24">${shown(form, 410)}${shown(card, 600)}</body>`,
  );
  await page.screenshot({ path: 'docs/images/form-and-card.png' });
} finally {
  await browser.close();
  await demo.stop();
}
