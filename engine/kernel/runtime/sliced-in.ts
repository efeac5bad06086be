/**
 * Each slice of a number times what its row of a table says, from the first row on, up to the first that the number surely does not exceed; `rates` gets the sum of what was taken of each. NaN where
 * that would be more than a hundred rows, or the table ends before. Its text stands in emitted modules.
 */
export function slicedIn(upTo: Float64Array, field: Float64Array, first: number, by: number, edge: number, rates: Float64Array): number {
  let [total, below, all] = [0, 0, 0];
  for (let row = first; row < first + 100; row += 1) {
    const [end, rate] = [upTo[row] ?? NaN, field[row] ?? NaN];
    const inside = Math.min(by, end);
    total += rate * (row === first ? inside : Math.max(0, inside - below));
    all += Math.abs(rate);
    if (end - by > edge) {
      rates[0] = all;
      return total;
    }
    below = end;
  }
  rates[0] = NaN;
  return NaN;
}
