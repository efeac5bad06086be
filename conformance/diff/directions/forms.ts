import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { Interner } from "../normal/forms.ts";
import { Signatures } from "../normal/signature.ts";

/** The forms of two policies, whose texts may be compared. */
export interface Forms {
  readonly old: Signatures;
  readonly new: Signatures;
}

/** `whereDecided`: conditions are arithmetic, so that it does not matter in which order they are asked; what is the same in these forms is the same wherever both policies decide. */
export function formsOf(before: CompiledPolicy, after: CompiledPolicy, whereDecided = false): Forms {
  const interner = new Interner();
  return { old: new Signatures(before, interner, whereDecided), new: new Signatures(after, interner, whereDecided) };
}
