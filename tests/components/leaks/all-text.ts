const FIELDS = 'input, textarea, select';

/** Everything a page says, shown or not: texts, attributes, what is written in fields, and the tab's title. */
export function allText(without: readonly string[] = []): string {
  const page = document.body.cloneNode(true) as HTMLElement;
  const skipped = without.join(', ');
  // What is written in a field is in no attribute.
  const values = [...document.querySelectorAll<HTMLInputElement>(FIELDS)].flatMap((field) =>
    skipped !== '' && field.closest(skipped) ? [] : [field.value],
  );
  if (skipped !== '') for (const part of page.querySelectorAll(skipped)) part.remove();
  return [page.outerHTML, document.title, ...values].join('\n');
}

/** The words around a mark, to say where it leaked. */
export function leaksOf(mark: string, text: string): string[] {
  const found = [...text.matchAll(new RegExp(mark, 'gi'))];
  return found.slice(0, 5).map(({ index }) => text.slice(Math.max(0, index - 120), index + 60));
}
