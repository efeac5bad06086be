import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { Interner } from "../normal/forms.ts";
import { Signatures } from "../normal/signature.ts";

/** The forms of two policies, whose texts may be compared. */
export interface Forms {
  readonly old: Signatures;
  readonly new: Signatures;
}

/** Forms in which conditions are arithmetic, so that it does not matter in which order they are asked: what is the same in them is the same wherever both policies decide. */
export function formsWhereDecided([before, after]: readonly [CompiledPolicy, CompiledPolicy]): Forms {
  const interner = new Interner();
  return { old: new Signatures(before, interner, true), new: new Signatures(after, interner, true) };
}
