/** Which names a policy mentions, and how often: a name that stands only where it is introduced is not used. */

import type { PolicyAst } from "../../ast.ts";

export interface Mentions {
  /** How often each word and path stands in the tree. A path counts for what it begins with, too: `position.tier.rate` reads `position.tier`. */
  readonly counts: ReadonlyMap<string, number>;
  /** Sources that some clause cites, by name, and their sections: `HELP`, `HELP Cross`. */
  readonly cited: ReadonlySet<string>;
  /** Names of the figures that some example expects, without their level. */
  readonly expected: ReadonlySet<string>;
}

export function mentionsIn(ast: PolicyAst): Mentions {
  const counts = new Map<string, number>();
  const cited = new Set<string>();
  const count = (name: string): Map<string, number> => counts.set(name, (counts.get(name) ?? 0) + 1);
  const visit = (node: object): void => {
    if (Array.isArray(node)) {
      for (const one of node as readonly unknown[]) if (typeof one === "object" && one !== null) visit(one);
      return;
    }
    if ("start" in node) return; // a place
    if ("text" in node && typeof node.text === "string") {
      for (let dot = node.text.indexOf("."); dot >= 0; dot = node.text.indexOf(".", dot + 1)) count(node.text.slice(0, dot));
      count(node.text);
    }
    if (isCitation(node)) {
      cited.add(node.source.text);
      for (const section of node.sections) cited.add(`${node.source.text} ${section.text}`);
    }
    for (const member of Object.values(node) as unknown[]) if (typeof member === "object" && member !== null) visit(member);
  };
  visit(ast.items);
  return { counts, cited, expected: expectedIn(ast) };
}

function expectedIn(ast: PolicyAst): ReadonlySet<string> {
  const lines = ast.items.flatMap((item) => (item.kind === "examples" ? item.entries.flatMap((entry) => entry.lines) : []));
  return new Set(lines.flatMap((line) => (line.verb === "expect" ? line.fields.map((field) => field.name.text) : [])));
}

function isCitation(value: object): value is { readonly source: { readonly text: string }; readonly sections: readonly { readonly text: string }[] } {
  return "source" in value && "sections" in value && Array.isArray(value.sections);
}
