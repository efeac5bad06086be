import { harmless, part, phrase, type Block, type Phrase } from "../../engine/report/report.ts";
import { showNumber } from "../../engine/report/numbers.ts";
import type { DiffAnswer, DiffShown, DiffSpan, DiffWitness } from "../../schemas/generated/diff-answer.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { askWords } from "../outcome/index.ts";
import { askOf } from "../suite/index.ts";
import { accountWords, marketWords } from "../accounts/account-words.ts";
import { doneWords, inBoth, saidWords, unitOf } from "./shown-words.ts";

const shownMost = 8;

/** An account on which the two differ: what it holds, what each says of it and how each comes to that, how far it stays so, and the change that it comes from. */
export function witnessBlocks({ changes }: DiffAnswer, { id, snapshot, ask, shows, because, undecided = {}, reckoned, span }: DiffWitness): readonly Block[] {
  const market = [marketWords(snapshot), `as of ${snapshot.asOf}`].filter((words) => words !== "").join("; ");
  return [
    { kind: "heading", text: `${id}  ${accountWords(snapshot)}`, level: 3 },
    { kind: "paragraph", phrase: part(market, "dim") },
    ...(ask === undefined ? [] : [{ kind: "paragraph", phrase: phrase("Asked: ", `${askWords(askOf({ ask }))}.`) } as const]),
    { kind: "list", items: [...shows.slice(0, shownMost).map((each) => shownPhrase(each, snapshot)), ...(shows.length > shownMost ? [`and ${shows.length - shownMost} more, which --json has`] : [])] },
    ...[["old", undecided.old] as const, ["new", undecided.new] as const].flatMap(([side, why]): readonly Block[] => (why === undefined ? [] : [{ kind: "paragraph", phrase: phrase(part(`the ${side} policy cannot decide: `, "dim"), why) }])),
    ...(reckoned === undefined ? [] : [["Both reckon", reckoned.both] as const, ["The old policy", reckoned.old] as const, ["The new policy", reckoned.new] as const].flatMap(([who, lines]) => reckonedBlocks(who, lines))),
    ...(span === undefined ? [] : [{ kind: "paragraph", phrase: spanWords(span) } as const]),
    ...(because.length === 0 ? [] : [{ kind: "paragraph", phrase: phrase(part("Comes from ", "dim"), because.flatMap((place) => changes[place] ?? []).map(({ new: now, old, section, newPlace, oldPlace }, index) => `change ${(because[index] ?? 0) + 1}, ${now ?? old ?? section}${newPlace === undefined && oldPlace === undefined ? "" : ` (${newPlace ?? oldPlace ?? ""})`}`).join("; "), ".") } as const]),
  ];
}

function reckonedBlocks(who: string, lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: "paragraph", phrase: part(`${who}:`, "dim") }, { kind: "list", items: lines.map((line) => harmless(line)) }];
}

function shownPhrase({ decision, of, direction, old, new: now }: DiffShown, snapshot: Snapshot): Phrase {
  const object = of.startsWith("{") || of.startsWith("[") || of === "plan" ? "" : ` of ${of}`;
  const unit = unitOf(decision, of, snapshot);
  const [both, left, right] = decision.endsWith(".effects") ? inBoth(old, now) : ["", old, now];
  const said = (value: string): string => (decision.endsWith(".effects") || decision.endsWith(".plan") ? doneWords(value, snapshot) : saidWords(value, unit));
  return phrase(part(`${decision}${object}: `, "plain"), "old ", part(said(left), "strong"), ", new ", part(said(right), "strong"), ...(both === "" ? [] : [`, both ${doneWords(both, snapshot)}`]), part(`  ${direction}`, "dim"));
}

function spanWords({ path, of, value, step, from, to }: DiffSpan): Phrase {
  const ends = from !== undefined && to !== undefined ? (from === to ? `at ${saidWords(from)} alone` : `from ${saidWords(from)} to ${saidWords(to)}`) : from !== undefined ? `from ${saidWords(from)} up` : to !== undefined ? `up to ${saidWords(to)}` : "everywhere that was tried";
  return phrase(`With all else as it is, the first of these differs for ${path} of ${of} (here ${saidWords(value)}) ${ends}`, part(`, in steps of ${showNumber(step)}.`, "dim"));
}
