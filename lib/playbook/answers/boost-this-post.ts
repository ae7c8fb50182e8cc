import { defineAnswer } from '../../domain/answer';
import { BREAK_EVEN, ENOUGH_POSTS, IMPROVING, STARTING, TESTING } from '../answer-variants';

export default defineAnswer({
  id: 'boost-this-post',
  order: 90,
  variants: [STARTING, ENOUGH_POSTS, TESTING, BREAK_EVEN, IMPROVING],
  source: 'our proposal',
  reviewBy: '2027-11',
});
