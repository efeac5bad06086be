#!/bin/sh
# PLIMSOLL/1 in a shell with jq (1.6 or later): what an adapter must say at the least. It presents itself, keeps to each message's seq, and answers
# which pool each position is in; jq reckons in binary fractions, so it declares no number. Whatever else is asked is unsupported, and says so.
# Replace `answer` by a call of a platform: curl, a command line, a database.
command -v jq >/dev/null || { echo "This adapter needs jq 1.6 or later, and there is none on PATH." >&2; exit 1; }
exec jq --null-input --unbuffered --compact-output --raw-input '
  def start: {
    plimsoll: 1,
    implementation: { name: "stub in a shell with jq", version: "1", language: "sh, jq" },
    capabilities: { modes: ["cross", "isolated"], asks: ["assess"], supports: ["bonus", "orders"], batch: 100, maxInFlight: 64, arithmetic: "none", decisions: ["positions.*.pool"], numbers: [] }
  };

  # Settlement is the last part of a symbol: BTC/USDT:USDT. A snapshot with anything that this does not know is told apart, not guessed.
  def pool: if .marginMode == "cross" then "cross:" + (.symbol | split(":") | last) else "isolated:" + .id end;
  def answer:
    if (.ask.ask // "assess") != "assess" then { unsupported: [.ask.ask] }
    elif any(.snapshot.positions[]?; .marginMode != "cross" and .marginMode != "isolated") then { unsupported: ["modes beyond cross and isolated"] }
    else { decisions: ([.snapshot.positions[]? | { key: "positions.\(.id).pool", value: pool }] | from_entries), numbers: {} }
    end;

  # `stop` ends it. A line that is no JSON or no message of ours ends nothing: it is answered as a failure.
  label $stopped | inputs | [try fromjson catch { cmd: "no JSON" }][0]
  | if .cmd == "start" then start
    elif .cmd == "configure" then { ok: true }
    elif .cmd == "run" then { seq: .seq } + answer
    elif .cmd == "batch" then { seq: .seq, results: [.questions[] | answer] }
    elif .cmd == "stop" then break $stopped
    else { seq: .seq, errored: true, message: "unknown command \(.cmd)" }
    end'
