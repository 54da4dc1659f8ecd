/** The ten digits after +7 of what was typed or pasted in any of the usual ways. */
export function phoneDigits(typed: string): string {
  let digits = typed.replace(/\D/g, '');
  if (typed.trim().startsWith('+7')) digits = digits.slice(1);
  // no mobile number begins with 8: it is the trunk prefix, also of a number that is not whole yet
  else if (digits.startsWith('8') || (digits.length === 11 && digits.startsWith('7')))
    digits = digits.slice(1);
  return digits.slice(0, 10);
}

/** +7 701 234 56 78, as far as it has been typed. */
export function formatPhone(digits: string): string {
  const groups = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6, 8), digits.slice(8, 10)];
  const text = groups.filter((group) => group !== '').join(' ');
  return text === '' ? '' : `+7 ${text}`;
}

export function isMobilePhone(typed: string): boolean {
  return /^7\d{9}$/.test(phoneDigits(typed));
}

export function toE164(typed: string): string {
  return `+7${phoneDigits(typed)}`;
}
