import { defineNetwork, type NetworkExample } from '../domain/network';

/** The address only: chats are never read, so no permission is ever asked for. */
export default defineNetwork({
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: ['whatsapp.com', ':any(web|business|api|chat).whatsapp.com', 'wa.me'],
  origins: [],
  handle: { pattern: /^\d{5,15}$/, ignoreCase: false, show: '+{handle}' },
  otherHandles: [
    {
      pattern: /^channel\/[\w-]{10,40}$/,
      ignoreCase: false,
      profileUrl: 'https://whatsapp.com/{handle}',
    },
  ],
  profileUrl: 'https://wa.me/{handle}',
  reserved: [
    'about',
    'business',
    'c',
    'catalog',
    'channel',
    'contact',
    'download',
    'legal',
    'message',
    'p',
    'qr',
  ],
  routes: [
    { path: '/*', kind: 'messages', hosts: ['web.whatsapp.com'] },
    { path: '/*', kind: 'other', hosts: ['business.whatsapp.com'] },
    { path: '/:any(invite)?/:id', kind: 'shortlink', hosts: ['chat.whatsapp.com'] },
    { path: '/c/:handle', kind: 'list', hosts: ['wa.me'] },
    { path: '/p/:id/:handle', kind: 'post', hosts: ['wa.me'] },
    { path: '/(message|qr)/:id', kind: 'shortlink', hosts: ['wa.me'] },
    { path: '/(\\+|):handle', kind: 'profile', hosts: ['wa.me'] },
    {
      path: '/send',
      kind: 'profile',
      hosts: [':any(api|web).whatsapp.com'],
      query: { phone: '([\\s+]*):handle' },
    },
    { path: '/channel/:handle', kind: 'profile', handle: 'channel/{handle}' },
    { path: '/channel/:any/:id', kind: 'post' },
    { path: '/catalog/:handle', kind: 'list' },
  ],
  checked: '2026-11',
});

export const examples: readonly NetworkExample[] = [
  { url: 'https://web.whatsapp.com/', kind: 'messages' },
  { url: 'https://wa.me/905321234567?text=hi', kind: 'profile', handle: '905321234567' },
  {
    url: 'https://api.whatsapp.com/send?phone=905321234567&text=hi',
    kind: 'profile',
    handle: '905321234567',
  },
  {
    url: 'https://www.whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp1q',
    kind: 'profile',
    handle: 'channel/0029VaAbCdEfGhIjKlMnOp1q',
  },
  {
    url: 'https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv',
    kind: 'shortlink',
    id: 'AbCdEfGhIjKlMnOpQrStUv',
  },
  { url: 'https://wa.me/message/ABCDEFGHIJ', kind: 'shortlink', id: 'ABCDEFGHIJ' },
  { url: 'https://business.whatsapp.com/products', kind: 'other' },
  { url: 'https://www.whatsapp.com/download', kind: 'other' },
];
