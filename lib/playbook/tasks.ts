import type { Task } from '../domain/task';
import abtest from './tasks/abtest';
import acceptable from './tasks/acceptable';
import alt from './tasks/alt';
import audience from './tasks/audience';
import avatar from './tasks/avatar';
import baseline from './tasks/baseline';
import bio from './tasks/bio';
import bottleneck from './tasks/bottleneck';
import calendar4 from './tasks/calendar4';
import capacity from './tasks/capacity';
import choose from './tasks/choose';
import community from './tasks/community';
import competitors from './tasks/competitors';
import contact from './tasks/contact';
import costs from './tasks/costs';
import cover from './tasks/cover';
import cpx from './tasks/cpx';
import create from './tasks/create';
import exportFiles from './tasks/export';
import formats from './tasks/formats';
import funnel from './tasks/funnel';
import goal from './tasks/goal';
import handles from './tasks/handles';
import hyp from './tasks/hyp';
import landing from './tasks/landing';
import library from './tasks/library';
import link from './tasks/link';
import opening from './tasks/opening';
import pillars from './tasks/pillars';
import portfolio from './tasks/portfolio';
import post7 from './tasks/post7';
import pro from './tasks/pro';
import profile from './tasks/profile';
import profileAudit from './tasks/profile-audit';
import publish from './tasks/publish';
import quality from './tasks/quality';
import read from './tasks/read';
import refresh from './tasks/refresh';
import reply from './tasks/reply';
import report from './tasks/report';
import review from './tasks/review';
import roi from './tasks/roi';
import rules from './tasks/rules';
import season from './tasks/season';
import snap from './tasks/snap';
import stopstart from './tasks/stopstart';
import test from './tasks/test';
import time from './tasks/time';
import timing from './tasks/timing';
import tracking from './tasks/tracking';
import trend from './tasks/trend';
import twoStep from './tasks/two-step';
import utm from './tasks/utm';
import verify from './tasks/verify';
import weekplan from './tasks/weekplan';

/**
 * Every task of the playbook by stage and order: rules only, so that the background may read them. A new task is
 * one file in `tasks/`, one line here, and its texts in every language.
 */
export const TASKS: readonly Task[] = [
  goal,
  capacity,
  costs,
  audience,
  choose,
  handles,
  twoStep,
  profile,
  pro,
  avatar,
  bio,
  link,
  contact,
  cover,
  verify,
  tracking,
  baseline,
  pillars,
  calendar4,
  opening,
  weekplan,
  publish,
  formats,
  alt,
  utm,
  create,
  reply,
  rules,
  community,
  snap,
  post7,
  exportFiles,
  time,
  test,
  hyp,
  read,
  review,
  library,
  competitors,
  acceptable,
  funnel,
  roi,
  cpx,
  bottleneck,
  trend,
  quality,
  season,
  abtest,
  timing,
  landing,
  refresh,
  stopstart,
  report,
  portfolio,
  profileAudit,
];
