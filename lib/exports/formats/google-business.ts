import { metric, type TableFormat } from '../define-format';

const viewers = (entity: string, name: string) => ({
  ...metric('profile-viewers', name),
  entity: `surface:${entity}`,
});

/**
 * Google Business Profile Manager > Performance > Download: one row for each profile, of the whole period that was
 * chosen. The file does not say which.
 */
const profiles: TableFormat = {
  id: 'google-business-profiles',
  network: 'google-business',
  rowIs: 'part',
  signature: [['Store code'], ['Business name'], ['Google Search - Mobile']],
  fields: { part: ['Store code'], accountName: ['Business name'] },
  part: 'profile',
  metrics: [
    viewers('search-mobile', 'Google Search - Mobile'),
    viewers('search-desktop', 'Google Search - Desktop'),
    viewers('maps-mobile', 'Google Maps - Mobile'),
    viewers('maps-desktop', 'Google Maps - Desktop'),
    metric('calls', 'Calls'),
    metric('messages', 'Messages'),
    metric('bookings', 'Bookings'),
    metric('directions', 'Directions'),
    metric('website-clicks', 'Website clicks'),
    metric('food-orders', 'Food orders'),
    metric('menu-clicks', 'Food menu clicks'),
  ],
  ignored: ['Address', 'Labels'],
  secondHeader: true,
  undated: 'period',
};

export default [profiles];
