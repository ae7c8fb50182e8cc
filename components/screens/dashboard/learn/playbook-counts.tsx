import { useTranslation } from 'react-i18next';
import type { PlaybookFile } from '@/lib/domain/playbook-file';

const KINDS = ['tasks', 'criteria', 'tips', 'warnings'] as const;

/** How many rules of each kind a playbook has, and which languages it speaks. */
export function PlaybookCounts({ file }: { file: PlaybookFile }) {
  const { t, i18n } = useTranslation('learn');
  const number = new Intl.NumberFormat(i18n.language);
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const languages = Object.keys(file.texts).map((code) => names.of(code) ?? code);
  const rows = [
    ...KINDS.map((kind) => [kind, number.format(file.rules[kind].length)] as const),
    ['languages', new Intl.ListFormat(i18n.language).format(languages)] as const,
  ];
  return (
    <dl
      data-testid="playbook-preview"
      className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1"
    >
      {rows.map(([kind, value]) => (
        <div key={kind} className="contents" data-kind={kind}>
          <dt className="text-muted">{t(`playbook.counts.${kind}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
