/**
 * The most decimals of a column. Four rows are looked at as one word: with so much added, a byte above the most so far has its first bit. It needs nothing from outside itself, because emitted modules
 * carry its text.
 */
export function widest({ scale }: { readonly scale: Uint8Array }): number {
  let most = 0;
  const look = (from: number, to: number): void => {
    for (let row = from; row < to; row += 1) if (scale[row]! > most) most = scale[row]!; // rows of the column
  };
  // Words begin where four bytes do.
  const front = Math.min((4 - (scale.byteOffset % 4)) % 4, scale.length);
  look(0, front);
  const words = new Uint32Array(scale.buffer, front < scale.length ? scale.byteOffset + front : 0, (scale.length - front) >> 2);
  let more = Math.max(127 - most, 0) * 0x01010101;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!; // a word of it
    if ((((word + more) | word) & 0x80808080) === 0) continue;
    look(front + 4 * at, front + 4 * at + 4);
    more = Math.max(127 - most, 0) * 0x01010101;
  }
  look(front + 4 * words.length, scale.length);
  return most;
}
