// Generated from docs/api/certificate-service.json by npm run generate:api. Do not edit.
export interface paths {
  '/api/certificates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's certificates, newest first */
    get: operations['Certificate.mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certificates/{id}/pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The certificate as PDF in kk or ru
     * @description Problems: not-found, certificate-annulled, certificate-replaced, validation-failed (locale), service-unavailable with Retry-After
     */
    get: operations['Certificate.pdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certificates/public/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check a certificate by its code
     * @description The code as printed or typed: any case, with or without dashes. Problems: certificate-unknown
     */
    get: operations['Check.check'];
    put?: never;
    post?: never;
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
    CertificateResponse: {
      /** Format: uuid */
      applicationId: string;
      code: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      issuedAt: string;
      number: string;
      percent: number;
      /** Format: uuid */
      sittingId: string;
      /** @enum {string} */
      state: 'VALID' | 'EXPIRED' | 'ANNULLED' | 'REPLACED';
      subject: string;
      subjectName: components['schemas']['LocalizedName'];
      testType: string;
      /** Format: date */
      validUntil: string;
    };
    CheckResponse: {
      categoryReached: string | null;
      categoryReachedName: components['schemas']['LocalizedName'] | null;
      centreName: components['schemas']['LocalizedName'];
      code: string;
      holderName: string | null;
      iinMasked: string | null;
      /** Format: date-time */
      issuedAt: string;
      /** @enum {string} */
      language: 'kk' | 'ru';
      maxScore: number;
      number: string;
      parts: components['schemas']['PartResult'][];
      percent: number;
      score: number;
      /** @enum {string} */
      state: 'VALID' | 'EXPIRED' | 'ANNULLED' | 'REPLACED';
      subject: string;
      subjectName: components['schemas']['LocalizedName'];
      /** Format: date-time */
      testedAt: string;
      testType: string;
      testTypeName: components['schemas']['LocalizedName'];
      /** Format: date */
      validUntil: string;
    };
    FieldProblem: {
      code: string;
      field: string;
      text: {
        kk: string;
        ru: string;
      };
    };
    LocalizedName: {
      kk: string;
      ru: string;
    };
    PartResult: {
      code: string;
      maxScore: number;
      score: number;
      title: components['schemas']['LocalizedName'];
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
  'Certificate.mine': {
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
          'application/json': components['schemas']['CertificateResponse'][];
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
  'Certificate.pdf': {
    parameters: {
      query?: {
        locale?: 'kk' | 'ru';
      };
      header?: never;
      path: {
        id: string;
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
          'application/pdf': string;
          'application/problem+json': string;
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
  'Check.check': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
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
          'application/json': components['schemas']['CheckResponse'];
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
