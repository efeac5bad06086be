import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Bounds } from "../../solver/bounds.ts";
import { inTurn } from "../../solver/in-turn.ts";
import type { Solver } from "../../solver/types.ts";
import { installedPackage } from "./wasm-package.ts";

/** Loading the WebAssembly takes a while on a machine that is busy. */
const startSeconds = 60;

/** The version of the package `z3-solver` that stands beside this one; `undefined` where none is installed. */
export function installedWasm(): string | undefined {
  return installedPackage()?.version;
}

/** `z3-solver` in a process of its own that serves many questions, and is started anew after one that it did not survive. */
export function wasmSolver(version: string, { seconds }: Bounds): Solver {
  let carrier: Carrier | undefined;
  return {
    name: `z3-solver ${version}`,
    ask: inTurn(async (text) => {
      carrier ??= new Carrier();
      if (!(await carrier.ready)) {
        carrier.kill();
        carrier = undefined;
        return "error z3-solver did not start";
      }
      const said = await carrier.ask(text, seconds);
      if (said !== undefined) return said;
      carrier.kill();
      carrier = undefined;
      return "timeout";
    }),
    close: () => carrier?.kill(),
  };
}

/** A class because it holds a process, and the question that it is at. */
class Carrier {
  readonly ready: Promise<boolean>;
  private readonly child: ChildProcess;
  private waiting: ((line: string | undefined) => void) | undefined;
  private rest = "";

  constructor() {
    this.child = spawn(process.execPath, [fileURLToPath(new URL("./wasm-child.js", import.meta.url))], { stdio: ["pipe", "pipe", "ignore"] });
    this.child.stdin?.on("error", () => undefined); // that it is gone is told by `close`
    this.child.on("error", () => this.tell(undefined));
    this.child.on("close", () => this.tell(undefined));
    this.child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.rest += text;
      const end = this.rest.indexOf("\n");
      if (end < 0) return;
      const line = this.rest.slice(0, end);
      this.rest = this.rest.slice(end + 1);
      this.tell(line);
    });
    this.ready = this.line(startSeconds).then((line) => line?.includes("ready") === true);
  }

  /** What it says; `undefined` where it ran out of time or ended. */
  async ask(text: string, seconds: number): Promise<string | undefined> {
    const said = this.line(seconds);
    this.child.stdin?.write(`${JSON.stringify(text)}\n`);
    const line = await said;
    const answer: unknown = line === undefined ? undefined : JSON.parse(line);
    return typeof answer === "object" && answer !== null && "said" in answer && typeof answer.said === "string" ? answer.said : undefined;
  }

  kill(): void {
    this.child.kill("SIGKILL");
  }

  private line(seconds: number): Promise<string | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.tell(undefined), seconds * 1000);
      this.waiting = (line) => {
        clearTimeout(timer);
        resolve(line);
      };
    });
  }

  private tell(line: string | undefined): void {
    const told = this.waiting;
    this.waiting = undefined;
    told?.(line);
  }
}
