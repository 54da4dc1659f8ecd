const COOKIE = 'XSRF-TOKEN';
export const XSRF_HEADER = 'X-XSRF-TOKEN';

export function xsrfToken(cookies: string = document.cookie): string | null {
  for (const pair of cookies.split(';')) {
    const [name, ...value] = pair.trim().split('=');
    if (name === COOKIE) return decodeURIComponent(value.join('='));
  }
  return null;
}

/** The gateway sets the cookie with any answer to GET /api/session. */
export async function ensureXsrfToken(): Promise<string | null> {
  const token = xsrfToken();
  if (token) return token;
  await fetch('/api/session', { headers: { accept: 'application/json' } });
  return xsrfToken();
}
