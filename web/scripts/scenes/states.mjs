export default async function ({ page, shot, BASE }) {
  await page.goto(BASE + '/sign-in');
  await page.fill('#email', 'aigul@example.kz');
  await page.fill('#password', 'korpe besik 2026');
  await page.click('button[type=submit]');
  await page.waitForURL('**/profile');
  await page.goto(BASE + '/personal-data');
  await page.waitForSelector('#phone');
  await page.fill('#phone', '8701');
  await page.context().setOffline(true);
  await page.waitForTimeout(500);
  await shot('offline', { full: false });
  await page.context().setOffline(false);
  await page.waitForSelector('.offline-banner', { state: 'detached', timeout: 9000 });
  await page.context().clearCookies();
  await page.click('nav a >> nth=2');
  await page.waitForSelector('dialog[open]');
  await shot('session-expired', { full: false });
  await page.goto(BASE + '/nowhere');
  await page.waitForSelector('h1');
  await shot('not-found', { full: false });
}
