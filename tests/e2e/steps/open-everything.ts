import type { Page } from 'puppeteer-core';

/** Buttons that open a dialog and change nothing by themselves. */
export const DIALOGS = [
  'add-brand',
  'add-decision',
  'brand-edit',
  'brand-remove',
  'correct',
  'experiment-new',
  'import-clients',
  'import-take-back',
  'lineage',
  'month-lineage',
  'month-report-open',
  'move-stage',
  'note-add',
  'note-change',
  'phone-set',
  'playbook-drop',
  'post-lineage',
  'post-measure',
  'retainer-set',
  'snapshot-lineage',
  'time-add',
  'time-correct',
] as const;

const MENUS = '[aria-haspopup="menu"], [aria-haspopup="dialog"]';

export interface Opened {
  /** What was opened, by the button's test id. */
  names: string[];
  /** The words around the mark, each with what was open. */
  leaks: string[];
}

/**
 * Opens the menus and dialogs of a page, one of each kind and one after the other, and looks for a mark in all that the page
 * then says, shown or not. `without` are the views that may name it; of what they open only what does not is looked at.
 */
export const openEverything = (
  page: Page,
  mark: string,
  without: readonly string[] = [],
): Promise<Opened> =>
  page.evaluate(
    async ({ dialogs, menus, wanted, skipped }) => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 25));
      const boxes = () => [
        ...document.querySelectorAll<HTMLElement>('dialog[open], [popover]:popover-open'),
      ];
      const until = async (what: string, isSo: () => boolean) => {
        const end = Date.now() + 20_000;
        while (!isSo()) {
          if (Date.now() > end) throw new Error(what);
          await pause();
        }
      };
      const names = (text: string | null | undefined) => new RegExp(wanted, 'i').test(text ?? '');
      const within = (root: HTMLElement): string => {
        const copy = root.cloneNode(true) as HTMLElement;
        if (skipped !== '') for (const part of copy.querySelectorAll(skipped)) part.remove();
        const fields = [...root.querySelectorAll<HTMLInputElement>('input, textarea, select')];
        const values = fields.flatMap((field) =>
          skipped !== '' && root.contains(field.closest(skipped)) ? [] : [field.value],
        );
        return [copy.outerHTML, ...values].join('\n');
      };
      const openers = [menus, ...dialogs.map((id) => `[data-testid="${id}"]`)].join(', ');
      // Lists have one in every row, and they are all of one kind.
      const done = new Set<string>();
      const found = { names: [] as string[], leaks: [] as string[] };
      const nameOf = (button: HTMLElement) =>
        button.dataset.testid ?? button.getAttribute('aria-label') ?? '';
      const next = () =>
        [...document.querySelectorAll<HTMLButtonElement>(openers)].find(
          (button) =>
            !done.has(nameOf(button)) &&
            !button.disabled &&
            button.checkVisibility() &&
            !(skipped !== '' && names(button.closest(skipped)?.textContent)),
        );
      for (let button = next(); button; button = next()) {
        const name = nameOf(button);
        done.add(name);
        button.click();
        await until(`${name} opens nothing`, () => boxes().length > 0);
        await pause();
        found.names.push(name);
        // A menu of all brands may name them itself.
        const looked = boxes().filter((box) => skipped === '' || !box.matches(skipped));
        for (const text of [within(document.body), ...looked.map(within), document.title]) {
          const at = text.search(new RegExp(wanted, 'i'));
          if (at >= 0) found.leaks.push(`${name}: ${text.slice(Math.max(0, at - 120), at + 60)}`);
        }
        for (const box of boxes().toReversed()) {
          // Its first button closes it. That it was closed without one the page would be told later.
          if (box instanceof HTMLDialogElement) box.querySelector('button')?.click();
          else box.hidePopover();
        }
        await until(`${name} does not close`, () => boxes().length === 0);
        await pause();
      }
      return found;
    },
    {
      dialogs: [...DIALOGS],
      menus: MENUS,
      wanted: mark,
      skipped: without.join(', '),
    },
  );
