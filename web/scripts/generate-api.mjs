// The types of the services' APIs, src/shared/api/SERVICE.ts, from their committed descriptions, docs/api/SERVICE.json.
//   node scripts/generate-api.mjs            write them
//   node scripts/generate-api.mjs --check    say which of them are out of date, and fail
//   node scripts/generate-api.mjs --live     write them as a running platform describes itself (BAGALAU_PORT_OFFSET as for ./bagalau)
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { format } from 'prettier';

const PORTS = {
  identity: 8081,
  application: 8082,
  scheduling: 8083,
  testing: 8084,
  certificate: 8085,
  notification: 8086,
  reference: 8087,
};
const DESCRIPTIONS = new URL('../../docs/api/', import.meta.url);
const TYPES = new URL('../src/shared/api/', import.meta.url);
const STYLE = JSON.parse(readFileSync(new URL('../.prettierrc.json', import.meta.url), 'utf8'));

const description = (name) => new URL(`${name}-service.json`, DESCRIPTIONS);

async function describe(name, live) {
  if (!live) return JSON.parse(readFileSync(description(name), 'utf8'));
  const port = PORTS[name] + Number(process.env.BAGALAU_PORT_OFFSET ?? 0);
  const answer = await fetch(`http://127.0.0.1:${port}/v3/api-docs`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status} at ${answer.url}`);
  return answer.json();
}

async function typesOf(name, live) {
  const header = `// Generated from docs/api/${name}-service.json by npm run generate:api. Do not edit.\n`;
  const ast = await openapiTS(await describe(name, live), {
    alphabetize: true,
    defaultNonNullable: false,
  });
  return format(header + astToString(ast), { ...STYLE, parser: 'typescript' });
}

const [mode] = process.argv.slice(2);
mkdirSync(TYPES, { recursive: true });
const stale = [];
for (const name of Object.keys(PORTS)) {
  const file = new URL(`${name}.ts`, TYPES);
  const types = await typesOf(name, mode === '--live');
  if (mode !== '--check') writeFileSync(file, types);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== types) stale.push(name);
}
if (stale.length > 0) {
  console.error(`The types of ${stale.join(', ')} do not fit docs/api: run npm run generate:api and commit.`);
  process.exit(1);
}
