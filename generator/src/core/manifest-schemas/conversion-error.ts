/** An input schema that cannot be converted faithfully; the message says which and why. */
export class ConversionError extends Error {
  override readonly name = 'ConversionError';
}
