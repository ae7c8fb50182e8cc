/** How much a client list may hold, in UTF-16 units or bytes: thousands of lines, and far more than anyone has. */
export const CLIENT_LIST_LIMIT = 512 * 1024;
