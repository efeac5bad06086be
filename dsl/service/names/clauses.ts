/** Names in the rules of a policy: everything but the lines of examples. */
import type { PlainToken } from "../../syntax/plain-tokens.ts";
import type { BlockKind } from "./blocks.ts";
import { isAsset, isClauseWord, isName, isText, isWord } from "./cursor.ts";
import type { Role } from "./role.ts";
import type { Scan } from "./scan.ts";

const keyword: Role = { is: "plain", type: "keyword" };
const operator: Role = { is: "plain", type: "operator" };

/** What a token is by itself, where its place says nothing more. */
export function plainRole(token: PlainToken, before: PlainToken | undefined): Role {
  switch (token.kind) {
    case "keyword":
      return keyword;
    case "path":
      return { is: "path" };
    case "number":
    case "date":
      return { is: "plain", type: "number" };
    case "text":
      return { is: "plain", type: before?.kind === "number" ? "unit" : "string" };
    case "comment":
      return { is: "plain", type: "comment" };
    case "word":
      return { is: "plain", type: isAsset(token) && (before?.kind === "number" || isText(before, "in")) ? "unit" : "value" };
    default:
      return operator;
  }
}

/** The words from one that opens a block up to the block: its names are declared there. */
export function header(state: Scan, at: number, block: BlockKind): number {
  const [word, name, third] = [state.tokens[at]!, state.tokens[at + 1], state.tokens[at + 2]]; // a block begins at `at`
  state.put(word, keyword);
  if (block === "tiers" && isName(name)) state.put(name, { is: "name", kind: "table" }, true);
  else if (block === "mode" && isWord(name)) state.put(name, { is: "name", kind: "mode" }, true);
  else if (block === "example_account" && isWord(name)) {
    state.put(name, { is: "name", kind: "account" }, true);
    state.scopes.push({ name: name.text, includes: [] });
  } else if (block === "example" && name !== undefined) {
    state.put(name, { is: "plain", type: "string" });
    state.scopes.push({ name: `example ${state.scopes.length}`, includes: [] });
  } else if (block === "amend" && name !== undefined) {
    state.put(name, name.kind === "path" ? { is: "path" } : { is: "name", kind: "label" });
  } else if (block === "liquidation" && name !== undefined) {
    state.put(name, keyword);
    if (isText(third, "pool", "position", "account")) {
      state.put(third!, keyword); // isText has seen it
      return at + 3;
    }
  } else return at + 1;
  return at + 2;
}

/** `[SOURCE Section, …; SOURCE …]`, as far as it goes where `]` is missing. */
export function citation(state: Scan, at: number): number {
  state.put(state.tokens[at]!, operator); // the `[`
  let source: string | undefined;
  for (let next = at + 1; next < state.tokens.length; next++) {
    const token = state.tokens[next]!; // next < length
    if (isText(token, "]")) {
      state.put(token, operator);
      return next + 1;
    }
    if (isText(token, ";")) source = undefined;
    const unclosed = isText(token, "{", "}", "[", "=") || (token.first && (isClauseWord(token) || !isWord(token)));
    if (unclosed) return next;
    if (!isWord(token)) state.put(token, operator);
    else if (source === undefined) {
      source = token.text;
      state.put(token, { is: "name", kind: "source" });
    } else state.put(token, { is: "name", kind: "section", owner: source });
  }
  return state.tokens.length;
}

/** One token of a rule, or a few that belong together. */
export function ruleRole(state: Scan, at: number): number {
  const { tokens } = state;
  const token = tokens[at]!; // the caller stays inside
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (token.kind === "path") {
    const declaration = isDeclared(state, at);
    if (namesPolicy(state, at)) state.put(token, { is: "name", kind: "policy" }, isText(before, "policy"));
    else state.put(token, { is: "path", ...(declaration && state.blocks.inner === "facts" ? { fact: true } : {}) }, declaration);
    return at + 1;
  }
  if (isText(token, "source") && isName(next)) return source(state, at);
  if (isText(token, "one") && isText(next, "of")) return oneOf(state, at);
  if (!isWord(token)) {
    state.put(token, plainRole(token, before));
    return at + 1;
  }
  const role = roleOfWord(state, at);
  state.put(token, role.role, role.declaration);
  return at + 1;
}

function roleOfWord(state: Scan, at: number): { readonly role: Role; readonly declaration: boolean } {
  const { tokens } = state;
  const token = tokens[at]!; // the caller stays inside
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const name = isName(token);
  const refers = (role: Role): { readonly role: Role; readonly declaration: boolean } => ({ role, declaration: false });
  const declares = (role: Role): { readonly role: Role; readonly declaration: boolean } => ({ role, declaration: true });
  const { inner } = state.blocks;
  if (namesPolicy(state, at) && name) return { role: { is: "name", kind: "policy" }, declaration: isText(before, "policy") };
  // The two stages that every policy may have are declared by their keywords.
  if (inner === "liquidation" && isText(token, "warn", "start")) return declares({ is: "name", kind: "stage", text: token.text === "warn" ? "warning" : "liquidatable", type: "keyword" });
  if (isText(before, "as") && name) return declares({ is: "name", kind: "label" });
  if (isText(before, "repeal") && name) return refers({ is: "name", kind: "label" });
  if (isText(before, "stage") && name) return declares({ is: "name", kind: "stage" });
  if (isText(before, "option") && name) return refers({ is: "name", kind: "option" });
  if (isText(before, "is") || (isText(before, "not") && isText(tokens[at - 2], "is"))) {
    const owner = tokens[isText(before, "is") ? at - 2 : at - 3];
    if (name && !isText(token, "not")) return refers({ is: "word", of: ownerOf(owner) });
  }
  if (isText(before, "default") && name) {
    const owner = declaredBefore(state);
    if (owner !== undefined) return refers({ is: "word", of: owner });
  }
  if ((inner === "options" || inner === "amend") && name && isText(next, "default", "one")) return declares({ is: "name", kind: "option" });
  if (inner === "tiers" && name && isText(before, ":", ",") && (next?.kind === "number" || isText(next, "-"))) return declares({ is: "name", kind: "column" });
  if (inner === "guarantees" && name && isText(next, "loss") && isText(before, "always", "never")) return refers({ is: "name", kind: "mode" });
  if (token.kind === "word" && isText(next, "by") && !isText(before, "ties")) return refers({ is: "name", kind: "table" });
  if (token.kind === "word" && isText(before, "in") && isText(next, "at")) return refers({ is: "name", kind: "table" });
  if (name && isText(before, "at") && isText(tokens[at - 3], "in")) return refers({ is: "name", kind: "column" });
  if (name && isText(before, "like") && state.blocks.inner === "policy") return refers({ is: "name", kind: "mode" });
  if (name && (isText(before, "for") || isText(before, ",")) && isPurposeList(state, at)) return refers({ is: "name", kind: "purpose" });
  if ((inner === "payment" || inner === "payer") && token.kind === "word" && !isText(before, "in") && before?.kind !== "number") {
    return refers({ is: "name", kind: purposes.has(token.text) ? "purpose" : "bucket" });
  }
  if (token.kind === "word" && isText(before, "to") && isText(tokens[at - 2], "surplus")) return refers({ is: "name", kind: "bucket" });
  if (isText(token, "charge")) return refers({ is: "name", kind: "builtin" });
  return refers(plainRole(token, before));
}

/** `policy ID`, `extends ID`, `based on ID`. */
function namesPolicy({ tokens }: Scan, at: number): boolean {
  const before = tokens[at - 1];
  if (isText(before, "extends") && isText(tokens[at], "any") && isText(tokens[at + 1], "policy")) return false;
  return (isText(before, "policy") && !isText(tokens[at - 2], "any")) || isText(before, "extends") || (isText(before, "on") && isText(tokens[at - 2], "based"));
}

const purposes: ReadonlySet<string> = new Set([
  "realized_loss", "realized_profit", "funding_fee", "trading_fee", "liquidation_fee", "interest", "bonus_clawback", "opening", "maintaining", "withdrawing",
]);

/** Whether only names and commas lie between the word at `at` and a `for`. */
function isPurposeList({ tokens }: Scan, at: number): boolean {
  let back = at - 1;
  while (isText(tokens[back], ",") && isName(tokens[back - 1])) back -= 2;
  return isText(tokens[back], "for") && purposes.has(tokens[at]?.text ?? "");
}

/** What `X is …` is about, as the key of what its words belong to. */
function ownerOf(token: PlainToken | undefined): string {
  if (token === undefined) return "";
  return token.kind === "path" ? token.text : `option ${token.text}`;
}

/** The option or fact that is being declared, as the key of what its words belong to. */
function declaredBefore({ declared }: Scan): string | undefined {
  return declared === undefined ? undefined : ownerOf(declared);
}

/** `one of WORD, …` declares words of the option or fact before it. */
function oneOf(state: Scan, at: number): number {
  const { tokens } = state;
  const owner = declaredBefore(state) ?? "";
  state.put(tokens[at]!, keyword);
  state.put(tokens[at + 1]!, keyword); // `one of` has been seen
  let next = at + 2;
  for (; isName(tokens[next]); next += 2) {
    state.put(tokens[next]!, { is: "word", of: owner }, true); // isName has seen it
    if (!isText(tokens[next + 1], ",") || !isName(tokens[next + 2])) return next + 1;
    state.put(tokens[next + 1]!, operator);
  }
  return next;
}

/** `source NAME "…" at "…" dated D read D sections NAME, …`, or `from notes` in place of `read D` */
function source(state: Scan, at: number): number {
  const { tokens } = state;
  const name = tokens[at + 1]!; // the caller has seen it
  state.put(tokens[at]!, keyword);
  state.put(name, { is: "name", kind: "source" }, true);
  let next = at + 2;
  while (next < tokens.length && (tokens[next]!.kind === "text" || tokens[next]!.kind === "date" || isText(tokens[next], "at", "dated", "read", "from", "notes"))) {
    state.put(tokens[next]!, plainRole(tokens[next]!, undefined));
    next += 1;
  }
  if (!isText(tokens[next], "sections")) return next;
  state.put(tokens[next]!, keyword);
  next += 1;
  for (; isWord(tokens[next]); next += 2) {
    state.put(tokens[next]!, { is: "name", kind: "section", owner: name.text }, true);
    if (!isText(tokens[next + 1], ",")) return next + 1;
    state.put(tokens[next + 1]!, operator);
  }
  return next;
}

/** A path is declared before `:` in facts, and before `=` in definitions where a clause begins. */
function isDeclared({ tokens, blocks, defined }: Scan, at: number): boolean {
  const token = tokens[at]!; // the caller stays inside
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const { inner } = blocks;
  if (inner === "facts") return isText(next, ":");
  if (inner !== "definitions" && inner !== "amend" && inner !== "policy") return false;
  if (defined !== undefined) return defined.has(token.start);
  return isText(next, "=") && (token.first || isText(before, "{", "]"));
}
