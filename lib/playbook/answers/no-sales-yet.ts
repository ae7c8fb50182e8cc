import { defineAnswer } from '../../domain/answer';
import {
  ENQUIRIES,
  IMPROVING,
  MONTHS_JUDGED,
  NO_CONVERSIONS,
  NO_ENQUIRIES,
  STARTING,
  TESTING,
} from '../answer-variants';

export default defineAnswer({
  id: 'no-sales-yet',
  order: 10,
  variants: [STARTING, NO_ENQUIRIES, ENQUIRIES, TESTING, NO_CONVERSIONS, MONTHS_JUDGED, IMPROVING],
  source: 'our proposal',
  reviewBy: '2027-11',
});
