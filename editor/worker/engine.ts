/** The worker that answers about accounts: the same engine as the command line, in the page. */
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { serve, type Port } from "./channel.ts";
import { EngineDesk, type Case, type EffectsProgress, type EffectsQuestion, type ExampleRun } from "./engine-desk.ts";

const desk = new EngineDesk();

const api = {
  /** The port on which policies come from the language's worker, before anything else. */
  connect: ({ port }: { readonly port: MessagePort }): void => {
    port.onmessage = ({ data }: MessageEvent<{ slot: string; revision: number; policy: CompiledPolicy }>) => desk.take(data.slot, data.revision, data.policy);
  },
  open: ({ name, text }: { readonly name: string; readonly text: string }) => desk.open(name, text),
  compiled: async ({ revision }: { readonly revision: number }) => `${JSON.stringify(await desk.policy(revision), undefined, 2)}\n`,
  paste: (asked: Parameters<EngineDesk["paste"]>[0]) => desk.paste(asked),
  fitting: (asked: Case) => desk.fitting(asked),
  assess: (asked: Case) => desk.assess(asked),
  explain: (asked: Case & { readonly question?: string }) => desk.explain(asked),
  flows: (asked: Parameters<EngineDesk["flows"]>[0]) => desk.flows(asked),
  plan: (asked: Case) => desk.plan(asked),
  curve: (asked: Parameters<EngineDesk["curve"]>[0]) => desk.curve(asked),
  parts: (asked: Parameters<EngineDesk["parts"]>[0]) => desk.parts(asked),
  replay: (asked: Parameters<EngineDesk["replay"]>[0]) => desk.replay(asked),
  replayUntil: (asked: Parameters<EngineDesk["replayUntil"]>[0]) => desk.replayUntil(asked),
  compare: (asked: Parameters<EngineDesk["compare"]>[0]) => desk.compare(asked),
  values: (asked: Case) => desk.values(asked),
  pages: (asked: Parameters<EngineDesk["pages"]>[0]) => desk.pages(asked),
  printable: (asked: Parameters<EngineDesk["printable"]>[0]) => desk.printable(asked),
  fires: (asked: Parameters<EngineDesk["fires"]>[0]) => desk.fires(asked),
  effects: (asked: EffectsQuestion, tell: (progress: EffectsProgress) => void) => desk.effects(asked, tell),
  examples: ({ revision }: { readonly revision: number }, tell: (result: ExampleRun) => void) => desk.examples(revision, tell),
  exampleAccount: (asked: { readonly revision: number; readonly index: number }) => desk.exampleAccount(asked),
};

export type EngineApi = typeof api;

serve(self as unknown as Port, api); // in a dedicated worker, `self` is the port to the page
