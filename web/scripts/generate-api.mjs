// Types from the OpenAPI of the running services: one file for each in src/app/api/generated.
import { mkdirSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const SERVICES = {
  identity: 8081,
  application: 8082,
  scheduling: 8083,
  testing: 8084,
  certificate: 8085,
  notification: 8086,
};
const folder = new URL('../src/app/api/generated/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, port] of Object.entries(SERVICES)) {
  const address = new URL(`http://127.0.0.1:${port}/v3/api-docs`);
  writeFileSync(new URL(`${name}.ts`, folder), astToString(await openapiTS(address)));
  console.log(`${name}: ${address}`);
}
