import { usualBounds } from "../../conformance/solver/bounds.ts";
import { inTurn } from "../../conformance/solver/in-turn.ts";
import { knowsTwoAnswers } from "../../conformance/solver/smoke.ts";
import type { Solver } from "../../conformance/solver/types.ts";
import { handedToZ3, printedByZ3 } from "../../conformance/solver/z3-text.ts";
import type { SolverNote, SolverQuestion } from "../solver/worker.ts";

/** Loading is from this machine; one that is busy takes a while. */
const startSeconds = 120;

/** How much of the solver is there, in bytes. */
export interface Loading {
  readonly loaded: number;
  readonly of: number;
}

/** `z3-solver` in a worker of this one, which is ended, and begun anew, where a question takes longer than it may. A class because it holds that worker. */
export class PageSolver implements Solver {
  readonly name: string;
  private readonly address: string;
  private readonly seconds: number;
  private readonly onLoading: (loading: Loading) => void;
  private worker: Worker | undefined;
  private waiting: ((note: SolverNote | undefined) => void) | undefined;

  /** `address` is that of the worker's script, beside which the solver is served. */
  constructor(version: string, address: string, onLoading: (loading: Loading) => void, seconds: number = usualBounds.seconds) {
    this.name = `z3-solver ${version}`;
    this.address = address;
    this.seconds = seconds;
    this.onLoading = onLoading;
  }

  /** Loads it, and asks it two questions whose answers are known. Rejects with words where it cannot be loaded, or does not know them. */
  async start(): Promise<void> {
    const worker = new Worker(this.address);
    this.worker = worker;
    worker.onerror = (event) => {
      event.preventDefault();
      this.tell({ fault: event.message ?? "its worker cannot be started" });
    };
    worker.onmessage = ({ data }: MessageEvent<SolverNote>) => ("loaded" in data ? this.onLoading(data) : this.tell(data));
    const note = await this.note(startSeconds);
    const fault = note === undefined ? `it was not there after ${startSeconds} seconds` : "fault" in note ? note.fault : undefined;
    if (fault === undefined && (await knowsTwoAnswers((text) => this.said(text)))) return;
    this.close();
    throw new Error(fault === undefined ? `${this.name} does not answer two questions as it must, and is not asked any other.` : `${this.name} could not be loaded: ${fault}. It is there as long as plimsoll edit runs.`);
  }

  readonly ask = inTurn(async (text: string): Promise<string> => {
    try {
      if (this.worker === undefined) await this.start();
      return await this.said(text);
    } catch (fault) {
      return `error ${fault instanceof Error ? fault.message : String(fault)}`;
    }
  });

  close(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }

  private async said(text: string): Promise<string> {
    const question: SolverQuestion = handedToZ3(text);
    this.worker?.postMessage(question);
    const note = await this.note(this.seconds);
    if (note !== undefined && "said" in note) return printedByZ3(note.said);
    // What did not answer, or failed in the middle, is not asked again.
    this.close();
    return note === undefined ? "timeout" : `error ${"fault" in note ? note.fault : "it said something else"}`;
  }

  /** What it says next; `undefined` where it says nothing in time. */
  private note(seconds: number): Promise<SolverNote | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.tell(undefined), seconds * 1000);
      this.waiting = (note) => {
        clearTimeout(timer);
        resolve(note);
      };
    });
  }

  private tell(note: SolverNote | undefined): void {
    const told = this.waiting;
    this.waiting = undefined;
    told?.(note);
  }
}
