import { showNumber } from "../../engine/report/numbers.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** How far a scan has come. */
export interface Distance {
  readonly accounts: number;
  /** Of the input, in bytes or rows; `total` is 0 where nobody knows. */
  readonly done: number;
  readonly total: number;
}

const drawEachMs = 250;
const sayEachMs = 10_000;

/** Tells who watches standard error how fast it goes and how long it will take; where nobody does, a line from time to time if that was asked for. */
export class Pace {
  private readonly terminal: Terminal;
  private readonly isAsked: boolean;
  private readonly startMs: number;
  private readonly first: Distance;
  private lastMs: number;
  private isDrawn = false;

  constructor(terminal: Terminal, isAsked: boolean, first: Distance, nowMs = Date.now()) {
    this.terminal = terminal;
    this.isAsked = isAsked;
    this.first = first;
    this.startMs = nowMs;
    this.lastMs = nowMs;
  }

  advance(distance: Distance, nowMs = Date.now()): void {
    if (!this.terminal.watched && !this.isAsked) return;
    if (nowMs - this.lastMs < (this.terminal.watched ? drawEachMs : sayEachMs)) return;
    this.lastMs = nowMs;
    const line = paceLine(this.first, distance, nowMs - this.startMs);
    this.terminal.err(this.terminal.watched ? `\r\u001b[2K${line}` : `${line}\n`);
    this.isDrawn = this.terminal.watched;
  }

  end(): void {
    if (this.isDrawn) this.terminal.err("\r\u001b[2K");
  }
}

/** `1,200 accounts, 400 a second, 37 %, about 2 min left`. */
export function paceLine(first: Distance, { accounts, done, total }: Distance, passedMs: number): string {
  const seconds = passedMs / 1_000;
  const rate = seconds > 0 ? Math.round((accounts - first.accounts) / seconds) : 0;
  const told = `${showNumber(String(accounts))} accounts, ${showNumber(String(rate))} a second`;
  if (total <= 0 || done <= first.done) return told;
  const leftSeconds = ((total - done) / (done - first.done)) * seconds;
  return `${told}, ${Math.min(100, Math.floor((100 * done) / total))} %, about ${spell(leftSeconds)} left`;
}

function spell(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}
