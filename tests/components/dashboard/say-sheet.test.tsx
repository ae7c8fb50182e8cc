import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { DASHBOARD_TEXTS } from '@/components/screens/dashboard/dashboard-texts';
import { useSaySheet } from '@/components/screens/dashboard/time/use-say-sheet';
import { startI18n } from '@/lib/i18n/start-i18n';
import { aBrand, emptyData } from '../coach/a-brand';

beforeEach(async () => {
  await emptyData();
  await startI18n('en', DASHBOARD_TEXTS);
});

it('says nothing before it knows the brands’ names, since a file stays as it was said', async () => {
  const { id, name } = await aBrand();
  const { result } = renderHook(() => useSaySheet());
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current).toBeDefined());
  const [, row] =
    result.current?.([{ day: '2026-11-24', brandId: id, source: 'typed', minutes: 60 }]) ?? [];
  expect(row).toContain(name);
});
