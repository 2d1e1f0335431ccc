/** A website as a link, if it is one; a bare host name gets its scheme, anything else is dropped. */
export function safeWebsite(website: string | null | undefined): string | null {
  if (!website) return null;
  const address = /^[a-z][a-z0-9+.-]*:/i.test(website) ? website : `https://${website}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && ['http:', 'https:'].includes(url.protocol) ? url.href : null;
}

export function displayedWebsite(address: string | null): string {
  return (address ?? '').replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
