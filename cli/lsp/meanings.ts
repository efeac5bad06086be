import type { CompiledPolicy, ExampleNote } from "../../dsl/ir.ts";
import { notInForce } from "../../engine/not-in-force.ts";
import { CallError } from "../call-error.ts";
import type { NamedText } from "../terminal/diagnostics.ts";
import { sourceOf } from "../load/policy-text.ts";
import type { OpenPolicy } from "./documents.ts";

type Selectors = Readonly<Record<string, string>>;

/** What an open text comes to, alone or with its versions and overlays. */
export interface Meanings {
  /** The policy that judges an account; `undefined` where none is in force. */
  readonly at: (asOf: string, selectors: Selectors) => CompiledPolicy | undefined;
  /** The policy that the examples of the text are about, and those of them that can run, by their places among all in the text. */
  readonly examples: { readonly policy: CompiledPolicy; readonly notes: ReadonlyMap<number, ExampleNote> } | undefined;
}

/** `undefined` where a text has an error: what is broken means nothing. */
export function meaningsOf({ analysis, name, bases }: Pick<OpenPolicy, "analysis" | "name" | "bases">, texts: readonly NamedText[]): Meanings | undefined {
  const { ast, policy } = analysis;
  const titles = (ast?.items ?? []).flatMap((item) => (item.kind === "examples" ? item.entries.flatMap((entry) => (entry.kind === "example" ? [entry.title.text] : [])) : []));
  if (texts.length === 1 && ast?.extends === undefined) {
    if (policy === undefined) return undefined;
    return { at: (asOf) => (notInForce(policy.meaning, asOf) === undefined ? policy : undefined), examples: { policy, notes: placed(policy.notes.examples, titles) } };
  }
  try {
    const source = sourceOf(texts, false, bases);
    const own = source.combinations().find(({ files }) => files.at(-1) === name);
    return {
      at: (asOf, selectors) => {
        const found = source.at(asOf, selectors);
        return found.kind === "policy" ? found.policy : undefined;
      },
      examples: own === undefined ? undefined : { policy: own.policy, notes: placed(own.examples, titles) },
    };
  } catch (fault) {
    if (fault instanceof CallError) return undefined;
    throw fault;
  }
}

function placed(examples: readonly ExampleNote[], titles: readonly string[]): ReadonlyMap<number, ExampleNote> {
  const known = new Map(examples.map((example) => [example.title, example]));
  return new Map(titles.flatMap((title, index) => {
    const example = known.get(title);
    return example === undefined ? [] : [[index, example] as const];
  }));
}
