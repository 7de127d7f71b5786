import { expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';

it('starts the browser among the installed packages, which shows text with fonts of its own', async () => {
  const browser = await launchBrowser({ packaged: true });
  const page = await browser.newPage();
  await page.setContent('<span style="font-family: Open Sans">Saradnja čćžšđ</span>');
  const width = await page.locator('span').evaluate((span) => span.getBoundingClientRect().width);
  await browser.close();

  expect(width).toBeGreaterThan(80);
}, 120_000);
