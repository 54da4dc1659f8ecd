import 'i18next';
import type account from './kk/account.json';
import type activity from './kk/activity.json';
import type administrator from './kk/administrator.json';
import type applications from './kk/applications.json';
import type apply from './kk/apply.json';
import type centres from './kk/centres.json';
import type campaigns from './kk/campaigns.json';
import type cancellations from './kk/cancellations.json';
import type attestees from './kk/attestees.json';
import type certificate from './kk/certificate.json';
import type common from './kk/common.json';
import type duties from './kk/duties.json';
import type errors from './kk/errors.json';
import type exam from './kk/exam.json';
import type operator from './kk/operator.json';
import type secondfactor from './kk/secondfactor.json';
import type slotplans from './kk/slotplans.json';
import type staff from './kk/staff.json';
import type waiting from './kk/waiting.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      account: typeof account;
      activity: typeof activity;
      administrator: typeof administrator;
      applications: typeof applications;
      apply: typeof apply;
      centres: typeof centres;
      campaigns: typeof campaigns;
      cancellations: typeof cancellations;
      attestees: typeof attestees;
      certificate: typeof certificate;
      common: typeof common;
      duties: typeof duties;
      errors: typeof errors;
      exam: typeof exam;
      operator: typeof operator;
      secondfactor: typeof secondfactor;
      slotplans: typeof slotplans;
      staff: typeof staff;
      waiting: typeof waiting;
    };
  }
}
