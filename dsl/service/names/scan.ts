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

  put(token: PlainToken, role: Role, declaration = false): void {
    this.placed.push({ token, role, declaration });
  }
}

/** `defined`: offsets of the paths that definitions define, if the text has no syntax error; without it, the layout decides. */
export function scan(all: readonly PlainToken[], defined: ReadonlySet<number> | undefined): Scanned {
  const written = all.filter(({ kind }) => kind !== "comment");
  const state = new Scan(written, defined);
  for (let at = 0; at < written.length; ) at = step(state, at);
  const comments = all.filter(({ kind }) => kind === "comment").map((token): Placed => ({ token, role: { is: "plain", type: "comment" }, declaration: false }));
  const placed = comments.length === 0 ? state.placed : [...state.placed, ...comments].sort((a, b) => a.token.start - b.token.start);
  return { placed, scopes: state.scopes };
}

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
