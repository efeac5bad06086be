/** Amounts laid end to end: where each bar of a cascade begins and ends. */

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Each amount from the end of the one before it, from 0 on. What is not known stands where it is and has no length. */
export function laidOut(amounts: readonly (string | undefined)[]): readonly Span[] {
  let at = 0;
  return amounts.map((amount) => {
    const from = at;
    at += Number(amount ?? "0");
    return { from, to: at };
  });
}

/** The least and the greatest of all ends, 0 among them. */
export function extentOf(spans: readonly Span[]): Span {
  return spans.reduce((extent, { from, to }) => ({ from: Math.min(extent.from, from, to), to: Math.max(extent.to, from, to) }), { from: 0, to: 0 });
}
