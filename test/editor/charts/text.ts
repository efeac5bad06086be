import { Fragment, isValidElement, type ComponentChildren, type VNode } from "preact";

/** An element of a picture, as a test looks at it. */
export interface Seen {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly children: readonly (Seen | string)[];
}

/** What a component without hooks draws, as plain elements. */
export function drawn(children: ComponentChildren): readonly (Seen | string)[] {
  if (Array.isArray(children)) return children.flatMap((child: ComponentChildren) => drawn(child));
  if (typeof children === "string" || typeof children === "number" || typeof children === "bigint") return [String(children)];
  if (!isValidElement(children)) return [];
  const { type, props } = children as VNode<Record<string, unknown>>; // the line above
  const inside = props["children"] as ComponentChildren; // what children are
  if (type === Fragment) return drawn(inside);
  if (typeof type === "function") return drawn((type as (props: object) => ComponentChildren)(props)); // no component of a chart is a class
  const { children: _, ...attributes } = props;
  return [{ name: String(type), attributes, children: drawn(inside) }];
}

/** Every element inside, in the order of the document. */
export function* all(list: readonly (Seen | string)[]): Generator<Seen> {
  for (const each of list) {
    if (typeof each === "string") continue;
    yield each;
    yield* all(each.children);
  }
}

/** The elements of a name that have an attribute, or one of a value. */
export function having(list: readonly (Seen | string)[], attribute: string, value?: unknown): readonly Seen[] {
  return [...all(list)].filter(({ attributes }) => attributes[attribute] !== undefined && (value === undefined || attributes[attribute] === value));
}

/** All text inside, titles left out. */
export function textOf(list: readonly (Seen | string)[]): string {
  return list.map((each) => (typeof each === "string" ? each : each.name === "title" ? "" : textOf(each.children))).join(" ").replace(/\s+/g, " ").trim();
}

/** As HTML, for a browser to show. */
export function htmlOf(list: readonly (Seen | string)[]): string {
  return list
    .map((each) => {
      if (typeof each === "string") return escaped(each);
      const attributes = Object.entries(each.attributes)
        .filter(([, value]) => typeof value === "string" || typeof value === "number" || value === true)
        .map(([key, value]) => ` ${key}="${value === true ? "" : escaped(String(value))}"`);
      return `<${each.name}${attributes.join("")}>${htmlOf(each.children)}</${each.name}>`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
