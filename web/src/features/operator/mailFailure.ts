const BY_NAME = {
  expired: 'expired',
  'address invalid': 'address',
  'authentication refused': 'signIn',
  ConnectException: 'connection',
  UnknownHostException: 'connection',
  NoRouteToHostException: 'connection',
  SocketException: 'connection',
  EOFException: 'connection',
  SocketTimeoutException: 'timeout',
} as const;

export type MailFailure =
  (typeof BY_NAME)[keyof typeof BY_NAME] | 'refused' | 'notNow' | 'insecure' | 'other';

const isNamed = (raw: string): raw is keyof typeof BY_NAME => Object.hasOwn(BY_NAME, raw);

/** What stands behind a mail's `lastError`: a word of the service, an SMTP code, or the name of a Java exception. */
export function failureOf(raw: string): MailFailure {
  if (isNamed(raw)) return BY_NAME[raw];
  // 550 to 559 are for ever (RFC 5321, 4.2.1), as the service has it
  if (/^SMTP 55\d$/.test(raw)) return 'refused';
  if (/^SMTP \d{3}$/.test(raw)) return 'notNow';
  return /^(SSL|.*Cert)\w*Exception$/.test(raw) ? 'insecure' : 'other';
}
