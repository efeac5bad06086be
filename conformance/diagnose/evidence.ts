import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { Mutant } from "../mutate/index.ts";
import { sameNumber } from "../outcome/index.ts";
import type { Question } from "./question.ts";

type Position = NonNullable<Snapshot["positions"]>[number];

/** A position of an account of which a mistake and the policy say different numbers, and whose of both was heard. */
export interface Evidence {
  readonly snapshot: Snapshot;
  readonly position: Position;
  readonly index: number;
  readonly isMeant: boolean;
}

/** Of each position: whether a platform says of it what a mistake would say, or what the policy says. Prices, which follow from all positions of a pool, and what is neither, tell nothing. */
export function evidenceOf(mutant: Mutant, questions: readonly Question[]): readonly Evidence[] {
  return questions.flatMap((question): readonly Evidence[] => {
    const { asked: { snapshot, expect, ask }, numbers } = question.heard;
    if (ask !== undefined && ask.ask !== "assess") return [];
    const other = question.answerOf(mutant).numbers;
    return (snapshot.positions ?? []).flatMap((position, index): readonly Evidence[] => {
      const paths = [...numbers.keys()].filter((path) => path.startsWith(`positions.${position.id}.`) && !/[pP]rice/.test(path) && !isSame(expect.numbers[path], other[path]));
      if (paths.length === 0) return [];
      const says = (as: Readonly<Record<string, string>>): boolean => paths.every((path) => isSame(numbers.get(path), as[path]));
      return says(other) ? [{ snapshot, position, index, isMeant: true }] : says(expect.numbers) ? [{ snapshot, position, index, isMeant: false }] : [];
    });
  });
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined ? one === other : sameNumber(one, other);
}
