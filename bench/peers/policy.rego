package margin

import rego.v1

equity := input.wallet + sum([profit | some p in input.positions; profit := p.side * p.contracts * (p.mark - p.entry)])

maintenance := sum([needed | some p in input.positions; needed := p.contracts * p.mark * p.rate - p.amount])

default liquidatable := false

liquidatable if equity < maintenance
