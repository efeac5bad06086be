import type { CompiledPolicy, ReadPolicy } from "../../dsl/index.ts";
import { readPolicy } from "../../dsl/index.ts";
import type { Reading, ReadQuestion } from "./language-api.ts";
import { readSet, type PolicyText } from "./policy-set.ts";
import { summaryOf } from "./summary.ts";

/** Hands a compiled policy to whoever has an engine. */
export type Deliver = (slot: string, revision: number, policy: CompiledPolicy) => void;

/** The language side of the workbench: reads texts, remembers how, and hands on what has a meaning. */
export class LanguageDesk {
  private readonly deliver: Deliver;
  private revision = 0;
  private readonly known = new Map<string, { readonly text: string; readonly reading: ReadPolicy }>();

  constructor(deliver: Deliver) {
    this.deliver = deliver;
  }

  /** Reads the files of one policy and delivers it if it is whole. */
  read({ files, occasion, slot }: ReadQuestion): Reading {
    const { diagnostics, policy, places, reason } = readSet(files, occasion, (file) => this.readFile(slot, file));
    const found: Reading = {
      diagnostics: [...diagnostics].map(([file, items]) => ({ file, items })),
      ...(reason === undefined ? {} : { reason }),
    };
    if (policy === undefined) return found;
    this.revision += 1;
    this.deliver(slot, this.revision, policy);
    return { ...found, policy: summaryOf(this.revision, policy, places, files[0]?.name ?? "") };
  }

  /** A file that has not changed is not read again. */
  private readFile(slot: string, { name, text }: PolicyText): ReadPolicy {
    const key = `${slot} ${name}`;
    const known = this.known.get(key);
    if (known !== undefined && known.text === text) return known.reading;
    const reading = readPolicy(text, { file: name });
    this.known.set(key, { text, reading });
    return reading;
  }
}
