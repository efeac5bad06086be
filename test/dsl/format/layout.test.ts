import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatText } from "../../../dsl/format/format.ts";

/** The lines of a policy `p` with `items`, formatted, without its own first and last lines. */
function layout(items: string): string[] {
  const { text, diagnostics } = formatText(`language 1 policy p {\n${items}\n}`);
  expect(diagnostics).toEqual([]);
  const lines = text!.split("\n"); // without diagnostics there is a text
  return lines.slice(3, -2);
}

describe("the layout", () => {
  test("every form of the language has the layout that everything.margin shows", () => {
    const text = readFileSync(join(import.meta.dirname, "everything.margin"), "utf8");
    expect(formatText(text).text).toBe(text);
  });

  test("a text with a syntax error is not touched", () => {
    const { text, diagnostics } = formatText("language 1\npolicy p {\n  version version\n}\n");
    expect(text).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test("line ends become plain ones, and a byte-order mark goes", () => {
    expect(formatText("\uFEFFlanguage 1\r\npolicy p {\r\n version 1 # c\r\n}").text).toBe("language 1\n\npolicy p {\n  version   1  # c\n}\n");
  });

  test("an empty policy is a policy", () => {
    expect(formatText("language 1 policy p {}").text).toBe("language 1\n\npolicy p { }\n");
  });

  test("many blank lines become one, none stands at the ends of a block, and blocks of a policy stand apart", () => {
    expect(layout("\n\nversion 1\n\n\n\napplies to settle USDT options {\n\n a default yes\n\n\n b default no\n\n} guarantees { always conserves money }")).toEqual([
      "  version   1",
      "",
      "  applies   to settle USDT",
      "",
      "  options {",
      "    a  default yes",
      "",
      "    b  default no",
      "  }",
      "",
      "  guarantees {",
      "    always conserves money",
      "  }",
    ]);
  });

  test("definitions line up on `=` down to the next blank line", () => {
    expect(layout("definitions { position.a = 1\nposition.long_name = 2 # c\nposition.b = 3\n\nposition.c = 4 }")).toEqual([
      "  definitions {",
      "    position.a         = 1",
      "    position.long_name = 2  # c",
      "    position.b         = 3",
      "",
      "    position.c = 4",
      "  }",
    ]);
  });

  test("digits stay as written and are grouped in threes from five on", () => {
    expect(layout("definitions { position.a = 1_2_3 + 1000 + 10000 + 1000000.12345 + 0.10 + 1_0_0_0_0% }")).toEqual([
      "  definitions {",
      "    position.a = 123 + 1000 + 10_000 + 1_000_000.12345 + 0.10 + 10_000%",
      "  }",
    ]);
  });
});

describe("comments", () => {
  test("stay behind the clause, the `{` or the `}` where they stand", () => {
    expect(layout("options { # head\n a default yes # clause\n} # end")).toEqual([
      "  options {  # head",
      "    a  default yes  # clause",
      "  }  # end",
    ]);
  });

  test("stay alone before a clause, at the end of a block and in an empty block", () => {
    expect(layout("# one\noptions {\n# two\n\n# three\na default yes\n\n# four\n}\nmode m {\n# five\n}\n# six")).toEqual([
      "  # one",
      "  options {",
      "    # two",
      "",
      "    # three",
      "    a  default yes",
      "",
      "    # four",
      "  }",
      "",
      "  mode m {",
      "    # five",
      "  }",
      "  # six",
    ]);
  });

  test("inside a clause they move before it, and those behind it stay behind it", () => {
    expect(layout("version 1\n\ndefinitions {\nposition.a = 1 # first\n\nposition.b = 1 # second\n + 2 # third\n * 3 # fourth\n}")).toEqual([
      "  version   1",
      "",
      "  definitions {",
      "    position.a = 1  # first",
      "",
      "    # second",
      "    # third",
      "    position.b = 1 + 2 * 3  # fourth",
      "  }",
    ]);
  });

  test("between a definition and its exceptions they stay there", () => {
    expect(layout("definitions { position.a = 1 # base\n# why\nexcept when position.b > 0: 2 # case\n# next\nposition.c = 3 }")).toEqual([
      "  definitions {",
      "    position.a = 1  # base",
      "      # why",
      "      except when position.b > 0: 2  # case",
      "    # next",
      "    position.c = 3",
      "  }",
    ]);
  });

  test("in a list of one step they keep it on lines of its own", () => {
    expect(layout("mode m { payment { pay interest { finally debt } pay interest { finally debt # c\n} } }")).toEqual([
      "  mode m {",
      "    payment {",
      "      pay interest { finally debt }",
      "      pay interest {",
      "        finally debt  # c",
      "      }",
      "    }",
      "  }",
    ]);
  });

  test("before and after the policy they stay outside it", () => {
    expect(formatText("# a\n\n# b\nlanguage 1 # c\n# d\n\npolicy p { }\n# e\n\n\n# f").text).toBe(
      "# a\n\n# b\nlanguage 1  # c\n\n# d\n\npolicy p { }\n# e\n\n# f\n",
    );
  });
});
