import type { Atom, PolicyAst, Span } from "../../dsl/ast.ts";
import type { CheckPlace } from "../../engine/examples/index.ts";

/**
 * The edit that makes a claim of an example say what was found. `undefined` where the claim is no value that could be written:
 * that something is there, say.
 */
export function acceptActual(ast: PolicyAst, example: number, place: CheckPlace, actual: string): { readonly span: Span; readonly text: string } | undefined {
  const examples = ast.items.flatMap((item) => (item.kind === "examples" ? item.entries.flatMap((entry) => (entry.kind === "example" ? [entry] : [])) : []));
  const line = examples[example]?.lines[place.line];
  if (line === undefined || line.head.some((atom) => atom.kind === "word" && (atom.text === "no" || atom.text === "cannot_decide"))) return undefined;
  const value = place.field === undefined ? line.head.at(-1) : line.fields[place.field]?.value;
  return value === undefined ? undefined : spell(value, actual);
}

/** Numbers as they are written in a policy, with the asset that stood there; words bare, texts in quotes. */
function spell(atom: Atom, actual: string): { readonly span: Span; readonly text: string } | undefined {
  const { span } = atom;
  if (/^-?\d+(\.\d+)?$/.test(actual)) return { span, text: atom.kind === "literal" && atom.type === "number" && atom.asset !== undefined ? `${actual} ${atom.asset}` : actual };
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(actual)) return { span, text: actual };
  if (atom.kind === "text" && !/["\\\n\r]/.test(actual)) return { span, text: `"${actual}"` };
  return undefined;
}
