// Generated from docs/api/application-service.json by npm run generate:api. Do not edit.
export interface paths {
  '/api/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My applications, newest first */
    get: operations['Application.mine'];
    put?: never;
    /**
     * Submit; the same key and form give the same answer
     * @description 400 validation-failed with a code for each field; 409 application-exists, hold-gone, campaign-closed, idempotency-conflict
     */
    post: operations['Application.submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One of mine with its history
     * @description With waitForChangeFrom the answer waits up to five seconds for the application to leave that status. 404 not-found, also for another person's
     */
    get: operations['Application.find'];
    /**
     * Change all but the seat and its language
     * @description 404 not-found; 409 stale-version when it is otherwise than the version that was seen, edit-too-late after the deadline, not-editable when it has ended; 400 validation-failed with a code for each field
     */
    put: operations['Application.change'];
    post?: never;
    /**
     * Delete; a second time gives the same answer
     * @description 404 not-found; 409 too-late after the deadline, not-deletable when it has ended otherwise
     */
    delete: operations['Application.withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/agreement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The agreement that one of mine was submitted with, in the version that was accepted
     * @description 404 not-found, also for another person's
     */
    get: operations['Application.agreement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The day of my test for a calendar (iCalendar), in kk or ru
     * @description 404 not-found, also while there is no seat; 400 language-unknown (field lang)
     */
    get: operations['Calendar.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/attestees': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The regions whose lists I may see, and approve */
    get: operations['Attestee.regions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/attestees/{region}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The list as it follows from the applications now: counts, what differs from the last approval, all approvals
     * @description 404 not-found, also for a region of others and without a campaign
     */
    get: operations['Attestee.summary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/attestees/{region}/exclusions/{applicationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Take a line off, with a reason
     * @description 400 validation-failed (reason: required, length-invalid); 404 not-found
     */
    put: operations['Attestee.exclude'];
    post?: never;
    /**
     * Put a line back
     * @description 404 not-found
     */
    delete: operations['Attestee.restore'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/attestees/{region}/lines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of its lines, with those that were taken off
     * @description 404 not-found
     */
    get: operations['Attestee.lines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/attestees/{region}/revisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve the list as it was seen: it is kept, later changes make a further revision
     * @description 400 validation-failed (digest: required); 404 not-found; 409 list-outdated, list-empty, list-unchanged
     */
    post: operations['Attestee.approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/attestees/{region}/revisions/{revision}/sending': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send an approved list to the authorised body; a second time nothing is sent
     * @description 404 not-found; 409 list-superseded when a later revision was approved
     */
    post: operations['Attestee.send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/attestees/sent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists that were sent, the latest first */
    get: operations['SentAttestee.sent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/attestees/sent/{id}/lines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of the lines of one
     * @description 404 not-found, also while it was not sent
     */
    get: operations['SentAttestee.lines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/attestees/sent/{id}/lines.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All lines of one as a file
     * @description 404 not-found, also while it was not sent
     */
    get: operations['SentAttestee.file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What I typed so far; its version is the ETag
     * @description 204 without a draft
     */
    get: operations['Draft.find'];
    /**
     * Save what I typed
     * @description 409 draft-changed when If-Match is given and another page has saved since; 409 campaign-closed while no campaign is known; 400 length-invalid, format-invalid, language-unknown
     */
    put: operations['Draft.save'];
    post?: never;
    /** Throw it away */
    delete: operations['Draft.delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the form offers, and the agreement to accept
     * @description A test may be chosen with the languages of its papers: those that can be made on every day of the campaign's tests. A type is open when the configuration opens it and it has such a test
     */
    get: operations['Form.form'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/operator': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Applications of a campaign, the newest first; a line names nobody
     * @description 400 validation-failed (campaign, day, testType, employment, status, after: format-invalid; region: region-invalid; centre: centre-invalid; language: language-unknown; number: number-invalid)
     */
    get: operations['OperatorApplication.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/operator/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One with its answers, history and seat; who reads it is recorded
     * @description 404 not-found. The person is told by the id alone (ADR 3)
     */
    get: operations['OperatorApplication.find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/operator/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many match, by status, whatever status and page are asked for
     * @description 400 validation-failed (campaign, day, testType, employment, status, after: format-invalid; region: region-invalid; centre: centre-invalid; language: language-unknown; number: number-invalid)
     */
    get: operations['OperatorApplication.counts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/organisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The organisation of a BIN
     * @description 400 bin-invalid (field bin), 404 organisation-not-found, 503 register-unavailable
     */
    get: operations['Organisation.find'];
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
    AgreedTextResponse: {
      /** Format: date-time */
      acceptedAt: string;
      text: components['schemas']['LocalizedName'];
      version: string;
    };
    AgreementText: {
      text: components['schemas']['LocalizedName'];
      version: string;
    };
    ApplicationCardResponse: {
      canDelete: boolean;
      canEdit: boolean;
      /** Format: uuid */
      certificateId: string | null;
      /** Format: date-time */
      editableUntil: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      language: 'kk' | 'ru';
      number: string;
      refusalReason: string | null;
      slot: components['schemas']['SlotResponse'] | null;
      /** @enum {string} */
      status: 'SUBMITTED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'TESTED';
      subject: string;
      subjectName: components['schemas']['LocalizedName'];
      /** Format: date-time */
      submittedAt: string;
      testType: string;
    };
    ApplicationOverview: {
      centreCode: string | null;
      centreName: components['schemas']['LocalizedName'] | null;
      employment: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      language: 'kk' | 'ru';
      number: string;
      regionCode: string | null;
      /** Format: date-time */
      startsAt: string | null;
      /** @enum {string} */
      status: 'SUBMITTED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'TESTED';
      subject: string;
      subjectName: components['schemas']['LocalizedName'];
      /** Format: date-time */
      submittedAt: string;
      testType: string;
    };
    ApplicationResponse: {
      /** Format: date-time */
      agreementAcceptedAt: string;
      agreementVersion: string;
      canDelete: boolean;
      canEdit: boolean;
      categoryHeld: string | null;
      categorySought: string | null;
      /** Format: date */
      categoryValidUntil: string | null;
      /** Format: uuid */
      certificateId: string | null;
      disabilityOfSight: boolean;
      disciplineKind: string | null;
      /** Format: date-time */
      editableUntil: string | null;
      employment: string;
      history: components['schemas']['HistoryLineResponse'][];
      /** Format: uuid */
      holdId: string;
      /** Format: uuid */
      id: string;
      institution: string | null;
      institutionDistrict: string | null;
      institutionDistrictName: components['schemas']['LocalizedName'] | null;
      institutionName: components['schemas']['LocalizedName'] | null;
      institutionRegion: string | null;
      institutionRegionName: components['schemas']['LocalizedName'] | null;
      /** @enum {string} */
      language: 'kk' | 'ru';
      number: string;
      organisationBin: string | null;
      organisationKind: string | null;
      organisationKindName: components['schemas']['LocalizedName'] | null;
      organisationName: string | null;
      organisationRegisteredName: components['schemas']['LocalizedName'] | null;
      phone: string;
      programmeGroup: string | null;
      programmeGroupName: components['schemas']['LocalizedName'] | null;
      refusalReason: string | null;
      slot: components['schemas']['SlotResponse'] | null;
      speciality: string | null;
      specialityCode: string | null;
      specialityName: components['schemas']['LocalizedName'] | null;
      /** @enum {string} */
      status: 'SUBMITTED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'TESTED';
      /** Format: int32 */
      studyFrom: number | null;
      /** Format: int32 */
      studyTo: number | null;
      subject: string;
      subjectName: components['schemas']['LocalizedName'];
      /** Format: date-time */
      submittedAt: string;
      testType: string;
      /** Format: int64 */
      version: number;
    };
    ApprovalRequest: {
      /** Format: uuid */
      campaign?: string | null;
      digest: string | null;
    };
    AttesteeLine: {
      /** Format: uuid */
      applicationId: string;
      categorySought: string;
      exclusionReason: string | null;
      /** @enum {string} */
      language: 'kk' | 'ru';
      number: string;
      subject: string;
      subjectName: components['schemas']['LocalizedName'];
      testType: string;
    };
    AttesteePage: {
      lines: components['schemas']['AttesteeLine'][];
      /** Format: uuid */
      next: string | null;
    };
    ChangeApplicationRequest: {
      categoryHeld?: string | null;
      categorySought?: string | null;
      categoryValidUntil?: string | null;
      disabilityOfSight?: boolean | null;
      disciplineKind?: string | null;
      employment?: string | null;
      institution?: string | null;
      institutionDistrict?: string | null;
      institutionRegion?: string | null;
      organisationBin?: string | null;
      organisationKind?: string | null;
      organisationName?: string | null;
      phone?: string | null;
      programmeGroup?: string | null;
      speciality?: string | null;
      specialityCode?: string | null;
      studyFrom?: string | null;
      studyTo?: string | null;
      subject?: string | null;
      testType?: string | null;
      /** Format: int64 */
      version: number;
    };
    Choice: {
      code: string;
      name: components['schemas']['LocalizedName'];
    };
    DraftBody: {
      categoryHeld?: string | null;
      categorySought?: string | null;
      categoryValidUntil?: string | null;
      disabilityOfSight?: boolean | null;
      disciplineKind?: string | null;
      employment?: string | null;
      holdId?: string | null;
      institution?: string | null;
      institutionDistrict?: string | null;
      institutionRegion?: string | null;
      /** @enum {string|null} */
      language?: 'kk' | 'ru' | null;
      organisationBin?: string | null;
      organisationKind?: string | null;
      organisationName?: string | null;
      phone?: string | null;
      programmeGroup?: string | null;
      speciality?: string | null;
      specialityCode?: string | null;
      studyFrom?: string | null;
      studyTo?: string | null;
      subject?: string | null;
      testType?: string | null;
    };
    DraftSummary: {
      /** Format: int32 */
      added: number;
      /** Format: int32 */
      attestees: number;
      /** Format: uuid */
      campaign: string;
      /** Format: int32 */
      changed: number;
      digest: string;
      /** Format: int32 */
      excluded: number;
      region: string;
      /** Format: int32 */
      removed: number;
      revisions: components['schemas']['ListRevision'][];
    };
    ExclusionRequest: {
      reason: string | null;
    };
    FieldProblem: {
      code: string;
      field: string;
      text: {
        kk: string;
        ru: string;
      };
    };
    FormResponse: {
      agreement: components['schemas']['AgreementText'];
      categories: components['schemas']['Choice'][];
      disciplineKinds: components['schemas']['Choice'][];
      employmentKinds: components['schemas']['OpenChoice'][];
      languages: ('kk' | 'ru')[];
      organisationKinds: components['schemas']['Choice'][];
      subjects: components['schemas']['SubjectChoice'][];
      testTypes: components['schemas']['TestTypeChoice'][];
    };
    HistoryLineResponse: {
      /** Format: date-time */
      at: string;
      reason: string | null;
      /** @enum {string} */
      status: 'SUBMITTED' | 'CHANGED' | 'MOVED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'TESTED';
    };
    ListRevision: {
      /** Format: date-time */
      approvedAt: string;
      /** Format: uuid */
      approvedBy: string;
      /** Format: int32 */
      attestees: number;
      /** Format: uuid */
      campaign: string;
      /** Format: uuid */
      id: string;
      region: string;
      /** Format: int32 */
      revision: number;
      /** Format: date-time */
      sentAt: string | null;
    };
    LocalizedName: {
      kk: string;
      ru: string;
    };
    OpenChoice: {
      code: string;
      name: components['schemas']['LocalizedName'];
      open: boolean;
    };
    OperatorApplicationResponse: {
      application: components['schemas']['ApplicationResponse'];
      /** Format: uuid */
      campaign: string;
      campaignName: components['schemas']['LocalizedName'];
      /** Format: uuid */
      personId: string;
    };
    OrganisationResponse: {
      address: components['schemas']['LocalizedName'] | null;
      bin: string;
      name: components['schemas']['LocalizedName'];
      regionCode: string | null;
    };
    OverviewCounts: {
      /** Format: uuid */
      campaign: string | null;
      statuses: components['schemas']['StatusCount'][];
      /** Format: int64 */
      total: number;
    };
    OverviewPage: {
      applications: components['schemas']['ApplicationOverview'][];
      /** Format: uuid */
      campaign: string | null;
      /** Format: uuid */
      next: string | null;
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
    ReceiptResponse: {
      /** Format: uuid */
      id: string;
      number: string;
      /** @enum {string} */
      status: 'SUBMITTED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'TESTED';
    };
    RegionsResponse: {
      approves: string[];
      regions: string[];
    };
    SlotResponse: {
      address: components['schemas']['LocalizedName'];
      centreCode: string;
      centreName: components['schemas']['LocalizedName'];
      /** @enum {string} */
      language: 'kk' | 'ru';
      regionCode: string;
      regionName: components['schemas']['LocalizedName'];
      room: string;
      /** Format: int32 */
      seatNumber: number;
      /** Format: uuid */
      slotId: string;
      /** Format: date-time */
      startsAt: string;
    };
    StatusCount: {
      /** Format: int64 */
      count: number;
      /** @enum {string} */
      status: 'SUBMITTED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'TESTED';
    };
    SubjectChoice: {
      code: string;
      /** @enum {string} */
      kind: 'GENERAL' | 'SPECIAL' | 'AREA';
      name: components['schemas']['LocalizedName'];
      tests: components['schemas']['TestChoice'][];
    };
    SubmitApplicationRequest: {
      agreementVersion?: string | null;
      categoryHeld?: string | null;
      categorySought?: string | null;
      categoryValidUntil?: string | null;
      disabilityOfSight?: boolean | null;
      disciplineKind?: string | null;
      employment?: string | null;
      holdId?: string | null;
      institution?: string | null;
      institutionDistrict?: string | null;
      institutionRegion?: string | null;
      /** @enum {string|null} */
      language?: 'kk' | 'ru' | null;
      organisationBin?: string | null;
      organisationKind?: string | null;
      organisationName?: string | null;
      phone?: string | null;
      programmeGroup?: string | null;
      speciality?: string | null;
      specialityCode?: string | null;
      studyFrom?: string | null;
      studyTo?: string | null;
      subject?: string | null;
      testType?: string | null;
    };
    TestChoice: {
      /** @enum {string} */
      language: 'kk' | 'ru';
      testType: string;
    };
    TestTypeChoice: {
      code: string;
      languages: ('kk' | 'ru')[];
      name: components['schemas']['LocalizedName'];
      open: boolean;
      /** @enum {string} */
      subjectChoice: 'NONE' | 'SUBJECT' | 'DISCIPLINE';
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
  'Application.mine': {
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
          'application/json': components['schemas']['ApplicationCardResponse'][];
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
  'Application.submit': {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitApplicationRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceiptResponse'];
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
  'Application.find': {
    parameters: {
      query?: {
        waitForChangeFrom?: 'SUBMITTED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'TESTED';
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
          'application/json': components['schemas']['ApplicationResponse'];
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
  'Application.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeApplicationRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationResponse'];
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
  'Application.withdraw': {
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
        content: {
          'application/json': components['schemas']['ReceiptResponse'];
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
  'Application.agreement': {
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
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgreedTextResponse'];
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
  'Calendar.find': {
    parameters: {
      query?: {
        lang?: 'kk' | 'ru';
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
          'application/problem+json': string;
          'text/calendar;charset=UTF-8': string;
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
  'Attestee.regions': {
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
          'application/json': components['schemas']['RegionsResponse'];
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
  'Attestee.summary': {
    parameters: {
      query?: {
        campaign?: string;
      };
      header?: never;
      path: {
        region: string;
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
          'application/json': components['schemas']['DraftSummary'];
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
  'Attestee.exclude': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        applicationId: string;
        region: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExclusionRequest'];
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
  'Attestee.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        applicationId: string;
        region: string;
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
  'Attestee.lines': {
    parameters: {
      query?: {
        after?: string;
        campaign?: string;
      };
      header?: never;
      path: {
        region: string;
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
          'application/json': components['schemas']['AttesteePage'];
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
  'Attestee.approve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        region: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovalRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListRevision'];
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
  'Attestee.send': {
    parameters: {
      query?: {
        campaign?: string;
      };
      header?: never;
      path: {
        region: string;
        revision: number;
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
          'application/json': components['schemas']['ListRevision'];
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
  'SentAttestee.sent': {
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
          'application/json': components['schemas']['ListRevision'][];
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
  'SentAttestee.lines': {
    parameters: {
      query?: {
        after?: string;
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
          'application/json': components['schemas']['AttesteePage'];
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
  'SentAttestee.file': {
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
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
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
  'Draft.find': {
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
          'application/json': components['schemas']['DraftBody'];
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
  'Draft.save': {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftBody'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftBody'];
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
  'Draft.delete': {
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
  'Form.form': {
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
          'application/json': components['schemas']['FormResponse'];
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
  'OperatorApplication.list': {
    parameters: {
      query?: {
        after?: string | null;
        campaign?: string | null;
        centre?: string | null;
        day?: string | null;
        employment?: 'CURRENT_EMPLOYEE' | 'HIGHER_GRADUATE' | 'TVET_GRADUATE' | 'RETURNING' | null;
        language?: 'kk' | 'ru' | null;
        number?: string | null;
        region?: string | null;
        status?: 'SUBMITTED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'TESTED' | null;
        testType?:
          'T01' | 'T02' | 'T03' | 'T04' | 'T05' | 'T06' | 'T07' | 'T08' | 'T09' | 'T10' | 'T11' | null;
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
          'application/json': components['schemas']['OverviewPage'];
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
  'OperatorApplication.find': {
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
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperatorApplicationResponse'];
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
  'OperatorApplication.counts': {
    parameters: {
      query?: {
        after?: string | null;
        campaign?: string | null;
        centre?: string | null;
        day?: string | null;
        employment?: 'CURRENT_EMPLOYEE' | 'HIGHER_GRADUATE' | 'TVET_GRADUATE' | 'RETURNING' | null;
        language?: 'kk' | 'ru' | null;
        number?: string | null;
        region?: string | null;
        status?: 'SUBMITTED' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'TESTED' | null;
        testType?:
          'T01' | 'T02' | 'T03' | 'T04' | 'T05' | 'T06' | 'T07' | 'T08' | 'T09' | 'T10' | 'T11' | null;
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
          'application/json': components['schemas']['OverviewCounts'];
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
  'Organisation.find': {
    parameters: {
      query: {
        bin: string;
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
          'application/json': components['schemas']['OrganisationResponse'];
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
