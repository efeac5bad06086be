import type { Bounds } from "../../solver/bounds.ts";
import type { Solver } from "../../solver/types.ts";
import { runOnce } from "./once.ts";

export type NativeKind = "z3" | "cvc5";

interface Kind {
  readonly version: RegExp;
  readonly args: (bounds: Bounds) => readonly string[];
}

const kinds: Readonly<Record<NativeKind, Kind>> = {
  z3: { version: /Z3 version (\d+\.\d+\.\d+)/, args: ({ seconds, megabytes }) => ["-in", "-smt2", `-T:${Math.ceil(seconds)}`, `-memory:${megabytes}`] },
  cvc5: { version: /cvc5 version (\d+\.\d+\.\d+)/, args: ({ seconds }) => ["--lang=smt2", `--tlimit=${Math.ceil(seconds * 1000)}`, "-"] },
};

/** A solver as a program of its own, one process a question. `undefined` where there is no such program, or it is another. */
export async function nativeSolver(kind: NativeKind, command: string, bounds: Bounds): Promise<Solver | undefined> {
  const { version, args } = kinds[kind];
  const said = await runOnce(command, ["--version"], "", { ...bounds, seconds: 10 });
  const found = version.exec(said.printed)?.[1];
  if (found === undefined) return undefined;
  return {
    name: `${kind} ${found}`,
    ask: async (text) => {
      const { printed, ended } = await runOnce(command, args(bounds), text, bounds);
      if (/^(sat|unsat|unknown)\s/.test(printed)) return printed;
      return ended === "out of time" || /timeout|interrupted/.test(printed) || printed === "" ? "timeout" : printed;
    },
    close: () => undefined,
  };
}
