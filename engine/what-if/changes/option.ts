import type { Program } from "../../program.ts";
import { quote, type OptionChange, type Snapshot } from "../../snapshot/index.ts";
import { impossible } from "./impossible.ts";

/** Another choice of an option, or of a selector that decides whether the policy applies. */
export function withOption({ meaning }: Program, snapshot: Snapshot, { name, to }: OptionChange): Snapshot {
  const option = meaning.options.find((each) => each.name === name);
  const asked = meaning.applies.filter(({ key }) => key !== "contract" && key !== "settle").map(({ key }) => key);
  if (option === undefined && !asked.includes(name)) {
    const known = [...meaning.options.map((each) => each.name), ...asked];
    throw impossible("name", `expected an option of the policy, but found ${quote(name)}`, known.length === 0 ? "It has none." : `Known here: ${known.join(", ")}.`);
  }
  if (option !== undefined && !option.values.includes(to)) throw impossible("to", `expected one of the words of ${name}, but found ${quote(to)}`, `Known here: ${option.values.join(", ")}.`);
  const selectors = snapshot.selectors ?? {};
  const before = Object.hasOwn(selectors, name) ? selectors[name] : option?.default;
  return before === to ? snapshot : { ...snapshot, selectors: { ...selectors, [name]: to } };
}
