import { sameNumber } from "../outcome/index.ts";
import type { Heard } from "./heard.ts";

/** Answers that are the policy's own, but to another question of the suite: those of a platform that keeps answers, or gives them to the wrong question. */
export interface Elsewhere {
  /** Of the answers that differ, how many are the policy's to another question; the others say nothing that was compared. */
  readonly count: number;
  /** What the other question is, in words; it stands in each of these answers. */
  readonly which: string;
  /** The first of them. */
  readonly asked: string;
  readonly answers: string;
}

/** Numbers that an answer must share with that of the other question, where the policy has none of them here: a word or a 0 is the same by chance. */
const evidence = 3;
/** Answers that must be so. */
const enough = 2;

/** Ways in which a question gets another one's answer; `heard` stands in the order in which it was asked. The first that fits all is meant. */
const ways: readonly { readonly which: string; readonly others: (heard: readonly Heard[], index: number) => readonly Heard[] }[] = [
  { which: "the question before", others: (heard, index) => heard.slice(Math.max(0, index - 1), index) },
  { which: "the question that stands beside it, in twos", others: (heard, index) => heard.slice(index ^ 1, (index ^ 1) + 1) },
  { which: "the first question of its kind about an account of that name", others: (heard, index) => heard.filter((each, at) => at < index && isAlike(each, heard[index])).slice(0, 1) },
  { which: "an earlier question of its kind about an account of that name", others: (heard, index) => heard.filter((each, at) => at < index && isAlike(each, heard[index])) },
  { which: "an earlier question", others: (heard, index) => heard.slice(0, index) },
  { which: "another question", others: (heard, index) => heard.filter((_, at) => at !== index) },
];

/** Whether every answer that differs is the policy's to another question of the suite, and to which; nothing where one is not, or where too few are to tell that from chance. */
export function answeredElsewhere(heard: readonly Heard[]): Elsewhere | undefined {
  const wrong = heard.flatMap((each, index) => (each.differs ? [index] : []));
  for (const { which, others } of ways) {
    const found = wrong.map((index) => ({ own: heard[index]!, other: others(heard, index).find((each) => isAnswerTo(heard[index]!, each)) })); // an index of it
    const said = found.filter(({ own, other }) => other !== undefined && shared(own, other) >= evidence);
    const [first] = said;
    if (first?.other === undefined || said.length < enough || said.length * 2 < wrong.length || found.some(({ own, other }) => other === undefined && !isSilent(own))) continue;
    return { count: said.length, which, asked: first.own.asked.id, answers: first.other.asked.id };
  }
  return undefined;
}

function isAlike(one: Heard, other: Heard | undefined): boolean {
  return other !== undefined && one.asked.snapshot.account.id === other.asked.snapshot.account.id && (one.asked.ask?.ask ?? "assess") === (other.asked.ask?.ask ?? "assess");
}

/** Whether all that was heard to a question is what the policy says to another; what is not compared there may be missing. */
function isAnswerTo({ decisions, numbers }: Heard, { asked: { expect } }: Heard): boolean {
  return [...decisions].every(([path, word]) => expect.decisions[path] === word) && [...numbers].every(([path, number]) => isSame(expect.numbers[path], number));
}

/** Numbers that are the other answer's and not this one's. */
function shared({ numbers, paths }: Heard, other: Heard): number {
  const off = new Set(paths);
  return [...numbers].filter(([path, number]) => number !== undefined && off.has(path) && isSame(other.asked.expect.numbers[path], number)).length;
}

function isSilent({ decisions, numbers }: Heard): boolean {
  return [...decisions.values(), ...numbers.values()].every((said) => said === undefined);
}

function isSame(own: string | undefined, said: string | undefined): boolean {
  return own === undefined || said === undefined ? own === said : sameNumber(own, said);
}
