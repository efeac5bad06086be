import type { CompiledPolicy, ExampleLine } from "../../dsl/ir.ts";
import { buildSnapshot, ExampleMistake } from "../../engine/examples/index.ts";
import { validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";

/** The accounts that a policy's own examples begin with, and those that they become by `when` lines that move the market. */
export function fromExamples({ meaning, notes }: CompiledPolicy): readonly Snapshot[] {
  const lists: readonly (readonly ExampleLine[])[] = [...notes.examples.map(({ lines }) => lines), ...notes.accounts.map(({ lines }) => lines)];
  return lists.flatMap((lines) => {
    try {
      const { snapshot } = validateSnapshot(buildSnapshot(notes.accounts, lines, meaning));
      return snapshot === undefined ? [] : [snapshot];
    } catch (fault) {
      if (fault instanceof ExampleMistake) return [];
      throw fault;
    }
  });
}
