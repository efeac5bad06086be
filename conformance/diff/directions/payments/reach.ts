import type { ChargePurpose, CompiledPolicy, Mode } from "../../../../dsl/ir.ts";
import { onlyAdds } from "../../../prove/claim.ts";
import { reached } from "../../../accounts/index.ts";

/** The facts of a charge that stand in every charge, or are words of the question. */
const ofEveryCharge: ReadonlySet<string> = new Set(["amount", "purpose", "direction", "position", "margin_mode", "symbol", "asset"]);

/** What stands in the way of following a purpose's lists in a mode, whatever the numbers: what they read, by themselves or through figures, that is no number of the charge's own pool. */
export function unfollowedIn({ meaning }: CompiledPolicy, mode: Mode, purpose: ChargePurpose): string | undefined {
  const lists = mode.payment.filter((rule) => rule.purposes.some((each) => each === purpose));
  const read = reached(meaning, JSON.stringify(lists), JSON.stringify(mode.sharing ?? null));
  const fact = [...read.matchAll(/"path":"charge\.([a-z_]+)/g)].map(([, name = ""]) => name).find((name) => !ofEveryCharge.has(name));
  if (fact !== undefined) return `a list reads charge.${fact}, which no account gives`;
  if (!onlyAdds(JSON.parse(read) as object)) return "a list reads members of the pool in another way than by adding them up";
  return undefined;
}

/** The figures of a policy that read the margin of a position, by themselves or through others. */
export function figuresOfMargin({ meaning: { definitions } }: CompiledPolicy): ReadonlySet<string> {
  const found = new Set<string>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const each of definitions) {
      const text = JSON.stringify(each);
      if (text.includes('"position.margin"') || [...found].some((path) => text.includes(`"${path}"`))) found.add(each.path);
    }
  }
  return found;
}
