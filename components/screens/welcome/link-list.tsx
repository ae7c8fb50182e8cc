import { useTranslation } from 'react-i18next';
import { LinkVerdict, type LinkVerdictProps } from './link-verdict';
import type { LinkLine } from './use-profile-links';

export interface LinkListProps extends Pick<LinkVerdictProps, 'onReplace' | 'onTake' | 'onShare'> {
  lines: readonly LinkLine[];
}

/** What is recognised in the pasted text, as it is typed. */
export function LinkList({ lines, ...on }: LinkListProps) {
  const { t } = useTranslation('welcome');
  return (
    <div role="status">
      {lines.length > 0 && (
        <ul
          aria-label={t('brand.recognised')}
          className="divide-y divide-line rounded-lg border border-line bg-raised"
        >
          {lines.map((line) => (
            <li
              key={line.key}
              data-testid="welcome-link"
              data-kind={line.account ? 'account' : line.link.kind}
              className="px-3.5 py-2.5"
            >
              <LinkVerdict line={line} {...on} />
            </li>
          ))}
        </ul>
      )}
      {lines.some(({ account }) => !account) && (
        <p data-testid="left-out" className="mt-2 text-sm text-muted">
          {t('links.leftOut')}
        </p>
      )}
    </div>
  );
}
