import { useTranslation } from 'react-i18next';
import { Gate } from './gate';
import { Panel } from './panel';
import { useViewer } from './practice-store';

const WEEKS = [1, 2, 3, 4] as const;
/** Small, and up and down: what a young account's weeks look like. */
const NUMBERS = {
  reach: [61, 88, 47, 72],
  visits: [14, 9, 17, 12],
  clicks: [2, 0, 3, 1],
} as const;

export function InsightsView() {
  const { t, i18n } = useTranslation('practice');
  const viewer = useViewer();
  if (!viewer) return <Gate title={t('insights.title')} text={t('insights.signedOut')} />;
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <>
      <Panel className="grid gap-1">
        <h1 className="text-xl">{t('insights.title')}</h1>
        <p className="font-medium">{t('insights.madeUp')}</p>
        <p className="text-muted">
          {t('insights.followers')}: {number.format(viewer.followers)}
        </p>
      </Panel>
      {Object.entries(NUMBERS).map(([metric, values]) => (
        <Panel key={metric} className="grid gap-3">
          <div>
            <h2 className="text-lg">{t(`insights.${metric}`)}</h2>
            <p className="text-sm text-muted">{t(`insights.${metric}Is`)}</p>
          </div>
          <table className="w-full text-sm">
            <caption className="sr-only">{t('insights.period')}</caption>
            <tbody>
              {WEEKS.map((week, index) => (
                <tr key={week}>
                  <th scope="row" className="w-24 py-1 text-start font-normal text-muted">
                    {t('insights.week', { count: week })}
                  </th>
                  <td className="w-10 py-1 pe-3 text-end font-medium">
                    {number.format(values[index] ?? 0)}
                  </td>
                  <td aria-hidden className="py-1">
                    <span
                      data-filled
                      className="block h-2.5 rounded-full bg-action"
                      style={{ width: `${((values[index] ?? 0) / Math.max(...values)) * 100}%` }}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      ))}
    </>
  );
}
