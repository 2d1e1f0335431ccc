/** Goes to the payment page; an address that is none of http would run here instead of leading away. */
export function leaveFor(address: string): void {
  const url = new URL(address, location.origin);
  if (!['http:', 'https:'].includes(url.protocol))
    throw new Error(`Not a payment page: ${url.protocol}`);
  location.assign(url);
}
