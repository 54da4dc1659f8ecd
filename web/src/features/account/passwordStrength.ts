const COMMON =
  /(password|qwerty|йцукен|пароль|құпия|123456|111111|admin|bagalau|бағалау|аттеста|attesta|kazakhstan|qazaq|қазақстан)/i;

export const PASSWORD_MIN = 8;

/** A rough 0–4 for the meter; the server's own judgement is what counts. */
export function passwordStrength(password: string, email = ''): 0 | 1 | 2 | 3 | 4 {
  if (password.length === 0) return 0;
  const distinct = new Set(password.toLowerCase()).size;
  const kinds = [/[a-zа-яәғқңөұүһі]/, /[A-ZА-ЯӘҒҚҢӨҰҮҺІ]/, /\d/, /[^\p{L}\d]/u].filter((kind) =>
    kind.test(password),
  ).length;
  const local = email.split('@')[0] ?? '';
  let bits = distinct * 2.2 + password.length * 1.4 + kinds * 4;
  if (COMMON.test(password)) bits -= 18;
  if (local.length >= 4 && password.toLowerCase().includes(local.toLowerCase())) bits -= 14;
  if (/(.)\1{3,}/.test(password)) bits -= 10;
  if (/^\d+$/.test(password)) bits -= 12;
  const cap = password.length < PASSWORD_MIN ? 1 : 4;
  const score = bits < 22 ? 0 : bits < 34 ? 1 : bits < 46 ? 2 : bits < 58 ? 3 : 4;
  return Math.min(score, cap) as 0 | 1 | 2 | 3 | 4;
}
