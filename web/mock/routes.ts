import { applicationRoutes } from './applications.ts';
import type { Handler } from './http.ts';
import { identity } from './identity.ts';
import { reference } from './reference.ts';
import { scheduling } from './scheduling.ts';
import { staff } from './staff.ts';
import { testing } from './testing.ts';

export type Route = [method: string, pattern: RegExp, handler: Handler];

export const routes: Route[] = [
  ...identity,
  ...scheduling,
  ...applicationRoutes,
  ...reference,
  ...testing,
  ...staff,
];
