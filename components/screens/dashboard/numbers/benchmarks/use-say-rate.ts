import { useTranslation } from 'react-i18next';

/** Says an engagement rate: shares of a hundredth and less need two decimals. */
export function useSayRate(): (share: number) => string {
  const { language } = useTranslation().i18n;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  return (share) => percent.format(share);
}
