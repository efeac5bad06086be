/** Every policy of the repository, as text, and as what others may be based on. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isBasedOn } from "../../dsl/base-headers.ts";
import type { BaseText } from "../../dsl/index.ts";

const folder = join(import.meta.dirname, "../../policies");

const shipped: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".margin"))
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
);

const isOverlay = (text: string): boolean => /^policy .* extends /m.test(text);

/** Those that stand by themselves, on a base or not. */
export const shippedPolicies: ReadonlyMap<string, string> = new Map([...shipped].filter(([, text]) => !isOverlay(text)));

/** Those that are nothing without another. */
export const shippedOverlays: ReadonlyMap<string, string> = new Map([...shipped].filter(([, text]) => isOverlay(text)));

/** Those that are based on no other. */
export const wholePolicies: ReadonlyMap<string, string> = new Map([...shippedPolicies].filter(([, text]) => !isBasedOn(text)));

/** The same objects each time, so that each is read once. */
export const shippedBases: readonly BaseText[] = [...shippedPolicies].map(([file, text]) => ({ file: `policies/${file}`, text }));
