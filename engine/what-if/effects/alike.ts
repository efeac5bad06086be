import type { CompiledPolicy, Meaning } from "../../../dsl/ir.ts";

/** Which questions two policies answer alike, whatever the account. False says only that it has to be asked. */
export interface Alike {
  /** Who pays what. */
  readonly charges: boolean;
  /** What may be done, and up to how much. */
  readonly requests: boolean;
}

/**
 * What follows from the rules alone: a charge is paid, and a request judged, without a word of what is under `liquidation`; a charge also without
 * permissions. Policies that say the same apart from these need not be asked, which is most of the work about an account.
 */
export function alike(before: CompiledPolicy, after: CompiledPolicy): Alike {
  const ofBefore = known.get(before) ?? new WeakMap<CompiledPolicy, Alike>();
  known.set(before, ofBefore);
  const found = ofBefore.get(after) ?? compared(before.meaning, after.meaning);
  ofBefore.set(after, found);
  return found;
}

/** Kept, since accounts are asked about one after the other. */
const known = new WeakMap<CompiledPolicy, WeakMap<CompiledPolicy, Alike>>();

function compared(before: Meaning, after: Meaning): Alike {
  return { charges: isSame(unpermitted(unliquidated(before)), unpermitted(unliquidated(after))), requests: isSame(unliquidated(before), unliquidated(after)) };
}

/** Without liquidations, the policy's name, and what is only claimed. */
function unliquidated({ account: { liquidation: _, ...account }, modes, ...rest }: Meaning): Meaning {
  return { ...rest, id: "", version: "", guarantees: [], account, modes: modes.map(({ liquidation: _liquidation, ...mode }) => mode) };
}

function unpermitted(meaning: Meaning): Meaning {
  return { ...meaning, account: { ...meaning.account, permissions: [] }, modes: meaning.modes.map((mode) => ({ ...mode, adjustment: [] })) };
}

const isSame = (left: Meaning, right: Meaning): boolean => JSON.stringify(left) === JSON.stringify(right);
