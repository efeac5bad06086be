import { REPORTED_ISSUES } from "../limits.ts";
import type { SchemaError, Validator } from "../../schemas/validator.ts";
import { describeExpectedString, describeFound, describeString } from "./describe.ts";
import { boundIssues, joinPath, pathOfPointer, quote } from "./issue.ts";
import type { Issue } from "./issue.ts";
import { nearest, suggestion } from "./nearest.ts";

/**
 * Runs a generated validator and words what it found ourselves, in the order of the schema: the first issues, and how
 * many more there are. Mistakes at the root are left out where `skipRoot` says that the caller has judged it.
 */
export function issuesOfSchema(validate: Validator, document: unknown, skipRoot = false): readonly Issue[] {
  if (validate(document)) return [];
  const errors = (validate.errors ?? []).filter((error) => isWorded(error) && !(skipRoot && error.instancePath === ""));
  const issues = new Map<string, Issue>();
  let worded = 0;
  for (const error of errors) {
    if (issues.size > REPORTED_ISSUES) break;
    worded += 1;
    const issue = word(error, document);
    // Alternatives may find the same thing twice.
    if (issue !== undefined) issues.set(`${issue.path}\n${issue.message}`, issue);
  }
  return boundIssues([...issues.values()], errors.length - worded);
}

/** Whether no other error says the same better. */
function isWorded(error: SchemaError): boolean {
  if (error.propertyName !== undefined) return false; // `propertyNames` says it
  return error.keyword !== "required" || !error.schemaPath.includes("/anyOf/"); // `anyOf` says it
}

/** The issue of one error; nothing where another error says the same better. */
function word(error: SchemaError, document: unknown): Issue | undefined {
  const path = pathOfPointer(error.instancePath, document);
  switch (error.keyword) {
    case "required":
      return missing(error, path);
    case "anyOf":
      return missingAlternatives(error, path);
    case "additionalProperties":
      return unknownField(error, path);
    case "propertyNames":
      return unusableName(error, path);
    case "type":
      return wrongType(error, path);
    case "pattern":
      return withHint({ path, ...describeString(textAt(error.parentSchema, "title") ?? "", String(error.data)) });
    case "enum":
      return wrongWord(path, error.data, error.params["allowedValues"]);
    case "discriminator":
      return wrongTag(error, path);
    default:
      return { path, message: `expected what the schema says under ${error.keyword}, but found ${describeFound(error.data)}` };
  }
}

function missing(error: SchemaError, path: string): Issue {
  const name = String(error.params["missingProperty"]);
  const doc = textAt(fieldsOf(error.parentSchema)[name], "description");
  const tags = fieldOf(error.parentSchema, "discriminator") === undefined ? [] : tagsOf(error.parentSchema, name);
  const help = tags.length > 0 ? `Known here: ${tags.join(", ")}.` : doc === undefined ? "It is required." : `It is required: ${lowerFirst(doc)}`;
  return { path: joinPath(path, name), message: "expected a value, but it is missing", help };
}

function missingAlternatives(error: SchemaError, path: string): Issue {
  const alternatives = listOf(error.schema).map((each) => listOf(fieldOf(each, "required")).join(" and "));
  return { path, message: `expected ${alternatives.join(", or ")}, but found neither` };
}

function unknownField(error: SchemaError, path: string): Issue {
  const name = String(error.params["additionalProperty"]);
  const known = Object.keys(fieldsOf(error.parentSchema));
  const facts = known.includes("facts") ? 'A fact that a policy declares stands under "facts".' : undefined;
  return { path: joinPath(path, name), message: "this field is not known here", help: suggestion(name, known) ?? facts };
}

function unusableName(error: SchemaError, path: string): Issue {
  const name = String(error.params["propertyName"]);
  const pattern = textAt(error.schema, "pattern") ?? "";
  const camelCase = pattern.startsWith("^[a-zA-Z_]") ? "a name in camel case, such as cumulativePnl" : undefined;
  const plain = pattern.startsWith("^[A-Za-z_]") ? "a name of letters, digits and underscores" : undefined;
  const expected = camelCase ?? plain ?? "a name of 1 to 128 printable characters";
  return { path: joinPath(path, name), message: `expected ${expected}, but found ${quote(name)}` };
}

function wrongType(error: SchemaError, path: string): Issue {
  const found = describeFound(error.data);
  const allowed = fieldOf(error.parentSchema, "enum");
  if (Array.isArray(allowed)) return wrongWord(path, error.data, allowed);
  const title = textAt(error.parentSchema, "title");
  if (error.params["type"] === "string") {
    return { path, message: `expected ${describeExpectedString(title)}, but found ${found}`, help: helpForString(error.data, title) };
  }
  const names: Readonly<Record<string, string>> = { object: "an object", array: "a list", boolean: "true or false", integer: "a whole number" };
  return { path, message: `expected ${names[String(error.params["type"])] ?? "another kind of value"}, but found ${found}` };
}

function helpForString(data: unknown, title: string | undefined): string | undefined {
  if (typeof data === "number") return "Numbers lose digits; quote it.";
  if (typeof data === "boolean" && (title === "FactValue" || title === "Name")) return `Write "${data ? "yes" : "no"}".`;
  if (data === null) return "Leave a fact out where its value is not known.";
  return undefined;
}

function wrongTag(error: SchemaError, path: string): Issue | undefined {
  const tag = String(error.params["tag"]);
  const value = error.params["tagValue"];
  // `required` speaks where the tag is absent.
  if (value === undefined) return undefined;
  return wrongWord(joinPath(path, tag), value, tagsOf(error.parentSchema, tag));
}

function wrongWord(path: string, found: unknown, allowed: unknown): Issue {
  const words = listOf(allowed).map(String);
  const few = words.length <= 3;
  const near = typeof found === "string" && !few ? nearest(found, words) : undefined;
  const help = near === undefined ? `Known here: ${words.join(", ")}.` : `Did you mean ${near}?`;
  return { path, message: `expected ${few ? words.join(" or ") : "one of the known words"}, but found ${describeFound(found)}`, ...(few ? {} : { help }) };
}

/** A size with a sign is the commonest slip: say where the sign belongs. */
function withHint(issue: Issue): Issue {
  const signed = issue.path.endsWith("contracts") && issue.message.startsWith("expected 0 or more");
  return signed ? { ...issue, help: 'Write the size without a sign, and the direction as "side": "long" or "short".' } : issue;
}

/** The words that tell the alternatives of a schema apart, in the order of its definitions. */
function tagsOf(schema: unknown, tag: string): readonly unknown[] {
  const definitions = fieldOf(schema, "definitions");
  const alternatives = typeof definitions === "object" && definitions !== null ? Object.values(definitions) : [];
  return alternatives.flatMap((each) => listOf(fieldOf(fieldsOf(each)[tag], "enum")));
}

function fieldsOf(schema: unknown): Readonly<Record<string, unknown>> {
  const fields = fieldOf(schema, "properties");
  return typeof fields === "object" && fields !== null ? (fields as Record<string, unknown>) : {}; // an object has keys
}

function fieldOf(schema: unknown, key: string): unknown {
  return typeof schema === "object" && schema !== null ? (schema as Record<string, unknown>)[key] : undefined; // an object has keys
}

function textAt(schema: unknown, key: string): string | undefined {
  const text = fieldOf(schema, key);
  return typeof text === "string" ? text : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
