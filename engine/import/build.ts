import type { ImportMapping, MappingPart, MappingTarget } from "../../schemas/generated/import-mapping.ts";
import { quote } from "../snapshot/index.ts";
import type { Issue } from "../snapshot/index.ts";
import type { Collected, Records } from "./collect.ts";
import { evaluate, holds } from "./evaluate.ts";
import type { Scope } from "./evaluate.ts";
import type { Notes } from "./notes.ts";

/** A record whose fields are those of the snapshot. */
export interface Built {
  readonly record: Collected;
  /** A field as built, or else as collected. */
  readonly field: (name: string) => string | undefined;
  /** Whether the mapping says that it says nothing. */
  readonly skipped: boolean;
  /** Why it has no place in a snapshot, where the mapping says so. */
  readonly refused: string | undefined;
}

/** Builds parts on demand, each once, so that any may read any other. */
export interface Builder {
  /** The part of this key; of an instrument that no document lists too, as others name it. */
  readonly part: (target: MappingTarget, key: string) => Built | undefined;
  /** A tier as it applies to an instrument. */
  readonly tier: (record: Collected, instrument: Built) => Built;
  readonly issues: readonly Issue[];
}

type PartTarget = "instrument" | "position" | "order" | "tier" | "balance";

/** A builder over the records. What it assumes it notes. */
export function createBuilder(mapping: ImportMapping, records: Records, notes: Notes): Builder {
  const parts = new Map<string, Built | undefined>();
  const issues: Issue[] = [];

  function part(target: MappingTarget, key: string): Built | undefined {
    const name = `${target} ${key}`;
    if (parts.has(name)) return parts.get(name);
    const listed = records.of[target].get(key)?.[0];
    const record = listed ?? (target === "instrument" ? { key, fields: new Map<string, string>(), place: key, issues: [] } : undefined);
    const built = record && build(target, record, undefined);
    parts.set(name, built);
    return built;
  }

  function build(target: MappingTarget, record: Collected, instrument: Built | undefined): Built {
    const plan = target === "setting" ? undefined : mapping.build[target satisfies PartTarget];
    issues.push(...record.issues);
    const values = new Map<string, string | undefined>();
    const underway = new Set<string>();
    const said = new Set<string>();

    function field(name: string): string | undefined {
      if (name === "key") return record.key;
      const expression = plan !== undefined && Object.hasOwn(plan.fields, name) ? plan.fields[name] : undefined;
      // While a field is built, its name stands for what was collected.
      if (expression === undefined || underway.has(name)) return record.fields.get(name);
      if (!values.has(name)) {
        underway.add(name);
        values.set(name, evaluate(expression, scopeFor(name)));
        underway.delete(name);
      }
      return values.get(name);
    }

    function scopeFor(name: string): Scope {
      return {
        read: field,
        record: (other, key, wanted) => (key === undefined ? instrument?.field(wanted) : part(other, key)?.field(wanted)),
        assumed: (value, why, fact) => notes.add(`${target} ${name} ${why}`, { path: `${record.place === record.key ? "" : `${record.place} → `}${target} ${record.key}, ${name}`, value, why, ...(fact !== undefined && { fact }) }),
        notNumber: (expression, found) => {
          const message = `expected a number for ${typeof expression === "string" ? expression : name}, but found ${quote(found)}`;
          // Several fields may be made of the same text.
          if (!said.has(message)) issues.push({ path: record.place, message });
          said.add(message);
        },
      };
    }

    const scope = scopeFor("");
    return { record, field, skipped: isSkipped(plan, scope), refused: plan?.refuse?.find((each) => holds(each.when, scope))?.why };
  }

  return { part, tier: (record, instrument) => build("tier", record, instrument), issues };
}

function isSkipped(plan: MappingPart | undefined, scope: Scope): boolean {
  return plan?.skip !== undefined && holds(plan.skip, scope);
}
