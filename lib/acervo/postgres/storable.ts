/**
 * A text as PostgreSQL can hold it: U+0000, which it cannot, becomes U+FFFD. (Broken surrogates become that on their
 * way to UTF-8.) The record itself needs none of this: in JSON a U+0000 is an escape.
 */
export function storable<T>(value: T): T {
  return typeof value === 'string' ? (value.replaceAll('\0', '\ufffd') as T) : value
}
