import type { MonthReport, MonthSum } from '@/lib/live/use-month-report';
import type { Language } from '@/lib/domain/language';
import { useSpoken } from '../client-text/use-spoken';
import { useSay } from './use-say';

/** A month's page for the client in their language; `undefined` until the texts are there. */
export function useReportText(report: MonthReport, language: Language): string | undefined {
  const say = useSay(language);
  const t = useSpoken(language, 'report');
  const stages = useSpoken(language, 'stages');
  const ofReturn = useSpoken(language, 'return');
  if (!t || !stages || !ofReturn) return undefined;
  const { brand, stage, view, published, goal, target, decisions } = report;
  const { conversions, measured, spend, guardrailsKept, acceptedBy, month } = view.result;
  const { declaredValue } = view.result;
  const { sum, returned } = view;
  const { currency } = view.figures;
  const sumText = ({ cost: total, currency: of, breakEven }: MonthSum) => {
    const cost = say.money(total, of);
    return typeof breakEven === 'number'
      ? t('sum', { cost, count: breakEven })
      : t('sumAlone', { cost, why: ofReturn(`why.${breakEven.notAvailable}`) });
  };
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const done = [
    published === 0 ? t('publishedNone') : t('published', { count: published }),
    ...decisions.map(({ day, text }) => t('decision', { day: say.day(day), text })),
  ];
  const brought = [
    conversions === undefined ? t('resultsUnknown') : t('results', { conversions }),
    target && measured !== undefined && t('measured', { measure: target.measure, measured }),
    guardrailsKept !== undefined && t(`guardrails.${guardrailsKept ? 'kept' : 'broken'}`),
    sum
      ? sumText(sum)
      : t('missingSum', { what: list.format(view.missing.map((part) => t(`missing.${part}`))) }),
    sum && spend === undefined && t('noSpend'),
    returned &&
      t('return', {
        middle: say.share(returned.middle),
        low: say.share(returned.low),
        high: say.share(returned.high),
      }),
    declaredValue !== undefined &&
      t('declared', {
        value: currency ? say.money(declaredValue, currency) : say.number(declaredValue),
      }),
    acceptedBy !== undefined && t('accepted', { name: acceptedBy }),
  ];
  const parts = [
    [t('title', { brand, month: say.month(month) })],
    [
      t('stage', { stage: stages(`${stage}.name`), expect: t(`expect.${stage}`) }),
      goal && t('goal', goal),
      target && t(`level.${target.direction}`, { ...target }),
    ],
    done,
    brought,
    [t('limits'), t('next')],
  ];
  return parts
    .map((lines) => lines.filter((line) => typeof line === 'string').join('\n'))
    .join('\n\n');
}
