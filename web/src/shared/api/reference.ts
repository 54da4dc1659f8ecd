// Generated from docs/api/reference-service.json by npm run generate:api. Do not edit.
export interface paths {
  '/api/reference/{catalogue}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The entries of a catalogue, of a type, of a group, with a name; institutions also of a place and all in it
     * @description Problems: validation-failed (type: type-invalid; place: place-code-invalid; q: query-empty, length-invalid; limit: limit-invalid; after: format-invalid)
     */
    get: operations['Catalogue.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/{catalogue}/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One entry, also when it is closed
     * @description Problems: not-found
     */
    get: operations['Catalogue.one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/operator/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import entries of a kind from CSV: all lines or none
     * @description With closeMissing the file is the whole list, and entries it does not have are closed. Problems: forbidden (403, NTC_OPERATOR only), validation-failed (kind: reference-kind-invalid), import-refused (400, with the report's lines, accepted and errors)
     */
    post: operations['Import.run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/operator/kinds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What there is of each kind, in the order to import them
     * @description Problems: forbidden (403, NTC_OPERATOR only)
     */
    get: operations['Import.kinds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/organisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Organisations of a place and all places in it, with a name; or the one with a BIN, also when it is closed
     * @description Problems: validation-failed (bin: bin-invalid; place: place-code-invalid; q: query-empty, length-invalid; limit: limit-invalid; after: format-invalid)
     */
    get: operations['Organisation.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Places right inside another (parent), anywhere inside another (place), with a name; without all, the regions
     * @description Problems: validation-failed (place: place-code-invalid; q: query-empty, length-invalid; limit: limit-invalid; after: format-invalid)
     */
    get: operations['Place.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reference/places/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One place, also when it is closed
     * @description Problems: not-found
     */
    get: operations['Place.one'];
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
    EntryPage: {
      entries: components['schemas']['EntryResponse'][];
      next: string | null;
    };
    EntryResponse: {
      /** Format: date */
      closedOn: string | null;
      code: string;
      kind: string;
      name: components['schemas']['LocalizedName'];
      parent: string | null;
      parentName: components['schemas']['LocalizedName'] | null;
      subordination: string | null;
      type: string | null;
    };
    FieldProblem: {
      code: string;
      field: string;
      text: {
        kk: string;
        ru: string;
      };
    };
    ImportLine: {
      code: string;
      column: string | null;
      /** Format: int64 */
      line: number;
      text: components['schemas']['LocalizedMessage'];
    };
    ImportResponse: {
      /** Format: int64 */
      accepted: number;
      /** Format: int32 */
      added: number;
      /** Format: int32 */
      changed: number;
      /** Format: int32 */
      closed: number;
      errors: components['schemas']['ImportLine'][];
      /** Format: int64 */
      lines: number;
    };
    KindResponse: {
      /** Format: int32 */
      closed: number;
      fileName: string | null;
      /** Format: date-time */
      importedAt: string | null;
      kind: string;
      /** Format: int32 */
      open: number;
    };
    LocalizedMessage: {
      kk: string;
      ru: string;
    };
    LocalizedName: {
      kk: string;
      ru: string;
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
  'Catalogue.list': {
    parameters: {
      query?: {
        after?: string | null;
        limit?: number | null;
        parent?: string;
        place?: string;
        q?: string | null;
        type?: string;
      };
      header?: never;
      path: {
        catalogue: string;
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
          'application/json': components['schemas']['EntryPage'];
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
  'Catalogue.one': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        catalogue: string;
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
          'application/json': components['schemas']['EntryResponse'];
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
  'Import.run': {
    parameters: {
      query: {
        closeMissing?: boolean;
        kind: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportResponse'];
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
  'Import.kinds': {
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
          'application/json': components['schemas']['KindResponse'][];
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
  'Organisation.list': {
    parameters: {
      query?: {
        after?: string | null;
        bin?: string;
        limit?: number | null;
        place?: string;
        q?: string | null;
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
          'application/json': components['schemas']['EntryPage'];
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
  'Place.list': {
    parameters: {
      query?: {
        after?: string | null;
        limit?: number | null;
        parent?: string;
        place?: string;
        q?: string | null;
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
          'application/json': components['schemas']['EntryPage'];
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
  'Place.one': {
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
          'application/json': components['schemas']['EntryResponse'];
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
