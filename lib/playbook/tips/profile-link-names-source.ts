import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-link-names-source',
  stage: 2,
  on: ['profile'],
  whose: 'own',
  when: [
    { fact: 'linkTracked', is: false },
    { fact: 'linkMissing', is: false },
  ],
  leads: { task: 'utm' },
  source: 'Google Analytics Help, campaign URL parameters',
  reviewBy: '2027-05',
});
