import type { Name } from "../../ast.ts";
import type { Lint } from "./lint.ts";

export const unusedName: Lint = {
  code: "unused-name",
  severity: "warning",
  summary: "every option, declared fact and tier table is read by some clause",
  why: "What is declared and not read decides nothing: a selector or a fact in the snapshot would be given in vain.",
  place: "policy",
  bad: `
    options {
      bonus default yes  [HELP Cross]
      ^^^^^
    }
    definitions {
      position.notional = value of position at instrument.mark_price  [HELP Cross]
    }
  `,
  good: `
    options {
      bonus default yes  [HELP Cross]
    }
    definitions {
      account.bonus = if option bonus then sum of balance.bonus else 0  [HELP Cross]
    }
  `,
  check({ ast, mentions }, report) {
    const expect = (what: string, name: Name): void => {
      // Once is where it is declared.
      if ((mentions.counts.get(name.text) ?? 0) > 1) return;
      report({ message: `No clause reads the ${what} \`${name.text}\`.`, at: { span: name.span }, help: "Use it where the rules depend on it, or take it out." });
    };
    for (const item of ast.items) {
      if (item.kind === "options") for (const option of item.options) expect("option", option.name);
      if (item.kind === "facts") for (const fact of item.facts) expect("fact", fact.path);
      if (item.kind === "tiers") expect("tier table", item.name);
    }
  },
};
