import type { Issue } from "./issue.ts";
import type { Snapshot } from "./types.ts";

/**
 * Checks what depends on a policy: `positions[].margin` is given exactly where the mode's pool is the position itself.
 * `ownMargin` says so for each mode of the policy; a mode that the policy does not have is not judged here.
 */
export function checkModes(snapshot: Snapshot, ownMargin: ReadonlyMap<string, boolean>): readonly Issue[] {
  return (snapshot.positions ?? []).flatMap((position, index): readonly Issue[] => {
    const own = ownMargin.get(position.marginMode);
    const path = `positions[${index}].margin`;
    if (own === true && position.margin === undefined) {
      return [{ path, message: `expected a value, but it is missing`, help: `Margin in the mode ${position.marginMode} belongs to one position.` }];
    }
    if (own === false && position.margin !== undefined) {
      const help = "Leave it out, and count the money in the wallet balance.";
      return [{ path, message: `expected no margin of its own, as the mode ${position.marginMode} shares margin, but found ${position.margin}`, help }];
    }
    return [];
  });
}
