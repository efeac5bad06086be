/** JSON blocks: each is validated by the schema whose name follows the fence. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { renderIssue, validateCharges, validateRequest, validateSnapshot } from "../../engine/snapshot/index.ts";
import { root } from "../cli/call.ts";
import type { Validator } from "../../schemas/validator.ts";

const validators = new Map<string, Validator>();
for (const file of readdirSync(join(root, "schemas/generated"))) {
  const name = /^validate-(.*)\.ts$/.exec(file)?.[1];
  if (name !== undefined) validators.set(name, ((await import(/* @vite-ignore */ `../../schemas/generated/${file}`)) as { validate: Validator }).validate); // every such file has one
}

/** What is wrong with a text; without a schema it only has to be JSON. */
export function jsonMistakes(text: string, schema: string | undefined): readonly string[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (fault) {
    return [String(fault)];
  }
  if (schema === undefined) return [];
  if (schema === "snapshot") return validateSnapshot(json).issues.map(renderIssue);
  if (schema === "request") return validateRequest(json).issues.map(renderIssue);
  if (schema === "charge") return validateCharges(json).issues.map(renderIssue);
  const validate = validators.get(schema);
  if (validate === undefined) return [`there is no schema called ${schema}`];
  return validate(json) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath}: ${error.keyword}`);
}
