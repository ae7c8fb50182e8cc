/**
 * What is known of a brand and of the page at hand, as plain values. Conditions ask about them and sentences
 * name them. A value that is missing is not known; it is never taken for zero or for "no".
 */
export interface Situation {
  /** Whole weeks in the present stage. */
  weeksIn: number;
  /** Must-haves of the stage that are met, and out of how many. */
  mustsMet: number;
  mustsOf: number;
  /** How many networks the brand works on now. */
  activeNetworks: number;
  /** Whether TikTok, the network that clients ask for, is one of them. */
  onTiktok: boolean;
  /** Whether the link in the profile here was seen to say where its visitors came from. */
  linkTracked: boolean;
  /** Whether the profile was read and had no link. */
  linkMissing: boolean;

  /** Whether the brand has an account on the network of the page. */
  accountHere?: boolean;
  /** Whether the network of the page is one that the brand chose to work on. */
  chosenHere?: boolean;
  /** Parts of the profile here that nobody has confirmed yet. */
  openPartsHere?: number;
  /** Whether a starting number was recorded for the account here. */
  baselineHere?: boolean;
  /** The last recorded follower count of the account here, and how many days ago that was. */
  followersHere?: number;
  followersDays?: number;
  /** Whether the handles on the active networks are not all spelled alike. */
  handlesDiffer?: boolean;
  /** Accounts on active networks without an owner, or without declared two-step verification. */
  ownersMissing?: number;
  twoStepMissing?: number;

  goalWritten: boolean;
  capacityWritten: boolean;
  choiceWritten: boolean;
  costsWritten: boolean;
  targetWritten: boolean;
  topicsWritten: boolean;
  /** The measure named in the goal, and in the target, in the user's own words. */
  goalMeasure?: string;
  targetMeasure?: string;
  hoursAWeek?: number;
  /** Hours within which comments and messages are answered, as promised. */
  replyHours?: number;

  /** Posts promised and recorded as published in the present ISO week, on all networks and on this one. */
  promised?: number;
  promisedHere?: number;
  published: number;
  publishedHere?: number;
  /** What is left of the promise this week. */
  left?: number;
  leftHere?: number;
  /** Posts planned for this week that are not out yet, and the topic of the next one on this network. */
  plannedLeft: number;
  nextTopicHere?: string;
  /** Posts at the age at which their numbers count, 6 to 8 days or a running experiment's own, without them. */
  postsToMeasure: number;
  /** Posts whose numbers were recorded at six to eight days, ever. */
  postsMeasured: number;
  /** Published posts in the last four whole weeks, and how many different topics they had. */
  postsFourWeeks: number;
  topicsFourWeeks: number;

  /** Days since an account's number was last recorded. */
  numbersDays?: number;
  /** Whether this week's follower counts and enquiries are recorded. */
  numbersThisWeek: boolean;
  /** This week's enquiries; zero is a number. */
  enquiriesThisWeek?: number;
  /** Enquiries of the last four whole weeks, and in how many of these weeks they were recorded. */
  enquiriesFourWeeks?: number;
  enquiryWeeks: number;
  /** Weeks with recorded numbers, ever. */
  numberWeeks: number;

  /** Whether a hypothesis is written that has no result yet, and how many tests were closed. */
  testOpen: boolean;
  testsClosed: number;
  reviewsHeld: number;

  /** Minutes of active use this week: on this network, and on feeds, searches and groups anywhere. */
  minutesHere?: number;
  feedMinutes: number;

  onBreak: boolean;
  breakDaysLeft?: number;
  /** Whole working weeks in a row, up to now, without any recorded work. */
  idleWeeks: number;

  /** The goal or another text promises a number of followers or sales by a date. */
  promiseInWords: boolean;
  /** Minutes a week that the must-haves take at the promised rhythm, and the minutes there are. */
  minutesNeeded?: number;
  minutesThere?: number;
  /** How many of them are missing, where the work does not fit. */
  minutesOver?: number;
  /** Days between the last change of goal or networks and the one before it, while the change is fresh. */
  strategyDays?: number;
  /** Per cent of a month's engagement that one post carries, and how many posts the month had. */
  onePostShare?: number;
  monthPosts?: number;
  /** Net new followers of a week that is far out of line, and the usual week's, on one account. */
  followerJump?: number;
  followerUsual?: number;
  /** The target was written after its period had begun, or was changed in it. */
  targetMoved: boolean;
  /** The last month with results has no hours in its cost. */
  hoursMissing: boolean;
  /** Conversions of the last month with results, what break-even would take, and whether they reached it. */
  conversions?: number;
  breakEven?: number;
  coveredCost?: boolean;
  /** Whether even the high end of what the last three months can mean stays below break-even. */
  belowBreakEven?: boolean;
  /** Of the last three months with results: how many met the target, out of how many. */
  monthsOnTarget?: number;
  monthsJudged?: number;
  /** Of three: in how many of 100 cases luck alone would meet the target in two of them. */
  luckOfThree?: number;
}

export type Fact = keyof Situation;

/** The facts that are known of every brand, on every page. */
export const ALWAYS_KNOWN = [
  'weeksIn',
  'mustsMet',
  'mustsOf',
  'activeNetworks',
  'onTiktok',
  'linkTracked',
  'linkMissing',
  'goalWritten',
  'capacityWritten',
  'choiceWritten',
  'costsWritten',
  'targetWritten',
  'topicsWritten',
  'published',
  'plannedLeft',
  'postsToMeasure',
  'postsMeasured',
  'postsFourWeeks',
  'topicsFourWeeks',
  'numbersThisWeek',
  'enquiryWeeks',
  'numberWeeks',
  'testOpen',
  'testsClosed',
  'reviewsHeld',
  'feedMinutes',
  'onBreak',
  'idleWeeks',
  'promiseInWords',
  'targetMoved',
  'hoursMissing',
] as const satisfies readonly Fact[];

/** The facts that may be unknown. */
export const MAYBE_KNOWN = [
  'accountHere',
  'chosenHere',
  'openPartsHere',
  'baselineHere',
  'followersHere',
  'followersDays',
  'handlesDiffer',
  'ownersMissing',
  'twoStepMissing',
  'goalMeasure',
  'targetMeasure',
  'hoursAWeek',
  'replyHours',
  'promised',
  'promisedHere',
  'publishedHere',
  'left',
  'leftHere',
  'nextTopicHere',
  'numbersDays',
  'enquiriesThisWeek',
  'enquiriesFourWeeks',
  'minutesHere',
  'breakDaysLeft',
  'minutesNeeded',
  'minutesThere',
  'minutesOver',
  'strategyDays',
  'onePostShare',
  'monthPosts',
  'followerJump',
  'followerUsual',
  'conversions',
  'breakEven',
  'coveredCost',
  'belowBreakEven',
  'monthsOnTarget',
  'monthsJudged',
  'luckOfThree',
] as const satisfies readonly Fact[];

export const FACTS: readonly Fact[] = [...ALWAYS_KNOWN, ...MAYBE_KNOWN];
