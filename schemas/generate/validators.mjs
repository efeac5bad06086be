// Schema → a validator that needs neither ajv nor `eval` when it runs, so that it works under a strict content policy.
import Ajv from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { hasRootType } from "./shape.mjs";

const vocabulary = ["x-level", "x-dimension", "x-asset"];

/** The validator's module, or nothing for a file that only holds definitions. */
export function validatorModule(file, schemas) {
  if (!hasRootType(file.schema)) return undefined;
  const ajv = new Ajv({ allErrors: true, verbose: true, discriminator: true, strictRequired: false, code: { source: true, esm: true, lines: true } });
  ajv.addVocabulary(vocabulary);
  for (const each of schemas) ajv.addSchema(each.schema, each.file);
  const code = standalone(ajv, ajv.getSchema(file.file));
  const needed = /require\(("[^"]+")\)/.exec(code);
  if (needed !== null) throw new Error(`${file.file} uses a keyword whose validator needs ${needed[1]} when it runs`);
  const body = code.replace(/^export default .*$/m, "").replace(/^"use strict";\n?/, "");
  const typed = body.replace(/^export const validate = (\w+);/m, "export const validate: Validator = $1;");
  const linear = typed.replace(/vErrors\.concat\((\w+)\.errors\)/g, "append(vErrors, $1.errors)");
  return `// @ts-nocheck\nimport type { Validator } from "../validator.ts";\n\n${append}${linear}`;
}

/** ajv copies all errors for each item of a list that has some, which takes quadratic time. */
const append = `function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

`;
