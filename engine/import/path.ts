/**
 * Paths of mapping files: names joined by dots, `[]` for the entries of a list, `*` for those of an object,
 * `[name=value]` for the entry that has the value. `^` starts at the enclosing row, `/` at the document.
 */

/** One step of a path. */
export type Step =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "entries" }
  | { readonly kind: "values" }
  | { readonly kind: "entry"; readonly name: string; readonly value: string };

/** The steps of a path without its `^` or `/`. */
export function stepsOf(path: string): readonly Step[] {
  return path.replaceAll("[", ".[").split(".").filter((part) => part !== "").map(stepOf);
}

/** The value of one step into `value`; the first entry where the step is to all of them. Nothing where there is none. */
export function follow(value: unknown, step: Step): unknown {
  if (step.kind === "entries") return Array.isArray(value) ? (value as readonly unknown[])[0] : undefined;
  if (step.kind === "entry") return Array.isArray(value) ? value.find((each: unknown) => fieldOf(each, step.name) === step.value) : undefined;
  if (step.kind === "values") return isRecord(value) ? Object.values(value)[0] : undefined;
  return fieldOf(value, step.name);
}

/** Where the steps lead, by first entries. */
export function lookUp(value: unknown, path: string): unknown {
  return stepsOf(path).reduce(follow, value);
}

/** The object's own field, so that no document reads what it does not hold. */
export function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function stepOf(part: string): Step {
  if (part === "[]") return { kind: "entries" };
  if (part === "*") return { kind: "values" };
  const entry = /^\[([^=\]]+)=([^\]]*)\]$/.exec(part);
  if (entry !== null) return { kind: "entry", name: entry[1] ?? "", value: entry[2] ?? "" };
  return { kind: "name", name: part };
}
