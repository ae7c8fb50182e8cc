import { defineAnswer } from '../../domain/answer';
import {
  BELOW_BREAK_EVEN,
  COVERED,
  ENQUIRIES,
  IMPROVING,
  NO_CONVERSIONS,
  NO_ENQUIRIES,
  SHORT,
  STARTING,
  TESTING,
} from '../answer-variants';

export default defineAnswer({
  id: 'when-will-it-pay',
  order: 20,
  variants: [
    STARTING,
    NO_ENQUIRIES,
    ENQUIRIES,
    TESTING,
    BELOW_BREAK_EVEN,
    NO_CONVERSIONS,
    COVERED,
    SHORT,
    IMPROVING,
  ],
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
