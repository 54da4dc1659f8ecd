/** Over https the cookie is of this very host alone, which its name tells; a neighbour's of the plain name counts for nothing then. */
const COOKIES = ['__Host-XSRF-TOKEN', 'XSRF-TOKEN'];
export const XSRF_HEADER = 'X-XSRF-TOKEN';

export function xsrfToken(cookies: string = document.cookie): string | null {
  const found = new Map(
    cookies.split(';').map((pair) => {
      const [name = '', ...value] = pair.trim().split('=');
      return [name, value.join('=')];
    }),
  );
  const name = COOKIES.find((each) => found.has(each));
  return name ? decodeURIComponent(found.get(name) ?? '') : null;
}

/** The gateway sets the cookie with any answer to GET /api/session. */
export async function ensureXsrfToken(): Promise<string | null> {
  const token = xsrfToken();
  if (token) return token;
  await fetch('/api/session', { headers: { accept: 'application/json' } });
  return xsrfToken();
}
