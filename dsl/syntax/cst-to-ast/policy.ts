import type { CstNode } from "../chevrotain.ts";
import type { BaseName, PolicyAst, Span } from "../../ast.ts";
import { NumberToken } from "../tokens.ts";
import { child, children, nameFrom, present, token } from "./cst.ts";
import type { Places } from "./cst.ts";
import { itemFrom, targetFrom } from "./items.ts";

/** `extends any policy`: named so that nothing else is called that, a policy's id having no space. */
function anyPolicyAt(span: Span): BaseName {
  return { id: { text: "any policy", span }, version: { text: "", span }, any: true };
}

/** The whole file. Always a tree, however little of it could be read. */
export function policyFrom(file: CstNode, textLength: number, places: Places): PolicyAst {
  const policy = child(file, "policy");
  const header = child(policy, "policyHeader");
  const language = nameFrom(token(child(file, "language"), NumberToken), places);
  const id = targetFrom(child(header, "id"), places);
  const title = nameFrom(token(header, "title"), places);
  const base = targetFrom(child(header, "base"), places);
  const version = nameFrom(token(header, "baseVersion"), places);
  const any = child(header, "anyPolicy");
  const { file: name } = places.of(file);
  return {
    kind: "policy",
    ...(language && { language }),
    ...(id && { id }),
    ...(title && { title }),
    ...(any !== undefined && child(header, "basedOn") === undefined && { extends: anyPolicyAt(places.of(any)) }),
    ...(base && version && { [child(header, "basedOn") === undefined ? "extends" : "basedOn"]: { id: base, version } }),
    items: present(children(policy, "item").map((one) => itemFrom(one, places))),
    span: { start: 0, end: textLength, ...(name !== undefined && { file: name }) },
  };
}
