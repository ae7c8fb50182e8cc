import { db } from '../db/database';
import { LIMITS } from '../domain/limits';
import type { NetworkId } from '../domain/network-id';
import { done, type Outcome, refused } from '../domain/problem';
import { PostNumbers, Slot } from '../domain/slot';
import { isOfFile } from '../importing/posts-to-count';
import { guarded } from './guarded';
import { handOutArms } from './hand-out-arms';
import { noteCompleted } from './note-completed';
import { refreshBadge } from './refresh-badge';

export interface NewSlot {
  week: string;
  network: NetworkId;
  topic?: string;
}

/** Plans a post for a week on a network, with its topic if there is one. */
export const planPost = (
  brandId: string,
  { week, network, topic = '' }: NewSlot,
): Promise<Outcome> =>
  change(brandId, async () => {
    const text = checkTopic(topic);
    if (!text.ok) return text;
    if (!(await db.brands.get(brandId))) return refused('brand-missing');
    const slot = Slot.parse({
      id: crypto.randomUUID(),
      brandId,
      week,
      network,
      origin: 'planned',
      addedAt: new Date().toISOString(),
      ...(text.value !== '' && { topic: text.value }),
    });
    await db.slots.add(slot);
    return done(undefined);
  });

/** Gives a planned post another topic; an empty one takes it away. */
export const nameTopic = (slotId: string, topic: string): Promise<Outcome> =>
  changePost(slotId, async () => {
    const text = checkTopic(topic);
    if (!text.ok) return text;
    const slot = await db.slots.get(slotId);
    if (!slot) return refused('slot-missing');
    const { topic: _before, ...rest } = slot;
    await db.slots.put(text.value === '' ? rest : { ...rest, topic: text.value });
    return done(undefined);
  });

/** Notes that a post went out, on `day` or today; without a day of publishing it is planned again. */
export const markPublished = (slotId: string, day: string | undefined): Promise<Outcome> =>
  changePost(slotId, async () => {
    const slot = await db.slots.get(slotId);
    if (!slot) return refused('slot-missing');
    if (day !== undefined && day > Temporal.Now.plainDateISO().toString())
      return refused('field-date');
    const { doneOn: _day, markedAt: _at, seen: _seen, numbers: _numbers, ...planned } = slot;
    const now = new Date().toISOString();
    await db.slots.put(day === undefined ? planned : { ...slot, doneOn: day, markedAt: now });
    // What is planned again waits for another post than the file's.
    if (day === undefined && isOfFile(slot.seen)) {
      await db.slots.add({ ...markOf(slot, now), id: crypto.randomUUID() });
    }
    return done(undefined);
  });

/** Writes a published post's numbers, at the age it has today or had on the day of the file that they are from. */
export const measurePost = (
  slotId: string,
  {
    on = Temporal.Now.plainDateISO().toString(),
    ...numbers
  }: Omit<PostNumbers, 'on'> & { on?: string },
): Promise<Outcome> =>
  changePost(slotId, async () => {
    const parsed = PostNumbers.safeParse({
      ...numbers,
      on,
    });
    if (!parsed.success) return refused('field-number');
    const slot = await db.slots.get(slotId);
    if (!slot) return refused('slot-missing');
    if (slot.doneOn === undefined) return refused('slot-not-out');
    if (on < slot.doneOn || on > Temporal.Now.plainDateISO().toString())
      return refused('field-date');
    await db.slots.put({ ...slot, numbers: parsed.data });
    return done(undefined);
  });

/** Takes a post off the plan. Of a file's post the mark stays, so that the next file that shows it does not bring it back. */
export const removePost = (slotId: string): Promise<Outcome> =>
  changePost(slotId, async () => {
    const slot = await db.slots.get(slotId);
    if (slot && isOfFile(slot.seen)) await db.slots.put(markOf(slot, new Date().toISOString()));
    else await db.slots.delete(slotId);
    return done(undefined);
  });

/**
 * Puts a post back as it was before it was removed. Its place in an experiment may have gone to a planned post, which
 * gives it up again; only where that one is out by now the post comes back without it.
 */
export const putBackPost = (slot: Slot): Promise<Outcome> =>
  change(slot.brandId, async () => {
    if (!(await db.brands.get(slot.brandId))) return refused('brand-missing');
    const { arm, ...bare } = slot;
    const slots = await db.slots
      .where('[brandId+week]')
      .between([slot.brandId, ''], [slot.brandId, '\uffff'])
      .toArray();
    const holder =
      arm &&
      slots.find(
        ({ arm: other }) => other?.experimentId === arm.experimentId && other.place === arm.place,
      );
    if (holder && holder.doneOn === undefined) {
      const { arm: _place, ...free } = holder;
      await db.slots.put(free);
    }
    await db.slots.put(holder?.doneOn === undefined ? slot : bare);
    return done(undefined);
  });

/**
 * Adds posts that went out elsewhere, on the phone or by a planner, as the user says: so many a network, on `day`.
 * What a desktop browser did not see is not taken for undone.
 */
export const addElsewhere = (
  brandId: string,
  week: string,
  day: string,
  counts: Readonly<Partial<Record<NetworkId, number>>>,
): Promise<Outcome> =>
  change(brandId, async () => {
    if (!(await db.brands.get(brandId))) return refused('brand-missing');
    const addedAt = new Date().toISOString();
    const slots = Object.entries(counts).flatMap(([network, count]) =>
      Array.from({ length: count }, () =>
        Slot.safeParse({
          id: crypto.randomUUID(),
          brandId,
          week,
          network,
          origin: 'elsewhere',
          doneOn: day,
          addedAt,
        }),
      ),
    );
    if (slots.some(({ success }) => !success)) return refused('field-number');
    await db.slots.bulkAdd(slots.flatMap(({ data }) => data ?? []));
    return done(undefined);
  });

/** What is left of a file's post that the user took out of the plan. Unless they had moved it to another day, it goes with the last file that shows the post. */
const markOf = (slot: Slot, takenOutAt: string): Slot => {
  const { topic: _topic, numbers: _numbers, arm: _arm, ...mark } = slot;
  return { ...mark, origin: 'imported', takenOutAt };
};

function checkTopic(topic: string): Outcome<string> {
  const text = topic.trim();
  if (text.length <= LIMITS.line) return done(text);
  return refused('field-too-long', { length: text.length, limit: LIMITS.line });
}

const change = (brandId: string | undefined, write: () => Promise<Outcome>): Promise<Outcome> =>
  guarded(async () => {
    const outcome = await db.transaction('rw', db.tables, async () => {
      const written = await write();
      if (written.ok && brandId !== undefined) {
        await handOutArms(brandId);
        await noteCompleted(brandId);
      }
      return written;
    });
    await refreshBadge();
    return outcome;
  });

/** The same for a post that is there already. */
const changePost = (slotId: string, write: () => Promise<Outcome>): Promise<Outcome> =>
  guarded(async () => change((await db.slots.get(slotId))?.brandId, write));
