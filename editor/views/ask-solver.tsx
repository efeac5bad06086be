import { offeredSolver } from "../state/solver.ts";
import { say } from "../words/say.ts";
import { solverWords } from "../words/solver.ts";
import type { SolverProgress } from "../worker/solver-desk.ts";

interface Props {
  /** How much is open. */
  readonly open: number;
  /** Whether a solver was asked of it already. */
  readonly asked: boolean;
  readonly onAsk: () => void;
}

/** Offers a solver for what is open, and says what that costs before anything is loaded; where there is none, what to do for one. */
export function AskSolver({ open, asked, onAsk }: Props) {
  const offered = offeredSolver.value;
  if (offered === undefined) return <p class="note" data-testid="no-solver">{say(solverWords.none, { open })}</p>;
  return (
    <section class="ask-solver" aria-label={say(solverWords.title)} data-testid="solver" data-asked={asked}>
      <p class="note">{asked ? say(solverWords.asked, { open }) : say(solverWords.about, { open, version: offered.version })}</p>
      <p class="actions"><button type="button" data-testid="ask-solver" onClick={onAsk}>{say(asked ? solverWords.again : solverWords.ask, { size: megabytes(offered.bytes) })}</button></p>
    </section>
  );
}

/** How far it is, in words. */
export function solverProgress(progress: SolverProgress): string {
  if ("loading" in progress) return say(solverWords.loading, { loaded: megabytes(progress.loading.loaded), of: megabytes(progress.loading.of) });
  return progress.all === 0 ? say(solverWords.starting) : say(solverWords.asking, progress);
}

/** Millions of bytes, to one place. */
function megabytes(bytes: number): string {
  const tenths = Math.round(bytes / 100_000);
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
