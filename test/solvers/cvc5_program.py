"""cvc5 from its Python package, as far as this check calls the program: SMT-LIB 2 on standard input, --version, --tlimit=MILLISECONDS."""
import sys

import cvc5

if "--version" in sys.argv:
    print(f"This is cvc5 version {cvc5.__version__}")
    sys.exit(0)

manager = cvc5.TermManager()
solver = cvc5.Solver(manager)
for word in sys.argv[1:]:
    if word.startswith("--tlimit="):
        solver.setOption("tlimit", word.split("=", 1)[1])
parser = cvc5.InputParser(solver)
parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, sys.stdin.read(), "stdin")
while True:
    command = parser.nextCommand()
    if command.isNull():
        break
    print(command.invoke(solver, parser.getSymbolManager()), end="", flush=True)
