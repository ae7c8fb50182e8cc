/** One balanced pair of brackets, at most one pair inside. */
const BRACKETS = String.raw`\((?:[^()]|\([^()]*\))*\)`;

const TOKEN = new RegExp(
  String.raw`:(handle|id|account|space|any)\b(${BRACKETS})?|${BRACKETS}|[^:(]+|[:(]`,
  'g',
);

/**
 * The regular expression source of one part of an address written in the routes' language, without anchors.
 * `fill` is what a capture without its own expression takes.
 */
export function templateSource(template: string, fill: string): string {
  let source = '';
  for (const [token, name, expression] of template.matchAll(TOKEN)) {
    if (name !== undefined) {
      const inner = expression?.slice(1, -1) ?? fill;
      source += name === 'any' ? `(?:${inner})` : `(?<${name}>${inner})`;
    } else if (token.startsWith('(') && token.length > 1) {
      source += `(?:${token.slice(1, -1)})`;
    } else {
      source += token.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
    }
  }
  return source;
}

/** Matches a whole string against a template. */
export const compileTemplate = (template: string, fill: string): RegExp =>
  new RegExp(`^${templateSource(template, fill)}$`, 'i');

/** Matches a host; a leading `*.` takes the host itself and every subdomain. */
export const compileHost = (template: string): RegExp =>
  template.startsWith('*.')
    ? new RegExp(`^(?:[^.]+\\.)*${templateSource(template.slice(2), '[^.]+')}$`, 'i')
    : compileTemplate(template, '[^.]+');

/** A path template's segments; a slash inside brackets separates nothing. */
export function splitPath(template: string): string[] {
  const segments: string[] = [];
  let depth = 0;
  for (const character of template) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '/' && depth === 0) segments.push('');
    else segments.push((segments.pop() ?? '') + character);
  }
  return segments;
}

/** Matches a normalised path (see `locate`), where the root is the empty string. */
export function compilePath(template: string): RegExp {
  const segments = splitPath(template);
  const open = segments.at(-1) === '*';
  if (open) segments.pop();
  const sources = segments.map((segment, index) => {
    const rest = open && index === segments.length - 1 ? '(?:/[^]*)?' : '';
    if (segment === '') return rest;
    if (!segment.endsWith('?')) return `/${templateSource(segment, '[^/]+')}${rest}`;
    return `(?:/${templateSource(segment.slice(0, -1), '[^/]+')}${rest})?`;
  });
  return new RegExp(`^${open && segments.length === 0 ? '' : `${sources.join('')}$`}`, 'i');
}
