import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordedWeek } from '@/lib/domain/recorded-weeks';
import type { Funnel, FunnelStep } from '@/lib/live/use-return';
import { AS_WRITTEN, MarkedText } from '../../../../ui/marked-text';
import { FunnelRow } from './funnel-row';
import { ShareNumber } from './share-number';
import { useSayShare } from './use-say-share';

const HEAD = 'px-3 py-2 text-start align-bottom text-sm font-medium text-muted';

export interface FunnelPartProps {
  funnel: Funnel;
  recorded: readonly RecordedWeek[];
}

/** The step that passes on less than it did, in one sentence with its evidence; and every step beneath. */
export function FunnelPart({ funnel, recorded }: FunnelPartProps) {
  const { t, i18n } = useTranslation('return');
  const { points } = useSayShare();
  const caption = useId();
  const { steps, weak, confidence } = funnel;
  const nameOf = ({ from, to }: FunnelStep) => t(`funnel.step.${from}-${to}`);
  const [first] = weak;
  const number = (step: FunnelStep, time: 'last4' | 'before') => (
    <ShareNumber
      name={t('funnel.shareOf', { step: nameOf(step), time: t(`funnel.${time}`) })}
      share={step[time]}
      {...{ step, recorded }}
    />
  );
  const say = (step: FunnelStep) =>
    step.change && (
      <MarkedText
        text={t('funnel.weak', AS_WRITTEN)}
        values={{
          step: nameOf(step),
          // What is lost, so the ends change places.
          low: points(-step.change.high),
          high: points(-step.change.low),
          confidence: new Intl.NumberFormat(i18n.language, {
            style: 'percent',
            maximumFractionDigits: 1,
          }).format(confidence),
        }}
        parts={{ last: number(step, 'last4'), before: number(step, 'before') }}
      />
    );
  return (
    <div className="grid grid-cols-1 gap-2" data-testid="funnel">
      <h3 className="text-base">{t('funnel.title')}</h3>
      <div className="max-w-prose" data-testid="weakest-step">
        {!first
          ? t(steps.some(({ change }) => change) ? 'funnel.none' : 'funnel.unread')
          : weak.length === 1
            ? say(first)
            : t('funnel.several', {
                steps: new Intl.ListFormat(i18n.language).format(weak.map(nameOf)),
              })}
      </div>
      <div className="rounded-lg border border-line bg-raised">
        <table aria-describedby={caption} className="w-full wrap-normal max-md:block">
          <thead className="max-md:sr-only">
            <tr>
              {(['name', 'last4', 'last12', 'verdictTitle'] as const).map((head) => (
                <th key={head} scope="col" className={HEAD}>
                  {t(`funnel.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-md:block">
            {steps.map((step) => (
              <FunnelRow key={step.to} name={nameOf(step)} {...{ step, recorded }} />
            ))}
          </tbody>
        </table>
      </div>
      <p id={caption} className="max-w-prose text-sm text-muted">
        {t('funnel.caption')}
      </p>
    </div>
  );
}
