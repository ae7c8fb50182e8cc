import { describe, expect, it } from 'vitest';
import { situationOf } from '../../../lib/coach/situation/situation-of';
import type { BrandFacts } from '../../../lib/domain/brand-facts';
import type { PageRef } from '../../../lib/domain/page-ref';
import { ALWAYS_KNOWN, type Fact, MAYBE_KNOWN } from '../../../lib/domain/situation';
import { TASKS } from '../../../lib/playbook/tasks';
import { anExperiment } from '../measure/an-experiment';
import { brandWith } from './brand-with';
import {
  account,
  accounts,
  assess,
  brandFacts,
  brief,
  dayOf,
  done,
  fact,
  measured,
  NOW,
  numbers,
  page,
  pause,
  posts,
  setUp,
  slot,
  snapshot,
  THIS_WEEK,
  TODAY,
  weeksBack,
  written,
} from './build';

const of = (facts: BrandFacts, at?: PageRef, now = NOW) =>
  situationOf({ facts, tasks: TASKS, assessment: assess(facts, now), page: at, now });

const managed = (given: Parameters<typeof brandFacts>[0] = {}) =>
  brandFacts({ stage: 2, accounts: accounts('instagram', 'facebook'), ...given });

describe('situationOf', () => {
  it('knows of every brand what is always known, and of an empty one nothing else', () => {
    const known = of(brandFacts());
    for (const fact of ALWAYS_KNOWN) expect(known[fact], fact).toBeDefined();
    for (const fact of MAYBE_KNOWN) expect(known, fact).not.toHaveProperty(fact);
  });

  it('names no fact outside its two lists', () => {
    const facts = new Set<string>([...ALWAYS_KNOWN, ...MAYBE_KNOWN]);
    const full = managed({
      brief: brief({ goal: { valuePerConversion: 9 }, posts: { instagram: 2 }, target: true }),
      slots: measured(weeksBack(4), 'instagram'),
      snapshots: numbers(weeksBack(4), accounts('instagram')),
      breaks: [pause('2026-11-16', '2026-11-30')],
    });
    for (const name of Object.keys(of(full, page('composer')))) expect(facts).toContain(name);
  });

  it.each<[string, BrandFacts, Fact[]]>([
    ['no account', brandFacts(), ['ownersMissing', 'twoStepMissing', 'handlesDiffer']],
    ['one account', brandWith(1, []), ['handlesDiffer']],
    ['no promise', managed(), ['promised', 'left', 'hoursAWeek', 'minutesNeeded', 'minutesOver']],
    ['no number', managed(), ['numbersDays', 'enquiriesThisWeek', 'enquiriesFourWeeks']],
    ['no month', managed(), ['conversions', 'breakEven', 'monthsOnTarget', 'monthsJudged']],
    ['no measured post', managed(), ['onePostShare', 'monthPosts']],
    ['no jump', managed(), ['followerJump', 'followerUsual']],
    ['no change', managed(), ['strategyDays']],
    ['no page', managed(), ['accountHere', 'publishedHere', 'minutesHere', 'nextTopicHere']],
  ])('does not take the unknown for zero: %s', (_, facts, unknown) => {
    const known = of(facts);
    for (const fact of unknown) expect(known, fact).not.toHaveProperty(fact);
  });

  it('takes zero for a number', () => {
    const facts = managed({
      snapshots: [
        snapshot(TODAY, 'enquiries', 0),
        snapshot(TODAY, 'followers', 0, 'instagram'),
        ...weeksBack(2).map((week) => snapshot(dayOf(week), 'enquiries', 0)),
      ],
    });
    expect(of(facts, page('profile'))).toMatchObject({
      enquiriesThisWeek: 0,
      enquiriesFourWeeks: 0,
      enquiryWeeks: 2,
      followersHere: 0,
      followersDays: 0,
      numbersDays: 0,
    });
  });

  it('counts the week’s posts against the promise, on all networks and on this one', () => {
    const facts = managed({
      brief: brief({ posts: { instagram: 2, facebook: 1 }, replyHours: 6 }),
      slots: [
        ...posts([THIS_WEEK], ['instagram'], 1),
        slot(THIS_WEEK, 'instagram'),
        ...posts(weeksBack(1), ['instagram'], 1),
      ],
    });
    expect(of(facts, page('composer'))).toMatchObject({
      promised: 3,
      published: 1,
      left: 2,
      promisedHere: 2,
      publishedHere: 1,
      leftHere: 1,
      plannedLeft: 1,
      replyHours: 6,
    });
    const elsewhere = of(facts, page('composer', 'x'));
    expect(elsewhere).not.toHaveProperty('promisedHere');
    expect(elsewhere).not.toHaveProperty('leftHere');
    expect(elsewhere.publishedHere).toBe(0);
  });

  it('has nothing left to do in a week of a planned break', () => {
    const facts = managed({
      brief: brief({ posts: { instagram: 2 } }),
      breaks: [pause('2026-11-16', '2026-11-22'), pause('2026-11-17', '2026-11-25')],
    });
    const known = of(facts, page('composer'));
    expect(known).toMatchObject({ onBreak: true, breakDaysLeft: 7, promised: 2, promisedHere: 2 });
    expect(known).not.toHaveProperty('left');
    expect(known).not.toHaveProperty('leftHere');
    const turned = { ...facts, breaks: facts.breaks.toReversed() };
    expect(of(turned).breakDaysLeft).toBe(7);
  });

  it('is on the last day of a break as well, and not on the day after', () => {
    const until = (to: string) => of(managed({ breaks: [pause('2026-11-01', to)] }));
    expect(until(TODAY)).toMatchObject({ onBreak: true, breakDaysLeft: 0 });
    expect(until('2026-11-17').onBreak).toBe(false);
    expect(until('2026-11-17')).not.toHaveProperty('breakDaysLeft');
  });

  it('names the topic that was planned first, in whatever order the plan is read', () => {
    const plan = [
      slot(THIS_WEEK, 'instagram', { topic: 'second', addedAt: '2026-11-15T10:00:00Z' }),
      slot(THIS_WEEK, 'instagram', { topic: 'first', addedAt: '2026-11-15T09:00:00Z' }),
      slot(THIS_WEEK, 'instagram', { addedAt: '2026-11-15T08:00:00Z' }),
      slot(THIS_WEEK, 'facebook', { topic: 'there', addedAt: '2026-11-15T07:00:00Z' }),
    ];
    for (const slots of [plan, plan.toReversed()]) {
      expect(of(managed({ slots }), page('composer')).nextTopicHere).toBe('first');
    }
  });

  it('knows topics whatever their spelling, and posts of six to eight days without numbers', () => {
    const days = [5, 6, 7, 8, 9].map((ago) =>
      slot(THIS_WEEK, 'instagram', {
        topic: ago % 2 ? ' Bread' : 'bread ',
        doneOn: NOW.toPlainDate().subtract({ days: ago }).toString(),
      }),
    );
    expect(of(managed({ slots: days }))).toMatchObject({
      postsToMeasure: 3,
      postsFourWeeks: 5,
      topicsFourWeeks: 1,
    });
  });

  it('counts the posts of a running experiment on its own days', () => {
    const arm = { experimentId: 'e', arm: 'a' as const, place: 0 };
    const slots = [2, 3, 4, 7].map((ago) =>
      slot(THIS_WEEK, 'instagram', {
        arm,
        doneOn: NOW.toPlainDate().subtract({ days: ago }).toString(),
      }),
    );
    const experiments = [anExperiment({ age: 3 })];
    expect(of(managed({ slots, experiments })).postsToMeasure).toBe(2);
    expect(of(managed({ slots })).postsToMeasure).toBe(1);
  });

  it('takes the later of two enquiry counts of one week, in whatever order they come', () => {
    const twice = [snapshot('2026-11-16', 'enquiries', 3), snapshot('2026-11-18', 'enquiries', 5)];
    for (const snapshots of [twice, twice.toReversed()]) {
      expect(of(managed({ snapshots })).enquiriesThisWeek).toBe(5);
    }
  });

  it('finds the account of YouTube on the pages of YouTube Studio, and none where there is none', () => {
    const facts = managed({
      accounts: accounts('youtube'),
      accountFacts: [fact('youtube', 'avatar'), fact('youtube', 'bio', false)],
      snapshots: [snapshot('2026-11-10', 'followers', 120, 'youtube')],
      brief: brief({ choice: ['youtube'] }),
    });
    expect(of(facts, page('analytics', 'youtube-studio'))).toMatchObject({
      accountHere: true,
      chosenHere: true,
      openPartsHere: 3,
      baselineHere: true,
      followersHere: 120,
      followersDays: 8,
    });
    const elsewhere = of(facts, page('analytics', 'x'));
    expect(elsewhere).toMatchObject({ accountHere: false, chosenHere: false });
    expect(elsewhere).not.toHaveProperty('openPartsHere');
    expect(elsewhere).not.toHaveProperty('baselineHere');
  });

  it('compares names as people do', () => {
    const differ = (...own: [Parameters<typeof account>[0], string][]) =>
      of(managed({ accounts: own.map(([network, handle]) => account(network, { handle })) }))
        .handlesDiffer;
    expect(differ(['instagram', 'acme'], ['linkedin', 'company/Acme'])).toBe(false);
    expect(differ(['instagram', 'acme'], ['mastodon', 'acme@example.org'])).toBe(false);
    expect(differ(['instagram', 'acme'], ['bluesky', 'acme.bsky.social'])).toBe(false);
    expect(differ(['instagram', 'acme'], ['facebook', 'acme.bakery'])).toBe(true);
  });

  it('counts the accounts that nobody owns or protects, a "no" among them', () => {
    const facts = managed({
      accountFacts: [
        ...setUp(accounts('instagram'), { without: ['two-step'] }),
        fact('instagram', 'two-step', false),
      ],
    });
    expect(of(facts)).toMatchObject({ ownersMissing: 1, twoStepMissing: 2 });
  });

  it('tells the time that went by, here and in feeds', () => {
    const visit = (kind: 'feed' | 'composer', network: 'instagram' | 'x', seconds: number) => ({
      day: TODAY,
      brandId: 'brand',
      network,
      kind,
      visits: 1,
      activeSeconds: seconds,
    });
    const visitDays = [
      visit('feed', 'instagram', 600),
      visit('composer', 'instagram', 125),
      visit('feed', 'x', 90),
    ];
    expect(of(managed({ visitDays }), page('feed'))).toMatchObject({
      feedMinutes: 11,
      minutesHere: 12,
    });
  });

  it('looks for promises in what was written for others, and never in the goal', () => {
    const promise = '10,000 followers in 30 days';
    const rings = (given: Parameters<typeof brandFacts>[0]) => of(managed(given)).promiseInWords;
    expect(rings({ taskStates: [written('goal', promise)] })).toBe(false);
    expect(rings({ brief: brief({ goal: { outcome: promise, measure: promise } }) })).toBe(false);
    expect(rings({ taskStates: [written('review', promise)] })).toBe(true);
    expect(rings({ brief: brief({ choice: ['instagram'], reason: promise }) })).toBe(true);
    expect(rings({ taskStates: [done('review')] })).toBe(false);
  });

  it('holds a change of goal or networks for four weeks, and a correction of the same day never', () => {
    const days = (writtenAt: string, beforeAt?: string) =>
      of(
        managed({
          brief: brief({
            choice: ['instagram'],
            choiceAt: { writtenAt, ...(beforeAt !== undefined && { beforeAt }) },
          }),
        }),
      ).strategyDays;
    expect(days('2026-11-17T09:00:00Z', '2026-11-12T09:00:00Z')).toBe(5);
    expect(days('2026-10-22T09:00:00Z', '2026-10-12T09:00:00Z')).toBe(10);
    expect(days('2026-10-21T09:00:00Z', '2026-10-12T09:00:00Z')).toBeUndefined();
    expect(days('2026-11-17T15:00:00Z', '2026-11-17T09:00:00Z')).toBeUndefined();
    expect(days('2026-11-17T15:00:00Z')).toBeUndefined();
  });
});
