import type { Program } from "../program.ts";
import { Inexpressible } from "./inexpressible.ts";

/** The value of an option, which is the same for all accounts of a script; `undefined`: `path` is no option. */
export function optionOf(program: Program, selectors: Readonly<Record<string, string>>, path: string): string | undefined {
  if (!path.startsWith("option ")) return undefined;
  const name = path.slice("option ".length);
  const option = program.meaning.options.find((each) => each.name === name);
  if (option === undefined) throw new Inexpressible(`the option ${JSON.stringify(name)} is not declared`);
  const chosen = Object.hasOwn(selectors, name) ? selectors[name] : undefined;
  if (chosen !== undefined && !option.values.includes(chosen)) throw new Inexpressible(`the option ${JSON.stringify(name)} cannot be ${JSON.stringify(chosen)}`);
  return chosen ?? option.default;
}
