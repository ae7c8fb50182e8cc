import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ARMS, type Experiment, type ExperimentResult } from '@/lib/domain/experiment';
import { armLetter } from './arm-letter';
import { useSayValue } from './use-say-effect';

export interface ArmDotsProps {
  experiment: Experiment;
  values: NonNullable<ExperimentResult['values']>;
}

const CELL = 'border-b border-line py-2 text-start align-top max-sm:block sm:pe-4';
/** On a narrow page a row is two lines: the arm's words, and its posts under them. */
const ARM = `${CELL} font-medium max-sm:border-b-0 max-sm:pb-0`;

/** Each post as a dot on one scale, and beside the dots the same in numbers. */
export function ArmDots({ experiment, values }: ArmDotsProps) {
  const { t } = useTranslation('experiments');
  const say = useSayValue(experiment.metric);
  const caption = useId();
  const all = ARMS.flatMap((arm) => values[arm]);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const placeOf = (value: number) => (most > least ? (value - least) / (most - least) : 0.5);
  return (
    <div className="grid gap-2">
      <p id={caption} className="max-w-prose text-sm text-muted">
        {t('dots.caption', {
          metric: t(`inWords.${experiment.metric}`),
          age: experiment.age,
          least: say(least),
          most: say(most),
        })}
      </p>
      <table aria-describedby={caption} data-testid="experiment-values" className="w-full text-sm">
        <thead>
          <tr className="text-muted">
            <th scope="col" className={`${ARM} sm:w-1/4`}>
              {t('dots.arm')}
            </th>
            <th scope="col" className={`${CELL} font-medium`}>
              {t('dots.values')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ARMS.map((arm) => (
            <tr key={arm}>
              <th scope="row" className={ARM}>
                <span dir="auto">
                  {t('arm', { arm: armLetter(arm), words: experiment.arms[arm] })}
                </span>
              </th>
              <td className={`${CELL} tabular-nums`}>
                <span aria-hidden className="relative mx-1.5 mb-1 block h-4 border-b border-edge">
                  {values[arm].map((value, index) => (
                    <span
                      // oxlint-disable-next-line react/no-array-index-key -- two posts may have one value.
                      key={index}
                      className="absolute bottom-0 -ms-1.5 size-3 translate-y-1/2 rounded-full border border-raised bg-ink opacity-70"
                      style={{ insetInlineStart: `${placeOf(value) * 100}%` }}
                    />
                  ))}
                </span>
                {values[arm]
                  .toSorted((one, other) => one - other)
                  .map(say)
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
