import type { ProveAnswer, ProvedFinding } from "../../schemas/generated/prove-answer.ts";
import { grouped, showNumber } from "../../engine/report/numbers.ts";
import { harmless, part, phrase, type Block, type Phrase, type Report } from "../../engine/report/report.ts";
import { accountWords, marketWords } from "../accounts/account-words.ts";
import { askWords } from "../outcome/index.ts";
import { askOf } from "../suite/index.ts";
import { seeAgain } from "../see-again.ts";
import { propertyWords } from "./property-words.ts";

/** What it comes to; properties by heading, what was shown of each, then how; what proofs take for granted, what the words mean, and the call that says it again. */
export function proveReport(answer: ProveAnswer): Report {
  const { policy, evaluations, cases, findings } = answer;
  const count = (verdict: ProvedFinding["verdict"]): number => findings.filter((each) => each.verdict === verdict).length;
  const worst = (group: readonly ProvedFinding[]): number => Math.min(...group.map(({ verdict }) => ["refuted", "unknown", "proved"].indexOf(verdict)));
  // What somebody has to look at comes first.
  const groups = [...new Set(findings.map(({ property }) => property))].map((property) => [property, findings.filter((each) => each.property === property)] as const).sort(([, a], [, b]) => worst(a) - worst(b));
  const first = (at: number): number => 1 + groups.slice(0, at).flatMap(([, group]) => group.filter(isShown)).length;
  return [
    { kind: "title", phrase: part(`What is true of every account under ${policy.id}`, "strong") },
    { kind: "paragraph", phrase: part(`version ${policy.version}, digest ${policy.digest.replace(/^sha256:/, "").slice(0, 12)}…`, "dim") },
    { kind: "paragraph", phrase: `${count("proved")} proved${bounded(findings)}, ${count("refuted")} refuted, ${count("unknown")} unknown; each refutation was searched for in at most ${showNumber(String(evaluations))} accounts, and the proofs of each property could tell apart ${showNumber(String(cases))} cases.` },
    { kind: "paragraph", phrase: part("Proved is so of every account, on what the end takes for granted; of what can come to apply, an account is the proof. Refuted has an account, on which the exact engine was asked, or is shown by the form of the rules. Unknown is neither, and never means probably. In brackets stand the rules of the policy that are meant.", "dim") },
    ...(findings.length > 0 ? [] : [{ kind: "paragraph", phrase: "The policy has nothing that this was asked of: some properties are about positions that share margin, about positions that stand alone, or about guarantees, and say nothing where there are none." } as const]),
    ...groups.flatMap(([property, group], at): readonly Block[] => [{ kind: "heading", text: propertyWords[property][0] }, { kind: "paragraph", phrase: part(propertyWords[property][1], "dim") }, ...blocksOf(group, first(at))]),
    ...assumptions(findings),
    ...wordsOf(findings),
    ...againBlocks(answer),
  ];
}

/** How many proofs hold for so many positions and orders only: `at most 1 position …` is what is assumed first. */
function bounded(findings: readonly ProvedFinding[]): string {
  const some = findings.filter(({ verdict, assuming }) => verdict === "proved" && assuming?.[0]?.startsWith("at most ") === true).length;
  return some === 0 ? "" : ` (${some} of them for a number of positions and orders that is named)`;
}

/** What is refuted with its accounts, each of which is read by itself; then what is a sentence. */
function blocksOf(group: readonly ProvedFinding[], first: number): readonly Block[] {
  const shown = group.filter(isShown);
  const rest = group.filter((each) => !isShown(each));
  return [...shown.flatMap((each, index) => refutedBlocks(each, `R${first + index}`)), ...(rest.length === 0 ? [] : [{ kind: "list", items: rest.map(said) } as const])];
}

const isShown = ({ verdict, accounts = [] }: ProvedFinding): boolean => verdict === "refuted" && accounts.length > 0;

function said({ about, verdict, because, method, help, clauses, assuming, places }: ProvedFinding): Phrase {
  const how = method === undefined ? "" : ` How: ${method}${assuming?.[0] === undefined ? "" : `; ${assuming[0]}`}.`;
  return phrase(verdictPart(verdict), ` ${about}. ${because}`, part(`${how}${help === undefined ? "" : ` ${help}`}${clauses.length === 0 ? "" : ` [${rulesIn({ clauses, places }, 3)}]`}`, "dim"));
}

const verdictPart = (verdict: ProvedFinding["verdict"]): Phrase => part(verdict.toUpperCase(), verdict === "proved" ? "good" : verdict === "refuted" ? "bad" : "doubtful");

/** The ids of rules, with where they stand in the text. */
function rulesIn({ clauses, places = {} }: Pick<ProvedFinding, "clauses" | "places">, most: number): string {
  const named = clauses.slice(0, most).map((id) => (places[id] === undefined ? id : `${id} (${places[id]})`));
  return `${named.join(", ")}${clauses.length > most ? ", …" : ""}`;
}

/** The account that goes against a property, and the one after the change that the property speaks of: what each holds, and how the policy comes to its answer. */
function refutedBlocks(finding: ProvedFinding, id: string): readonly Block[] {
  const { about, because, accounts = [], reckoned = [], ask, help } = finding;
  const [first] = accounts;
  const markets = accounts.map(marketWords);
  return [
    { kind: "heading", text: `${id}  ${about}`, level: 3 },
    { kind: "paragraph", phrase: phrase(verdictPart("refuted"), ` ${grouped(because)}`) },
    ...(ask === undefined ? [] : [{ kind: "paragraph", phrase: phrase("Asked: ", `${askWords(askOf({ ask }))}.`) } as const]),
    ...accounts.flatMap((account, index): readonly Block[] => [
      { kind: "paragraph", phrase: phrase(part(accounts.length === 1 ? "The account: " : index === 0 ? "The first account: " : "The second account: ", "strong"), `${accountWords(account)}.`) },
      ...(markets[index] === "" || (index > 0 && markets[index] === markets[0]) ? [] : [{ kind: "paragraph", phrase: part(`${markets[index] ?? ""}.`, "dim") } as const]),
      ...((reckoned[index] ?? []).length === 0 ? [] : [{ kind: "list", items: (reckoned[index] ?? []).map((line) => harmless(line)) } as const]),
    ]),
    { kind: "paragraph", phrase: part([...(first === undefined ? [] : [`As of ${first.asOf}.`]), ...(help === undefined ? [] : [help]), ...(finding.clauses.length === 0 ? [] : [`Rules: ${rulesIn(finding, 8)}.`])].join(" "), "dim") },
  ];
}

/** What stands behind the first assumption of each finding: the same for all proofs by arithmetic, so said once. */
function assumptions(findings: readonly ProvedFinding[]): readonly Block[] {
  const all = [...new Set(findings.flatMap(({ assuming }) => assuming?.slice(1) ?? []))];
  return all.length === 0 ? [] : [{ kind: "heading", text: "What the proofs take for granted" }, { kind: "list", items: all }];
}

/** What a reader of proofs need not know already. */
const words: readonly (readonly [pattern: RegExp, word: string, meaning: string])[] = [
  [/kinds? of account/, "kind of account", "accounts whose modes, sides and contracts are given, and whose numbers, flags, words, options and moment are free: a proof is about all of them at once"],
  [/\d cases/, "case", "one of the ways in which an `if`, a smaller of two, a tier or a rounding can come out; each is proved by itself"],
  [/linear arithmetic/, "linear arithmetic over the products of facts", "each product of facts, such as contracts × price, is taken for a number of its own of which only the sign and bounds are known; what is impossible so is impossible"],
  [/by construction|by the form|the form of the rules/, "by construction, by the form of the rules", "it follows from how the rules are written, without numbers"],
];

function wordsOf(findings: readonly ProvedFinding[]): readonly Block[] {
  const used = words.filter(([pattern]) => findings.some(({ method = "", because }) => pattern.test(method) || pattern.test(because)));
  return used.length === 0 ? [] : [{ kind: "heading", text: "Words" }, { kind: "list", items: used.map(([, word, meaning]) => phrase(part(`${word}: `, "strong"), `${meaning}.`)) }];
}

/** The call, and how an account is asked about by itself. */
function againBlocks(answer: ProveAnswer): readonly Block[] {
  const { findings } = answer;
  const account = findings.some(isShown) ? " With --json each account of a refutation stands whole under `accounts`, and plimsoll assess and plimsoll explain take it." : "";
  return seeAgain(answer, `The same policy gives the same answer, but for what a solver that is slower leaves unknown. --property NAME asks one property alone, of which the names are ${[...new Set(findings.length === 0 ? Object.keys(propertyWords) : findings.map(({ property }) => property))].join(", ")}.${account}`);
}
