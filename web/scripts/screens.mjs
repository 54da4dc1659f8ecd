// Pictures of the pages for looking at: node scripts/screens.mjs <scenario file> ; needs `npm run preview:mock`.
import { mkdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';

const BASE = process.env.BASE ?? 'http://localhost:4173';
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
mkdirSync('screens', { recursive: true });

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const { default: scenario } = await import(pathToFileURL(resolve(process.argv[2])).href);
const only = process.argv[3];
for (const [width, locale] of [
  [1280, 'kk'],
  [390, 'ru'],
]) {
  if (only && String(width) !== only) continue;
  const context = await browser.newContext({
    viewport: { width, height: width > 600 ? 800 : 844 },
    bypassCSP: false,
    reducedMotion: 'reduce',
  });
  await context.addInitScript((value) => {
    if (!sessionStorage.getItem('no-locale')) localStorage.setItem('bagalau.locale', value);
  }, locale);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      console.log(`[${width}]`, message.text().slice(0, 300));
  });
  page.on('pageerror', (error) => console.log(`[${width}] PAGE ERROR`, error.message.slice(0, 300)));
  const shot = async (name, { full = true } = {}) => {
    await page.waitForTimeout(350);
    await page.screenshot({ path: `screens/${name}-${width}.png`, fullPage: full });
    const results = await page
      .evaluate(
        `${axe}; axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] }).then(r => r.violations.map(v => v.id + ' (' + v.impact + '): ' + v.nodes.slice(0,3).map(n => n.html.slice(0,140) + ' // ' + (n.any[0]?.message ?? n.all[0]?.message ?? n.none[0]?.message ?? '')).join(' | ')))`,
      )
      .catch((e) => ['axe failed: ' + e.message.slice(0, 200)]);
    for (const line of results) console.log(`[${width}] ${name} AXE`, line);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    if (wide) console.log(`[${width}] ${name} SCROLLS SIDEWAYS`);
  };
  try {
    await scenario({ page, shot, BASE, width, locale });
  } catch (error) {
    console.log(`[${width}] SCENARIO FAILED`, error.message.slice(0, 600));
    await page.screenshot({ path: `screens/failed-${width}.png`, fullPage: true });
  }
  await context.close();
}
await browser.close();
