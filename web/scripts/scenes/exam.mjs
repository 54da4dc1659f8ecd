export default async function ({ page, shot, BASE, width }) {
  await page.goto(BASE + '/sign-in');
  await page.fill('#email', 'aigul@example.kz');
  await page.fill('#password', 'korpe besik 2026');
  await page.click('button[type=submit]');
  await page.waitForURL('**/profile');
  const mock = (body) =>
    page.evaluate(
      (value) => fetch('/api/mock/sitting', { method: 'POST', body: JSON.stringify(value) }),
      body,
    );
  await mock({ status: 'SCHEDULED' });
  await page.goto(BASE + '/exam/s1');
  await page.waitForSelector('.waiting-steps');
  await shot('exam-waiting');
  await mock({ status: 'RELEASED' });
  await page.waitForSelector('.waiting-rules', { timeout: 9000 });
  await shot('exam-released');
  await page.click('.panel-accent .ant-btn');
  await page.waitForSelector('.option');
  await page.click('.option >> nth=0');
  await page.waitForSelector('.save-line-saved');
  await page.click('.flag-button');
  await shot('exam-1');
  const next = '.question-nav .ant-btn >> nth=1';
  for (const number of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]) {
    await page.click(next);
    await page.waitForTimeout(120);
    if (number === 3) await page.click('.order-list button >> nth=1');
    if (number === 4) {
      await page.selectOption('.pair-list select >> nth=0', 'A');
      await page.selectOption('.pair-list select >> nth=1', 'B');
    }
    if (number === 5) await page.selectOption('.match-list select >> nth=0', 'X');
    if (number === 6) await page.click('.match-table input >> nth=0');
    if (number === 7) await page.selectOption('.gap-text select >> nth=0', 'B');
    if (number === 8) await page.selectOption('.select-inline select', 'B');
    if (number === 9) await page.fill('.text-entry', '56');
    if (number === 10) await page.fill('textarea', 'Оқушы квадрат теңдеуді шеше алады.');
    if (number === 11) await page.click('.hottext >> nth=0');
    if (number === 12) await page.click('.options-row .option >> nth=1');
    if (number === 13) await page.fill('input[type=range]', '15');
    if (width > 600 || number % 3 === 0) await shot(`exam-${number}`);
  }
  await page.click(next);
  await page.waitForTimeout(1500);
  await shot('exam-finish', { full: false });
  await page.click('.dialog-footer .ant-btn >> nth=0');
  await page.click('.exam-tools .tool-button');
  await shot('exam-large', { full: false });
  await page.click('.exam-tools .tool-button');
  await mock({ status: 'PAUSED', remainingSeconds: 3600 });
  await page.reload();
  await page.waitForSelector('.notice-warning');
  await shot('exam-paused');
  await mock({ status: 'RUNNING' });
  await page.waitForSelector('.question', { timeout: 8000 });
  await page.click('.palette .ant-btn');
  await page.waitForTimeout(600);
  await page.click('.dialog-footer .ant-btn >> nth=1');
  await page.waitForSelector('.result-percent', { timeout: 9000 });
  await shot('exam-result');
}
