/** Names in the lines of examples: `given`, `when`, `expect`. */
import type { PlainToken } from "../../syntax/plain-tokens.ts";
import { actors, givenForms } from "../../check/examples/vocabulary.ts";
import { plainRole } from "./clauses.ts";
import { isClauseWord, isExampleVerb, isText, isWord, unquoted } from "./cursor.ts";
import type { ExampleScope, Role } from "./role.ts";
import type { Scan } from "./scan.ts";

const keyword: Role = { is: "plain", type: "keyword" };
const operator: Role = { is: "plain", type: "operator" };
const value: Role = { is: "plain", type: "value" };

/** Words of the head that say what kind of object follows. */
const objects: ReadonlySet<string> = new Set([
  "account", "balance", "credit", "asset", "instrument", "tier", "position", "order", "pool", "fund", "payment", "step", "outcome", "counterparty",
]);
const forms: ReadonlySet<string> = new Set([...givenForms, ...actors, "after", "charge", "verdict", "action", "largest", "binding", "reason", "payments", "steps", "outcomes", "cannot_decide"]);

/** One line, up to the next verb or the end of the block. */
export function exampleLine(state: Scan, at: number, scope: ExampleScope): number {
  const { tokens } = state;
  const end = endOfLine(tokens, at + 1);
  state.put(tokens[at]!, keyword); // the verb
  let colon = at + 1;
  while (colon < end && !isText(tokens[colon], ":")) colon += 1;
  const head = tokens.slice(at + 1, colon);
  const level = readHead(state, tokens[at]!.text, head, scope, colon < end);
  if (colon < end) {
    state.put(tokens[colon]!, operator);
    readFields(state, colon + 1, end, level, scope);
  }
  return end;
}

function endOfLine(tokens: readonly PlainToken[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at]!; // at < length
    if (isText(token, "{", "}") || isExampleVerb(token)) break;
    // A line goes on after a comma; where a block begins, the line above was not finished.
    if (token.first && isClauseWord(token) && !isText(tokens[at - 1], ",", ":")) break;
    at += 1;
  }
  return at;
}

/** Reads the words before the colon; gives the level whose fields follow. */
function readHead(state: Scan, verb: string, head: readonly PlainToken[], scope: ExampleScope, fields: boolean): string {
  const [only] = head;
  if (verb === "given" && head.length === 1 && !fields && isWord(only) && !isText(only, "account")) {
    state.put(only, { is: "name", kind: "account" });
    scope.includes.push(only.text);
    return "";
  }
  let level = verb === "when" && !objects.has(only?.text ?? "") ? "request" : "";
  let foreign = "";
  for (let at = 0; at < head.length; at++) {
    const token = head[at]!; // at < length
    const before = head[at - 1];
    const word = isWord(token);
    if (isText(before, "option") && word) state.put(token, { is: "name", kind: "option" });
    else if (isText(head[at - 2], "option") && word) state.put(token, { is: "word", of: `option ${before?.text ?? ""}` });
    else if (isText(before, "position", "order") && word && !isText(before, "counterparty")) {
      const declares = verb === "given" && !isText(head[at - 2], "no");
      state.put(token, { is: "object", kind: before?.text === "order" ? "order" : "position", scope: foreign === "" ? scope.name : foreign }, declares);
    } else if (isText(before, "pool") && word) state.put(token, { is: "name", kind: "mode" });
    else if (isText(before, "pool") && token.kind === "text") poolId(state, token);
    else if (isText(head[at - 2], "pool") && word) state.put(token, { is: "object", kind: "position", scope: scope.name, maybe: true });
    else if (isText(before, "counterparty")) {
      foreign = `${scope.name} ${token.text}`;
      state.put(token, value);
    } else if (isText(before, "binding", "reason")) clauseId(state, token);
    else if (isText(before, "charge") && word) {
      level = "charge";
      state.put(token, { is: "name", kind: "purpose" });
    } else if (word && objects.has(token.text) && !isText(before, "credit", "balance", "asset", "fund")) {
      level = token.text;
      state.put(token, keyword);
    } else if (word && forms.has(token.text)) state.put(token, keyword);
    else if (token.kind === "path") state.put(token, { is: "path" });
    else state.put(token, word ? (level === "request" && (at === 0 || isText(before, ...actors)) ? keyword : value) : plainRole(token, before));
  }
  return level;
}

/** `NAME VALUE, NAME VALUE within N, …` */
function readFields(state: Scan, from: number, end: number, level: string, scope: ExampleScope): void {
  const { tokens } = state;
  let field = "";
  for (let at = from; at < end; at++) {
    const token = tokens[at]!; // at < end
    const before = tokens[at - 1];
    if (isText(before, ":", ",") && isWord(token)) {
      field = token.text;
      state.put(token, { is: "field", level });
    } else if (isWord(token) && isText(token, "within")) state.put(token, keyword);
    else if (isWord(token) && (field === "position" || field === "order")) state.put(token, { is: "object", kind: field, scope: scope.name });
    else if (field === "clause" && (isWord(token) || token.kind === "text")) clauseId(state, token);
    else if (field === "pool" && token.kind === "text") poolId(state, token);
    else if (field === "margin_mode" || field === "mode") state.put(token, isWord(token) ? { is: "name", kind: "mode" } : plainRole(token, before));
    else if (field === "status" && isWord(token)) state.put(token, { is: "name", kind: "stage" });
    else if ((field === "from" || field === "to") && isWord(token)) state.put(token, { is: "name", kind: "bucket" });
    else if (field === "purpose" && isWord(token)) state.put(token, { is: "name", kind: "purpose" });
    else if (isWord(token) && before?.kind !== "number") state.put(token, { is: "word", of: `${level}.${field}` });
    else state.put(token, plainRole(token, before));
  }
}

/** A clause by its label, or by its id, which may begin with a mode: `"cross/payment/1"`. */
function clauseId(state: Scan, token: PlainToken): void {
  const text = unquoted(token);
  if (isWord(token)) return state.put(token, { is: "name", kind: "label" });
  const slash = text.indexOf("/");
  if (token.kind !== "text") return state.put(token, plainRole(token, undefined));
  if (slash > 0) within(state, token, { is: "name", kind: "mode", text: text.slice(0, slash) }, slash);
  else if (/^\w+$/.test(text)) within(state, token, { is: "name", kind: "label", text }, text.length);
  else state.put(token, { is: "plain", type: "string" });
}

/** `"cross:USDT"` */
function poolId(state: Scan, token: PlainToken): void {
  const text = unquoted(token);
  const colon = text.indexOf(":");
  if (colon > 0) within(state, token, { is: "name", kind: "mode", text: text.slice(0, colon) }, colon);
  else state.put(token, { is: "plain", type: "string" });
}

/** A name at the beginning of a text in quotes. */
function within(state: Scan, token: PlainToken, role: Role, length: number): void {
  state.placed.push({ token, role, declaration: false, part: { start: token.start + 1, end: token.start + 1 + length } });
}
