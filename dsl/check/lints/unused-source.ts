import type { Lint } from "./lint.ts";

export const unusedSource: Lint = {
  code: "unused-source",
  severity: "warning",
  summary: "every section of a source is cited by some clause",
  why: "A section that no clause cites is a part of the rulebook that the policy may have forgotten.",
  place: "policy",
  bad: `
    source TERMS "Terms of margin trading" sections Fees, Losses
                                                    ^^^^
    definitions {
      position.notional = value of position at instrument.mark_price  [TERMS Losses]
    }
  `,
  good: `
    source TERMS "Terms of margin trading" sections Losses
    definitions {
      position.notional = value of position at instrument.mark_price  [TERMS Losses]
    }
  `,
  check({ ast, mentions: { cited } }, report) {
    for (const item of ast.items) {
      if (item.kind !== "source") continue;
      if (!cited.has(item.name.text)) {
        report({ message: `No clause cites the source \`${item.name.text}\`.`, at: { span: item.name.span }, help: "Cite it where it says something, or take it out." });
        continue;
      }
      for (const section of item.sections) {
        if (cited.has(`${item.name.text} ${section.text}`)) continue;
        report({ message: `No clause cites the section \`${section.text}\` of \`${item.name.text}\`.`, at: { span: section.span }, help: "Write down what it says, or take it out of the list." });
      }
    }
  },
};
