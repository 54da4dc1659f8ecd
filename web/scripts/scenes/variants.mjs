/** The variants of the form that scenes/apply.mjs does not walk: a graduate of a college, a workplace found by its place. */
export default async function ({ page, shot, BASE }) {
  await page.goto(BASE + '/sign-in');
  await page.fill('#email', 'aigul@example.kz');
  await page.fill('#password', 'korpe besik 2026');
  await page.click('button[type=submit]');
  await page.waitForURL('**/profile');
  await page.goto(BASE + '/personal-data');
  await page.waitForSelector('#iin, .summary-list');
  if (await page.$('#iin')) {
    await page.fill('#iin', '850307400120');
    await page.click('.with-button button');
    await page.waitForSelector('.summary-list');
    await page.fill('#phone', '87012345678');
    await page.click('button[type=submit]');
    await page.waitForURL('**/profile');
  }
  await page.goto(BASE + '/apply?test=ozp');
  await page.click('.type-list li:nth-child(9) button');
  await page.waitForSelector('.task-list');
  await shot('variant-form');
  await page.click('.task-list a >> nth=0');
  await page.selectOption('#employment', 'TVET_GRADUATE');
  await page.selectOption('#institutionRegion', '11');
  await page.waitForSelector('#institutionDistrict:enabled');
  await page.selectOption('#institutionDistrict', { index: 1 });
  await page.click('#institution');
  await page.waitForSelector('.combobox-popup:not([hidden])');
  await shot('variant-institution');
  await page.keyboard.press('Escape');
  await page.fill('#specialityCode', 'мек');
  await page.waitForSelector('#specialityCode-option-0');
  await page.keyboard.press('ArrowDown');
  await shot('variant-speciality');
  await page.keyboard.press('Enter');
  await page.click('button[type=submit]');
  await shot('variant-errors');
  await page.selectOption('#employment', 'CURRENT_EMPLOYEE');
  await page.goto(BASE + '/apply/form/test');
  await page.waitForSelector('#disciplineKind');
  await page.click('.radio >> nth=1');
  await page.selectOption('#subject', 'welding');
  await shot('variant-test');
  await page.goto(BASE + '/apply/form/workplace');
  await page.waitForSelector('#organisationBin');
  if (await page.$('.notice-success')) await page.click('#organisationBin');
  await page.click('.radio >> nth=1');
  await page.waitForSelector('#organisationRegion:enabled');
  await page.selectOption('#organisationRegion', '10');
  await page.fill('#organisation', 'мектеп');
  await page.waitForSelector('#organisation-option-1');
  await shot('variant-organisation');
  await page.click('#organisation-option-1');
  await page.waitForSelector('.notice-success');
  await shot('variant-found');
}
