import type { ExampleLineAst } from "../../ast.ts";
import type { Lint } from "./lint.ts";

export const modeWithoutExample: Lint = {
  code: "mode-without-example",
  severity: "info",
  summary: "every mode appears in an example",
  why: "Examples are what shows a reader, and a test, that the mode does what its rulebook says.",
  place: "policy",
  bad: `
    mode cross {
         ^^^^^
      sharing unspecified because "the article is silent"
    }
  `,
  good: `
    mode cross {
      sharing unspecified because "the article is silent"
    }
    examples {
      example "a position" {
        given position p1: symbol "BTC/USDT:USDT", margin_mode cross, side long, contracts 1, entry_price 100
        expect account: status healthy
      }
    }
  `,
  check({ ast }, report) {
    const lines: readonly ExampleLineAst[] = ast.items.flatMap((item) => (item.kind === "examples" ? item.entries.flatMap((entry) => entry.lines) : []));
    const words = new Set(lines.flatMap((line) => [...line.head, ...line.fields.map((field) => field.value)].flatMap((atom) => (atom.kind === "word" ? [atom.text] : []))));
    for (const item of ast.items) {
      if (item.kind !== "mode" || words.has(item.name.text)) continue;
      report({ message: `No example is about the mode \`${item.name.text}\`.`, at: { span: item.name.span }, help: `Add one to \`examples\`, with a position whose \`margin_mode\` is \`${item.name.text}\`.` });
    }
  },
};
