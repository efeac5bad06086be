import type { BaseText, CompiledPolicy } from "../../dsl/index.ts";
import { analyse, type Analysis } from "../../dsl/service/analysis.ts";
import type { CheckPlace } from "../../engine/examples/index.ts";
import { acceptActual } from "./accept-actual.ts";
import type { Edit, Reading, ReadQuestion } from "./language-api.ts";
import { readSet, type PolicyText } from "./policy-set.ts";
import { summaryOf } from "./summary.ts";

/** Hands a compiled policy to whoever has an engine. */
export type Deliver = (slot: string, revision: number, policy: CompiledPolicy) => void;

export interface AcceptQuestion {
  readonly files: readonly PolicyText[];
  readonly example: number;
  readonly place: CheckPlace;
  readonly actual: string;
}

/** The language side of the workbench: reads texts, remembers how, and hands on what has a meaning. */
export class LanguageDesk {
  private readonly deliver: Deliver;
  private revision = 0;
  private readonly known = new Map<string, Analysis>();
  /** What the texts of a slot were last read with: questions about a text alone mean the same. */
  private readonly bases = new Map<string, readonly BaseText[]>();
  /** The same object for the same text, so that it is read once. */
  private readonly baseTexts = new Map<string, BaseText>();

  constructor(deliver: Deliver) {
    this.deliver = deliver;
  }

  /** Reads the files of one policy and delivers it if it is whole. */
  read({ files, bases, occasion, slot }: ReadQuestion): Reading {
    this.bases.set(slot, bases.map((each) => this.baseText(each)));
    const { diagnostics, policy, places, reason } = readSet(files, this.bases.get(slot) ?? [], occasion, (file) => this.readFile(slot, file));
    const found: Reading = {
      diagnostics: [...diagnostics].map(([file, items]) => ({ file, items })),
      ...(reason === undefined ? {} : { reason }),
    };
    if (policy === undefined) return found;
    this.revision += 1;
    this.deliver(slot, this.revision, policy);
    return { ...found, policy: summaryOf(this.revision, policy, places, files[0]?.name ?? "") };
  }

  /** The edit that makes a claim of an example say what was found, in the file where the example stands. */
  accept({ files, example, place, actual }: AcceptQuestion): Edit | undefined {
    let before = 0;
    for (const file of files) {
      const { ast } = this.readFile("current", file);
      if (ast === undefined) continue;
      const count = ast.items.reduce((sum, item) => sum + (item.kind === "examples" ? item.entries.filter(({ kind }) => kind === "example").length : 0), 0);
      const edit = example - before < count ? acceptActual(ast, example - before, place, actual) : undefined;
      if (edit !== undefined) return { file: file.name, ...edit };
      before += count;
    }
    return undefined;
  }

  /** A text, read with what is known of the one before it. */
  analysisOf(name: string, text: string): Analysis {
    return this.analysed("current", name, text);
  }

  private baseText({ name, text }: PolicyText): BaseText {
    const before = this.baseTexts.get(name);
    if (before?.text === text) return before;
    const base = { file: name, text };
    this.baseTexts.set(name, base);
    return base;
  }

  private readFile(slot: string, { name, text }: PolicyText): Analysis {
    return this.analysed(slot, name, text);
  }

  private analysed(slot: string, name: string, text: string): Analysis {
    const key = `${slot} ${name}`;
    const found = analyse(text, { file: name, previous: this.known.get(key), bases: this.bases.get(slot) ?? [] });
    this.known.set(key, found);
    return found;
  }
}
