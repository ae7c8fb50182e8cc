export { readProfileLinks } from '../detection/read-profile-links';
