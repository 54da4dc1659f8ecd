import { describe, expect, it } from 'vitest';
import { hasControlDigit } from './controlDigit';
import { iinBirthDate, iinSex, isIin } from './iin';

describe('IIN', () => {
  it('is accepted with its control digit', () => {
    expect(isIin('850307400120')).toBe(true);
  });
  it('is refused with another control digit', () => {
    expect(isIin('850307400121')).toBe(false);
  });
  it('tells the birth date and the sex', () => {
    expect(iinBirthDate('850307400120')).toBe('1985-03-07');
    expect(iinSex('850307400120')).toBe('FEMALE');
  });
  it('is refused when its date does not exist', () => {
    expect(iinBirthDate('990740000128')).toBeNull();
  });
});

describe('control digit', () => {
  it('refuses what is not twelve digits', () => {
    expect(hasControlDigit('85030740012')).toBe(false);
    expect(hasControlDigit('85030740012x')).toBe(false);
  });
});
