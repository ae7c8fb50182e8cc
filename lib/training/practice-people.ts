import type { PracticeProfile } from '../domain/practice';

/** The two accounts a trainer can sign in with: the brand being coached, and one that is not it. */
export const PRACTICE_SIGN_INS = ['acme.coffee', 'another-brand'] as const;

/**
 * Made-up accounts. The first one is unfinished on purpose, because setting up a profile is the first thing
 * the coach teaches.
 */
export const PRACTICE_PEOPLE: readonly PracticeProfile[] = [
  {
    handle: 'acme.coffee',
    name: 'Acme Coffee',
    followers: 42,
    avatar: false,
    bio: '',
    link: '',
  },
  {
    handle: 'another-brand',
    name: 'Another Brand',
    followers: 2340,
    avatar: true,
    link: 'https://another-brand.example/shop',
  },
  {
    handle: 'harbour.books',
    name: 'Harbour Books',
    followers: 1873,
    avatar: true,
    link: 'https://harbour-books.example',
  },
  {
    handle: 'lale.ceramics',
    name: 'Lale Ceramics',
    followers: 964,
    avatar: true,
    link: 'https://lale-ceramics.example',
  },
  {
    handle: 'slow.mornings',
    name: 'Slow Mornings',
    followers: 12408,
    avatar: true,
    link: '',
  },
];
