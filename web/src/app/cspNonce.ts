/** The gateway writes a fresh nonce into the page; Ant Design's style elements must carry it. */
export function cspNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined;
}
