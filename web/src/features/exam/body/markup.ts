/** How an allowed element of an item appears on our page, where landmarks and headings are ours. */
const RENAMED: Record<string, string> = {
  h1: 'h3',
  h2: 'h3',
  h3: 'h4',
  h4: 'h5',
  h5: 'h6',
  section: 'div',
  article: 'div',
  aside: 'div',
  header: 'div',
  footer: 'div',
  center: 'div',
  address: 'div',
  acronym: 'abbr',
  tt: 'code',
  big: 'span',
};

const NEVER = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'link',
  'meta',
  'form',
  'input',
  'button',
]);
const VOID = new Set(['br', 'hr', 'col', 'img']);

const ATTRIBUTE_NAMES: Record<string, string> = { colspan: 'colSpan', rowspan: 'rowSpan' };
const HTML_ATTRIBUTES = new Set([
  'alt',
  'colspan',
  'dir',
  'height',
  'lang',
  'reversed',
  'rowspan',
  'scope',
  'span',
  'start',
  'title',
  'type',
  'value',
  'width',
]);

export function elementName(name: string): string | null {
  const lower = name.toLowerCase();
  if (NEVER.has(lower) || !/^[a-z][a-z0-9]*$/.test(lower)) return null;
  return RENAMED[lower] ?? lower;
}

export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/** The server has sanitised the tree already; this is the second lock on the same door. */
export function elementProps(attributes: Record<string, string>, math: boolean): Record<string, string> {
  const props: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const lower = name.toLowerCase();
    if (lower.startsWith('on') || lower === 'style' || lower === 'href' || lower === 'src') continue;
    if (math ? /^[a-z]+$/.test(lower) && lower !== 'class' : HTML_ATTRIBUTES.has(lower)) {
      props[ATTRIBUTE_NAMES[lower] ?? lower] = value;
    }
  }
  return props;
}
