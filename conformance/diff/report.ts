import type { DiffAnswer, DiffChange, DiffDecision, DiffImpossible } from "../../schemas/generated/diff-answer.ts";
import { showNumber } from "../../engine/report/numbers.ts";
import { part, phrase, type Block, type Phrase, type Report, type Tone } from "../../engine/report/report.ts";
import { isBounded } from "./directions/contradicted.ts";
import { forbiddenBlocks } from "./forbidden-report.ts";
import { accountsHead, compareAgain, differenceInShort, differenceWords } from "./about.ts";
import { witnessBlocks } from "./witness-report.ts";

/** A comparison for people: the verdict, what changed in the rules, decision by decision, the accounts, and what it all rests on, and what the words mean: it is read by who did not make the call. */
export function differenceReport(answer: DiffAnswer): Report {
  const { old, new: now, searched } = answer;
  return [
    { kind: "title", phrase: part(`${old.id} version ${old.version} and ${now.id} version ${now.version}: ${verdictWords(answer)}`, "strong") },
    { kind: "paragraph", phrase: part(`old: digest ${short(old.digest)}; new: digest ${short(now.digest)}`, "dim") },
    ...(answer.nothingInCommon ?? []).map((why): Block => ({ kind: "paragraph", phrase: phrase(part("Nothing in common: ", "doubtful"), `${why} Where one of them decides, the other is silent.`) })),
    ...forbiddenBlocks(answer),
    ...differenceInShort(answer),
    ...changeBlocks(answer),
    ...onlyBlocks(answer),
    ...decisionBlocks(answer),
    ...(answer.witnesses.length > 0 ? accountsHead : []),
    ...answer.witnesses.flatMap((witness) => witnessBlocks(answer, witness)),
    { kind: "heading", text: "What this rests on" },
    { kind: "list", items: [searchWords(searched), caseWords(searched), ...answer.assumptions] },
    ...differenceWords(answer),
    ...compareAgain(answer),
  ];
}

const verdicts: Readonly<Record<DiffAnswer["verdict"], string>> = { equivalent: "equivalent (proved)", different: "different", no_difference_found: "no difference found, nothing proved" };

function verdictWords({ verdict, decisions, unreadFigures }: DiffAnswer): string {
  if (verdict === "equivalent" && unreadFigures !== undefined) return "every decision equivalent (proved), figures that no rule reads are not";
  const bounds = [...new Set(decisions.flatMap(({ upTo }) => upTo ?? []))];
  const isBounded = verdict === "no_difference_found" && bounds.length > 0 && decisions.every((row) => row.verdict === "equivalent");
  return isBounded ? `no difference found, and equivalent for ${bounds.join(", or ")} (proved)` : verdicts[verdict];
}

function changeBlocks({ changes }: DiffAnswer): readonly Block[] {
  if (changes.length === 0) return [];
  return [{ kind: "heading", text: "The rules" }, { kind: "list", ordered: true, items: changes.map(changePhrase) }];
}

function changePhrase({ change, section, kind, oldWords, newWords, oldPlace, newPlace }: DiffChange): Phrase {
  const place = newPlace ?? oldPlace;
  const where = part(`${section} ${kind}${place === undefined ? "" : ` (${place})`}: `, "dim");
  if (change === "added") return phrase(where, part("added ", "strong"), newWords ?? "");
  if (change === "removed") return phrase(where, part("removed ", "strong"), oldWords ?? "");
  if (change === "moved") return phrase(where, part("moved ", "strong"), newWords ?? "");
  return phrase(where, part("was ", "dim"), `${oldWords ?? ""}; `, part("is now ", "strong"), newWords ?? "");
}

function onlyBlocks({ onlyOld, onlyNew }: DiffAnswer): readonly Block[] {
  const items = [...onlyOld.map((name) => `only in the old policy: ${name}`), ...onlyNew.map((name) => `only in the new policy: ${name}`)];
  return items.length === 0 ? [] : [{ kind: "heading", text: "Not compared" }, { kind: "list", items }];
}

function decisionBlocks(answer: DiffAnswer): readonly Block[] {
  const { decisions, searched } = answer;
  const open = decisions.filter(({ verdict }) => verdict !== "equivalent" && verdict !== "no_difference_found");
  const silent = decisions.filter(({ verdict }) => verdict === "no_difference_found");
  const proved = decisions.filter(({ verdict }) => verdict === "equivalent");
  const rows = open.map(({ decision, verdict, witnesses, impossible }) => ({ cells: [decision, part(verdict, tones[verdict]), witnesses.join(", "), (impossible ?? []).map(neverWords).join(", ")] }));
  const oneWay = silent.flatMap(({ decision, impossible }) => (impossible ?? []).map((each) => `${decision} ${neverWords(each)}`));
  return [
    { kind: "heading", text: "Decisions" },
    ...(rows.length === 0 ? [] : [{ kind: "table", columns: [{ head: "Decision", align: "left" }, { head: "The new policy is", align: "left" }, { head: "Shown by", align: "text" }, { head: "Never (proved)", align: "text" }], rows } as const]),
    ...wordsFor(open),
    ...(silent.length === 0 ? [] : [{ kind: "paragraph", phrase: phrase(part(`No difference found in ${showNumber(String(searched.evaluations))} evaluations: `, "doubtful"), silent.length > 12 ? `${silent.length} decisions, which --json names` : silent.map(({ decision }) => decision).join(", "), ".") } as const]),
    ...(oneWay.length === 0 ? [] : [{ kind: "paragraph", phrase: phrase(part("Never (proved), of these: ", "good"), `${oneWay.join(", ")}.`) } as const]),
    ...[undefined, ...new Set(proved.flatMap(({ upTo }) => upTo ?? []))].flatMap((upTo) => equivalents(proved.filter((each) => each.upTo === upTo), upTo, rows.length + silent.length + proved.length)),
    ...provedBy(answer),
    ...belowZeroBlocks(answer),
    ...unknownBlocks(answer),
    ...contradictedBlocks(answer),
  ];
}

/** In front of how each direction was proved never to be, where both were. */
const bothWays = "neither way: ";

/** Decisions that were proved to be the same, for as many positions as the proof is about. */
function equivalents(proved: readonly DiffDecision[], upTo: string | undefined, all: number): readonly Block[] {
  if (proved.length === 0) return [];
  const ways = proved.flatMap(({ method }) => (method === undefined ? [] : [method.replace(/, \d+ kinds of (account|charge), \d+ cases$/, "")]));
  const byForm = new Set(ways.filter((way) => !way.startsWith(bothWays)));
  const byDirections = new Set(ways.flatMap((way) => (way.startsWith(bothWays) ? way.slice(bothWays.length).split("; ") : [])));
  const methods = [...byForm, ...(byDirections.size === 0 ? [] : [`neither direction can be, by ${[...byDirections].join("; ")}`])];
  const names = proved.length > 12 && all > proved.length ? `${upTo === undefined ? "the other " : ""}${proved.length} decisions` : proved.map(({ decision }) => decision).join(", ");
  const head = upTo === undefined ? "Equivalent (proved): " : `Equivalent for ${upTo} (proved), and no difference found among more: `;
  return [{ kind: "paragraph", phrase: phrase(part(head, "good"), names, part(`. Proved by: ${methods.join("; ")}.`, "dim")) }];
}

/** Proofs that an account goes against: what it is that they do not speak of, or that one of the two is wrong. */
function contradictedBlocks({ decisions }: DiffAnswer): readonly Block[] {
  return decisions.flatMap(({ decision, contradicted = [] }) => contradicted.map(({ direction, method, because, isFault, witnesses }): Block => {
    const [name, by] = [`${decision} ${direction}`, witnesses.join(", ")];
    if (isFault) return { kind: "paragraph", phrase: phrase(part("Internal error: ", "bad"), `${by} shows ${name}, which was proved never to be (${method}). One of the two is wrong. The account was asked of both policies: hold to that, and please report it with both texts.`) };
    return { kind: "paragraph", phrase: phrase(part("Proved for other accounts: ", "doubtful"), `${by} shows ${name}, which was proved never to be for accounts unlike it: ${because}.`) };
  }));
}

/** Directions that only accounts show with a number below 0 that hardly ever is, by that number. */
function belowZeroBlocks({ decisions }: DiffAnswer): readonly Block[] {
  const ways = new Map<string, { readonly names: Set<string>; readonly by: Set<string> }>();
  for (const { decision, onlyBelowZero = [] } of decisions) for (const { direction, facts, witnesses } of onlyBelowZero) {
    const where = facts.join(" or ");
    const way = ways.get(where) ?? { names: new Set<string>(), by: new Set<string>() };
    ways.set(where, way);
    way.names.add(`${decision} ${direction}`);
    for (const id of witnesses) way.by.add(id);
  }
  return [...ways].map(([where, { names, by }]): Block => ({ kind: "paragraph", phrase: phrase(part(`Shown only where ${where} is below 0: `, "doubtful"), `${[...names].join(", ")} (${[...by].join(", ")})`, part(". Neither policy has a default or an example in which it is, so this is no verdict where other accounts show one.", "dim")) }));
}

/** What is neither shown nor proved, by what stands in the way. */
function unknownBlocks({ decisions }: DiffAnswer): readonly Block[] {
  const reasons = new Map<string, string[]>();
  for (const { decision, unknown } of decisions) for (const { direction, because, help } of unknown ?? []) reasons.set(`${because}. Would help: ${help}.`, [...(reasons.get(`${because}. Would help: ${help}.`) ?? []), `${decision} ${direction}`]);
  return [...reasons].map(([reason, names]): Block => ({ kind: "paragraph", phrase: phrase(part("Neither shown nor proved: ", "doubtful"), `${names.slice(0, namesMost).join(", ")}${names.length > namesMost ? ` and ${names.length - namesMost} more` : ""}`, part(`, since ${reason}`, "dim")) }));
}
const namesMost = 4;

/** A direction, and for how many positions it is proved where not for any number. */
function neverWords({ direction, assuming }: DiffImpossible): string {
  return isBounded({ assuming }) ? `${direction} (for ${assuming[0] ?? ""})` : direction;
}

/** What the words in the table mean, as far as they stand there. */
function wordsFor(open: readonly DiffDecision[]): readonly Block[] {
  const has = (...wanted: readonly DiffDecision["verdict"][]): boolean => open.some(({ verdict }) => wanted.includes(verdict));
  const said = [
    ...(has("stricter", "looser", "incomparable") ? ["stricter is, for whoever holds the account, liquidated sooner, allowed less or left with less; looser is the opposite; incomparable is now the one and now the other"] : []),
    ...(has("more", "less") ? ["more and less are what a payer pays of a charge"] : []),
    ...(has("changed") ? ["changed is otherwise, and neither better nor worse"] : []),
  ];
  return said.length === 0 ? [] : [{ kind: "paragraph", phrase: part(`In this table ${said.join("; ")}.`, "dim") }];
}

/** How what can never be was proved, each way once. */
function provedBy({ decisions }: DiffAnswer): readonly Block[] {
  const ways = [...new Set(decisions.flatMap(({ verdict, impossible }) => (verdict === "equivalent" ? [] : (impossible ?? []).map(({ method }) => method.replace(/^it follows from [^:]+: /, "").replace(/, \d+ (kinds of (account|charge), \d+ cases|questions? that were left)$/, "")))))];
  return ways.length === 0 ? [] : [{ kind: "paragraph", phrase: part(`What never happens was proved by: ${ways.join("; ")}.`, "dim") }];
}

const tones: Readonly<Record<DiffDecision["verdict"], Tone>> = { equivalent: "good", no_difference_found: "doubtful", stricter: "strong", looser: "strong", more: "strong", less: "strong", incomparable: "strong", changed: "strong" };

function searchWords({ accounts, positions, evaluations, budget, shrinking, ended }: DiffAnswer["searched"]): string {
  if (ended === "not_needed") return "Nothing had to be searched.";
  const why = { all_looked_at: "until every line of each was looked at", all_shown: "until all that the changes can do was shown, or asked for long in vain", nothing_new: "until for long nothing new was found", budget: evaluations < budget ? `until the share that each change has of ${showNumber(String(budget))} was used up` : `until the budget of ${showNumber(String(budget))} was used up`, not_needed: "" }[ended];
  return `Searched ${showNumber(String(evaluations))} evaluations (one question to one policy about one account each) from ${showNumber(String(accounts))} accounts of at most ${positions} positions, ${why}.${shrinking === 0 ? "" : ` Making accounts small, and saying what they come of, took ${showNumber(String(shrinking))} more.`} Each account above was asked of both policies as it stands there.`;
}

function caseWords({ cases, casesBudget, unasked = 0 }: DiffAnswer["searched"]): string {
  return `Proofs told apart ${showNumber(String(cases))} ${cases === 1 ? "case" : "cases"}, and could have told apart ${showNumber(String(casesBudget))}.${unasked === 0 ? "" : ` ${unasked === 1 ? "One question was" : `${showNumber(String(unasked))} questions were`} left open because these were used up: with more (--cases) more may be proved.`}`;
}

function short(digest: string): string {
  return `${digest.replace(/^sha256:/, "").slice(0, 12)}…`;
}
