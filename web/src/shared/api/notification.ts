// Generated from docs/api/notification-service.json by npm run generate:api. Do not edit.
export interface paths {
  '/api/notifications/mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Mails, newest first
     * @description Problems: validation-failed (state, cursor: format-invalid)
     */
    get: operations['Mail.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications/mails/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Queue a mail that was given up
     * @description Problems: not-found, mail-not-failed, mail-worthless (its link has expired)
     */
    post: operations['Mail.retry'];
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
    FieldProblem: {
      code: string;
      field: string;
      text: {
        kk: string;
        ru: string;
      };
    };
    MailPage: {
      mails: components['schemas']['MailView'][];
      /** Format: uuid */
      next: string | null;
    };
    MailView: {
      /** Format: int32 */
      attempts: number;
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      lastError: string | null;
      /** @enum {string|null} */
      locale: 'kk' | 'ru' | null;
      recipientMasked: string | null;
      /** Format: date-time */
      sentAt: string | null;
      /** @enum {string} */
      state: 'WAITING' | 'QUEUED' | 'SENT' | 'FAILED';
      /** @enum {string} */
      template:
        | 'CONFIRM_EMAIL'
        | 'REGISTRATION_REPEATED'
        | 'RECOVER_PASSWORD'
        | 'PASSWORD_CHANGED'
        | 'EMAIL_CHANGE_REQUESTED'
        | 'CONFIRM_NEW_EMAIL'
        | 'SECOND_FACTOR_RESET'
        | 'SECOND_FACTOR_REPLACED'
        | 'ACCOUNT_ERASED'
        | 'APPLICATION_ACCEPTED'
        | 'APPLICATION_CHANGED'
        | 'TEST_REMINDER'
        | 'APPLICATION_REFUSED'
        | 'APPLICATION_WITHDRAWN'
        | 'SEAT_OFFERED'
        | 'SEAT_OFFER_ENDED'
        | 'WAIT_ENDED'
        | 'RESULT_RELEASED'
        | 'CERTIFICATE_ISSUED';
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
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'Mail.list': {
    parameters: {
      query?: {
        cursor?: string;
        state?: 'WAITING' | 'QUEUED' | 'SENT' | 'FAILED';
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
          'application/json': components['schemas']['MailPage'];
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
  'Mail.retry': {
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
      /** @description Accepted */
      202: {
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
}
