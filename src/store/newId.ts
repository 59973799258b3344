/** A name nobody else gives: 16 hex digits. `crypto.randomUUID` is missing on plain http, this isn't. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
