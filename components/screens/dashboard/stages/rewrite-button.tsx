import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';

/** What was written may be written anew; the record keeps both. */
export function RewriteButton({ title, onWrite }: { title: string; onWrite: () => void }) {
  const { t } = useTranslation('dashboard');
  return (
    <Button
      size="small"
      variant="quiet"
      data-testid="task-rewrite"
      aria-label={t('stages.rewriteTask', { task: title })}
      onClick={onWrite}
    >
      {t('stages.rewrite')}
    </Button>
  );
}
