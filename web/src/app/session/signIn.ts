/** A path of our own site, or nothing: never an address that somebody put into the link. */
export function safeReturnTo(value: string | null | undefined): string | null {
  if (!value || !value.startsWith('/') || value.startsWith('//') || value.includes('\\')) return null;
  return value;
}

export function signInPage(returnTo: string): string {
  return `/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
}

/** Leaves the web app for the code flow at the gateway, which comes back to `returnTo`. */
export function startCodeFlow(returnTo: string | null): void {
  const target = safeReturnTo(returnTo) ?? '/';
  window.location.assign(`/oauth2/authorization/bagalau?returnTo=${encodeURIComponent(target)}`);
}
