import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { db } from '@/lib/db/database';
import type { PageReading, ShownCount } from '@/lib/domain/page-facts';
import { LANGUAGES } from '@/lib/domain/language';
import { standInForTopLayer } from '../top-layer';
import { aBrand, emptyData } from './a-brand';
import { wasRead } from './a-reading';
import { showCoach } from './show-coach';
import { violations } from './violations';

const user = userEvent.setup();
const page = { network: 'instagram', kind: 'profile', handle: 'acme.coffee' } as const;

beforeEach(async () => {
  standInForTopLayer();
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  await emptyData();
  await browser.storage.session.clear();
});

const AUDIT: PageReading['audit'] = {
  avatar: { there: 'yes' },
  bio: { there: 'yes', value: 120 },
  link: { there: 'yes', value: 'acme.example', tracked: 'no' },
  category: { there: 'yes', value: 'Coffee shop' },
  pro: { there: 'no' },
};
const exactly = (value: number): ShownCount => ({ value, min: value, max: value, exact: true });
const OWN: PageReading = { own: 'yes', viewer: 'acme.coffee', audit: AUDIT };

/** A text of the language that is spoken. */
const say = (key: string, values: Record<string, unknown> = {}) =>
  i18next.t(`reading:${key}`, values);
const part = (name: string) => {
  const row = screen.getAllByTestId('audit-part').find(({ dataset }) => dataset.part === name);
  if (!row) throw new Error(`${name} is not listed`);
  return row;
};

describe.each(LANGUAGES)('the audit of one’s own profile, in %s', (language) => {
  it('lists each part with its verdict in the panel', async () => {
    await aBrand();
    await wasRead(page, OWN);
    await showCoach({ surface: 'panel', language });
    const audit = await screen.findByTestId('audit');
    const verdicts = screen
      .getAllByTestId('audit-part')
      .map(({ dataset }) => `${dataset.part} ${dataset.there}`);
    // In the order in which a visitor meets them; what nobody could read is not missing.
    expect(verdicts).toEqual([
      'avatar yes',
      'verified cannot-tell',
      'category yes',
      'bio yes',
      'link yes',
      'contact cannot-tell',
      'pinned cannot-tell',
      'pro no',
    ]);
    const shapes = { avatar: 'met', verified: 'cannot-tell', pro: 'not-yet' };
    for (const [name, shape] of Object.entries(shapes)) {
      expect(part(name).querySelector(`[data-signal=${shape}]`)).toBeInTheDocument();
      expect(part(name)).toHaveTextContent(say(`audit.part.${name}`));
    }
    expect(part('pro')).toHaveTextContent(say('audit.is.no'));
    expect(part('category')).toHaveTextContent('Coffee shop');
    expect(part('bio')).toHaveTextContent(say('audit.of', { length: 120, max: 150 }));
    expect(part('link')).toHaveTextContent('acme.example');
    expect(part('link')).toHaveTextContent(say('audit.tracked.no'));
    expect(audit).toHaveTextContent(say('audit.there', { count: 4, of: 8 }));
    expect(audit).toHaveTextContent(say('audit.missing', { count: 1 }));
    expect(audit).toHaveTextContent(say('audit.untold', { count: 3 }));
    expect(within(audit).getByRole('time')).toHaveAttribute('datetime');
    expect(await violations()).toEqual([]);
  });

  it('counts nothing as there while nothing is known', async () => {
    await aBrand();
    await wasRead(page, { ...OWN, audit: {} });
    await showCoach({ surface: 'panel', language });
    const audit = await screen.findByTestId('audit');
    expect(audit).toHaveTextContent(say('audit.untold', { count: 8 }));
    expect(audit).not.toHaveTextContent(say('audit.there', { count: 0, of: 8 }));
  });

  it('is a summary in the popup that opens', async () => {
    await aBrand();
    await wasRead(page, OWN);
    await showCoach({ language });
    const audit = await screen.findByTestId('audit');
    expect(part('bio')).not.toBeVisible();
    const summary = within(audit).getByText(say('audit.there', { count: 4, of: 8 }), {
      exact: false,
    });
    expect(summary).toBeVisible();
    await user.click(summary);
    expect(part('bio')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('says nothing of what is not missing, and of a link that says where visitors came from', async () => {
    await aBrand();
    const all = Object.fromEntries(
      ['avatar', 'verified', 'category', 'bio', 'contact', 'pinned', 'pro'].map((name) => [
        name,
        { there: 'yes' },
      ]),
    );
    const link = { there: 'yes', value: 'acme.example', tracked: 'yes' };
    await wasRead(page, { ...OWN, audit: { ...all, link } as PageReading['audit'] });
    await showCoach({ surface: 'panel', language });
    const audit = await screen.findByTestId('audit');
    expect(audit).toHaveTextContent(say('audit.there', { count: 8, of: 8 }));
    expect(audit).not.toHaveTextContent(say('audit.missing', { count: 0 }));
    expect(audit).not.toHaveTextContent(say('audit.untold', { count: 0 }));
    expect(part('link')).toHaveTextContent(say('audit.tracked.yes'));
  });

  it('records the other counts of the profile as well, each for itself', async () => {
    await aBrand();
    const counts = { followers: exactly(1234), following: exactly(120), posts: exactly(88) };
    await wasRead(page, { ...OWN, counts });
    await showCoach({ surface: 'panel', language });
    const button = await screen.findByTestId('record-following');
    expect(button).toHaveTextContent(say('count.record.following', { count: 120 }));
    await user.click(button);
    await screen.findByTestId('following-recorded');
    expect(screen.getByTestId('record-followers')).toBeVisible();
    expect(screen.getByTestId('record-posts')).toBeVisible();
    expect(screen.queryByTestId('record-likes')).toBeNull();
    expect(await db.snapshots.toArray()).toMatchObject([{ metric: 'following', value: 120 }]);
  });

  it('records the followers in one click, as exact', async () => {
    const brand = await aBrand();
    await wasRead(page, { ...OWN, counts: { followers: exactly(1234) } });
    await showCoach({ surface: 'panel', language });
    const button = await screen.findByTestId('record-followers');
    expect(button).toHaveTextContent((1234).toLocaleString(language));
    expect(button.parentElement).toHaveTextContent(
      say('count.exact', { brand: 'Acme Coffee', network: 'Instagram' }),
    );
    await user.click(button);
    const recorded = await screen.findByTestId('followers-recorded');
    expect(recorded).toHaveTextContent(say('count.recorded.followers', { count: 1234 }));
    expect(screen.queryByTestId('record-followers')).toBeNull();
    expect(await db.snapshots.toArray()).toMatchObject([
      { brandId: brand.id, metric: 'followers', value: 1234, source: 'read' },
    ]);
    expect(await violations()).toEqual([]);
    // The page shows another number now.
    await wasRead(page, { ...OWN, counts: { followers: exactly(1240) } });
    expect(await screen.findByTestId('record-followers')).toHaveTextContent(
      (1240).toLocaleString(language),
    );
  });

  it('says between which numbers a rounded one lies, and keeps that', async () => {
    await aBrand();
    const followers = { value: 12_300, min: 12_250, max: 12_349, exact: false };
    await wasRead(page, { ...OWN, counts: { followers } });
    await showCoach({ language });
    const button = await screen.findByTestId('record-followers');
    expect(button.parentElement).toHaveTextContent((12_250).toLocaleString(language));
    expect(button.parentElement).toHaveTextContent((12_349).toLocaleString(language));
    await user.click(button);
    await screen.findByTestId('followers-recorded');
    expect(await db.snapshots.toArray()).toMatchObject([{ range: [12_250, 12_349] }]);
  });

  it('says why a number could not be recorded', async () => {
    await aBrand();
    await wasRead(page, { ...OWN, counts: { followers: exactly(1234) } });
    await showCoach({ language });
    const button = await screen.findByTestId('record-followers');
    vi.spyOn(db.accounts, 'get').mockResolvedValueOnce(undefined);
    await user.click(button);
    expect(await screen.findByText(i18next.t('problems:brand-missing'))).toBeVisible();
    expect(await db.snapshots.count()).toBe(0);
  });
});

describe('a profile that is not one’s own', () => {
  const counts = { followers: exactly(1234) };

  it.each<[string, PageReading]>([
    ['seen by somebody else', { own: 'no', viewer: 'somebody', audit: AUDIT, counts }],
    ['seen by nobody knows whom', { own: 'cannot-tell', audit: AUDIT, counts }],
  ])('has no audit and nothing to record, %s', async (_case, reading) => {
    await aBrand();
    await wasRead(page, reading);
    await showCoach({ surface: 'panel' });
    await screen.findAllByTestId('advice');
    expect(screen.queryByTestId('audit')).toBeNull();
    expect(screen.queryByTestId('record-followers')).toBeNull();
  });

  it('has none either when it is of no brand, though one’s own', async () => {
    await aBrand({ accounts: [{ network: 'instagram', handle: 'acme' }] });
    await wasRead(page, { ...OWN, counts });
    await showCoach({ surface: 'panel' });
    await screen.findAllByTestId('advice');
    expect(screen.getByTestId('signed-in').dataset.guard).toBe('unknown');
    expect(screen.queryByTestId('audit')).toBeNull();
    expect(screen.queryByTestId('record-followers')).toBeNull();
  });

  it('has none either when it is another brand’s', async () => {
    await aBrand();
    await aBrand({ name: 'Bravo', accounts: [{ network: 'instagram', handle: 'bravo' }] });
    await wasRead(page, { ...OWN, counts });
    await showCoach({ surface: 'panel' });
    await screen.findAllByTestId('advice');
    expect(screen.queryByTestId('audit')).toBeNull();
    expect(screen.queryByTestId('record-followers')).toBeNull();
  });
});
