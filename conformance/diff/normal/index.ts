import type { CompareExpression, CompiledPolicy } from "../../../dsl/ir.ts";
import type { Interner } from "./forms.ts";
import { NormalForms } from "./normal-form.ts";
import { minus, type Polynomial } from "./polynomial.ts";

/** Meanings in a normal form, so that what says the same looks the same. */
export { Interner } from "./forms.ts";
export { factorsOf, type Polynomial } from "./polynomial.ts";
export { Signatures } from "./signature.ts";

/** left − right of a comparison of a policy, wherever it is read: a sum of products of names, of which figures and all that is no arithmetic are some. */
export function comparedWith(policy: CompiledPolicy, interner: Interner, { left, right }: CompareExpression): Polynomial {
  const forms = new NormalForms(policy, interner, false);
  const anywhere = { level: "other", mode: "*" };
  return minus(forms.quantity(left, anywhere), forms.quantity(right, anywhere));
}
export { inOnePlace } from "./rules.ts";
