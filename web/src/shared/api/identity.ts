// Generated from docs/api/identity-service.json by npm run generate:api. Do not edit.
export interface paths {
  '/api/identity/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Actions of the staff, the newest first
     * @description from and to: days in Almaty, both included; actor: id or whole address of an account; action: part of it; object: id. 400 validation-failed: from, to, outcome, cursor format-invalid, to period-invalid, actor, service, action, object length-invalid
     */
    get: operations['Audit.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/email-changes/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The new address, and what the link is worth
     * @description 404 link-unknown
     */
    get: operations['EmailChange.look'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/email-changes/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes the new address the account's; its owner signs in again with it
     * @description 404 link-unknown, 410 link-expired, 409 link-used | email-taken, 400 validation-failed: token required
     */
    post: operations['EmailChange.confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Account, roles and personal data
     * @description person is null until it was given
     */
    get: operations['Me.me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me/email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mails a link to the new address and a notice to the present one; nothing changes before it is followed
     * @description Always 202, whether the new address has an account or not. 400 validation-failed: currentPassword required | length-invalid | password-wrong, email required | email-invalid | email-same; 429 too-many-requests with Retry-After
     */
    post: operations['Security.changeEmail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me/erasure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Erases the account and what is known of its owner, in all services; all sessions end
     * @description 400 validation-failed: currentPassword required | length-invalid | password-wrong; 409 roles-held: an administrator must end the account's roles first; 429 too-many-requests with Retry-After
     */
    post: operations['Security.erase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me/locale': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Chooses the language of pages and mails
     * @description 400 validation-failed: locale required | locale-invalid
     */
    put: operations['Me.speak'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Changes the password; the caller's other sessions end
     * @description 400 validation-failed: currentPassword required | length-invalid | password-wrong, newPassword required | password-too-short | password-too-long | password-too-weak; 429 too-many-requests with Retry-After
     */
    put: operations['Security.changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me/person': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Keeps the personal data
     * @description Kind IIN: names of the register (source REGISTER), or while it is down the typed ones (source SELF). 400 validation-failed by field: required, length-invalid, format-invalid, iin-invalid, phone-invalid, name-invalid, birth-date-invalid, document-number-invalid; 404 person-not-found; 409 iin-taken; 429 too-many-requests; 503 register-unavailable: it is down and no names came
     */
    put: operations['Person.describe'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me/person/lookup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finds the names of an IIN in the state register; saves nothing
     * @description 400 validation-failed: iin required | iin-invalid; 404 person-not-found; 409 iin-taken; 429 too-many-requests; 503 register-unavailable: the names may be typed by hand
     */
    post: operations['Person.lookUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Since when there is one, and how many recovery codes are left */
    get: operations['OwnSecondFactor.state'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me/second-factor/enrolment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begins the enrolment with a fresh secret
     * @description Counts only once confirmed. 409 second-factor-set
     */
    post: operations['OwnSecondFactor.begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me/second-factor/enrolment/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirms the enrolment with a code; answers the recovery codes
     * @description 400 validation-failed: code required | code-wrong; 409 second-factor-not-begun; 429 too-many-requests
     */
    post: operations['OwnSecondFactor.confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me/second-factor/recovery-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes the recovery codes anew; earlier ones become worthless
     * @description 400 validation-failed: code required | code-wrong (a recovery code is none); 429 too-many-requests
     */
    post: operations['OwnSecondFactor.renew'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me/second-factor/replacement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begins to replace the authenticator: the present one works until the new one is confirmed
     * @description The code is the present authenticator's or a recovery code. Earlier replacements that wait end. 400 validation-failed: currentPassword required | length-invalid | password-wrong, code required | length-invalid | code-wrong; 409 second-factor-not-set; 429 too-many-requests with Retry-After
     */
    post: operations['Replacement.begin'];
    /** Cancels a replacement that waits; without one nothing happens */
    delete: operations['Replacement.cancel'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me/second-factor/replacement/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ends the replacement with a code of the new authenticator; answers new recovery codes
     * @description The earlier authenticator and recovery codes become worthless, the caller's other sessions end, and a mail tells the owner. 400 validation-failed: code required | length-invalid | code-wrong; 409 replacement-over: not begun, cancelled, or too late; 429 too-many-requests with Retry-After
     */
    post: operations['Replacement.confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The caller's sessions, the one used last first
     * @description lastSeenAt follows the use within the validity of an access token
     */
    get: operations['Session.sessions'];
    put?: never;
    post?: never;
    /** Signs out everywhere, here too */
    delete: operations['Session.endAll'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Signs out there
     * @description 404 not-found: no such session of the caller
     */
    delete: operations['Session.end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/recoveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mails a link to a new password to the address, if it has an account
     * @description Always 202 after the same time, whether there is an account or not. 400 validation-failed: email required | email-invalid; 429 too-many-requests with Retry-After
     */
    post: operations['Recovery.byEmail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/recoveries/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a link is worth
     * @description 404 link-unknown
     */
    get: operations['Recovery.look'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/recoveries/by-iin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mails a link to a new password to the registered address of the person with the IIN
     * @description Always 202 after the same time, whether there is an account or not; the address is not told. 400 validation-failed: iin required | iin-invalid; 429 too-many-requests with Retry-After
     */
    post: operations['Recovery.byIin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/recoveries/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sets the new password; whoever is signed in must sign in again
     * @description 404 link-unknown, 410 link-expired, 409 link-used, 400 validation-failed: token required, password required | password-too-short | password-too-long | password-too-weak
     */
    post: operations['Recovery.confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/registrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Registers an address
     * @description Always 202, whether the address has an account or not. 400 validation-failed: email required | email-invalid, locale required | locale-invalid
     */
    post: operations['Registration.register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/registrations/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a link is worth
     * @description 404 link-unknown
     */
    get: operations['Registration.look'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/registrations/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirms the address and sets the password
     * @description 404 link-unknown, 410 link-expired, 409 link-used, 400 validation-failed: token required, password required | password-too-short | password-too-long | password-too-weak
     */
    post: operations['Registration.confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/registrations/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mails a fresh link; earlier ones become worthless
     * @description Always 202. 400 validation-failed: email required | email-invalid
     */
    post: operations['Registration.resend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/staff/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Accounts of the staff, by address
     * @description text: part of address or name; role: held now or later. 400 validation-failed: role format-invalid, text and cursor length-invalid
     */
    get: operations['StaffAccount.list'];
    put?: never;
    /**
     * Opens an account by e-mail and mails the link to set a password
     * @description The account that the address has already is answered as it is; while its address is not confirmed, a fresh link is mailed. 400 validation-failed: email required | email-invalid, locale required | locale-invalid
     */
    post: operations['StaffAccount.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/staff/accounts/{accountId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One account with all its grants
     * @description 404 not-found
     */
    get: operations['StaffAccount.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/staff/accounts/{accountId}/grants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives a role
     * @description 404 not-found; 409 role-given; 400 validation-failed: role required, each part of the scope required | format-invalid | not-for-role, firstDay and lastDay day-over | period-invalid
     */
    post: operations['StaffGrant.give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/staff/accounts/{accountId}/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Takes a lost second factor away and tells its owner by mail
     * @description 404 not-found: no such account, or it has none
     */
    delete: operations['StaffAccount.resetSecondFactor'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/staff/accounts/{accountId}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Signs an account out everywhere
     * @description Its access tokens count for five minutes more, but not at the gateway. 404 not-found: no such account
     */
    delete: operations['StaffSession.endAll'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/staff/centres/{centre}/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who is or was administrator or observer in a centre, with the roles that count on a day
     * @description date: day of Asia/Almaty. A centre that nobody serves has an empty list. 400 validation-failed: date required | format-invalid. 404 not-found: no such code
     */
    get: operations['CentrePeople.of'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/staff/grants/{grantId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Takes a role away
     * @description 404 not-found; 409 grant-revoked, own-administration, last-administrator
     */
    delete: operations['StaffGrant.revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/staff/grants/{grantId}/last-day': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Changes the last day of a role
     * @description 404 not-found; 409 grant-revoked, own-administration, last-administrator; 400 validation-failed: lastDay period-invalid
     */
    put: operations['StaffGrant.changeLastDay'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/id/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Signs in with e-mail and password
     * @description 204 and the cookie BAGALAU_ID; 200 when the second factor comes next; 400 validation-failed; 401 bad-credentials; 429 too-many-requests with Retry-After
     */
    post: operations['SignIn.signIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/id/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Signs in with a code of the authenticator or a recovery code
     * @description 204 and the cookie BAGALAU_ID; 400 validation-failed: code required | code-wrong (also one that was taken before); 409 sign-in-over; 429 too-many-requests with Retry-After
     */
    post: operations['SecondFactor.code'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/id/second-factor/enrolment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begins the enrolment that the account needs
     * @description 409 sign-in-over, second-factor-set
     */
    post: operations['SecondFactor.begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/id/second-factor/enrolment/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ends the enrolment with a code, and signs in; answers the recovery codes
     * @description 200 and the cookie BAGALAU_ID; 400 validation-failed: code required | code-wrong; 409 sign-in-over, second-factor-not-begun; 429 too-many-requests with Retry-After
     */
    post: operations['SecondFactor.confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AuditEntry: {
      action: string;
      actorEmail: string | null;
      /** Format: uuid */
      actorId: string;
      /** Format: date-time */
      at: string;
      /** Format: uuid */
      id: string;
      objectId: string | null;
      objectType: string | null;
      /** @enum {string} */
      outcome: 'DONE' | 'REFUSED' | 'DENIED' | 'FAILED' | 'UNKNOWN';
      roles: string[];
      service: string;
      /** Format: int32 */
      status: number | null;
      traceId: string | null;
    };
    AuditPage: {
      entries: components['schemas']['AuditEntry'][];
      /** Format: uuid */
      next: string | null;
    };
    BeginReplacementRequest: {
      code: string;
      currentPassword: string;
    };
    CentrePerson: {
      /** Format: uuid */
      accountId: string;
      email: string;
      name: string | null;
      roles: (
        | 'NTC_OPERATOR'
        | 'TEST_ADMINISTRATOR'
        | 'OBSERVER'
        | 'APPEAL_MEMBER'
        | 'COMMISSION_SECRETARY'
        | 'COMMISSION_MEMBER'
        | 'COMMISSION_CHAIR'
        | 'ORGANISATION_OFFICER'
        | 'SITUATIONAL_CENTRE'
        | 'MINISTRY_ANALYST'
        | 'AUDITOR'
        | 'ADMINISTRATOR'
      )[];
    };
    ChangeEmailRequest: {
      currentPassword: string;
      email: string;
    };
    ChangePasswordRequest: {
      currentPassword: string;
      newPassword: string;
    };
    CodeRequest: {
      code: string;
    };
    ConfirmRequest: {
      password: string;
      token: string;
    };
    ConfirmResponse: {
      email: string;
    };
    CreatedResponse: {
      /** Format: uuid */
      id: string;
    };
    Enrolment: {
      qrCode: string;
      secret: string;
      uri: string;
    };
    EraseRequest: {
      currentPassword: string;
    };
    FieldProblem: {
      code: string;
      field: string;
      text: {
        kk: string;
        ru: string;
      };
    };
    FollowRequest: {
      token: string;
    };
    GiveRoleRequest: {
      body?: string | null;
      centres?: string[] | null;
      /** Format: date */
      firstDay?: string | null;
      /** Format: date */
      lastDay?: string | null;
      /** Format: date */
      orderDate?: string | null;
      orderNumber?: string | null;
      organisation?: string | null;
      region?: string | null;
      /** @enum {string} */
      role:
        | 'NTC_OPERATOR'
        | 'TEST_ADMINISTRATOR'
        | 'OBSERVER'
        | 'APPEAL_MEMBER'
        | 'COMMISSION_SECRETARY'
        | 'COMMISSION_MEMBER'
        | 'COMMISSION_CHAIR'
        | 'ORGANISATION_OFFICER'
        | 'SITUATIONAL_CENTRE'
        | 'MINISTRY_ANALYST'
        | 'AUDITOR'
        | 'ADMINISTRATOR';
    };
    LastDayRequest: {
      /** Format: date */
      lastDay?: string | null;
    };
    LinkResponse: {
      email: string;
      /** @enum {string} */
      state: 'VALID' | 'EXPIRED' | 'USED';
    };
    LocaleRequest: {
      /** @enum {string} */
      locale: 'kk' | 'ru';
    };
    LookupRequest: {
      iin: string;
    };
    LookupResponse: {
      /** Format: date */
      birthDate: string;
      iin: string;
      name: string;
      patronymic: string | null;
      /** @enum {string} */
      sex: 'MALE' | 'FEMALE';
      surname: string;
    };
    MeResponse: {
      /** Format: uuid */
      accountId: string;
      email: string;
      /** @enum {string} */
      locale: 'kk' | 'ru';
      person: components['schemas']['PersonResponse'] | null;
      roles: string[];
    };
    NextStepResponse: {
      /** @enum {string} */
      next: 'NONE' | 'CODE' | 'ENROLMENT';
    };
    OpenAccountRequest: {
      email: string;
      /** @enum {string} */
      locale: 'kk' | 'ru';
    };
    PersonRequest: {
      /** Format: date */
      birthDate?: string | null;
      citizenship?: string | null;
      documentNumber?: string | null;
      ethnicity?: string | null;
      iin?: string | null;
      /** @enum {string} */
      kind: 'IIN' | 'NO_IIN';
      name?: string | null;
      patronymic?: string | null;
      phone: string;
      /** @enum {string|null} */
      sex?: 'MALE' | 'FEMALE' | null;
      surname?: string | null;
    };
    PersonResponse: {
      /** Format: date */
      birthDate: string;
      citizenship: string | null;
      documentNumber: string | null;
      ethnicity: string | null;
      iin: string | null;
      /** @enum {string} */
      kind: 'IIN' | 'NO_IIN';
      name: string;
      patronymic: string | null;
      phone: string;
      /** @enum {string} */
      sex: 'MALE' | 'FEMALE';
      /** @enum {string} */
      source: 'REGISTER' | 'SELF';
      surname: string;
    };
    /** @description RFC 9457; code is stable, text is for people */
    Problem: {
      code: string;
      detail: string;
      errors: components['schemas']['FieldProblem'][];
      instance?: string;
      status: number;
      text: {
        kk: string;
        ru: string;
      };
      title: string;
      traceId: string | null;
      type: string;
    };
    RecoverByIinRequest: {
      iin: string;
    };
    RecoverRequest: {
      email: string;
    };
    RecoveryCodesResponse: {
      recoveryCodes: string[];
    };
    RegisterRequest: {
      email: string;
      /** @enum {string} */
      locale: 'kk' | 'ru';
    };
    ResendRequest: {
      email: string;
    };
    SecondFactorState: {
      /** Format: int32 */
      recoveryCodesLeft: number;
      /** Format: date-time */
      since: string | null;
    };
    SignInRequest: {
      email: string;
      password: string;
    };
    SignInResponse: {
      /** @enum {string} */
      browser: 'YANDEX' | 'EDGE' | 'OPERA' | 'SAMSUNG' | 'FIREFOX' | 'CHROME' | 'SAFARI' | 'OTHER';
      current: boolean;
      id: string;
      /** Format: date-time */
      lastSeenAt: string;
      /** Format: date-time */
      signedInAt: string;
      /** @enum {string} */
      system: 'ANDROID' | 'IOS' | 'WINDOWS' | 'MACOS' | 'CHROME_OS' | 'LINUX' | 'OTHER';
    };
    StaffAccount: {
      /** Format: uuid */
      accountId: string;
      confirmed: boolean;
      email: string;
      grants: components['schemas']['StaffGrantView'][];
      /** @enum {string} */
      locale: 'kk' | 'ru';
      name: string | null;
      secondFactor: components['schemas']['SecondFactorState'];
    };
    StaffGrantView: {
      body: string | null;
      centres: string[];
      /** Format: date-time */
      grantedAt: string;
      /** Format: uuid */
      grantedBy: string | null;
      grantedByEmail: string | null;
      /** Format: uuid */
      id: string;
      /** Format: date */
      lastDay: string | null;
      /** Format: date */
      orderDate: string | null;
      orderNumber: string | null;
      organisation: string | null;
      region: string | null;
      /** Format: date-time */
      revokedAt: string | null;
      /** Format: uuid */
      revokedBy: string | null;
      revokedByEmail: string | null;
      /** @enum {string} */
      role:
        | 'NTC_OPERATOR'
        | 'TEST_ADMINISTRATOR'
        | 'OBSERVER'
        | 'APPEAL_MEMBER'
        | 'COMMISSION_SECRETARY'
        | 'COMMISSION_MEMBER'
        | 'COMMISSION_CHAIR'
        | 'ORGANISATION_OFFICER'
        | 'SITUATIONAL_CENTRE'
        | 'MINISTRY_ANALYST'
        | 'AUDITOR'
        | 'ADMINISTRATOR';
      /** @enum {string} */
      state: 'COUNTING' | 'FUTURE' | 'EXPIRED' | 'REVOKED';
      /** Format: date-time */
      validFrom: string;
    };
    StaffPage: {
      accounts: components['schemas']['StaffAccount'][];
      next: string | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'Audit.list': {
    parameters: {
      query?: {
        action?: string;
        actor?: string;
        cursor?: string;
        from?: string;
        object?: string;
        outcome?: 'DONE' | 'REFUSED' | 'DENIED' | 'FAILED' | 'UNKNOWN';
        service?: string;
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditPage'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'EmailChange.look': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'EmailChange.confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FollowRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfirmResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Me.me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Security.changeEmail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeEmailRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Security.erase': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EraseRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Me.speak': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LocaleRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Security.changePassword': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Person.describe': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Person.lookUp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LookupRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LookupResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OwnSecondFactor.state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorState'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OwnSecondFactor.begin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Enrolment'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OwnSecondFactor.confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodesResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'OwnSecondFactor.renew': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodesResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Replacement.begin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginReplacementRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Enrolment'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Replacement.cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Replacement.confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodesResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Session.sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignInResponse'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Session.endAll': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Session.end': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Recovery.byEmail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecoverRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Recovery.look': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Recovery.byIin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecoverByIinRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Recovery.confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfirmResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Registration.register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Registration.look': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Registration.confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfirmResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'Registration.resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResendRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StaffAccount.list': {
    parameters: {
      query?: {
        cursor?: string;
        role?:
          | 'NTC_OPERATOR'
          | 'TEST_ADMINISTRATOR'
          | 'OBSERVER'
          | 'APPEAL_MEMBER'
          | 'COMMISSION_SECRETARY'
          | 'COMMISSION_MEMBER'
          | 'COMMISSION_CHAIR'
          | 'ORGANISATION_OFFICER'
          | 'SITUATIONAL_CENTRE'
          | 'MINISTRY_ANALYST'
          | 'AUDITOR'
          | 'ADMINISTRATOR';
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffPage'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StaffAccount.open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenAccountRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StaffAccount.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffAccount'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StaffGrant.give': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveRoleRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StaffAccount.resetSecondFactor': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StaffSession.endAll': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'CentrePeople.of': {
    parameters: {
      query: {
        date: string;
      };
      header?: never;
      path: {
        centre: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CentrePerson'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StaffGrant.revoke': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        grantId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'StaffGrant.changeLastDay': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        grantId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LastDayRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SignIn.signIn': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInRequest'];
      };
    };
    responses: {
      /** @description Not yet: the second factor comes next */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NextStepResponse'];
        };
      };
      /** @description Signed in */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SecondFactor.code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SecondFactor.begin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Enrolment'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'SecondFactor.confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodesResponse'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
