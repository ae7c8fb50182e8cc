/** The tab that `?tab=<id>` holds the coach to. */
export function tabInAddress(): number | undefined {
  const id = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isSafeInteger(id) ? id : undefined;
}
