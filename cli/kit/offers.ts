import { examples as written } from "../../dsl/format/examples.ts";
import { nobody } from "../../dsl/format/author.ts";
import { printEntries } from "../../dsl/format/print.ts";
import { examples as treeOf } from "../../dsl/from-data/examples.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { obligationsOf, offersFor, type Untried } from "../../conformance/generate/index.ts";
import type { Report } from "../../engine/report/index.ts";
import type { TestedPolicy } from "../../schemas/generated/test-answer.ts";
import { startProgress } from "../terminal/progress.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** How often each policy may be asked for its offers. */
const evaluations = 3_000;

/** Adds to what was tested the examples that would try what none tries yet, as text. `policies` are those that were tested, in their order. */
export async function withOffers(terminal: Terminal, tested: readonly TestedPolicy[], policies: readonly CompiledPolicy[]): Promise<TestedPolicy[]> {
  const progress = startProgress(terminal, "looking for examples", tested.length);
  try {
    return tested.map((each, index) => {
      const policy = policies[index];
      progress.advance(index);
      if (policy === undefined) return each;
      const untried = untriedIn(each);
      const found = offersFor(policy, untried, evaluations);
      const offers = found.map(({ obligation: { clause, condition = "", what }, example }) => ({ clause, condition, what, text: textOf(policy, example) }));
      const tried = new Set(found.flatMap(({ tries }) => tries));
      const conditions = new Map(obligationsOf(policy.meaning).all.map(({ key, condition = "" }) => [key, condition]));
      const left = untried.flatMap(({ clause, path, what }) => (tried.has(`${clause}#${path}#${what}`) ? [] : [{ clause, path, condition: conditions.get(`${clause}#${path}#${what}`) ?? "", what }]));
      return { ...each, offers, notOffered: left, ...(policy.notes.accounts.length === 0 && left.length > 0 ? { noAccount: true } : {}) };
    });
  } finally {
    progress.end();
  }
}

function untriedIn({ boundaries }: TestedPolicy): readonly Untried[] {
  return boundaries.flatMap(({ clause, path, held, failed, equal }) => [
    ...(equal ? [] : [{ clause, path, what: "equal" } as const]),
    ...(held ? [] : [{ clause, path, what: "holds" } as const]),
    ...(failed ? [] : [{ clause, path, what: "fails" } as const]),
  ]);
}

/** An example in the canonical layout, without the block around it. */
function textOf({ notes }: CompiledPolicy, example: CompiledPolicy["notes"]["examples"][number]): string {
  const block = printEntries([written(treeOf({ ...notes, accounts: [], examples: [example] }))], nobody, 0);
  return block.slice(1, -1).map((line) => line.replace(/^ {2}/, "")).join("\n");
}

/** The offers, ready to be pasted into `examples { … }`, and what nothing was found for. */
export function offersReport(policies: readonly TestedPolicy[]): Report {
  return policies.flatMap(({ policy, offers = [], notOffered = [], noAccount = false }): Report => [
    ...(offers.length === 0 ? [] : ([{ kind: "heading", text: `examples that would try more of ${policy.id}` }, { kind: "lines", lines: offers.flatMap(({ text }) => [...text.split("\n"), ""]) }] as const)),
    ...(notOffered.length === 0 ? [] : ([{ kind: "heading", text: `no example was found that tries this of ${policy.id}` }, { kind: "list", items: [...notOffered.slice(0, shownLeft).map(leftWords), ...(notOffered.length > shownLeft ? [`and ${notOffered.length - shownLeft} more, which --json names`] : [])] }] as const)),
    ...(noAccount ? ([{ kind: "paragraph", phrase: "What is offered begins with an account that has a name, and this policy gives none: write account NAME { given … } in its examples." }] as const) : []),
  ]);
}

const shownLeft = 20;
const sides = { holds: "which holds", fails: "which does not hold", equal: "both the same" } as const;

function leftWords({ clause, condition, what }: NonNullable<TestedPolicy["notOffered"]>[number]): string {
  return `${clause}: ${condition}, ${sides[what]}`;
}
