import type { DiffAnswer } from "../../../schemas/generated/diff-answer.ts";

/** Decisions have two directions, and a solver is asked of those of statuses and margins: how many of them are neither shown by an account nor proved never to happen. */
export function openDirections({ decisions, witnesses }: DiffAnswer): number {
  const asked = decisions.filter(({ decision, kind, mode, verdict }) => verdict !== "equivalent" && (kind === "stage" || (kind === "margin" && decision !== `${mode}.available`)));
  return asked.reduce((open, { decision, impossible = [] }) => {
    const settled = new Set([...impossible.map(({ direction }) => direction), ...witnesses.flatMap(({ shows }) => shows.flatMap((each) => (each.decision === decision ? [each.direction] : [])))]);
    return open + 2 - settled.size;
  }, 0);
}
