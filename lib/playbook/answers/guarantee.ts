import { defineAnswer } from '../../domain/answer';
import {
  GOAL_WRITTEN,
  IMPROVING,
  RHYTHM_AND_REPLIES,
  STARTING,
  TARGET_WRITTEN,
  TESTING,
} from '../answer-variants';

export default defineAnswer({
  id: 'guarantee',
  order: 50,
  variants: [GOAL_WRITTEN, STARTING, RHYTHM_AND_REPLIES, TESTING, TARGET_WRITTEN, IMPROVING],
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
