/** `https://Mastodon.Example/@me` and `mastodon.example` are both the host `mastodon.example`; else undefined. */
export function hostName(text: string): string | undefined {
  const trimmed = text.trim();
  const href = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(href)) return undefined;
  const { hostname } = new URL(href);
  // A name without a dot is a machine on the user's own network, and an address is nobody's public server.
  return /^(?=.{4,253}$)([a-z0-9-]{1,63}\.)+(?!\d+$)[a-z0-9-]{2,63}$/.test(hostname)
    ? hostname
    : undefined;
}
