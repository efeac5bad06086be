import { compare, isZero, parseDecimal, zero } from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import type { Issue } from "./issue.ts";
import type { Snapshot, Tier } from "./types.ts";

/** Finds tiers that do not begin at 0, leave a gap, overlap, stand in the wrong order or end before they begin. */
export function checkTiers(snapshot: Snapshot): readonly Issue[] {
  return (snapshot.instruments ?? []).flatMap((instrument, index) => checkLadder(instrument.tiers ?? [], `instruments[${index}].tiers`));
}

/** The same of one list of tiers, which stands at `path`. */
export function checkLadder(tiers: readonly Tier[], path: string): readonly Issue[] {
  const issues: Issue[] = [];
  tiers.forEach((tier, index) => {
    const place = `${path}[${index}]`;
    if (tier.maxNotional !== undefined && compare(read(tier.maxNotional), read(tier.minNotional)) <= 0) {
      issues.push({ path: `${place}.maxNotional`, message: `expected more than minNotional, which is ${tier.minNotional}, but found ${tier.maxNotional}` });
    }
    const before = tiers[index - 1];
    if (before !== undefined) issues.push(...checkSeam(before, tier, index, path));
    else if (!isZero(read(tier.minNotional))) {
      issues.push({ path: `${place}.minNotional`, message: `expected the first tier to begin at 0, but found ${tier.minNotional}`, help: "Without it a smaller notional is in no tier." });
    }
  });
  return issues;
}

/** Each tier begins exactly where the one before it ends. */
function checkSeam(before: Tier, tier: Tier, index: number, path: string): readonly Issue[] {
  const seam = { path: `${path}[${index}].minNotional` };
  const earlier = `${path}[${index - 1}]`;
  if (compare(read(tier.minNotional), read(before.minNotional)) <= 0) {
    return [{ ...seam, message: `expected tiers in rising order, but ${tier.minNotional} comes after ${before.minNotional} of ${earlier}` }];
  }
  if (before.maxNotional === undefined) {
    return [{ ...seam, message: `${earlier} is open above, so nothing may follow it`, help: `Give it a maxNotional of ${tier.minNotional}.` }];
  }
  const order = compare(read(tier.minNotional), read(before.maxNotional));
  if (order === 0) return [];
  const fault = order > 0 ? "leave a gap" : "overlap";
  const [from, to] = order > 0 ? [before.maxNotional, tier.minNotional] : [tier.minNotional, before.maxNotional];
  return [{ ...seam, message: `tiers ${index} and ${index + 1} of ${path} ${fault} from ${from} to ${to}`, help: "Let each tier begin where the one before it ends." }];
}

function read(decimal: string): Fraction {
  return parseDecimal(decimal) ?? zero; // the schema ensured that it is a decimal
}
