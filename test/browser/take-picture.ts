import { launch, startDemo, visit } from './demo-page.ts';

/** Takes the picture at the top of the README from the demo: the form while a number is typed, beside the card. */
const demo = await startDemo();
const browser = await launch();
try {
  const { page, type, modal } = await visit(browser, demo.url, 1180);
  await page.setViewportSize({ width: 1180, height: 640 });
  await type('/addcontact Jane Doe +91 98765 43210 jane@example.com #vip');
  await page.getByText('is in the').last().waitFor();
  await type('/addcontact Sofía Ruiz +54 11 2345 6789');
  await modal.waitFor();
  await page.waitForTimeout(800);
  await page.screenshot({ path: 'docs/images/form-and-card.png', animations: 'disabled' });
} finally {
  await browser.close();
  await demo.stop();
}
