/** The worker of long questions: proofs, differences, reports. It lives for one of them, and is ended when nobody wants the answer any more. */
import { serve, type Port } from "./channel.ts";
import * as desk from "./kit-desk.ts";
import * as solverDesk from "./solver-desk.ts";

const api = {
  prove: (asked: Parameters<typeof desk.proofs>[0], tell: (progress: desk.ProofProgress) => void) => desk.proofs(asked, tell),
  diff: (asked: Parameters<typeof desk.differences>[0], tell: (progress: desk.DiffProgress) => void) => desk.differences(asked, tell),
  proveWith: (asked: Parameters<typeof solverDesk.provedWith>[0], tell: (progress: solverDesk.SolverProgress) => void) => solverDesk.provedWith(asked, tell),
  diffWith: (asked: Parameters<typeof solverDesk.differencesWith>[0], tell: (progress: solverDesk.SolverProgress | desk.DiffProgress) => void) => solverDesk.differencesWith(asked, tell),
  report: (asked: Parameters<typeof desk.report>[0]) => desk.report(asked),
  why: (asked: Parameters<typeof desk.why>[0]) => desk.why(asked),
};

export type KitApi = typeof api;

serve(self as unknown as Port, api); // in a dedicated worker, `self` is the port to the page
