/**
 * A root of a degree of a number that is not negative, such that its power is the number but for 64 units of roundoff, computed; NaN where it was not found so closely. That it is close is
 * seen here and not taken from `Math`. Its text stands in emitted modules.
 */
export function rootOf(x: number, degree: number): number {
  if (x === 0) return 0;
  const powerOf = (root: number): number => {
    let power = root;
    for (let times = 1; times < degree; times += 1) power *= root;
    return power;
  };
  let root = degree === 2 ? Math.sqrt(x) : x ** (1 / degree);
  if (degree > 2) root += ((x - powerOf(root)) / x) * (root / degree);
  return Math.abs(powerOf(root) - x) <= 2 ** -47 * x ? root : NaN;
}
