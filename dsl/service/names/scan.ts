/** What each token of a text is, by where it stands. Reads tokens and no tree, so that broken text is read as far as it makes sense. */
import type { PlainToken } from "../../syntax/plain-tokens.ts";
import { Blocks, opening } from "./blocks.ts";
import { citation, header, ruleRole } from "./clauses.ts";
import { isExampleVerb, isText, isWord } from "./cursor.ts";
import { exampleLine } from "./example-lines.ts";
import type { ExampleScope, Placed, Role, Scanned } from "./role.ts";

/** Writes down what tokens are; each token once, the first word counts. */
export class Scan {
  readonly tokens: readonly PlainToken[];
  /** Offsets at which a path is defined, where the tree knows. */
  readonly defined: ReadonlySet<number> | undefined;
  readonly placed: Placed[] = [];
  readonly scopes: ExampleScope[] = [];
  readonly blocks = new Blocks();

  constructor(tokens: readonly PlainToken[], defined: ReadonlySet<number> | undefined) {
    this.tokens = tokens;
    this.defined = defined;
  }

  /** The option or path that was declared last. */
  declared: PlainToken | undefined;

  put(token: PlainToken, role: Role, declaration = false): void {
    this.placed.push({ token, role, declaration });
    if (declaration && (role.is === "path" || (role.is === "name" && role.kind === "option"))) this.declared = token;
  }
}

/** `defined`: offsets of the paths that definitions define, if the text has no syntax error; without it, the layout decides. */
export function scan(all: readonly PlainToken[], defined: ReadonlySet<number> | undefined): Scanned {
  const written = all.filter(({ kind }) => kind !== "comment");
  const state = new Scan(written, defined);
  for (let at = 0; at < written.length; ) at = step(state, at);
  if (written.length === all.length) return state;
  const placed: Placed[] = [];
  let next = 0;
  for (const token of all) {
    if (token.kind === "comment") placed.push({ token, role: comment, declaration: false });
    else for (; next < state.placed.length && state.placed[next]?.token === token; next++) placed.push(state.placed[next]!); // next < length
  }
  return { placed, scopes: state.scopes };
}

const comment: Role = { is: "plain", type: "comment" };

/** Reads what begins at `at`, and says where the next thing begins. */
function step(state: Scan, at: number): number {
  const token = state.tokens[at]!; // the caller stays inside
  const { inner } = state.blocks;
  if (isText(token, "{", "}")) {
    state.blocks.brace(token.text === "{" ? "{" : "}");
    state.put(token, { is: "plain", type: "operator" });
    return at + 1;
  }
  const block = opening(state.tokens, at, inner);
  if (block !== undefined) {
    state.blocks.announce(block);
    return header(state, at, block);
  }
  if (isText(token, "[")) return citation(state, at);
  const scope = state.scopes.at(-1);
  if ((inner === "example" || inner === "example_account") && scope !== undefined && isExampleVerb(token) && isWord(token)) return exampleLine(state, at, scope);
  return ruleRole(state, at);
}
