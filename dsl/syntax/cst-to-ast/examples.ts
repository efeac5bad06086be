import type { CstNode } from "../chevrotain.ts";
import type { Atom, ExampleAccountAst, ExampleAst, ExampleLineAst, ExamplesItem } from "../../ast.ts";
import { citesFrom, showsFrom } from "./clauses.ts";
import { child, children, childrenInOrder, nameFrom, nameOrNothing, present, token } from "./cst.ts";
import type { Places } from "./cst.ts";
import { damaged, dateFrom, literalFrom, numberFrom, wordFrom } from "./expressions.ts";
import { once } from "./once.ts";

export function examplesFrom(node: CstNode, places: Places): ExamplesItem {
  const entries = childrenInOrder(node, "exampleAccount", "example").map((one) =>
    one.name === "example" ? exampleFrom(one, places) : exampleAccountFrom(one, places),
  );
  return { kind: "examples", entries, span: places.of(node) };
}

const exampleFrom = once((node, places): ExampleAst => {
  const header = child(node, "exampleHeader");
  const title = nameOrNothing(token(header, "title"), node, places);
  const shows = showsFrom(header, places);
  return { kind: "example", title, ...(shows.length > 0 && { shows }), cites: citesFrom(child(header, "cite"), places), lines: linesFrom(node, places), span: places.of(node) };
});

const exampleAccountFrom = once((node, places): ExampleAccountAst => {
  const name = nameOrNothing(token(child(node, "exampleAccountHeader"), "name"), node, places);
  return { kind: "example_account", name, lines: linesFrom(node, places), span: places.of(node) };
});

function linesFrom(node: CstNode, places: Places): readonly ExampleLineAst[] {
  return present(children(node, "exampleLine").map((one) => lineFrom(one, places)));
}

const lineFrom = once((node, places): ExampleLineAst | undefined => {
  const verb = token(node, "verb")?.image as ExampleLineAst["verb"] | undefined; // three words by the grammar
  if (verb === undefined) return undefined;
  const fields = children(node, "exampleField").map((one) => {
    const name = nameFrom(token(one, "name"), places);
    const value = atomFrom(child(one, "atom"), places);
    const tolerance = token(one, "within");
    const within = tolerance && numberFrom(tolerance, places, undefined, nameFrom(token(one, "asset"), places));
    return name && value && !damaged(one) ? { name, value, ...(within && { within }) } : undefined;
  });
  const head = present(children(node, "atom").map((one) => atomFrom(one, places)));
  return { verb, head, fields: present(fields), span: places.of(node) };
});

function atomFrom(node: CstNode | undefined, places: Places): Atom | undefined {
  if (node === undefined || damaged(node)) return undefined;
  const span = places.of(node);
  const text = nameFrom(token(node, "text"), places);
  if (text !== undefined) return { kind: "text", text: text.text, span };
  const path = token(node, "path");
  if (path !== undefined) return { kind: "path", text: path.image, span };
  return dateFrom(token(node, "date"), places) ?? wordFrom(token(node, "word"), places) ?? literalFrom(node, places);
}
