import { useTranslation } from 'react-i18next';

/** The parts of a long page, in their order. */
export const PARTS = ['week', 'charts', 'files', 'experiments', 'return', 'rates'] as const;
export type PartId = (typeof PARTS)[number];

export const partElement = (id: PartId) => `part-${id}`;

/** Goes to a part of the page, and takes the focus there, so that the keyboard goes on from it. */
function goTo(id: PartId): void {
  const heading = document.querySelector<HTMLElement>(`#${partElement(id)} h2`);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView?.({ block: 'start' });
  heading.focus({ preventScroll: true });
}

/** The way to each part of the page, and to what its numbers mean: where there is room it stays in sight. */
export function PageIndex() {
  const { t } = useTranslation(['numbers', 'metrics']);
  return (
    <nav
      aria-label={t('numbers:index.label')}
      className="index-in-sight flex flex-wrap gap-x-1 gap-y-1"
    >
      {PARTS.map((id) => (
        <button
          key={id}
          type="button"
          data-testid={`go-${id}`}
          className="rounded-full border border-line bg-raised px-3 py-1 text-sm font-medium transition-colors duration-150 hover:bg-sunken"
          onClick={() => goTo(id)}
        >
          {t(`numbers:index.${id}`)}
        </button>
      ))}
      <a
        className="self-center ps-2 text-sm text-muted underline underline-offset-3"
        href="#/numbers/metrics"
      >
        {t('metrics:open')}
      </a>
    </nav>
  );
}
