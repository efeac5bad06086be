/**
 * A text that does not yet know where its lines end. A group is written on one line if it fits, and otherwise
 * every `line` directly in it ends the line; groups inside decide for themselves.
 */
export type Doc =
  | string
  | readonly Doc[]
  | { readonly kind: "line"; readonly flat: string }
  | { readonly kind: "nest"; readonly columns: number; readonly content: Doc }
  | { readonly kind: "group"; readonly content: Doc };

/** One space, or a new line. */
export const line: Doc = { kind: "line", flat: " " };
/** Two spaces, or a new line: what separates the parts of a clause. */
export const gap: Doc = { kind: "line", flat: "  " };
/** Nothing, or a new line. */
export const softLine: Doc = { kind: "line", flat: "" };

/** New lines in `content` are indented by so many columns more. */
export function nest(columns: number, content: Doc): Doc {
  return { kind: "nest", columns, content };
}

export function group(...content: readonly Doc[]): Doc {
  return { kind: "group", content };
}

export function join(separator: Doc, parts: readonly Doc[]): Doc {
  return parts.map((part, index) => (index === 0 ? part : [separator, part]));
}

/** Parts behind `head` that fill their lines: each moves to a new line only when it would not fit on the last. */
export function fill(head: Doc, parts: readonly Doc[], separator: Doc = line): Doc {
  return [head, parts.map((part) => group(separator, part))];
}

interface Command {
  readonly indent: number;
  readonly flat: boolean;
  readonly doc: Doc;
}

/**
 * Writes a document as lines of at most `width` columns where its groups allow it.
 * `indent` is the column of the first line and of all others; the lines come without it.
 */
export function render(doc: Doc, width: number, indent: number): string[] {
  const lines: string[] = [];
  let current = "";
  const stack: Command[] = [{ indent: 0, flat: false, doc }];
  for (let command = stack.pop(); command !== undefined; command = stack.pop()) {
    const { doc: next } = command;
    if (typeof next === "string") {
      current += next;
    } else if (isList(next)) {
      pushAll(stack, next, command);
    } else if (next.kind === "nest") {
      stack.push({ indent: command.indent + next.columns, flat: command.flat, doc: next.content });
    } else if (next.kind === "group") {
      const flat = command.flat || fits(next.content, command, stack, width - indent - current.length);
      stack.push({ indent: command.indent, flat, doc: next.content });
    } else if (command.flat) {
      current += next.flat;
    } else {
      lines.push(current.trimEnd());
      current = " ".repeat(command.indent);
    }
  }
  return [...lines, current.trimEnd()];
}

/** Whether `content` and what follows it up to the next possible line end fit into `room` columns. */
function fits(content: Doc, at: Command, rest: readonly Command[], room: number): boolean {
  const stack: Command[] = [{ indent: at.indent, flat: true, doc: content }];
  let following = rest.length;
  let left = room;
  while (left >= 0) {
    const command = stack.pop() ?? rest[--following];
    if (command === undefined) return true;
    const { doc } = command;
    if (typeof doc === "string") left -= doc.length;
    else if (isList(doc)) pushAll(stack, doc, command);
    else if (doc.kind !== "line") stack.push({ indent: command.indent, flat: command.flat, doc: doc.content });
    else if (command.flat) left -= doc.flat.length;
    else return true;
  }
  return false;
}

function pushAll(stack: Command[], docs: readonly Doc[], at: Command): void {
  const { indent, flat } = at;
  for (let index = docs.length - 1; index >= 0; index--) stack.push({ indent, flat, doc: docs[index]! }); // index < length
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
