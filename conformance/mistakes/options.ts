import type { Meaning } from "../../dsl/ir.ts";
import type { Misreading } from "./readings.ts";

/** An option that a platform does not ask about: each of its values, whatever the account says. Several clauses may read it, so no edit of one says this. */
export function optionsFixed({ options }: Meaning): readonly Misreading[] {
  return options.flatMap(({ name, values, default: usual }) => values.map((value): Misreading => ({
    words: `option ${name} were always ${value}`,
    snapshot: (snapshot) => ((snapshot.selectors?.[name] ?? usual) === value ? snapshot : { ...snapshot, selectors: { ...snapshot.selectors, [name]: value } }),
  })));
}
