/** What an SVG file needs of the page's styles: outside of it there are neither classes nor tokens. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
] as const;

const SVG = 'http://www.w3.org/2000/svg';
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const INSET = 20;

export interface Caption {
  title: string;
  reading: string;
  source: string;
}

export interface Picture {
  svg: string;
  width: number;
  height: number;
}

/**
 * A drawn chart as an SVG file of its own, in the colours of the theme that is shown, with its title, its sentence and
 * its source: whoever meets the picture alone still knows what it says and out of how many.
 */
export function pictureOf(drawn: SVGSVGElement, caption: Caption): Picture {
  const figure = drawn.closest('figure') ?? drawn;
  const { backgroundColor: ground, color: ink } = getComputedStyle(figure);
  const source = figure.querySelector('[data-source]') ?? figure;
  const muted = getComputedStyle(source).color;
  const width = Number(drawn.getAttribute('width'));
  const above = [
    ...linesOf(caption.title, width, 16).map((text) => ({ text, size: 16, weight: 650, ink })),
    ...linesOf(caption.reading, width, 13).map((text) => ({ text, size: 13, weight: 400, ink })),
  ];
  const below = linesOf(caption.source, width, 11).map((text) => ({
    text,
    size: 11,
    weight: 400,
    ink: muted,
  }));
  const sheet = document.createElementNS(SVG, 'svg');
  let y = INSET;
  const write = (lines: readonly (typeof above)[number][]) => {
    for (const { text, size, weight, ink: fill } of lines) {
      y += size * 1.45;
      sheet.append(
        element('text', { x: INSET, y, fill, 'font-size': size, 'font-weight': weight }),
      );
      sheet.lastElementChild?.append(text);
    }
  };
  write(above);
  y += 12;
  const chart = inlined(drawn);
  chart.setAttribute('x', String(INSET));
  chart.setAttribute('y', String(y));
  sheet.append(chart);
  y += Number(drawn.getAttribute('height')) + 4;
  write(below);
  const size = { width: width + 2 * INSET, height: Math.ceil(y + INSET) };
  for (const [name, value] of Object.entries({ ...size, 'font-family': FONT })) {
    sheet.setAttribute(name, String(value));
  }
  sheet.prepend(element('rect', { ...size, fill: ground }));
  return { svg: new XMLSerializer().serializeToString(sheet), ...size };
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function inlined(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [at, original] of [drawn, ...drawn.querySelectorAll('*')].entries()) {
    const look = getComputedStyle(original);
    for (const name of LOOKS) {
      const value = look.getPropertyValue(name);
      if (value !== '') copies[at]?.setAttribute(name, value);
    }
    copies[at]?.removeAttribute('class');
  }
  for (const name of ['role', 'aria-labelledby', 'data-chart']) copy.removeAttribute(name);
  return copy;
}

/** SVG breaks no lines. A letter is a little over half as wide as it is high, in this font and on the average. */
function linesOf(text: string, width: number, size: number): readonly string[] {
  const most = Math.floor(width / (size * 0.54));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
