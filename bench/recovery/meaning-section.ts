import { readFileSync } from "node:fs";
import { sharesOf, type Caught } from "./meaning.ts";
import { reasonFor } from "./reasons.ts";
import { allCounts } from "./totals.ts";

/** What became of changes that read and mean something else, as Markdown; every survivor listed. */
export function meaningSection(all: readonly Caught[], seed: number): string {
  return `
## Changes of meaning

The same changes (seed ${seed}), and for each token those likeliest to read well: its opposite, another comparison, other names of its level,
neighbours of a number, another unit. Counted are those that parse and mean something else: how many the checker refuses, a lint or a warning
mentions, or an example of the policy fails for. *Of those that check* leaves out what the checker refuses. Tokens of examples are not changed.

| policy | change the meaning | refused | lint | example | survive | caught | of those that check | crashes |
|---|---|---|---|---|---|---|---|---|
${all.map(row).join("\n")}
${row({ path: "**all shipped policies**", counts: allCounts(all) })}

## Survivors

What nobody would notice, a line for each token.

| where | token | instead | why |
|---|---|---|---|
${all.flatMap(survivors).join("\n")}
`;
}

function row(of: Pick<Caught, "path" | "counts">): string {
  const { error, lint, example, survives, crash } = of.counts;
  const { caught, checking } = sharesOf(of);
  return `| ${of.path} | ${error + lint + example + survives} | ${error} | ${lint} | ${example} | ${survives} | ${caught} | ${checking} | ${crash} |`;
}

function survivors({ path, survivors: found }: Caught): string[] {
  const text = readFileSync(path, "utf8");
  // What stands at one place for one reason is one line.
  const nameOf = ({ mutation }: Caught["survivors"][number]): string => `${mutation.start} ${reasonFor(text, mutation)}`;
  const firsts = new Map(found.map((one) => [nameOf(one), one]));
  return [...firsts].map(([name, first]) => {
    const same = found.filter((one) => nameOf(one) === name);
    const instead = same.map(({ mutation: each }) => (each.instead === "" ? "nothing" : `\`${each.instead}\``)).join(", ");
    return `| ${path}:${first.line} | \`${first.mutation.token}\` | ${instead} | ${reasonFor(text, first.mutation)} |`;
  });
}
