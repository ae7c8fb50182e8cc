import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { db } from '@/lib/db/database';
import type { ProbeHealth } from '@/lib/domain/probe-health';
import { LANGUAGES } from '@/lib/domain/language';
import { standInForTopLayer } from '../top-layer';
import { aBrand, emptyData } from './a-brand';
import { showCoach } from './show-coach';
import { violations } from './violations';

const user = userEvent.setup();

beforeEach(async () => {
  standInForTopLayer();
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.2.0' } as never);
  await emptyData();
  await browser.storage.session.clear();
});

/** A text of the language that is spoken. */
const say = (key: string, values: Record<string, unknown> = {}) =>
  i18next.t(`reading:${key}`, values);

describe.each(LANGUAGES)('reading that is limited, in %s', (language) => {
  const probe = (misses: number): ProbeHealth => ({
    id: 'instagram//viewer',
    network: 'instagram',
    variant: '',
    probe: 'viewer',
    tries: Array.from({ length: misses }, (_, at) => ({
      hit: false,
      day: `2026-11-${20 + (at % 2)}`,
    })),
  });

  it('is said with a way to copy what a report needs', async () => {
    await aBrand();
    await db.health.put(probe(10));
    await showCoach({ language, surface: 'panel' });
    const note = await screen.findByTestId('reading-limited');
    expect(note).toHaveTextContent(say('limited.text', { network: 'Instagram' }));
    expect(await violations()).toEqual([]);
    await user.click(within(note).getByTestId('copy-diagnostic'));
    await waitFor(() =>
      expect(within(note).getByRole('status')).toHaveTextContent(say('limited.copied')),
    );
    const text = await navigator.clipboard.readText();
    expect(text).toContain('Stagecoach 0.2.0');
    expect(text).toContain('network: instagram');
    expect(text).toContain('any front end / viewer: found 0 of 10 on 2 days');
    expect(text).not.toContain('acme');
  });

  it('says so when the browser does not allow copying', async () => {
    await aBrand();
    await db.health.put(probe(10));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'));
    await showCoach({ language });
    await user.click(await screen.findByTestId('copy-diagnostic'));
    expect(await screen.findByText(say('limited.copyFailed'))).toBeVisible();
  });

  it('is not claimed of a network that is well, or of another one', async () => {
    await aBrand();
    await db.health.bulkPut([probe(9), { ...probe(20), id: 'x//viewer', network: 'x' }]);
    await showCoach({ language });
    await screen.findAllByTestId('advice');
    expect(screen.queryByTestId('reading-limited')).toBeNull();
    await db.health.put(probe(10));
    expect(await screen.findByTestId('reading-limited')).toBeVisible();
  });
});
