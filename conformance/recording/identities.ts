/** What documents say of who somebody is: which fields, and what stands in them. */
export interface Identities {
  /** Fields by name, and how many there are. */
  readonly fields: ReadonlyMap<string, number>;
  /** What stands in them, and whatever looks like an address of somebody. */
  readonly values: ReadonlySet<string>;
}

/** Names of fields that say who somebody is, or which order or trade is meant. Names only: which of them a platform gives, its documents show. */
const naming = new RegExp(
  `^(${[
    "u(ser)?_?id", "user(_?name)?", "nick_?name", "login", "owner", "(member|customer|client|trader|broker|master|main)_?u?id", "(account|acct)(_?(id|alias|name|no|number|index))?",
    "(sub|parent|main|master)_?(uid|user|member|account|acct)\\w*", "e_?mails?", "phone\\w*", "mobile", "ip|ips|ip_?(addr|address|list)", "api_?key", "secret(_?key)?", "pass(phrase|word)?", "sign(ature)?",
    "(\\w*_?)?token", "listen_?key", "(\\w*_?)?address", "vault", "\\w*order_?(link_?)?id", "\\w*ord_?id", "\\w*order_?no", "\\w*(c|cl|client|link)_?o?id", "(pos|position|trade|fill|exec|deal|algo|bill|transfer|tran|biz_?ref)_?id",
  ].join("|")})$`,
  "i",
);

/** Names of fields that say whose account something is, and no order or key of it. */
const owning = /^(u(ser)?_?id|user_?name|user|owner|(account|acct)_?(id|alias|no|number)|member_?id|client_?id|customer_?id)$/i;

/** Fields that say whose account it is and do not always say the same, with how many values they have. */
export function ownersIn(documents: readonly unknown[]): ReadonlyMap<string, number> {
  const values = new Map<string, Set<string>>();
  const visit = (node: unknown, name: string): void => {
    if (Array.isArray(node)) for (const each of node as readonly unknown[]) visit(each, name);
    else if (typeof node === "object" && node !== null) for (const [key, each] of Object.entries(node)) visit(each, key);
    else if ((typeof node === "string" || typeof node === "number") && owning.test(name) && String(node) !== "" && String(node) !== "0") values.set(name, (values.get(name) ?? new Set()).add(String(node)));
  };
  for (const document of documents) visit(document, "");
  return new Map([...values].flatMap(([name, { size }]) => (size > 1 ? [[name, size] as const] : [])));
}

/** What says who somebody is wherever it stands: e-mail, addresses of machines and of chains, keys. */
const telling: readonly RegExp[] = [/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, /\b(?:\d{1,3}\.){3}\d{1,3}\b/g, /\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}\b/gi, /\b0x[0-9a-f]{40,64}\b/gi, /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, /\b(?=[\w-]*[a-z])(?=[\w-]*\d)[\w-]{32,}\b/gi];

/** Looks through documents, however deep. */
export function identitiesIn(documents: readonly unknown[]): Identities {
  const fields = new Map<string, number>();
  const values = new Set<string>();
  const visit = (node: unknown, path: readonly string[]): void => {
    if (Array.isArray(node)) for (const each of node as readonly unknown[]) visit(each, path);
    else if (typeof node === "object" && node !== null) for (const [key, each] of Object.entries(node)) visit(each, [...path, key]);
    else if (typeof node === "string" || typeof node === "number") note(String(node), path);
  };
  const note = (text: string, path: readonly string[]): void => {
    const told = tellingIn(text);
    const isNamed = naming.test(path.at(-1) ?? "") && text !== "" && text !== "0";
    if (!isNamed && told.length === 0) return;
    const name = path.at(-1) ?? "";
    fields.set(name, (fields.get(name) ?? 0) + 1);
    for (const value of isNamed ? [text, ...told] : told) values.add(value);
  };
  for (const document of documents) visit(document, []);
  return { fields, values };
}

function tellingIn(text: string): readonly string[] {
  return telling.flatMap((pattern) => text.match(pattern) ?? []);
}

const shortest = 3;

/** A sentence without identities: each of `values`, and what tells by itself, becomes an ellipsis. */
export function withoutIdentities(text: string, values: Iterable<string>): string {
  return calledOtherwise(text, [...values, ...tellingIn(text)], "…");
}

/** A sentence in which each of `values` is called `instead`. */
export function calledOtherwise(text: string, values: readonly string[], instead: string): string {
  const known = values.filter((value) => value.length >= shortest).sort((a, b) => b.length - a.length);
  return known.reduce((rest, value) => rest.replace(new RegExp(`(?<![A-Za-z0-9])${value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![A-Za-z0-9])`, "g"), () => instead), text);
}
