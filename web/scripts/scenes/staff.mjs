export default async function ({ page, shot, BASE }) {
  const signIn = async (email) => {
    await page.context().clearCookies();
    await page.goto(BASE + '/sign-in');
    await page.fill('#email', email);
    await page.fill('#password', 'korpe besik 2026');
    await page.click('button[type=submit]');
    await page.waitForTimeout(800);
  };
  await page.goto(BASE + '/check/BG7K2M9QX4TW');
  await page.waitForSelector('.summary-list');
  await shot('check-valid');
  await page.goto(BASE + '/check/none');
  await page.waitForSelector('.notice-error');
  await shot('check-unknown');
  await signIn('operator@testcenter.kz');
  await page.waitForSelector('.data-table');
  await page.click('.radio >> nth=2');
  await page.setInputFiles('#file', { name: 'slots.csv', mimeType: 'text/csv', buffer: Buffer.from('a') });
  await page.click('button[type=submit]');
  await page.waitForSelector('.import-report .data-table');
  await shot('operator-slots');
  await page.goto(BASE + '/operator/items');
  await page.fill('#subject', 'mathematics');
  await page.click('.radio >> nth=0');
  await page.setInputFiles('#file', {
    name: 'items.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('a'),
  });
  await page.click('button[type=submit]');
  await page.waitForSelector('.import-report .data-table');
  await page.click('.import-report .ant-btn >> nth=0');
  await shot('operator-items');
  await page.goto(BASE + '/operator/mails');
  await page.waitForSelector('.data-table');
  await shot('operator-mails');
  await signIn('admin@testcenter.kz');
  await page.waitForSelector('.slot-card');
  await shot('admin-day');
  await page.click('.slot-card a');
  await page.waitForSelector('.data-table');
  await shot('admin-roster');
  await page.click('.data-actions .ant-btn-primary');
  await shot('admin-check-in', { full: false });
  await page.click('.dialog-footer .ant-btn >> nth=0');
  await page.click('.data-actions .ant-btn >> nth=1');
  await page.click('.dialog-footer .ant-btn >> nth=1');
  await shot('admin-extend', { full: false });
}
