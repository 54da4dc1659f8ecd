import { describe, expect, it } from 'vitest';
import { isRealDay } from './DateField';
import { formatPhone, isMobilePhone, phoneDigits, toE164 } from './phone';

describe('phone', () => {
  it.each(['87012345678', '+7 701 234-56-78', '77012345678', '7012345678'])('reads %s', (typed) => {
    expect(toE164(typed)).toBe('+77012345678');
    expect(isMobilePhone(typed)).toBe(true);
  });
  it('is written in groups', () => {
    expect(formatPhone(phoneDigits('87012345678'))).toBe('+7 701 234 56 78');
  });
  it('keeps its meaning when it is tidied before it is whole', () => {
    expect(formatPhone(phoneDigits('8701'))).toBe('+7 701');
    expect(toE164(`${formatPhone(phoneDigits('8701'))}2345678`)).toBe('+77012345678');
  });
  it('refuses a landline and a short number', () => {
    expect(isMobilePhone('+7 727 234 56 78')).toBe(true);
    expect(isMobilePhone('+7 301 234 56 78')).toBe(false);
    expect(isMobilePhone('+7 701 234')).toBe(false);
  });
});

describe('day', () => {
  it('must exist', () => {
    expect(isRealDay('2026-02-28')).toBe(true);
    expect(isRealDay('2026-02-31')).toBe(false);
    expect(isRealDay('85-3-7')).toBe(false);
  });
});
