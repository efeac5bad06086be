/**
 * The worker that carries `z3-solver`, which it is served beside: `plimsoll edit` gives this file a content policy of its own, by which it may run
 * that one script, load that one WebAssembly, and nothing else. The solver checks in this thread, in one call that does not return before the
 * answer: it may start no threads, which only an isolated page may have. Whoever started this worker ends it where that takes too long.
 */
import type { SaidByZ3 } from "../../conformance/solver/z3-text.ts";

/** What is asked of it. */
export interface SolverQuestion {
  readonly logic: string;
  readonly assertions: string;
}

/** What it says: how far loading is, that it can be asked, an answer, or that it cannot go on. */
export type SolverNote = { readonly loaded: number; readonly of: number } | { readonly ready: string } | { readonly said: SaidByZ3 } | { readonly fault: string };

interface Instance {
  ccall(name: string, returns: "number" | "string", takes: readonly ("number" | "string")[], values: readonly (number | string)[]): number | string;
}
declare const initZ3: (overrides: { readonly wasmBinary: ArrayBuffer; readonly print: () => void; readonly printErr: () => void }) => Promise<Instance>;
declare function importScripts(address: string): void;

const tell = (note: SolverNote): void => self.postMessage(note);
const faultOf = (fault: unknown): SolverNote => ({ fault: fault instanceof Error ? fault.message : String(fault) });

void start().catch((fault: unknown) => tell(faultOf(fault)));

async function start(): Promise<void> {
  const wasmBinary = await load(new URL("./solver/z3-built.wasm", self.location.href));
  importScripts(new URL("./solver/z3-built.js", self.location.href).href);
  const z3 = new Calls(await initZ3({ wasmBinary, print: () => undefined, printErr: () => undefined }));
  self.onmessage = ({ data }: MessageEvent<SolverQuestion>) => {
    try {
      tell({ said: answer(z3, data) });
    } catch (fault) {
      tell(faultOf(fault));
    }
  };
  tell({ ready: z3.text("Z3_get_full_version") });
}

/** A file, with word of how much of it is there. */
async function load(address: URL): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${address.href} answers ${response.status}.`);
  const of = Number(response.headers.get("content-length") ?? "0");
  const reader = response.body.getReader();
  const parts: BlobPart[] = [];
  let loaded = 0;
  let told = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    loaded += part.value.length;
    if (loaded - told < 1_000_000 && loaded !== of) continue;
    told = loaded;
    tell({ loaded, of });
  }
  return new Blob(parts).arrayBuffer();
}

/** Calls of the C interface that return when they are done: a string that is handed over is there until then. */
class Calls {
  private readonly instance: Instance;

  constructor(instance: Instance) {
    this.instance = instance;
  }

  number(name: string, ...values: readonly (number | string)[]): number {
    return Number(this.call(name, "number", values));
  }

  text(name: string, ...values: readonly (number | string)[]): string {
    return String(this.call(name, "string", values));
  }

  private call(name: string, returns: "number" | "string", values: readonly (number | string)[]): number | string {
    return this.instance.ccall(name, returns, values.map((value) => (typeof value === "string" ? "string" : "number")), values);
  }
}

function answer(z3: Calls, { logic, assertions }: SolverQuestion): SaidByZ3 {
  const config = z3.number("Z3_mk_config");
  const context = z3.number("Z3_mk_context_rc", config);
  z3.number("Z3_del_config", config);
  z3.number("set_noop_error_handler", context);
  try {
    // What z3 does for products of unknowns by name starts a clock in another thread; its simple solver starts none.
    const solver = logic === "QF_LRA" ? z3.number("Z3_mk_solver_for_logic", context, z3.number("Z3_mk_string_symbol", context, logic)) : z3.number("Z3_mk_simple_solver", context);
    z3.number("Z3_solver_inc_ref", context, solver);
    z3.number("Z3_solver_from_string", context, solver, assertions);
    const isRead = z3.number("Z3_get_error_code", context) === 0;
    const read = isRead ? z3.number("Z3_ast_vector_size", context, z3.number("Z3_solver_get_assertions", context, solver)) : 0;
    if (read === 0) return { check: 0, read };
    const check = z3.number("Z3_solver_check", context, solver);
    if (check === 1) return { check, read, model: z3.text("Z3_model_to_string", context, z3.number("Z3_solver_get_model", context, solver)) };
    return { check, read, ...(check === 0 ? { reason: z3.text("Z3_solver_get_reason_unknown", context, solver) } : {}) };
  } finally {
    z3.number("Z3_del_context", context);
  }
}
