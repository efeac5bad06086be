import { add, compare, equals, minimum, subtract, zero, type Fraction } from "../number/index.ts";

/**
 * The shares of a split on a grid, with the same total: each is rounded together with those before it, so that no unit is lost
 * between them, and what a member has no room for goes to one that has. `rooms`: what each can give; absent: any amount.
 */
export function roundShares(shares: readonly Fraction[], rooms: readonly (Fraction | undefined)[], round: (amount: Fraction) => Fraction): readonly Fraction[] {
  if (shares.every((share) => equals(round(share), share))) return shares;
  const rounded: Fraction[] = [];
  let exact = zero;
  let placed = zero;
  for (const [index, share] of shares.entries()) {
    exact = add(exact, share);
    const upToHere = index === shares.length - 1 ? exact : round(exact);
    const amount = between(subtract(upToHere, placed), rooms[index]);
    rounded.push(amount);
    placed = add(placed, amount);
  }
  let rest = subtract(exact, placed);
  for (const [index, amount] of rounded.entries()) {
    const room = rooms[index];
    const more = room === undefined ? rest : minimum(rest, subtract(room, amount));
    rounded[index] = add(amount, more);
    rest = subtract(rest, more);
  }
  return rounded;
}

function between(amount: Fraction, most: Fraction | undefined): Fraction {
  if (amount.n < 0n) return zero;
  return most === undefined || compare(amount, most) <= 0 ? amount : most;
}
