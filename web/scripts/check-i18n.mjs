// Both catalogues have the same keys, every key used exists, and no text stands in the code itself.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const SRC = new URL('../src', import.meta.url).pathname;
const LOCALES = ['kk', 'ru'];
const DEFAULT_NAMESPACE = 'common';
const TEXT_ATTRIBUTES = new Set([
  'title',
  'aria-label',
  'alt',
  'placeholder',
  'label',
  'legend',
  'hint',
  'lead',
  'description',
  'confirmLabel',
]);
const failures = [];

function flatten(node, prefix = '') {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flatten(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  );
}

function placeholders(text) {
  return [...String(text).matchAll(/\{\{(\w+)\}\}/g)]
    .map((match) => match[1])
    .sort()
    .join();
}

function readCatalogues() {
  const catalogues = {};
  for (const locale of LOCALES) {
    catalogues[locale] = {};
    for (const file of readdirSync(join(SRC, 'i18n', locale))) {
      const text = readFileSync(join(SRC, 'i18n', locale, file), 'utf8');
      catalogues[locale][file.replace('.json', '')] = new Map(flatten(JSON.parse(text)));
    }
  }
  return catalogues;
}

function compare(catalogues) {
  const [one, other] = LOCALES;
  for (const namespace of new Set(LOCALES.flatMap((locale) => Object.keys(catalogues[locale])))) {
    const left = catalogues[one][namespace] ?? new Map();
    const right = catalogues[other][namespace] ?? new Map();
    for (const key of new Set([...left.keys(), ...right.keys()])) {
      if (!left.has(key)) failures.push(`${one}/${namespace}.json lacks ${key}`);
      else if (!right.has(key)) failures.push(`${other}/${namespace}.json lacks ${key}`);
      else if (placeholders(left.get(key)) !== placeholders(right.get(key)))
        failures.push(`${namespace}:${key} has different placeholders in ${one} and ${other}`);
      else if (!String(left.get(key)).trim() || !String(right.get(key)).trim())
        failures.push(`${namespace}:${key} is empty`);
    }
  }
}

function sources(folder = SRC) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return ['test', 'generated'].includes(name) ? [] : sources(path);
    return /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name) ? [path] : [];
  });
}

const hasLetters = (text) => /\p{L}/u.test(text);
const hasCyrillic = (text) => /\p{Script=Cyrillic}/u.test(text);

function namespacesOf(file) {
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'useTranslation') {
      const argument = node.arguments[0];
      if (argument && ts.isStringLiteral(argument)) found.push(argument.text);
      if (argument && ts.isArrayLiteralExpression(argument))
        found.push(...argument.elements.filter(ts.isStringLiteral).map((element) => element.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.length > 0 ? found : [DEFAULT_NAMESPACE];
}

function checkSource(path, catalogue) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const namespaces = namespacesOf(file);
  const at = (node) =>
    `${relative(SRC, path)}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;

  const known = (key) => {
    const [namespace, rest] = key.includes(':') ? key.split(':') : [null, key];
    const places = namespace ? [namespace] : namespaces;
    return places.some((place) => catalogue[place]?.has(rest));
  };

  const visit = (node) => {
    if (ts.isJsxText(node) && hasLetters(node.text))
      failures.push(`${at(node)} text in JSX: ${node.text.trim()}`);
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
      if (!ts.isJsxAttribute(node.parent) && hasLetters(node.expression.text))
        failures.push(`${at(node)} text in JSX: ${node.expression.text}`);
    }
    if (ts.isJsxAttribute(node) && TEXT_ATTRIBUTES.has(node.name.getText(file))) {
      if (node.initializer && ts.isStringLiteral(node.initializer) && hasLetters(node.initializer.text))
        failures.push(`${at(node)} text in ${node.name.getText(file)}: ${node.initializer.text}`);
    }
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && hasCyrillic(node.text))
      failures.push(`${at(node)} text in code: ${node.text}`);
    if (ts.isCallExpression(node) && /(^|\.)t$/.test(node.expression.getText(file))) {
      const key = node.arguments[0];
      if (key && ts.isStringLiteral(key) && !known(key.text))
        failures.push(`${at(node)} unknown key ${key.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

const catalogues = readCatalogues();
compare(catalogues);
for (const path of sources()) checkSource(path, catalogues.kk);

if (failures.length > 0) {
  console.error(failures.join('\n'));
  process.exit(1);
}
console.log('i18n: both catalogues agree, every key exists, no text in the code');
