// Generated from policy.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"policy.schema.json","title":"CompiledPolicy","additionalProperties":false,"description":"A checked policy: what it means, and what is said about it.","properties":{"meaning":{"$ref":"#/definitions/Meaning"},"notes":{"$ref":"#/definitions/Notes"},"plimsoll":{"const":1,"description":"Version of this document's shape.","type":"number"}},"required":["plimsoll","meaning","notes"],"type":"object","definitions":{"AbsoluteExpression":{"additionalProperties":false,"properties":{"kind":{"const":"absolute","type":"string"},"operand":{"$ref":"#/definitions/Expression"}},"required":["kind","operand"],"type":"object"},"AccountRules":{"additionalProperties":false,"properties":{"liquidation":{"$ref":"#/definitions/Liquidation"},"permissions":{"items":{"$ref":"#/definitions/Permission"},"type":"array"}},"required":["permissions"],"type":"object"},"Action":{"enum":["add_margin","remove_margin","withdraw","deposit","transfer","change_leverage","change_margin_mode","change_position_mode","expire_credit","open","increase","reduce","close","place_order","cancel_order","liquidate","delever","settle"],"type":"string"},"AggregateExpression":{"additionalProperties":false,"properties":{"kind":{"const":"aggregate","type":"string"},"operand":{"$ref":"#/definitions/Expression","description":"Absent for `number of position`."},"over":{"description":"The level that the aggregate ranges over.","enum":["position","order","balance","credit","pool","instrument","asset"],"type":"string"},"same":{"description":"Only those that agree with the object at hand on this path.","type":"string"},"scope":{"description":"Whose objects: the pool's or the account's.","enum":["pool","account"],"type":"string"},"where":{"$ref":"#/definitions/Expression"},"which":{"enum":["sum","min","max","number","any","all"],"type":"string"}},"required":["kind","which","over","scope"],"type":"object"},"AppliesRule":{"additionalProperties":false,"properties":{"key":{"type":"string"},"values":{"items":{"type":"string"},"type":"array"}},"required":["key","values"],"type":"object"},"AvailableExpression":{"additionalProperties":false,"properties":{"kind":{"const":"available","type":"string"},"of":{"enum":["pool","balance"],"type":"string"}},"required":["kind","of"],"type":"object"},"BankruptcyFill":{"additionalProperties":false,"properties":{"kind":{"const":"bankruptcy","type":"string"},"sharedBy":{"$ref":"#/definitions/Expression"}},"required":["kind"],"type":"object"},"BeforeExpression":{"additionalProperties":false,"properties":{"kind":{"const":"before","type":"string"},"operand":{"$ref":"#/definitions/Expression"}},"required":["kind","operand"],"type":"object"},"BinaryExpression":{"additionalProperties":false,"properties":{"kind":{"const":"binary","type":"string"},"left":{"$ref":"#/definitions/Expression"},"operator":{"enum":["add","subtract","multiply","divide"],"type":"string"},"right":{"$ref":"#/definitions/Expression"}},"required":["kind","operator","left","right"],"type":"object"},"Boundary":{"enum":["upper","lower"],"type":"string"},"BucketShare":{"additionalProperties":false,"description":"A bucket of the account (a path) or an absorber (a word), with its share in a split.","properties":{"bucket":{"type":"string"},"share":{"type":"string"}},"required":["bucket"],"type":"object"},"CancelOrdersEffect":{"additionalProperties":false,"properties":{"kind":{"const":"cancel_orders","type":"string"},"scope":{"enum":["pool","account","instrument"],"type":"string"},"where":{"$ref":"#/definitions/Expression"}},"required":["kind","scope"],"type":"object"},"ChargePurpose":{"enum":["realized_loss","realized_profit","funding_fee","trading_fee","liquidation_fee","interest","bonus_clawback"],"type":"string"},"ChooseExpression":{"additionalProperties":false,"properties":{"condition":{"$ref":"#/definitions/Expression"},"else":{"$ref":"#/definitions/Expression"},"kind":{"const":"choose","type":"string"},"then":{"$ref":"#/definitions/Expression"}},"required":["kind","condition","then","else"],"type":"object"},"CitationNote":{"additionalProperties":false,"properties":{"sections":{"items":{"type":"string"},"type":"array"},"source":{"type":"string"}},"required":["source","sections"],"type":"object"},"ClauseNote":{"additionalProperties":false,"properties":{"because":{"type":"string"},"cites":{"items":{"$ref":"#/definitions/CitationNote"},"type":"array"},"from":{"type":"string"},"label":{"type":"string"},"shows":{"description":"Tags such as `dimension 34`: what the clause is a specimen of.","items":{"type":"string"},"type":"array"}},"type":"object"},"CloseAction":{"additionalProperties":false,"properties":{"at":{"$ref":"#/definitions/FillPrice"},"kind":{"const":"close","type":"string"},"select":{"$ref":"#/definitions/Selection"}},"required":["kind","select","at"],"type":"object"},"CloseAllEffect":{"additionalProperties":false,"properties":{"kind":{"const":"close_all","type":"string"},"where":{"$ref":"#/definitions/Expression"}},"required":["kind"],"type":"object"},"CompareExpression":{"additionalProperties":false,"properties":{"kind":{"const":"compare","type":"string"},"left":{"$ref":"#/definitions/Expression"},"operator":{"enum":["<","<=",">",">=","=","!="],"type":"string"},"right":{"$ref":"#/definitions/Expression"}},"required":["kind","operator","left","right"],"type":"object"},"ConditionGuarantee":{"additionalProperties":false,"properties":{"condition":{"$ref":"#/definitions/Expression"},"id":{"type":"string"},"kind":{"const":"condition","type":"string"},"polarity":{"enum":["always","never"],"type":"string"}},"required":["kind","id","polarity","condition"],"type":"object"},"ConservesGuarantee":{"additionalProperties":false,"properties":{"id":{"type":"string"},"kind":{"const":"conserves","type":"string"},"polarity":{"enum":["always","never"],"type":"string"}},"required":["kind","id","polarity"],"type":"object"},"ConversionAll":{"additionalProperties":false,"properties":{"kind":{"const":"all","type":"string"}},"required":["kind"],"type":"object"},"ConversionBy":{"anyOf":[{"$ref":"#/definitions/ConversionAll"},{"$ref":"#/definitions/ReduceByShortage"},{"$ref":"#/definitions/ReduceByFraction"},{"$ref":"#/definitions/ConversionMoney"}]},"ConversionFee":{"additionalProperties":false,"description":"Taken of what is received.","properties":{"rate":{"$ref":"#/definitions/ConversionRate"},"to":{"type":"string"}},"required":["rate","to"],"type":"object"},"ConversionMoney":{"additionalProperties":false,"description":"So much of the money that is converted into, after the fee.","properties":{"kind":{"const":"money","type":"string"},"value":{"$ref":"#/definitions/Expression"}},"required":["kind","value"],"type":"object"},"ConversionRate":{"anyOf":[{"$ref":"#/definitions/ConversionStated"},{"$ref":"#/definitions/ConversionUnspecified"}],"description":"A share of the value, read with each balance; or what the rulebook does not say."},"ConversionStated":{"additionalProperties":false,"properties":{"kind":{"const":"stated","type":"string"},"value":{"$ref":"#/definitions/Expression"}},"required":["kind","value"],"type":"object"},"ConversionUnspecified":{"additionalProperties":false,"properties":{"kind":{"const":"unspecified","type":"string"}},"required":["kind"],"type":"object"},"ConvertAction":{"additionalProperties":false,"description":"Sells wallet balances of other assets. Without `at`, at the whole value; without `fee`, for nothing.","properties":{"at":{"$ref":"#/definitions/ConversionRate"},"by":{"$ref":"#/definitions/ConversionBy"},"fee":{"$ref":"#/definitions/ConversionFee"},"kind":{"const":"convert","type":"string"},"select":{"$ref":"#/definitions/Selection"},"to":{"description":"An asset, or `settle`: the settlement asset of the pool.","type":"string"}},"required":["kind","select","by","to"],"type":"object"},"Count":{"additionalProperties":false,"properties":{"amount":{"$ref":"#/definitions/Expression"},"id":{"type":"string"},"label":{"type":"string"},"purposes":{"description":"Never empty; all three when the clause names none.","items":{"$ref":"#/definitions/Purpose"},"type":"array"},"sign":{"enum":["count","reserve"],"type":"string"},"when":{"$ref":"#/definitions/Expression"}},"required":["id","sign","amount","purposes"],"type":"object"},"Definition":{"additionalProperties":false,"properties":{"body":{"$ref":"#/definitions/Expression"},"dimension":{"$ref":"#/definitions/Dimension"},"exceptions":{"description":"Ordered; the first whose condition holds wins, and the checker has shown that they do not overlap unless labelled.","items":{"$ref":"#/definitions/DefinitionException"},"type":"array"},"id":{"type":"string"},"level":{"$ref":"#/definitions/Level"},"path":{"description":"`position.notional`.","type":"string"}},"required":["id","path","level","dimension","body","exceptions"],"type":"object"},"DefinitionException":{"additionalProperties":false,"properties":{"body":{"$ref":"#/definitions/Expression"},"condition":{"$ref":"#/definitions/Expression"},"id":{"type":"string"},"label":{"type":"string"}},"required":["id","condition","body"],"type":"object"},"Dimension":{"additionalProperties":false,"description":"A dimension: powers of base dimensions, or a kind that is not a quantity.","properties":{"asset":{"description":"Of money: `settle` (of the instrument or pool at hand), `own` (of the balance at hand), or an asset's name.","type":"string"},"kind":{"enum":["money","price","quantity","ratio","leverage","duration","instant","flag","number","enum","tier","tiers"],"type":"string"},"perQuantity":{"type":"boolean"},"values":{"items":{"type":"string"},"type":"array"}},"required":["kind"],"type":"object"},"Effect":{"anyOf":[{"$ref":"#/definitions/ForfeitEffect"},{"$ref":"#/definitions/SetEffect"},{"$ref":"#/definitions/MoveEffect"},{"$ref":"#/definitions/CancelOrdersEffect"},{"$ref":"#/definitions/CloseAllEffect"}]},"EffectiveSpan":{"additionalProperties":false,"properties":{"from":{"type":"string"},"until":{"type":"string"}},"type":"object"},"EquityExpression":{"additionalProperties":false,"properties":{"kind":{"const":"equity","type":"string"},"purpose":{"$ref":"#/definitions/Purpose"}},"required":["kind","purpose"],"type":"object"},"ExampleAccountNote":{"additionalProperties":false,"properties":{"lines":{"items":{"$ref":"#/definitions/ExampleLine"},"type":"array"},"name":{"type":"string"}},"required":["name","lines"],"type":"object"},"ExampleAtom":{"additionalProperties":false,"properties":{"asset":{"type":"string"},"kind":{"enum":["number","date","instant","word","path","text"],"type":"string"},"text":{"type":"string"},"unit":{"enum":["percent","bps","x","s","min","h","d","contracts"],"type":"string"}},"required":["kind","text"],"type":"object"},"ExampleField":{"additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"$ref":"#/definitions/ExampleAtom"},"within":{"type":"string"}},"required":["name","value"],"type":"object"},"ExampleLine":{"additionalProperties":false,"properties":{"fields":{"items":{"$ref":"#/definitions/ExampleField"},"type":"array"},"head":{"items":{"$ref":"#/definitions/ExampleAtom"},"type":"array"},"verb":{"enum":["given","when","expect"],"type":"string"}},"required":["verb","head","fields"],"type":"object"},"ExampleNote":{"additionalProperties":false,"properties":{"cites":{"items":{"$ref":"#/definitions/CitationNote"},"type":"array"},"lines":{"items":{"$ref":"#/definitions/ExampleLine"},"type":"array"},"shows":{"description":"Tags, as a clause has.","items":{"type":"string"},"type":"array"},"title":{"type":"string"}},"required":["title","lines"],"type":"object"},"Expression":{"anyOf":[{"$ref":"#/definitions/NumberExpression"},{"$ref":"#/definitions/InstantExpression"},{"$ref":"#/definitions/FactExpression"},{"$ref":"#/definitions/FigureExpression"},{"$ref":"#/definitions/EquityExpression"},{"$ref":"#/definitions/AvailableExpression"},{"$ref":"#/definitions/OptionExpression"},{"$ref":"#/definitions/BinaryExpression"},{"$ref":"#/definitions/CompareExpression"},{"$ref":"#/definitions/IsExpression"},{"$ref":"#/definitions/LogicExpression"},{"$ref":"#/definitions/NotExpression"},{"$ref":"#/definitions/ChooseExpression"},{"$ref":"#/definitions/ExtremeExpression"},{"$ref":"#/definitions/AbsoluteExpression"},{"$ref":"#/definitions/AggregateExpression"},{"$ref":"#/definitions/GroupedExpression"},{"$ref":"#/definitions/ValueExpression"},{"$ref":"#/definitions/ProfitExpression"},{"$ref":"#/definitions/ValuedExpression"},{"$ref":"#/definitions/BeforeExpression"},{"$ref":"#/definitions/PinnedExpression"},{"$ref":"#/definitions/RoundExpression"},{"$ref":"#/definitions/RootExpression"},{"$ref":"#/definitions/PowerExpression"},{"$ref":"#/definitions/ScenarioExpression"},{"$ref":"#/definitions/LookupExpression"},{"$ref":"#/definitions/TierFieldExpression"},{"$ref":"#/definitions/SlicesExpression"}]},"ExtremeExpression":{"additionalProperties":false,"properties":{"kind":{"const":"extreme","type":"string"},"operands":{"items":{"$ref":"#/definitions/Expression"},"type":"array"},"which":{"enum":["min","max"],"type":"string"}},"required":["kind","which","operands"],"type":"object"},"FactExpression":{"additionalProperties":false,"description":"`position.entry_price`, `request.amount` (written `amount`), `charge.amount` (written `charge`), `fill.price`.","properties":{"kind":{"const":"fact","type":"string"},"path":{"type":"string"}},"required":["kind","path"],"type":"object"},"FactRule":{"additionalProperties":false,"properties":{"default":{"type":"string"},"dimension":{"$ref":"#/definitions/Dimension"},"path":{"type":"string"}},"required":["path","dimension"],"type":"object"},"Fee":{"additionalProperties":false,"description":"Charged as `liquidation_fee` on each fill; reads `fill.contracts, price, value, profit`.","properties":{"amount":{"$ref":"#/definitions/Expression"},"id":{"type":"string"},"label":{"type":"string"},"when":{"$ref":"#/definitions/Expression"}},"required":["id","amount"],"type":"object"},"FigureExpression":{"additionalProperties":false,"properties":{"kind":{"const":"figure","type":"string"},"path":{"type":"string"}},"required":["kind","path"],"type":"object"},"FillPrice":{"anyOf":[{"$ref":"#/definitions/MarkFill"},{"$ref":"#/definitions/BankruptcyFill"},{"$ref":"#/definitions/StatedFill"}]},"ForfeitEffect":{"additionalProperties":false,"properties":{"bucket":{"type":"string"},"kind":{"const":"forfeit","type":"string"}},"required":["kind","bucket"],"type":"object"},"GroupedExpression":{"additionalProperties":false,"description":"`sum of … for each instrument.base`: the operand once for each group of positions and orders that agree on `key`; aggregates in it range over the group.","properties":{"key":{"type":"string"},"kind":{"const":"grouped","type":"string"},"operand":{"$ref":"#/definitions/Expression"},"scope":{"description":"Whose positions and orders: the pool's or the account's.","enum":["pool","account"],"type":"string"},"which":{"enum":["sum","min","max"],"type":"string"}},"required":["kind","which","key","scope","operand"],"type":"object"},"Guarantee":{"anyOf":[{"$ref":"#/definitions/ConservesGuarantee"},{"$ref":"#/definitions/LossWithinGuarantee"},{"$ref":"#/definitions/PayingBelowGuarantee"},{"$ref":"#/definitions/ConditionGuarantee"}]},"InstantExpression":{"additionalProperties":false,"properties":{"kind":{"const":"instant","type":"string"},"value":{"type":"string"}},"required":["kind","value"],"type":"object"},"IsExpression":{"additionalProperties":false,"properties":{"kind":{"const":"is","type":"string"},"not":{"type":"boolean"},"operand":{"$ref":"#/definitions/Expression"},"word":{"type":"string"}},"required":["kind","operand","not","word"],"type":"object"},"KeepsLimit":{"additionalProperties":false,"properties":{"condition":{"$ref":"#/definitions/Expression"},"kind":{"const":"keeps","type":"string"}},"required":["kind","condition"],"type":"object"},"Level":{"enum":["account","balance","credit","pool","position","order","instrument","asset","fill","request","charge"],"type":"string"},"Limit":{"anyOf":[{"$ref":"#/definitions/KeepsLimit"},{"$ref":"#/definitions/ValueLimit"}]},"Liquidation":{"additionalProperties":false,"properties":{"fees":{"items":{"$ref":"#/definitions/Fee"},"type":"array"},"id":{"type":"string"},"of":{"enum":["pool","position","account"],"type":"string"},"stages":{"description":"In rising severity.","items":{"$ref":"#/definitions/Stage"},"type":"array"},"steps":{"items":{"$ref":"#/definitions/PlanStep"},"type":"array"},"stops":{"items":{"$ref":"#/definitions/Stop"},"type":"array"},"surplus":{"$ref":"#/definitions/Surplus"}},"required":["id","of","stages","stops","steps","fees"],"type":"object"},"LogicExpression":{"additionalProperties":false,"properties":{"kind":{"const":"logic","type":"string"},"operands":{"items":{"$ref":"#/definitions/Expression"},"type":"array"},"operator":{"enum":["and","or"],"type":"string"}},"required":["kind","operator","operands"],"type":"object"},"LookupExpression":{"additionalProperties":false,"description":"Gives a tier: the row in which `by` falls.","properties":{"boundary":{"$ref":"#/definitions/Boundary"},"by":{"$ref":"#/definitions/Expression"},"kind":{"const":"lookup","type":"string"},"table":{"$ref":"#/definitions/TableReference"}},"required":["kind","table","by","boundary"],"type":"object"},"LossWithinGuarantee":{"additionalProperties":false,"properties":{"id":{"type":"string"},"kind":{"const":"loss_within","type":"string"},"mode":{"type":"string"},"path":{"type":"string"},"polarity":{"enum":["always","never"],"type":"string"}},"required":["kind","id","polarity","mode","path"],"type":"object"},"MarkFill":{"additionalProperties":false,"properties":{"kind":{"const":"mark","type":"string"}},"required":["kind"],"type":"object"},"Meaning":{"additionalProperties":false,"description":"Everything that can change a decision. No places, titles, citations, reasons or examples.","properties":{"account":{"$ref":"#/definitions/AccountRules"},"applies":{"items":{"$ref":"#/definitions/AppliesRule"},"type":"array"},"definitions":{"description":"In an order in which each reads only earlier ones of the same object.","items":{"$ref":"#/definitions/Definition"},"type":"array"},"effective":{"$ref":"#/definitions/EffectiveSpan"},"facts":{"items":{"$ref":"#/definitions/FactRule"},"type":"array"},"guarantees":{"items":{"$ref":"#/definitions/Guarantee"},"type":"array"},"id":{"type":"string"},"language":{"const":1,"description":"Version of the language.","type":"number"},"modes":{"items":{"$ref":"#/definitions/Mode"},"type":"array"},"options":{"items":{"$ref":"#/definitions/OptionRule"},"type":"array"},"rounding":{"$ref":"#/definitions/RoundingRules"},"tables":{"items":{"$ref":"#/definitions/TierTable"},"type":"array"},"version":{"type":"string"}},"required":["language","id","version","applies","effective","rounding","options","facts","tables","definitions","account","modes","guarantees"],"type":"object"},"Mode":{"additionalProperties":false,"properties":{"adjustment":{"items":{"$ref":"#/definitions/Permission"},"type":"array"},"liquidation":{"$ref":"#/definitions/Liquidation"},"name":{"type":"string"},"payment":{"items":{"$ref":"#/definitions/PaymentRule"},"type":"array"},"sharing":{"$ref":"#/definitions/Sharing"},"unspecified":{"description":"Absent section: the policy says `unspecified`; the id is that of the clause that says so.","items":{"$ref":"#/definitions/UnspecifiedSection"},"type":"array"}},"required":["name","unspecified","adjustment","payment"],"type":"object"},"MoveEffect":{"additionalProperties":false,"properties":{"amount":{"$ref":"#/definitions/Expression"},"from":{"type":"string"},"kind":{"const":"move","type":"string"},"to":{"type":"string"}},"required":["kind","amount","from","to"],"type":"object"},"NetAction":{"additionalProperties":false,"properties":{"at":{"$ref":"#/definitions/FillPrice"},"key":{"type":"string"},"kind":{"const":"net","type":"string"}},"required":["kind","key","at"],"type":"object"},"NotExpression":{"additionalProperties":false,"properties":{"kind":{"const":"not","type":"string"},"operand":{"$ref":"#/definitions/Expression"}},"required":["kind","operand"],"type":"object"},"Notes":{"additionalProperties":false,"properties":{"accounts":{"items":{"$ref":"#/definitions/ExampleAccountNote"},"type":"array"},"clauses":{"additionalProperties":{"$ref":"#/definitions/ClauseNote"},"description":"By clause id.","type":"object"},"examples":{"items":{"$ref":"#/definitions/ExampleNote"},"type":"array"},"facts":{"additionalProperties":{"type":"string"},"description":"Docs of declared facts, by path.","type":"object"},"modeTitles":{"additionalProperties":{"type":"string"},"type":"object"},"overlays":{"description":"What overlays did, in order.","items":{"$ref":"#/definitions/OverlayNote"},"type":"array"},"sources":{"items":{"$ref":"#/definitions/SourceNote"},"type":"array"},"title":{"type":"string"}},"required":["modeTitles","sources","clauses","facts","examples","accounts","overlays"],"type":"object"},"NumberExpression":{"additionalProperties":false,"description":"A literal as written; its unit scales it (percent 1/100, bps 1/10000, min 60 s, h 3600 s, d 86400 s).","properties":{"asset":{"type":"string"},"kind":{"const":"number","type":"string"},"unit":{"enum":["percent","bps","x","s","min","h","d","contracts"],"type":"string"},"value":{"type":"string"}},"required":["kind","value"],"type":"object"},"OpenAction":{"additionalProperties":false,"description":"Contracts that the plan takes on, in the one instrument for which `where` holds.","properties":{"at":{"$ref":"#/definitions/FillPrice"},"by":{"$ref":"#/definitions/Expression"},"kind":{"const":"open","type":"string"},"side":{"enum":["long","short"],"type":"string"},"where":{"$ref":"#/definitions/Expression"}},"required":["kind","side","where","by","at"],"type":"object"},"OptionExpression":{"additionalProperties":false,"description":"As a condition: the option is `yes`. With a word: compare by `is`.","properties":{"kind":{"const":"option","type":"string"},"name":{"type":"string"}},"required":["kind","name"],"type":"object"},"OptionRule":{"additionalProperties":false,"properties":{"default":{"type":"string"},"name":{"type":"string"},"values":{"items":{"type":"string"},"type":"array"}},"required":["name","values","default"],"type":"object"},"OverlayNote":{"additionalProperties":false,"properties":{"because":{"type":"string"},"id":{"type":"string"},"target":{"type":"string"},"verb":{"enum":["amend","repeal","add"],"type":"string"},"version":{"type":"string"}},"required":["id","version","verb","target"],"type":"object"},"Partition":{"additionalProperties":false,"properties":{"by":{"description":"`position`: each position alone; `account`: all positions of the mode; `key`: positions with the same values of `keys`.","enum":["position","account","key"],"type":"string"},"id":{"type":"string"},"keys":{"items":{"type":"string"},"type":"array"}},"required":["id","by","keys"],"type":"object"},"PayRule":{"additionalProperties":false,"properties":{"before":{"description":"Of a fill, this is paid before its loss is.","const":"realized_loss","type":"string"},"direction":{"enum":["pay","receive"],"type":"string"},"id":{"type":"string"},"keeping":{"$ref":"#/definitions/Expression"},"kind":{"const":"pay","type":"string"},"label":{"type":"string"},"purposes":{"items":{"$ref":"#/definitions/ChargePurpose"},"type":"array"},"steps":{"items":{"$ref":"#/definitions/PayStep"},"type":"array"},"to":{"description":"Who receives what is paid (empty: counterparty for losses and funding, venue for fees and interest).","items":{"$ref":"#/definitions/BucketShare"},"type":"array"},"together":{"description":"What of these falls due at one fill, its loss and its fees, is one amount.","const":true,"type":"boolean"},"when":{"$ref":"#/definitions/Expression"}},"required":["kind","id","direction","purposes","to","steps"],"type":"object"},"PayStep":{"additionalProperties":false,"properties":{"buckets":{"items":{"$ref":"#/definitions/BucketShare"},"type":"array"},"downTo":{"$ref":"#/definitions/Expression"},"id":{"type":"string"},"label":{"type":"string"},"role":{"enum":["first","then","finally","to"],"type":"string"},"upTo":{"$ref":"#/definitions/Expression"},"when":{"$ref":"#/definitions/Expression"}},"required":["id","role","buckets"],"type":"object"},"PayingBelowGuarantee":{"additionalProperties":false,"properties":{"floor":{"$ref":"#/definitions/Expression"},"id":{"type":"string"},"kind":{"const":"paying_below","type":"string"},"path":{"type":"string"},"polarity":{"enum":["always","never"],"type":"string"}},"required":["kind","id","polarity","path","floor"],"type":"object"},"PaymentRule":{"anyOf":[{"$ref":"#/definitions/PayRule"},{"$ref":"#/definitions/UnspecifiedPayment"}]},"Permission":{"additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/Action"},"actor":{"enum":["trader","venue","liquidator","anyone"],"type":"string"},"also":{"items":{"$ref":"#/definitions/Effect"},"type":"array"},"id":{"type":"string"},"label":{"type":"string"},"upTo":{"$ref":"#/definitions/Limit"},"verdict":{"enum":["allow","forbid","unspecified"],"type":"string"},"when":{"$ref":"#/definitions/Expression"}},"required":["id","verdict","actor","action","also"],"type":"object"},"PinnedExpression":{"additionalProperties":false,"description":"Not touched when a price is solved for or moved.","properties":{"kind":{"const":"pinned","type":"string"},"operand":{"$ref":"#/definitions/Expression"}},"required":["kind","operand"],"type":"object"},"PlanAction":{"anyOf":[{"$ref":"#/definitions/CancelOrdersEffect"},{"$ref":"#/definitions/MoveEffect"},{"$ref":"#/definitions/ReduceAction"},{"$ref":"#/definitions/CloseAction"},{"$ref":"#/definitions/NetAction"},{"$ref":"#/definitions/ConvertAction"},{"$ref":"#/definitions/OpenAction"},{"$ref":"#/definitions/SetEffect"},{"$ref":"#/definitions/WaitAction"}]},"PlanStep":{"additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/PlanAction"},"id":{"type":"string"},"label":{"type":"string"},"repeat":{"type":"boolean"},"role":{"enum":["first","then","finally"],"type":"string"},"when":{"$ref":"#/definitions/Expression"}},"required":["id","role","action","repeat"],"type":"object"},"PowerExpression":{"additionalProperties":false,"properties":{"denominator":{"type":"number"},"digits":{"type":"number"},"kind":{"const":"power","type":"string"},"mode":{"$ref":"#/definitions/RoundingMode"},"numerator":{"type":"number"},"operand":{"$ref":"#/definitions/Expression"}},"required":["kind","operand","numerator","denominator","digits","mode"],"type":"object"},"ProfitExpression":{"additionalProperties":false,"properties":{"from":{"$ref":"#/definitions/Expression"},"kind":{"const":"profit","type":"string"},"of":{"enum":["position","order","fill"],"type":"string"},"to":{"$ref":"#/definitions/Expression"}},"required":["kind","of","from","to"],"type":"object"},"Purpose":{"enum":["opening","maintaining","withdrawing"],"type":"string"},"Rank":{"additionalProperties":false,"description":"Loss and profit are written out: the largest loss is the smallest unrealized_pnl.","properties":{"by":{"$ref":"#/definitions/Expression"},"direction":{"enum":["largest","smallest"],"type":"string"}},"required":["direction","by"],"type":"object"},"ReduceAction":{"additionalProperties":false,"properties":{"at":{"$ref":"#/definitions/FillPrice"},"by":{"$ref":"#/definitions/ReduceBy"},"kind":{"const":"reduce","type":"string"},"select":{"$ref":"#/definitions/Selection"}},"required":["kind","select","by","at"],"type":"object"},"ReduceBy":{"anyOf":[{"$ref":"#/definitions/ReduceByTiers"},{"$ref":"#/definitions/ReduceToTier"},{"$ref":"#/definitions/ReduceByShortage"},{"$ref":"#/definitions/ReduceByFraction"},{"$ref":"#/definitions/ReduceByContracts"}]},"ReduceByContracts":{"additionalProperties":false,"properties":{"kind":{"const":"contracts","type":"string"},"value":{"$ref":"#/definitions/Expression"}},"required":["kind","value"],"type":"object"},"ReduceByFraction":{"additionalProperties":false,"properties":{"kind":{"const":"fraction","type":"string"},"value":{"$ref":"#/definitions/Expression"}},"required":["kind","value"],"type":"object"},"ReduceByShortage":{"additionalProperties":false,"properties":{"kind":{"const":"shortage","type":"string"}},"required":["kind"],"type":"object"},"ReduceByTiers":{"additionalProperties":false,"properties":{"count":{"type":"number"},"kind":{"const":"tiers","type":"string"}},"required":["kind","count"],"type":"object"},"ReduceToTier":{"additionalProperties":false,"properties":{"kind":{"const":"to_tier","type":"string"},"tier":{"type":"number"}},"required":["kind","tier"],"type":"object"},"RootExpression":{"additionalProperties":false,"properties":{"degree":{"enum":[2,3],"type":"number"},"digits":{"type":"number"},"kind":{"const":"root","type":"string"},"mode":{"$ref":"#/definitions/RoundingMode"},"operand":{"$ref":"#/definitions/Expression"}},"required":["kind","degree","operand","digits","mode"],"type":"object"},"RoundExpression":{"additionalProperties":false,"description":"`step` is a number, a fact, or the fact `instrument.tick_size` for `tick`.","properties":{"kind":{"const":"round","type":"string"},"mode":{"$ref":"#/definitions/RoundingMode"},"operand":{"$ref":"#/definitions/Expression"},"step":{"$ref":"#/definitions/Expression"}},"required":["kind","operand","step","mode"],"type":"object"},"RoundingMode":{"enum":["half_even","half_up","toward_zero","away_from_zero","up","down","against_trader","toward_trader"],"type":"string"},"RoundingRule":{"additionalProperties":false,"properties":{"mode":{"$ref":"#/definitions/RoundingMode"},"to":{"description":"`tick` (the instrument's tick size) or a decimal.","type":"string"}},"required":["to","mode"],"type":"object"},"RoundingRules":{"additionalProperties":false,"properties":{"amounts":{"$ref":"#/definitions/RoundingRule","description":"Absent: amounts are not rounded."},"prices":{"$ref":"#/definitions/RoundingRule"}},"type":"object"},"ScenarioExpression":{"additionalProperties":false,"description":"The least (worst) or greatest (best) value of `operand` with every mark price times 1 + move.","properties":{"kind":{"const":"scenario","type":"string"},"moves":{"items":{"$ref":"#/definitions/NumberExpression"},"type":"array"},"operand":{"$ref":"#/definitions/Expression"},"which":{"enum":["worst","best"],"type":"string"}},"required":["kind","which","moves","operand"],"type":"object"},"Selection":{"additionalProperties":false,"properties":{"kind":{"description":"`only`: the pool's one position; `any`: a set of outcomes; `ranked`: by `ranks`, ties unresolved are a set.","enum":["all","any","ranked","only"],"type":"string"},"ranks":{"items":{"$ref":"#/definitions/Rank"},"type":"array"},"where":{"$ref":"#/definitions/Expression"}},"required":["kind","ranks"],"type":"object"},"SetEffect":{"additionalProperties":false,"properties":{"kind":{"const":"set","type":"string"},"path":{"type":"string"},"value":{"$ref":"#/definitions/Expression"}},"required":["kind","path","value"],"type":"object"},"Sharing":{"additionalProperties":false,"properties":{"counts":{"items":{"$ref":"#/definitions/Count"},"type":"array"},"partition":{"$ref":"#/definitions/Partition"}},"required":["partition","counts"],"type":"object"},"SlicesExpression":{"additionalProperties":false,"description":"Each slice of `operand` times its own tier's `field`.","properties":{"field":{"type":"string"},"kind":{"const":"slices","type":"string"},"operand":{"$ref":"#/definitions/Expression"},"table":{"$ref":"#/definitions/TableReference"}},"required":["kind","operand","table","field"],"type":"object"},"SourceNote":{"additionalProperties":false,"properties":{"dated":{"type":"string"},"fromNotes":{"const":true,"description":"Never read itself: what it says is known from notes. Beside it stands no `read`.","type":"boolean"},"name":{"type":"string"},"read":{"type":"string"},"sections":{"items":{"type":"string"},"type":"array"},"title":{"type":"string"},"url":{"type":"string"}},"required":["name","title","sections"],"type":"object"},"Stage":{"additionalProperties":false,"properties":{"id":{"type":"string"},"label":{"type":"string"},"name":{"type":"string"},"until":{"$ref":"#/definitions/Expression"},"when":{"$ref":"#/definitions/Expression"}},"required":["id","name","when"],"type":"object"},"StatedFill":{"additionalProperties":false,"properties":{"kind":{"const":"stated","type":"string"},"value":{"$ref":"#/definitions/Expression"}},"required":["kind","value"],"type":"object"},"Stop":{"additionalProperties":false,"properties":{"id":{"type":"string"},"label":{"type":"string"},"when":{"$ref":"#/definitions/Expression"}},"required":["id","when"],"type":"object"},"Surplus":{"additionalProperties":false,"properties":{"id":{"type":"string"},"to":{"type":"string"}},"required":["id","to"],"type":"object"},"TableReference":{"additionalProperties":false,"properties":{"kind":{"enum":["instrument","policy"],"type":"string"},"name":{"type":"string"}},"required":["kind","name"],"type":"object"},"TierField":{"additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"$ref":"#/definitions/NumberExpression"}},"required":["name","value"],"type":"object"},"TierFieldExpression":{"additionalProperties":false,"description":"`position.tier.maintenance_margin_rate`: a field of a tier.","properties":{"field":{"type":"string"},"kind":{"const":"tier_field","type":"string"},"tier":{"$ref":"#/definitions/Expression"}},"required":["kind","tier","field"],"type":"object"},"TierRow":{"additionalProperties":false,"properties":{"fields":{"items":{"$ref":"#/definitions/TierField"},"type":"array"},"upTo":{"$ref":"#/definitions/NumberExpression","description":"Absent in the open last row."}},"required":["fields"],"type":"object"},"TierTable":{"additionalProperties":false,"properties":{"boundary":{"$ref":"#/definitions/Boundary"},"name":{"type":"string"},"rows":{"items":{"$ref":"#/definitions/TierRow"},"type":"array"}},"required":["name","boundary","rows"],"type":"object"},"UnspecifiedPayment":{"additionalProperties":false,"properties":{"direction":{"enum":["pay","receive","both"],"type":"string"},"id":{"type":"string"},"kind":{"const":"unspecified","type":"string"},"purposes":{"items":{"$ref":"#/definitions/ChargePurpose"},"type":"array"}},"required":["kind","id","direction","purposes"],"type":"object"},"UnspecifiedSection":{"additionalProperties":false,"properties":{"id":{"type":"string"},"section":{"enum":["sharing","adjustment","liquidation","payment"],"type":"string"}},"required":["section","id"],"type":"object"},"ValueExpression":{"additionalProperties":false,"description":"Money in the settlement asset, from the instrument's payoff.","properties":{"at":{"$ref":"#/definitions/Expression"},"kind":{"const":"value","type":"string"},"of":{"enum":["position","order","fill"],"type":"string"}},"required":["kind","of","at"],"type":"object"},"ValueLimit":{"additionalProperties":false,"properties":{"kind":{"const":"limit","type":"string"},"value":{"$ref":"#/definitions/Expression"}},"required":["kind","value"],"type":"object"},"ValuedExpression":{"additionalProperties":false,"description":"Money of asset `from` (`settle`, `own` or a name) converted at `asset.prices`.","properties":{"from":{"type":"string"},"haircut":{"type":"boolean"},"kind":{"const":"valued","type":"string"},"operand":{"$ref":"#/definitions/Expression"},"to":{"type":"string"}},"required":["kind","operand","from","to","haircut"],"type":"object"},"WaitAction":{"additionalProperties":false,"properties":{"duration":{"$ref":"#/definitions/NumberExpression"},"kind":{"const":"wait","type":"string"}},"required":["kind","duration"],"type":"object"}}};
const schema12 = {"additionalProperties":false,"description":"Everything that can change a decision. No places, titles, citations, reasons or examples.","properties":{"account":{"$ref":"#/definitions/AccountRules"},"applies":{"items":{"$ref":"#/definitions/AppliesRule"},"type":"array"},"definitions":{"description":"In an order in which each reads only earlier ones of the same object.","items":{"$ref":"#/definitions/Definition"},"type":"array"},"effective":{"$ref":"#/definitions/EffectiveSpan"},"facts":{"items":{"$ref":"#/definitions/FactRule"},"type":"array"},"guarantees":{"items":{"$ref":"#/definitions/Guarantee"},"type":"array"},"id":{"type":"string"},"language":{"const":1,"description":"Version of the language.","type":"number"},"modes":{"items":{"$ref":"#/definitions/Mode"},"type":"array"},"options":{"items":{"$ref":"#/definitions/OptionRule"},"type":"array"},"rounding":{"$ref":"#/definitions/RoundingRules"},"tables":{"items":{"$ref":"#/definitions/TierTable"},"type":"array"},"version":{"type":"string"}},"required":["language","id","version","applies","effective","rounding","options","facts","tables","definitions","account","modes","guarantees"],"type":"object"};
const schema97 = {"additionalProperties":false,"properties":{"key":{"type":"string"},"values":{"items":{"type":"string"},"type":"array"}},"required":["key","values"],"type":"object"};
const schema102 = {"additionalProperties":false,"properties":{"from":{"type":"string"},"until":{"type":"string"}},"type":"object"};
const schema124 = {"additionalProperties":false,"properties":{"default":{"type":"string"},"name":{"type":"string"},"values":{"items":{"type":"string"},"type":"array"}},"required":["name","values","default"],"type":"object"};
const func2 = Object.prototype.hasOwnProperty;
const schema13 = {"additionalProperties":false,"properties":{"liquidation":{"$ref":"#/definitions/Liquidation"},"permissions":{"items":{"$ref":"#/definitions/Permission"},"type":"array"}},"required":["permissions"],"type":"object"};
const schema14 = {"additionalProperties":false,"properties":{"fees":{"items":{"$ref":"#/definitions/Fee"},"type":"array"},"id":{"type":"string"},"of":{"enum":["pool","position","account"],"type":"string"},"stages":{"description":"In rising severity.","items":{"$ref":"#/definitions/Stage"},"type":"array"},"steps":{"items":{"$ref":"#/definitions/PlanStep"},"type":"array"},"stops":{"items":{"$ref":"#/definitions/Stop"},"type":"array"},"surplus":{"$ref":"#/definitions/Surplus"}},"required":["id","of","stages","stops","steps","fees"],"type":"object"};
const schema88 = {"additionalProperties":false,"properties":{"id":{"type":"string"},"to":{"type":"string"}},"required":["id","to"],"type":"object"};
const schema15 = {"additionalProperties":false,"description":"Charged as `liquidation_fee` on each fill; reads `fill.contracts, price, value, profit`.","properties":{"amount":{"$ref":"#/definitions/Expression"},"id":{"type":"string"},"label":{"type":"string"},"when":{"$ref":"#/definitions/Expression"}},"required":["id","amount"],"type":"object"};
const schema16 = {"anyOf":[{"$ref":"#/definitions/NumberExpression"},{"$ref":"#/definitions/InstantExpression"},{"$ref":"#/definitions/FactExpression"},{"$ref":"#/definitions/FigureExpression"},{"$ref":"#/definitions/EquityExpression"},{"$ref":"#/definitions/AvailableExpression"},{"$ref":"#/definitions/OptionExpression"},{"$ref":"#/definitions/BinaryExpression"},{"$ref":"#/definitions/CompareExpression"},{"$ref":"#/definitions/IsExpression"},{"$ref":"#/definitions/LogicExpression"},{"$ref":"#/definitions/NotExpression"},{"$ref":"#/definitions/ChooseExpression"},{"$ref":"#/definitions/ExtremeExpression"},{"$ref":"#/definitions/AbsoluteExpression"},{"$ref":"#/definitions/AggregateExpression"},{"$ref":"#/definitions/GroupedExpression"},{"$ref":"#/definitions/ValueExpression"},{"$ref":"#/definitions/ProfitExpression"},{"$ref":"#/definitions/ValuedExpression"},{"$ref":"#/definitions/BeforeExpression"},{"$ref":"#/definitions/PinnedExpression"},{"$ref":"#/definitions/RoundExpression"},{"$ref":"#/definitions/RootExpression"},{"$ref":"#/definitions/PowerExpression"},{"$ref":"#/definitions/ScenarioExpression"},{"$ref":"#/definitions/LookupExpression"},{"$ref":"#/definitions/TierFieldExpression"},{"$ref":"#/definitions/SlicesExpression"}]};
const schema17 = {"additionalProperties":false,"description":"A literal as written; its unit scales it (percent 1/100, bps 1/10000, min 60 s, h 3600 s, d 86400 s).","properties":{"asset":{"type":"string"},"kind":{"const":"number","type":"string"},"unit":{"enum":["percent","bps","x","s","min","h","d","contracts"],"type":"string"},"value":{"type":"string"}},"required":["kind","value"],"type":"object"};
const schema18 = {"additionalProperties":false,"properties":{"kind":{"const":"instant","type":"string"},"value":{"type":"string"}},"required":["kind","value"],"type":"object"};
const schema19 = {"additionalProperties":false,"description":"`position.entry_price`, `request.amount` (written `amount`), `charge.amount` (written `charge`), `fill.price`.","properties":{"kind":{"const":"fact","type":"string"},"path":{"type":"string"}},"required":["kind","path"],"type":"object"};
const schema20 = {"additionalProperties":false,"properties":{"kind":{"const":"figure","type":"string"},"path":{"type":"string"}},"required":["kind","path"],"type":"object"};
const schema23 = {"additionalProperties":false,"properties":{"kind":{"const":"available","type":"string"},"of":{"enum":["pool","balance"],"type":"string"}},"required":["kind","of"],"type":"object"};
const schema24 = {"additionalProperties":false,"description":"As a condition: the option is `yes`. With a word: compare by `is`.","properties":{"kind":{"const":"option","type":"string"},"name":{"type":"string"}},"required":["kind","name"],"type":"object"};
const schema21 = {"additionalProperties":false,"properties":{"kind":{"const":"equity","type":"string"},"purpose":{"$ref":"#/definitions/Purpose"}},"required":["kind","purpose"],"type":"object"};
const schema22 = {"enum":["opening","maintaining","withdrawing"],"type":"string"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.purpose === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "purpose"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.kind.type,parentSchema:schema21.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("equity" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "equity"},message:"must be equal to constant",schema:"equity",parentSchema:schema21.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.purpose !== undefined){
let data1 = data.purpose;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/purpose",schemaPath:"#/definitions/Purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "opening") || (data1 === "maintaining")) || (data1 === "withdrawing"))){
const err6 = {instancePath:instancePath+"/purpose",schemaPath:"#/definitions/Purpose/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values",schema:schema22.enum,parentSchema:schema22,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema25 = {"additionalProperties":false,"properties":{"kind":{"const":"binary","type":"string"},"left":{"$ref":"#/definitions/Expression"},"operator":{"enum":["add","subtract","multiply","divide"],"type":"string"},"right":{"$ref":"#/definitions/Expression"}},"required":["kind","operator","left","right"],"type":"object"};
const wrapper0 = {validate: validate15};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operator === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.left === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "left"},message:"must have required property '"+"left"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.right === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "left")) || (key0 === "operator")) || (key0 === "right"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.kind.type,parentSchema:schema25.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("binary" !== data0){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "binary"},message:"must be equal to constant",schema:"binary",parentSchema:schema25.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.left !== undefined){
if(!(wrapper0.validate(data.left, {instancePath:instancePath+"/left",parentData:data,parentDataProperty:"left",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
let data2 = data.operator;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.operator.type,parentSchema:schema25.properties.operator,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data2 === "add") || (data2 === "subtract")) || (data2 === "multiply")) || (data2 === "divide"))){
const err8 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema25.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema25.properties.operator.enum,parentSchema:schema25.properties.operator,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.right !== undefined){
if(!(wrapper0.validate(data.right, {instancePath:instancePath+"/right",parentData:data,parentDataProperty:"right",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema26 = {"additionalProperties":false,"properties":{"kind":{"const":"compare","type":"string"},"left":{"$ref":"#/definitions/Expression"},"operator":{"enum":["<","<=",">",">=","=","!="],"type":"string"},"right":{"$ref":"#/definitions/Expression"}},"required":["kind","operator","left","right"],"type":"object"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operator === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.left === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "left"},message:"must have required property '"+"left"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.right === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "left")) || (key0 === "operator")) || (key0 === "right"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.kind.type,parentSchema:schema26.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("compare" !== data0){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "compare"},message:"must be equal to constant",schema:"compare",parentSchema:schema26.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.left !== undefined){
if(!(wrapper0.validate(data.left, {instancePath:instancePath+"/left",parentData:data,parentDataProperty:"left",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
let data2 = data.operator;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.operator.type,parentSchema:schema26.properties.operator,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((data2 === "<") || (data2 === "<=")) || (data2 === ">")) || (data2 === ">=")) || (data2 === "=")) || (data2 === "!="))){
const err8 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema26.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema26.properties.operator.enum,parentSchema:schema26.properties.operator,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.right !== undefined){
if(!(wrapper0.validate(data.right, {instancePath:instancePath+"/right",parentData:data,parentDataProperty:"right",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema27 = {"additionalProperties":false,"properties":{"kind":{"const":"is","type":"string"},"not":{"type":"boolean"},"operand":{"$ref":"#/definitions/Expression"},"word":{"type":"string"}},"required":["kind","operand","not","word"],"type":"object"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operand === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operand"},message:"must have required property '"+"operand"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.not === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "not"},message:"must have required property '"+"not"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.word === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "word"},message:"must have required property '"+"word"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "not")) || (key0 === "operand")) || (key0 === "word"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.kind.type,parentSchema:schema27.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("is" !== data0){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "is"},message:"must be equal to constant",schema:"is",parentSchema:schema27.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.not !== undefined){
let data1 = data.not;
if(typeof data1 !== "boolean"){
const err7 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema27.properties.not.type,parentSchema:schema27.properties.not,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.word !== undefined){
let data3 = data.word;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/word",schemaPath:"#/properties/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.word.type,parentSchema:schema27.properties.word,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema28 = {"additionalProperties":false,"properties":{"kind":{"const":"logic","type":"string"},"operands":{"items":{"$ref":"#/definitions/Expression"},"type":"array"},"operator":{"enum":["and","or"],"type":"string"}},"required":["kind","operator","operands"],"type":"object"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operator === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operands === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operands"},message:"must have required property '"+"operands"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "operands")) || (key0 === "operator"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.kind.type,parentSchema:schema28.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("logic" !== data0){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "logic"},message:"must be equal to constant",schema:"logic",parentSchema:schema28.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.operands !== undefined){
let data1 = data.operands;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data1[i0], {instancePath:instancePath+"/operands/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/operands",schemaPath:"#/properties/operands/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.operands.type,parentSchema:schema28.properties.operands,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.operator !== undefined){
let data3 = data.operator;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.operator.type,parentSchema:schema28.properties.operator,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data3 === "and") || (data3 === "or"))){
const err8 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues: schema28.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema28.properties.operator.enum,parentSchema:schema28.properties.operator,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema29 = {"additionalProperties":false,"properties":{"kind":{"const":"not","type":"string"},"operand":{"$ref":"#/definitions/Expression"}},"required":["kind","operand"],"type":"object"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operand === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operand"},message:"must have required property '"+"operand"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "operand"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.kind.type,parentSchema:schema29.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("not" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "not"},message:"must be equal to constant",schema:"not",parentSchema:schema29.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema30 = {"additionalProperties":false,"properties":{"condition":{"$ref":"#/definitions/Expression"},"else":{"$ref":"#/definitions/Expression"},"kind":{"const":"choose","type":"string"},"then":{"$ref":"#/definitions/Expression"}},"required":["kind","condition","then","else"],"type":"object"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.condition === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.then === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "then"},message:"must have required property '"+"then"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.else === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "else"},message:"must have required property '"+"else"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "condition") || (key0 === "else")) || (key0 === "kind")) || (key0 === "then"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.condition !== undefined){
if(!(wrapper0.validate(data.condition, {instancePath:instancePath+"/condition",parentData:data,parentDataProperty:"condition",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.else !== undefined){
if(!(wrapper0.validate(data.else, {instancePath:instancePath+"/else",parentData:data,parentDataProperty:"else",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.kind.type,parentSchema:schema30.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("choose" !== data2){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "choose"},message:"must be equal to constant",schema:"choose",parentSchema:schema30.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.then !== undefined){
if(!(wrapper0.validate(data.then, {instancePath:instancePath+"/then",parentData:data,parentDataProperty:"then",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema31 = {"additionalProperties":false,"properties":{"kind":{"const":"extreme","type":"string"},"operands":{"items":{"$ref":"#/definitions/Expression"},"type":"array"},"which":{"enum":["min","max"],"type":"string"}},"required":["kind","which","operands"],"type":"object"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.which === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "which"},message:"must have required property '"+"which"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operands === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operands"},message:"must have required property '"+"operands"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "operands")) || (key0 === "which"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.kind.type,parentSchema:schema31.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("extreme" !== data0){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "extreme"},message:"must be equal to constant",schema:"extreme",parentSchema:schema31.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.operands !== undefined){
let data1 = data.operands;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data1[i0], {instancePath:instancePath+"/operands/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/operands",schemaPath:"#/properties/operands/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.operands.type,parentSchema:schema31.properties.operands,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.which !== undefined){
let data3 = data.which;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.which.type,parentSchema:schema31.properties.which,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data3 === "min") || (data3 === "max"))){
const err8 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/enum",keyword:"enum",params:{allowedValues: schema31.properties.which.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.which.enum,parentSchema:schema31.properties.which,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema32 = {"additionalProperties":false,"properties":{"kind":{"const":"absolute","type":"string"},"operand":{"$ref":"#/definitions/Expression"}},"required":["kind","operand"],"type":"object"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operand === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operand"},message:"must have required property '"+"operand"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "operand"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.kind.type,parentSchema:schema32.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("absolute" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "absolute"},message:"must be equal to constant",schema:"absolute",parentSchema:schema32.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema33 = {"additionalProperties":false,"properties":{"kind":{"const":"aggregate","type":"string"},"operand":{"$ref":"#/definitions/Expression","description":"Absent for `number of position`."},"over":{"description":"The level that the aggregate ranges over.","enum":["position","order","balance","credit","pool","instrument","asset"],"type":"string"},"same":{"description":"Only those that agree with the object at hand on this path.","type":"string"},"scope":{"description":"Whose objects: the pool's or the account's.","enum":["pool","account"],"type":"string"},"where":{"$ref":"#/definitions/Expression"},"which":{"enum":["sum","min","max","number","any","all"],"type":"string"}},"required":["kind","which","over","scope"],"type":"object"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.which === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "which"},message:"must have required property '"+"which"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.over === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "over"},message:"must have required property '"+"over"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.scope === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "operand")) || (key0 === "over")) || (key0 === "same")) || (key0 === "scope")) || (key0 === "where")) || (key0 === "which"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.kind.type,parentSchema:schema33.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("aggregate" !== data0){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "aggregate"},message:"must be equal to constant",schema:"aggregate",parentSchema:schema33.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.over !== undefined){
let data2 = data.over;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.over.type,parentSchema:schema33.properties.over,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((data2 === "position") || (data2 === "order")) || (data2 === "balance")) || (data2 === "credit")) || (data2 === "pool")) || (data2 === "instrument")) || (data2 === "asset"))){
const err8 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues: schema33.properties.over.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.over.enum,parentSchema:schema33.properties.over,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.same !== undefined){
let data3 = data.same;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/same",schemaPath:"#/properties/same/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.same.type,parentSchema:schema33.properties.same,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.scope !== undefined){
let data4 = data.scope;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.scope.type,parentSchema:schema33.properties.scope,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "pool") || (data4 === "account"))){
const err11 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema33.properties.scope.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.scope.enum,parentSchema:schema33.properties.scope,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.where !== undefined){
if(!(wrapper0.validate(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.which !== undefined){
let data6 = data.which;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.which.type,parentSchema:schema33.properties.which,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((((data6 === "sum") || (data6 === "min")) || (data6 === "max")) || (data6 === "number")) || (data6 === "any")) || (data6 === "all"))){
const err13 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/enum",keyword:"enum",params:{allowedValues: schema33.properties.which.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.which.enum,parentSchema:schema33.properties.which,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema34 = {"additionalProperties":false,"description":"`sum of … for each instrument.base`: the operand once for each group of positions and orders that agree on `key`; aggregates in it range over the group.","properties":{"key":{"type":"string"},"kind":{"const":"grouped","type":"string"},"operand":{"$ref":"#/definitions/Expression"},"scope":{"description":"Whose positions and orders: the pool's or the account's.","enum":["pool","account"],"type":"string"},"which":{"enum":["sum","min","max"],"type":"string"}},"required":["kind","which","key","scope","operand"],"type":"object"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.which === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "which"},message:"must have required property '"+"which"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.scope === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.operand === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operand"},message:"must have required property '"+"operand"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "key") || (key0 === "kind")) || (key0 === "operand")) || (key0 === "scope")) || (key0 === "which"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.key.type,parentSchema:schema34.properties.key,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.kind.type,parentSchema:schema34.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("grouped" !== data1){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "grouped"},message:"must be equal to constant",schema:"grouped",parentSchema:schema34.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
let data3 = data.scope;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.scope.type,parentSchema:schema34.properties.scope,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data3 === "pool") || (data3 === "account"))){
const err10 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema34.properties.scope.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.scope.enum,parentSchema:schema34.properties.scope,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.which !== undefined){
let data4 = data.which;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.which.type,parentSchema:schema34.properties.which,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data4 === "sum") || (data4 === "min")) || (data4 === "max"))){
const err12 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/enum",keyword:"enum",params:{allowedValues: schema34.properties.which.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.which.enum,parentSchema:schema34.properties.which,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema35 = {"additionalProperties":false,"description":"Money in the settlement asset, from the instrument's payoff.","properties":{"at":{"$ref":"#/definitions/Expression"},"kind":{"const":"value","type":"string"},"of":{"enum":["position","order","fill"],"type":"string"}},"required":["kind","of","at"],"type":"object"};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "at") || (key0 === "kind")) || (key0 === "of"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.at !== undefined){
if(!(wrapper0.validate(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.kind.type,parentSchema:schema35.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("value" !== data1){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema35.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.of !== undefined){
let data2 = data.of;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.of.type,parentSchema:schema35.properties.of,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data2 === "position") || (data2 === "order")) || (data2 === "fill"))){
const err7 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues: schema35.properties.of.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.of.enum,parentSchema:schema35.properties.of,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema36 = {"additionalProperties":false,"properties":{"from":{"$ref":"#/definitions/Expression"},"kind":{"const":"profit","type":"string"},"of":{"enum":["position","order","fill"],"type":"string"},"to":{"$ref":"#/definitions/Expression"}},"required":["kind","of","from","to"],"type":"object"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "from") || (key0 === "kind")) || (key0 === "of")) || (key0 === "to"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.from !== undefined){
if(!(wrapper0.validate(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.kind.type,parentSchema:schema36.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("profit" !== data1){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "profit"},message:"must be equal to constant",schema:"profit",parentSchema:schema36.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.of !== undefined){
let data2 = data.of;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.of.type,parentSchema:schema36.properties.of,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data2 === "position") || (data2 === "order")) || (data2 === "fill"))){
const err8 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues: schema36.properties.of.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.of.enum,parentSchema:schema36.properties.of,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.to !== undefined){
if(!(wrapper0.validate(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema37 = {"additionalProperties":false,"description":"Money of asset `from` (`settle`, `own` or a name) converted at `asset.prices`.","properties":{"from":{"type":"string"},"haircut":{"type":"boolean"},"kind":{"const":"valued","type":"string"},"operand":{"$ref":"#/definitions/Expression"},"to":{"type":"string"}},"required":["kind","operand","from","to","haircut"],"type":"object"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operand === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operand"},message:"must have required property '"+"operand"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.haircut === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "haircut"},message:"must have required property '"+"haircut"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "haircut")) || (key0 === "kind")) || (key0 === "operand")) || (key0 === "to"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.from.type,parentSchema:schema37.properties.from,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.haircut !== undefined){
let data1 = data.haircut;
if(typeof data1 !== "boolean"){
const err7 = {instancePath:instancePath+"/haircut",schemaPath:"#/properties/haircut/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.haircut.type,parentSchema:schema37.properties.haircut,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.kind.type,parentSchema:schema37.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("valued" !== data2){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "valued"},message:"must be equal to constant",schema:"valued",parentSchema:schema37.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data4 = data.to;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.to.type,parentSchema:schema37.properties.to,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema38 = {"additionalProperties":false,"properties":{"kind":{"const":"before","type":"string"},"operand":{"$ref":"#/definitions/Expression"}},"required":["kind","operand"],"type":"object"};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operand === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operand"},message:"must have required property '"+"operand"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "operand"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.kind.type,parentSchema:schema38.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("before" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "before"},message:"must be equal to constant",schema:"before",parentSchema:schema38.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema39 = {"additionalProperties":false,"description":"Not touched when a price is solved for or moved.","properties":{"kind":{"const":"pinned","type":"string"},"operand":{"$ref":"#/definitions/Expression"}},"required":["kind","operand"],"type":"object"};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operand === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operand"},message:"must have required property '"+"operand"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "operand"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.kind.type,parentSchema:schema39.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("pinned" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "pinned"},message:"must be equal to constant",schema:"pinned",parentSchema:schema39.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema40 = {"additionalProperties":false,"description":"`step` is a number, a fact, or the fact `instrument.tick_size` for `tick`.","properties":{"kind":{"const":"round","type":"string"},"mode":{"$ref":"#/definitions/RoundingMode"},"operand":{"$ref":"#/definitions/Expression"},"step":{"$ref":"#/definitions/Expression"}},"required":["kind","operand","step","mode"],"type":"object"};
const schema41 = {"enum":["half_even","half_up","toward_zero","away_from_zero","up","down","against_trader","toward_trader"],"type":"string"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operand === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operand"},message:"must have required property '"+"operand"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.step === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.mode === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "mode")) || (key0 === "operand")) || (key0 === "step"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.kind.type,parentSchema:schema40.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("round" !== data0){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "round"},message:"must be equal to constant",schema:"round",parentSchema:schema40.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/definitions/RoundingMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((((data1 === "half_even") || (data1 === "half_up")) || (data1 === "toward_zero")) || (data1 === "away_from_zero")) || (data1 === "up")) || (data1 === "down")) || (data1 === "against_trader")) || (data1 === "toward_trader"))){
const err8 = {instancePath:instancePath+"/mode",schemaPath:"#/definitions/RoundingMode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
if(!(wrapper0.validate(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema42 = {"additionalProperties":false,"properties":{"degree":{"enum":[2,3],"type":"number"},"digits":{"type":"number"},"kind":{"const":"root","type":"string"},"mode":{"$ref":"#/definitions/RoundingMode"},"operand":{"$ref":"#/definitions/Expression"}},"required":["kind","degree","operand","digits","mode"],"type":"object"};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.degree === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "degree"},message:"must have required property '"+"degree"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operand === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operand"},message:"must have required property '"+"operand"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.digits === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digits"},message:"must have required property '"+"digits"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.mode === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "degree") || (key0 === "digits")) || (key0 === "kind")) || (key0 === "mode")) || (key0 === "operand"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.degree !== undefined){
let data0 = data.degree;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/degree",schemaPath:"#/properties/degree/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.properties.degree.type,parentSchema:schema42.properties.degree,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data0 === 2) || (data0 === 3))){
const err7 = {instancePath:instancePath+"/degree",schemaPath:"#/properties/degree/enum",keyword:"enum",params:{allowedValues: schema42.properties.degree.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.degree.enum,parentSchema:schema42.properties.degree,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.digits !== undefined){
let data1 = data.digits;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/digits",schemaPath:"#/properties/digits/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema42.properties.digits.type,parentSchema:schema42.properties.digits,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.kind.type,parentSchema:schema42.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("root" !== data2){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "root"},message:"must be equal to constant",schema:"root",parentSchema:schema42.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/definitions/RoundingMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((((data3 === "half_even") || (data3 === "half_up")) || (data3 === "toward_zero")) || (data3 === "away_from_zero")) || (data3 === "up")) || (data3 === "down")) || (data3 === "against_trader")) || (data3 === "toward_trader"))){
const err12 = {instancePath:instancePath+"/mode",schemaPath:"#/definitions/RoundingMode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema44 = {"additionalProperties":false,"properties":{"denominator":{"type":"number"},"digits":{"type":"number"},"kind":{"const":"power","type":"string"},"mode":{"$ref":"#/definitions/RoundingMode"},"numerator":{"type":"number"},"operand":{"$ref":"#/definitions/Expression"}},"required":["kind","operand","numerator","denominator","digits","mode"],"type":"object"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operand === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operand"},message:"must have required property '"+"operand"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.numerator === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "numerator"},message:"must have required property '"+"numerator"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.denominator === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "denominator"},message:"must have required property '"+"denominator"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.digits === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digits"},message:"must have required property '"+"digits"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.mode === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "denominator") || (key0 === "digits")) || (key0 === "kind")) || (key0 === "mode")) || (key0 === "numerator")) || (key0 === "operand"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.denominator !== undefined){
let data0 = data.denominator;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/denominator",schemaPath:"#/properties/denominator/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema44.properties.denominator.type,parentSchema:schema44.properties.denominator,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.digits !== undefined){
let data1 = data.digits;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/digits",schemaPath:"#/properties/digits/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema44.properties.digits.type,parentSchema:schema44.properties.digits,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.kind.type,parentSchema:schema44.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("power" !== data2){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "power"},message:"must be equal to constant",schema:"power",parentSchema:schema44.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/definitions/RoundingMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((((data3 === "half_even") || (data3 === "half_up")) || (data3 === "toward_zero")) || (data3 === "away_from_zero")) || (data3 === "up")) || (data3 === "down")) || (data3 === "against_trader")) || (data3 === "toward_trader"))){
const err12 = {instancePath:instancePath+"/mode",schemaPath:"#/definitions/RoundingMode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.numerator !== undefined){
let data4 = data.numerator;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/numerator",schemaPath:"#/properties/numerator/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema44.properties.numerator.type,parentSchema:schema44.properties.numerator,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema46 = {"additionalProperties":false,"description":"The least (worst) or greatest (best) value of `operand` with every mark price times 1 + move.","properties":{"kind":{"const":"scenario","type":"string"},"moves":{"items":{"$ref":"#/definitions/NumberExpression"},"type":"array"},"operand":{"$ref":"#/definitions/Expression"},"which":{"enum":["worst","best"],"type":"string"}},"required":["kind","which","moves","operand"],"type":"object"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.which === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "which"},message:"must have required property '"+"which"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.moves === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "moves"},message:"must have required property '"+"moves"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.operand === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operand"},message:"must have required property '"+"operand"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "moves")) || (key0 === "operand")) || (key0 === "which"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.kind.type,parentSchema:schema46.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("scenario" !== data0){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "scenario"},message:"must be equal to constant",schema:"scenario",parentSchema:schema46.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.moves !== undefined){
let data1 = data.moves;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err7 = {instancePath:instancePath+"/moves/" + i0,schemaPath:"#/definitions/NumberExpression/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema17.required,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.value === undefined){
const err8 = {instancePath:instancePath+"/moves/" + i0,schemaPath:"#/definitions/NumberExpression/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema17.required,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "asset") || (key1 === "kind")) || (key1 === "unit")) || (key1 === "value"))){
const err9 = {instancePath:instancePath+"/moves/" + i0,schemaPath:"#/definitions/NumberExpression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.asset !== undefined){
let data3 = data2.asset;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/moves/" + i0+"/asset",schemaPath:"#/definitions/NumberExpression/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.asset.type,parentSchema:schema17.properties.asset,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.kind !== undefined){
let data4 = data2.kind;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/moves/" + i0+"/kind",schemaPath:"#/definitions/NumberExpression/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.kind.type,parentSchema:schema17.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("number" !== data4){
const err12 = {instancePath:instancePath+"/moves/" + i0+"/kind",schemaPath:"#/definitions/NumberExpression/properties/kind/const",keyword:"const",params:{allowedValue: "number"},message:"must be equal to constant",schema:"number",parentSchema:schema17.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.unit !== undefined){
let data5 = data2.unit;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/moves/" + i0+"/unit",schemaPath:"#/definitions/NumberExpression/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.unit.type,parentSchema:schema17.properties.unit,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((((((data5 === "percent") || (data5 === "bps")) || (data5 === "x")) || (data5 === "s")) || (data5 === "min")) || (data5 === "h")) || (data5 === "d")) || (data5 === "contracts"))){
const err14 = {instancePath:instancePath+"/moves/" + i0+"/unit",schemaPath:"#/definitions/NumberExpression/properties/unit/enum",keyword:"enum",params:{allowedValues: schema17.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.unit.enum,parentSchema:schema17.properties.unit,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.value !== undefined){
let data6 = data2.value;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/moves/" + i0+"/value",schemaPath:"#/definitions/NumberExpression/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.value.type,parentSchema:schema17.properties.value,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/moves/" + i0,schemaPath:"#/definitions/NumberExpression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/moves",schemaPath:"#/properties/moves/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.properties.moves.type,parentSchema:schema46.properties.moves,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.which !== undefined){
let data8 = data.which;
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.which.type,parentSchema:schema46.properties.which,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data8 === "worst") || (data8 === "best"))){
const err19 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/enum",keyword:"enum",params:{allowedValues: schema46.properties.which.enum},message:"must be equal to one of the allowed values",schema:schema46.properties.which.enum,parentSchema:schema46.properties.which,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema48 = {"additionalProperties":false,"description":"Gives a tier: the row in which `by` falls.","properties":{"boundary":{"$ref":"#/definitions/Boundary"},"by":{"$ref":"#/definitions/Expression"},"kind":{"const":"lookup","type":"string"},"table":{"$ref":"#/definitions/TableReference"}},"required":["kind","table","by","boundary"],"type":"object"};
const schema49 = {"enum":["upper","lower"],"type":"string"};
const schema50 = {"additionalProperties":false,"properties":{"kind":{"enum":["instrument","policy"],"type":"string"},"name":{"type":"string"}},"required":["kind","name"],"type":"object"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.table === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "table"},message:"must have required property '"+"table"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.by === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.boundary === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "boundary"},message:"must have required property '"+"boundary"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "boundary") || (key0 === "by")) || (key0 === "kind")) || (key0 === "table"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.boundary !== undefined){
let data0 = data.boundary;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/boundary",schemaPath:"#/definitions/Boundary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data0 === "upper") || (data0 === "lower"))){
const err6 = {instancePath:instancePath+"/boundary",schemaPath:"#/definitions/Boundary/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values",schema:schema49.enum,parentSchema:schema49,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.by !== undefined){
if(!(wrapper0.validate(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.kind.type,parentSchema:schema48.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("lookup" !== data2){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "lookup"},message:"must be equal to constant",schema:"lookup",parentSchema:schema48.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.table !== undefined){
let data3 = data.table;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
const err9 = {instancePath:instancePath+"/table",schemaPath:"#/definitions/TableReference/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema50.required,parentSchema:schema50,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.name === undefined){
const err10 = {instancePath:instancePath+"/table",schemaPath:"#/definitions/TableReference/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema50.required,parentSchema:schema50,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "kind") || (key1 === "name"))){
const err11 = {instancePath:instancePath+"/table",schemaPath:"#/definitions/TableReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.kind !== undefined){
let data4 = data3.kind;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/table/kind",schemaPath:"#/definitions/TableReference/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.kind.type,parentSchema:schema50.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data4 === "instrument") || (data4 === "policy"))){
const err13 = {instancePath:instancePath+"/table/kind",schemaPath:"#/definitions/TableReference/properties/kind/enum",keyword:"enum",params:{allowedValues: schema50.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.kind.enum,parentSchema:schema50.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.name !== undefined){
let data5 = data3.name;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/table/name",schemaPath:"#/definitions/TableReference/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.name.type,parentSchema:schema50.properties.name,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/table",schemaPath:"#/definitions/TableReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema51 = {"additionalProperties":false,"description":"`position.tier.maintenance_margin_rate`: a field of a tier.","properties":{"field":{"type":"string"},"kind":{"const":"tier_field","type":"string"},"tier":{"$ref":"#/definitions/Expression"}},"required":["kind","tier","field"],"type":"object"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tier === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.field === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "field") || (key0 === "kind")) || (key0 === "tier"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.field !== undefined){
let data0 = data.field;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.field.type,parentSchema:schema51.properties.field,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.kind.type,parentSchema:schema51.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("tier_field" !== data1){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "tier_field"},message:"must be equal to constant",schema:"tier_field",parentSchema:schema51.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tier !== undefined){
if(!(wrapper0.validate(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema52 = {"additionalProperties":false,"description":"Each slice of `operand` times its own tier's `field`.","properties":{"field":{"type":"string"},"kind":{"const":"slices","type":"string"},"operand":{"$ref":"#/definitions/Expression"},"table":{"$ref":"#/definitions/TableReference"}},"required":["kind","operand","table","field"],"type":"object"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operand === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operand"},message:"must have required property '"+"operand"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.table === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "table"},message:"must have required property '"+"table"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.field === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "field") || (key0 === "kind")) || (key0 === "operand")) || (key0 === "table"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.field !== undefined){
let data0 = data.field;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.field.type,parentSchema:schema52.properties.field,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.kind.type,parentSchema:schema52.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("slices" !== data1){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "slices"},message:"must be equal to constant",schema:"slices",parentSchema:schema52.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.operand !== undefined){
if(!(wrapper0.validate(data.operand, {instancePath:instancePath+"/operand",parentData:data,parentDataProperty:"operand",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.table !== undefined){
let data3 = data.table;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
const err8 = {instancePath:instancePath+"/table",schemaPath:"#/definitions/TableReference/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema50.required,parentSchema:schema50,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.name === undefined){
const err9 = {instancePath:instancePath+"/table",schemaPath:"#/definitions/TableReference/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema50.required,parentSchema:schema50,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "kind") || (key1 === "name"))){
const err10 = {instancePath:instancePath+"/table",schemaPath:"#/definitions/TableReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.kind !== undefined){
let data4 = data3.kind;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/table/kind",schemaPath:"#/definitions/TableReference/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.kind.type,parentSchema:schema50.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data4 === "instrument") || (data4 === "policy"))){
const err12 = {instancePath:instancePath+"/table/kind",schemaPath:"#/definitions/TableReference/properties/kind/enum",keyword:"enum",params:{allowedValues: schema50.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.kind.enum,parentSchema:schema50.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.name !== undefined){
let data5 = data3.name;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/table/name",schemaPath:"#/definitions/TableReference/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.name.type,parentSchema:schema50.properties.name,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/table",schemaPath:"#/definitions/TableReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/definitions/NumberExpression/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/definitions/NumberExpression/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "asset") || (key0 === "kind")) || (key0 === "unit")) || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/definitions/NumberExpression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/asset",schemaPath:"#/definitions/NumberExpression/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.asset.type,parentSchema:schema17.properties.asset,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/NumberExpression/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.kind.type,parentSchema:schema17.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("number" !== data1){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/NumberExpression/properties/kind/const",keyword:"const",params:{allowedValue: "number"},message:"must be equal to constant",schema:"number",parentSchema:schema17.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/definitions/NumberExpression/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.unit.type,parentSchema:schema17.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((((data2 === "percent") || (data2 === "bps")) || (data2 === "x")) || (data2 === "s")) || (data2 === "min")) || (data2 === "h")) || (data2 === "d")) || (data2 === "contracts"))){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/definitions/NumberExpression/properties/unit/enum",keyword:"enum",params:{allowedValues: schema17.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.unit.enum,parentSchema:schema17.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.value !== undefined){
let data3 = data.value;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/NumberExpression/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.value.type,parentSchema:schema17.properties.value,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/definitions/NumberExpression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err10 = {instancePath,schemaPath:"#/definitions/InstantExpression/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.value === undefined){
const err11 = {instancePath,schemaPath:"#/definitions/InstantExpression/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data){
if(!((key1 === "kind") || (key1 === "value"))){
const err12 = {instancePath,schemaPath:"#/definitions/InstantExpression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/InstantExpression/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.kind.type,parentSchema:schema18.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("instant" !== data4){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/InstantExpression/properties/kind/const",keyword:"const",params:{allowedValue: "instant"},message:"must be equal to constant",schema:"instant",parentSchema:schema18.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.value !== undefined){
let data5 = data.value;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/InstantExpression/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.value.type,parentSchema:schema18.properties.value,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/definitions/InstantExpression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err17 = {instancePath,schemaPath:"#/definitions/FactExpression/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.path === undefined){
const err18 = {instancePath,schemaPath:"#/definitions/FactExpression/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data){
if(!((key2 === "kind") || (key2 === "path"))){
const err19 = {instancePath,schemaPath:"#/definitions/FactExpression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/FactExpression/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.kind.type,parentSchema:schema19.properties.kind,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if("fact" !== data6){
const err21 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/FactExpression/properties/kind/const",keyword:"const",params:{allowedValue: "fact"},message:"must be equal to constant",schema:"fact",parentSchema:schema19.properties.kind,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.path !== undefined){
let data7 = data.path;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/FactExpression/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.path.type,parentSchema:schema19.properties.path,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/definitions/FactExpression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err24 = {instancePath,schemaPath:"#/definitions/FigureExpression/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.path === undefined){
const err25 = {instancePath,schemaPath:"#/definitions/FigureExpression/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key3 in data){
if(!((key3 === "kind") || (key3 === "path"))){
const err26 = {instancePath,schemaPath:"#/definitions/FigureExpression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.kind !== undefined){
let data8 = data.kind;
if(typeof data8 !== "string"){
const err27 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/FigureExpression/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.kind.type,parentSchema:schema20.properties.kind,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if("figure" !== data8){
const err28 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/FigureExpression/properties/kind/const",keyword:"const",params:{allowedValue: "figure"},message:"must be equal to constant",schema:"figure",parentSchema:schema20.properties.kind,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.path !== undefined){
let data9 = data.path;
if(typeof data9 !== "string"){
const err29 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/FigureExpression/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.path.type,parentSchema:schema20.properties.path,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/definitions/FigureExpression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs37 = errors;
if(!(validate16(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
var _valid0 = _errs37 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err31 = {instancePath,schemaPath:"#/definitions/AvailableExpression/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.of === undefined){
const err32 = {instancePath,schemaPath:"#/definitions/AvailableExpression/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key4 in data){
if(!((key4 === "kind") || (key4 === "of"))){
const err33 = {instancePath,schemaPath:"#/definitions/AvailableExpression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.kind !== undefined){
let data10 = data.kind;
if(typeof data10 !== "string"){
const err34 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/AvailableExpression/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.kind.type,parentSchema:schema23.properties.kind,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if("available" !== data10){
const err35 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/AvailableExpression/properties/kind/const",keyword:"const",params:{allowedValue: "available"},message:"must be equal to constant",schema:"available",parentSchema:schema23.properties.kind,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.of !== undefined){
let data11 = data.of;
if(typeof data11 !== "string"){
const err36 = {instancePath:instancePath+"/of",schemaPath:"#/definitions/AvailableExpression/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.of.type,parentSchema:schema23.properties.of,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((data11 === "pool") || (data11 === "balance"))){
const err37 = {instancePath:instancePath+"/of",schemaPath:"#/definitions/AvailableExpression/properties/of/enum",keyword:"enum",params:{allowedValues: schema23.properties.of.enum},message:"must be equal to one of the allowed values",schema:schema23.properties.of.enum,parentSchema:schema23.properties.of,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/definitions/AvailableExpression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs38 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err39 = {instancePath,schemaPath:"#/definitions/OptionExpression/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.name === undefined){
const err40 = {instancePath,schemaPath:"#/definitions/OptionExpression/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key5 in data){
if(!((key5 === "kind") || (key5 === "name"))){
const err41 = {instancePath,schemaPath:"#/definitions/OptionExpression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.kind !== undefined){
let data12 = data.kind;
if(typeof data12 !== "string"){
const err42 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/OptionExpression/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.kind.type,parentSchema:schema24.properties.kind,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if("option" !== data12){
const err43 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/OptionExpression/properties/kind/const",keyword:"const",params:{allowedValue: "option"},message:"must be equal to constant",schema:"option",parentSchema:schema24.properties.kind,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.name !== undefined){
let data13 = data.name;
if(typeof data13 !== "string"){
const err44 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/OptionExpression/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.name.type,parentSchema:schema24.properties.name,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/definitions/OptionExpression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs46 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs54 = errors;
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate18.errors : append(vErrors, validate18.errors);
errors = vErrors.length;
}
var _valid0 = _errs54 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs55 = errors;
if(!(validate20(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate20.errors : append(vErrors, validate20.errors);
errors = vErrors.length;
}
var _valid0 = _errs55 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs56 = errors;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs56 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs57 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs57 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs58 = errors;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs58 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs59 = errors;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
errors = vErrors.length;
}
var _valid0 = _errs59 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs60 = errors;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs60 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs61 = errors;
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
errors = vErrors.length;
}
var _valid0 = _errs61 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs62 = errors;
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs62 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs63 = errors;
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors);
errors = vErrors.length;
}
var _valid0 = _errs63 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs64 = errors;
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors);
errors = vErrors.length;
}
var _valid0 = _errs64 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs65 = errors;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
errors = vErrors.length;
}
var _valid0 = _errs65 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs66 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs66 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs67 = errors;
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors);
errors = vErrors.length;
}
var _valid0 = _errs67 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs68 = errors;
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors);
errors = vErrors.length;
}
var _valid0 = _errs68 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs69 = errors;
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate48.errors : append(vErrors, validate48.errors);
errors = vErrors.length;
}
var _valid0 = _errs69 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs70 = errors;
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate50.errors : append(vErrors, validate50.errors);
errors = vErrors.length;
}
var _valid0 = _errs70 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs71 = errors;
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate52.errors : append(vErrors, validate52.errors);
errors = vErrors.length;
}
var _valid0 = _errs71 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs72 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs72 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs73 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate56.errors : append(vErrors, validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs73 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs74 = errors;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs74 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs75 = errors;
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate60.errors : append(vErrors, validate60.errors);
errors = vErrors.length;
}
var _valid0 = _errs75 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err46 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "amount") || (key0 === "id")) || (key0 === "label")) || (key0 === "when"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.amount !== undefined){
if(!(validate15(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.id.type,parentSchema:schema15.properties.id,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.label.type,parentSchema:schema15.properties.label,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate15(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema54 = {"additionalProperties":false,"properties":{"id":{"type":"string"},"label":{"type":"string"},"name":{"type":"string"},"until":{"$ref":"#/definitions/Expression"},"when":{"$ref":"#/definitions/Expression"}},"required":["id","name","when"],"type":"object"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.when === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "label")) || (key0 === "name")) || (key0 === "until")) || (key0 === "when"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.id.type,parentSchema:schema54.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.label.type,parentSchema:schema54.properties.label,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.name.type,parentSchema:schema54.properties.name,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.until !== undefined){
if(!(validate15(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate15(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema55 = {"additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/PlanAction"},"id":{"type":"string"},"label":{"type":"string"},"repeat":{"type":"boolean"},"role":{"enum":["first","then","finally"],"type":"string"},"when":{"$ref":"#/definitions/Expression"}},"required":["id","role","action","repeat"],"type":"object"};
const schema56 = {"anyOf":[{"$ref":"#/definitions/CancelOrdersEffect"},{"$ref":"#/definitions/MoveEffect"},{"$ref":"#/definitions/ReduceAction"},{"$ref":"#/definitions/CloseAction"},{"$ref":"#/definitions/NetAction"},{"$ref":"#/definitions/ConvertAction"},{"$ref":"#/definitions/OpenAction"},{"$ref":"#/definitions/SetEffect"},{"$ref":"#/definitions/WaitAction"}]};
const schema57 = {"additionalProperties":false,"properties":{"kind":{"const":"cancel_orders","type":"string"},"scope":{"enum":["pool","account","instrument"],"type":"string"},"where":{"$ref":"#/definitions/Expression"}},"required":["kind","scope"],"type":"object"};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scope === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "scope")) || (key0 === "where"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.kind.type,parentSchema:schema57.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("cancel_orders" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "cancel_orders"},message:"must be equal to constant",schema:"cancel_orders",parentSchema:schema57.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.scope !== undefined){
let data1 = data.scope;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.scope.type,parentSchema:schema57.properties.scope,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "pool") || (data1 === "account")) || (data1 === "instrument"))){
const err6 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema57.properties.scope.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.scope.enum,parentSchema:schema57.properties.scope,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.where !== undefined){
if(!(validate15(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const schema58 = {"additionalProperties":false,"properties":{"amount":{"$ref":"#/definitions/Expression"},"from":{"type":"string"},"kind":{"const":"move","type":"string"},"to":{"type":"string"}},"required":["kind","amount","from","to"],"type":"object"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "amount") || (key0 === "from")) || (key0 === "kind")) || (key0 === "to"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.amount !== undefined){
if(!(validate15(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.from.type,parentSchema:schema58.properties.from,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.kind.type,parentSchema:schema58.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("move" !== data2){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "move"},message:"must be equal to constant",schema:"move",parentSchema:schema58.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.to.type,parentSchema:schema58.properties.to,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema59 = {"additionalProperties":false,"properties":{"at":{"$ref":"#/definitions/FillPrice"},"by":{"$ref":"#/definitions/ReduceBy"},"kind":{"const":"reduce","type":"string"},"select":{"$ref":"#/definitions/Selection"}},"required":["kind","select","by","at"],"type":"object"};
const schema60 = {"anyOf":[{"$ref":"#/definitions/MarkFill"},{"$ref":"#/definitions/BankruptcyFill"},{"$ref":"#/definitions/StatedFill"}]};
const schema61 = {"additionalProperties":false,"properties":{"kind":{"const":"mark","type":"string"}},"required":["kind"],"type":"object"};
const schema62 = {"additionalProperties":false,"properties":{"kind":{"const":"bankruptcy","type":"string"},"sharedBy":{"$ref":"#/definitions/Expression"}},"required":["kind"],"type":"object"};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "sharedBy"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.kind.type,parentSchema:schema62.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("bankruptcy" !== data0){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "bankruptcy"},message:"must be equal to constant",schema:"bankruptcy",parentSchema:schema62.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sharedBy !== undefined){
if(!(validate15(data.sharedBy, {instancePath:instancePath+"/sharedBy",parentData:data,parentDataProperty:"sharedBy",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema63 = {"additionalProperties":false,"properties":{"kind":{"const":"stated","type":"string"},"value":{"$ref":"#/definitions/Expression"}},"required":["kind","value"],"type":"object"};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.kind.type,parentSchema:schema63.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("stated" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "stated"},message:"must be equal to constant",schema:"stated",parentSchema:schema63.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate15(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/definitions/MarkFill/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "kind")){
const err1 = {instancePath,schemaPath:"#/definitions/MarkFill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/MarkFill/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.kind.type,parentSchema:schema61.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("mark" !== data0){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/MarkFill/properties/kind/const",keyword:"const",params:{allowedValue: "mark"},message:"must be equal to constant",schema:"mark",parentSchema:schema61.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/definitions/MarkFill/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate79.errors : append(vErrors, validate79.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate82.errors : append(vErrors, validate82.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema60.anyOf,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate78.errors = vErrors;
return errors === 0;
}

const schema64 = {"anyOf":[{"$ref":"#/definitions/ReduceByTiers"},{"$ref":"#/definitions/ReduceToTier"},{"$ref":"#/definitions/ReduceByShortage"},{"$ref":"#/definitions/ReduceByFraction"},{"$ref":"#/definitions/ReduceByContracts"}]};
const schema65 = {"additionalProperties":false,"properties":{"count":{"type":"number"},"kind":{"const":"tiers","type":"string"}},"required":["kind","count"],"type":"object"};
const schema66 = {"additionalProperties":false,"properties":{"kind":{"const":"to_tier","type":"string"},"tier":{"type":"number"}},"required":["kind","tier"],"type":"object"};
const schema67 = {"additionalProperties":false,"properties":{"kind":{"const":"shortage","type":"string"}},"required":["kind"],"type":"object"};
const schema68 = {"additionalProperties":false,"properties":{"kind":{"const":"fraction","type":"string"},"value":{"$ref":"#/definitions/Expression"}},"required":["kind","value"],"type":"object"};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.kind.type,parentSchema:schema68.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("fraction" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "fraction"},message:"must be equal to constant",schema:"fraction",parentSchema:schema68.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate15(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema69 = {"additionalProperties":false,"properties":{"kind":{"const":"contracts","type":"string"},"value":{"$ref":"#/definitions/Expression"}},"required":["kind","value"],"type":"object"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.kind.type,parentSchema:schema69.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("contracts" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "contracts"},message:"must be equal to constant",schema:"contracts",parentSchema:schema69.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate15(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/definitions/ReduceByTiers/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.count === undefined){
const err1 = {instancePath,schemaPath:"#/definitions/ReduceByTiers/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "count") || (key0 === "kind"))){
const err2 = {instancePath,schemaPath:"#/definitions/ReduceByTiers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/definitions/ReduceByTiers/properties/count/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema65.properties.count.type,parentSchema:schema65.properties.count,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ReduceByTiers/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.kind.type,parentSchema:schema65.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("tiers" !== data1){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ReduceByTiers/properties/kind/const",keyword:"const",params:{allowedValue: "tiers"},message:"must be equal to constant",schema:"tiers",parentSchema:schema65.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/definitions/ReduceByTiers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err7 = {instancePath,schemaPath:"#/definitions/ReduceToTier/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.tier === undefined){
const err8 = {instancePath,schemaPath:"#/definitions/ReduceToTier/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data){
if(!((key1 === "kind") || (key1 === "tier"))){
const err9 = {instancePath,schemaPath:"#/definitions/ReduceToTier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ReduceToTier/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.kind.type,parentSchema:schema66.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("to_tier" !== data2){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ReduceToTier/properties/kind/const",keyword:"const",params:{allowedValue: "to_tier"},message:"must be equal to constant",schema:"to_tier",parentSchema:schema66.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tier !== undefined){
let data3 = data.tier;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/tier",schemaPath:"#/definitions/ReduceToTier/properties/tier/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema66.properties.tier.type,parentSchema:schema66.properties.tier,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/definitions/ReduceToTier/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err14 = {instancePath,schemaPath:"#/definitions/ReduceByShortage/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data){
if(!(key2 === "kind")){
const err15 = {instancePath,schemaPath:"#/definitions/ReduceByShortage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ReduceByShortage/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.kind.type,parentSchema:schema67.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if("shortage" !== data4){
const err17 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ReduceByShortage/properties/kind/const",keyword:"const",params:{allowedValue: "shortage"},message:"must be equal to constant",schema:"shortage",parentSchema:schema67.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/definitions/ReduceByShortage/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs23 = errors;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : append(vErrors, validate87.errors);
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs24 = errors;
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate90.errors : append(vErrors, validate90.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err19 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema64.anyOf,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate86.errors = vErrors;
return errors === 0;
}

const schema70 = {"additionalProperties":false,"properties":{"kind":{"description":"`only`: the pool's one position; `any`: a set of outcomes; `ranked`: by `ranks`, ties unresolved are a set.","enum":["all","any","ranked","only"],"type":"string"},"ranks":{"items":{"$ref":"#/definitions/Rank"},"type":"array"},"where":{"$ref":"#/definitions/Expression"}},"required":["kind","ranks"],"type":"object"};
const schema71 = {"additionalProperties":false,"description":"Loss and profit are written out: the largest loss is the smallest unrealized_pnl.","properties":{"by":{"$ref":"#/definitions/Expression"},"direction":{"enum":["largest","smallest"],"type":"string"}},"required":["direction","by"],"type":"object"};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.direction === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.by === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "by") || (key0 === "direction"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.by !== undefined){
if(!(validate15(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.direction.type,parentSchema:schema71.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "largest") || (data1 === "smallest"))){
const err4 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema71.properties.direction.enum},message:"must be equal to one of the allowed values",schema:schema71.properties.direction.enum,parentSchema:schema71.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ranks === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ranks"},message:"must have required property '"+"ranks"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "ranks")) || (key0 === "where"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.kind.type,parentSchema:schema70.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data0 === "all") || (data0 === "any")) || (data0 === "ranked")) || (data0 === "only"))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema70.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema70.properties.kind.enum,parentSchema:schema70.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ranks !== undefined){
let data1 = data.ranks;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate95(data1[i0], {instancePath:instancePath+"/ranks/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate95.errors : append(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/ranks",schemaPath:"#/properties/ranks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema70.properties.ranks.type,parentSchema:schema70.properties.ranks,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.where !== undefined){
if(!(validate15(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.select === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "select"},message:"must have required property '"+"select"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.by === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "at") || (key0 === "by")) || (key0 === "kind")) || (key0 === "select"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate78(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate86(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate86.errors : append(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.kind.type,parentSchema:schema59.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("reduce" !== data2){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "reduce"},message:"must be equal to constant",schema:"reduce",parentSchema:schema59.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.select !== undefined){
if(!(validate94(data.select, {instancePath:instancePath+"/select",parentData:data,parentDataProperty:"select",rootData}))){
vErrors = vErrors === null ? validate94.errors : append(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema72 = {"additionalProperties":false,"properties":{"at":{"$ref":"#/definitions/FillPrice"},"kind":{"const":"close","type":"string"},"select":{"$ref":"#/definitions/Selection"}},"required":["kind","select","at"],"type":"object"};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.select === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "select"},message:"must have required property '"+"select"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "at") || (key0 === "kind")) || (key0 === "select"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate78(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.kind.type,parentSchema:schema72.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("close" !== data1){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "close"},message:"must be equal to constant",schema:"close",parentSchema:schema72.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.select !== undefined){
if(!(validate94(data.select, {instancePath:instancePath+"/select",parentData:data,parentDataProperty:"select",rootData}))){
vErrors = vErrors === null ? validate94.errors : append(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema73 = {"additionalProperties":false,"properties":{"at":{"$ref":"#/definitions/FillPrice"},"key":{"type":"string"},"kind":{"const":"net","type":"string"}},"required":["kind","key","at"],"type":"object"};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "at") || (key0 === "key")) || (key0 === "kind"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate78(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.key.type,parentSchema:schema73.properties.key,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.kind.type,parentSchema:schema73.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("net" !== data2){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "net"},message:"must be equal to constant",schema:"net",parentSchema:schema73.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const schema74 = {"additionalProperties":false,"description":"Sells wallet balances of other assets. Without `at`, at the whole value; without `fee`, for nothing.","properties":{"at":{"$ref":"#/definitions/ConversionRate"},"by":{"$ref":"#/definitions/ConversionBy"},"fee":{"$ref":"#/definitions/ConversionFee"},"kind":{"const":"convert","type":"string"},"select":{"$ref":"#/definitions/Selection"},"to":{"description":"An asset, or `settle`: the settlement asset of the pool.","type":"string"}},"required":["kind","select","by","to"],"type":"object"};
const schema75 = {"anyOf":[{"$ref":"#/definitions/ConversionStated"},{"$ref":"#/definitions/ConversionUnspecified"}],"description":"A share of the value, read with each balance; or what the rulebook does not say."};
const schema77 = {"additionalProperties":false,"properties":{"kind":{"const":"unspecified","type":"string"}},"required":["kind"],"type":"object"};
const schema76 = {"additionalProperties":false,"properties":{"kind":{"const":"stated","type":"string"},"value":{"$ref":"#/definitions/Expression"}},"required":["kind","value"],"type":"object"};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.kind.type,parentSchema:schema76.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("stated" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "stated"},message:"must be equal to constant",schema:"stated",parentSchema:schema76.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate15(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate110.errors : append(vErrors, validate110.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/definitions/ConversionUnspecified/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "kind")){
const err1 = {instancePath,schemaPath:"#/definitions/ConversionUnspecified/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ConversionUnspecified/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.kind.type,parentSchema:schema77.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("unspecified" !== data0){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ConversionUnspecified/properties/kind/const",keyword:"const",params:{allowedValue: "unspecified"},message:"must be equal to constant",schema:"unspecified",parentSchema:schema77.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/definitions/ConversionUnspecified/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema75.anyOf,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate109.errors = vErrors;
return errors === 0;
}

const schema78 = {"anyOf":[{"$ref":"#/definitions/ConversionAll"},{"$ref":"#/definitions/ReduceByShortage"},{"$ref":"#/definitions/ReduceByFraction"},{"$ref":"#/definitions/ConversionMoney"}]};
const schema79 = {"additionalProperties":false,"properties":{"kind":{"const":"all","type":"string"}},"required":["kind"],"type":"object"};
const schema81 = {"additionalProperties":false,"description":"So much of the money that is converted into, after the fee.","properties":{"kind":{"const":"money","type":"string"},"value":{"$ref":"#/definitions/Expression"}},"required":["kind","value"],"type":"object"};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.kind.type,parentSchema:schema81.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("money" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "money"},message:"must be equal to constant",schema:"money",parentSchema:schema81.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate15(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/definitions/ConversionAll/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "kind")){
const err1 = {instancePath,schemaPath:"#/definitions/ConversionAll/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ConversionAll/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.kind.type,parentSchema:schema79.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("all" !== data0){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ConversionAll/properties/kind/const",keyword:"const",params:{allowedValue: "all"},message:"must be equal to constant",schema:"all",parentSchema:schema79.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/definitions/ConversionAll/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err5 = {instancePath,schemaPath:"#/definitions/ReduceByShortage/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data){
if(!(key1 === "kind")){
const err6 = {instancePath,schemaPath:"#/definitions/ReduceByShortage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ReduceByShortage/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.kind.type,parentSchema:schema67.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("shortage" !== data1){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ReduceByShortage/properties/kind/const",keyword:"const",params:{allowedValue: "shortage"},message:"must be equal to constant",schema:"shortage",parentSchema:schema67.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/definitions/ReduceByShortage/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : append(vErrors, validate87.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs14 = errors;
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate116.errors : append(vErrors, validate116.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema78.anyOf,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate114.errors = vErrors;
return errors === 0;
}

const schema82 = {"additionalProperties":false,"description":"Taken of what is received.","properties":{"rate":{"$ref":"#/definitions/ConversionRate"},"to":{"type":"string"}},"required":["rate","to"],"type":"object"};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'",schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "rate") || (key0 === "to"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rate !== undefined){
if(!(validate109(data.rate, {instancePath:instancePath+"/rate",parentData:data,parentDataProperty:"rate",rootData}))){
vErrors = vErrors === null ? validate109.errors : append(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.to.type,parentSchema:schema82.properties.to,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.select === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "select"},message:"must have required property '"+"select"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.by === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "at") || (key0 === "by")) || (key0 === "fee")) || (key0 === "kind")) || (key0 === "select")) || (key0 === "to"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate109(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate109.errors : append(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate114(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate114.errors : append(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.fee !== undefined){
if(!(validate120(data.fee, {instancePath:instancePath+"/fee",parentData:data,parentDataProperty:"fee",rootData}))){
vErrors = vErrors === null ? validate120.errors : append(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.properties.kind.type,parentSchema:schema74.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("convert" !== data3){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "convert"},message:"must be equal to constant",schema:"convert",parentSchema:schema74.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.select !== undefined){
if(!(validate94(data.select, {instancePath:instancePath+"/select",parentData:data,parentDataProperty:"select",rootData}))){
vErrors = vErrors === null ? validate94.errors : append(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data5 = data.to;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.properties.to.type,parentSchema:schema74.properties.to,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema83 = {"additionalProperties":false,"description":"Contracts that the plan takes on, in the one instrument for which `where` holds.","properties":{"at":{"$ref":"#/definitions/FillPrice"},"by":{"$ref":"#/definitions/Expression"},"kind":{"const":"open","type":"string"},"side":{"enum":["long","short"],"type":"string"},"where":{"$ref":"#/definitions/Expression"}},"required":["kind","side","where","by","at"],"type":"object"};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.side === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.where === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.by === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "at") || (key0 === "by")) || (key0 === "kind")) || (key0 === "side")) || (key0 === "where"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate78(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate15(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.kind.type,parentSchema:schema83.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("open" !== data2){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "open"},message:"must be equal to constant",schema:"open",parentSchema:schema83.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.side !== undefined){
let data3 = data.side;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/side",schemaPath:"#/properties/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.side.type,parentSchema:schema83.properties.side,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "long") || (data3 === "short"))){
const err9 = {instancePath:instancePath+"/side",schemaPath:"#/properties/side/enum",keyword:"enum",params:{allowedValues: schema83.properties.side.enum},message:"must be equal to one of the allowed values",schema:schema83.properties.side.enum,parentSchema:schema83.properties.side,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.where !== undefined){
if(!(validate15(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema84 = {"additionalProperties":false,"properties":{"kind":{"const":"set","type":"string"},"path":{"type":"string"},"value":{"$ref":"#/definitions/Expression"}},"required":["kind","path","value"],"type":"object"};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "path")) || (key0 === "value"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.kind.type,parentSchema:schema84.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("set" !== data0){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "set"},message:"must be equal to constant",schema:"set",parentSchema:schema84.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.path.type,parentSchema:schema84.properties.path,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate15(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}

const schema85 = {"additionalProperties":false,"properties":{"duration":{"$ref":"#/definitions/NumberExpression"},"kind":{"const":"wait","type":"string"}},"required":["kind","duration"],"type":"object"};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.duration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "duration") || (key0 === "kind"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.duration !== undefined){
let data0 = data.duration;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.kind === undefined){
const err3 = {instancePath:instancePath+"/duration",schemaPath:"#/definitions/NumberExpression/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema17.required,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.value === undefined){
const err4 = {instancePath:instancePath+"/duration",schemaPath:"#/definitions/NumberExpression/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema17.required,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "asset") || (key1 === "kind")) || (key1 === "unit")) || (key1 === "value"))){
const err5 = {instancePath:instancePath+"/duration",schemaPath:"#/definitions/NumberExpression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.asset !== undefined){
let data1 = data0.asset;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/duration/asset",schemaPath:"#/definitions/NumberExpression/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.asset.type,parentSchema:schema17.properties.asset,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.kind !== undefined){
let data2 = data0.kind;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/duration/kind",schemaPath:"#/definitions/NumberExpression/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.kind.type,parentSchema:schema17.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("number" !== data2){
const err8 = {instancePath:instancePath+"/duration/kind",schemaPath:"#/definitions/NumberExpression/properties/kind/const",keyword:"const",params:{allowedValue: "number"},message:"must be equal to constant",schema:"number",parentSchema:schema17.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.unit !== undefined){
let data3 = data0.unit;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/duration/unit",schemaPath:"#/definitions/NumberExpression/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.unit.type,parentSchema:schema17.properties.unit,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((((data3 === "percent") || (data3 === "bps")) || (data3 === "x")) || (data3 === "s")) || (data3 === "min")) || (data3 === "h")) || (data3 === "d")) || (data3 === "contracts"))){
const err10 = {instancePath:instancePath+"/duration/unit",schemaPath:"#/definitions/NumberExpression/properties/unit/enum",keyword:"enum",params:{allowedValues: schema17.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.unit.enum,parentSchema:schema17.properties.unit,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.value !== undefined){
let data4 = data0.value;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/duration/value",schemaPath:"#/definitions/NumberExpression/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.value.type,parentSchema:schema17.properties.value,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/duration",schemaPath:"#/definitions/NumberExpression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.kind.type,parentSchema:schema85.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if("wait" !== data5){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "wait"},message:"must be equal to constant",schema:"wait",parentSchema:schema85.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate71.errors : append(vErrors, validate71.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate74.errors : append(vErrors, validate74.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate77.errors : append(vErrors, validate77.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate101.errors : append(vErrors, validate101.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate105.errors : append(vErrors, validate105.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate108(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate108.errors : append(vErrors, validate108.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate125(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate125.errors : append(vErrors, validate125.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(!(validate130(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate130.errors : append(vErrors, validate130.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate133.errors : append(vErrors, validate133.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema56.anyOf,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.action === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.repeat === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repeat"},message:"must have required property '"+"repeat"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "action") || (key0 === "id")) || (key0 === "label")) || (key0 === "repeat")) || (key0 === "role")) || (key0 === "when"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.action !== undefined){
if(!(validate70(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData}))){
vErrors = vErrors === null ? validate70.errors : append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.id.type,parentSchema:schema55.properties.id,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.label.type,parentSchema:schema55.properties.label,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.repeat !== undefined){
let data3 = data.repeat;
if(typeof data3 !== "boolean"){
const err7 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema55.properties.repeat.type,parentSchema:schema55.properties.repeat,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.role !== undefined){
let data4 = data.role;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.role.type,parentSchema:schema55.properties.role,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data4 === "first") || (data4 === "then")) || (data4 === "finally"))){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema55.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema55.properties.role.enum,parentSchema:schema55.properties.role,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate15(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema87 = {"additionalProperties":false,"properties":{"id":{"type":"string"},"label":{"type":"string"},"when":{"$ref":"#/definitions/Expression"}},"required":["id","when"],"type":"object"};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.when === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "label")) || (key0 === "when"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.id.type,parentSchema:schema87.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.label.type,parentSchema:schema87.properties.label,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate15(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stages === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"},message:"must have required property '"+"stages"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.stops === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stops"},message:"must have required property '"+"stops"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.steps === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.fees === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fees"},message:"must have required property '"+"fees"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "fees") || (key0 === "id")) || (key0 === "of")) || (key0 === "stages")) || (key0 === "steps")) || (key0 === "stops")) || (key0 === "surplus"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fees !== undefined){
let data0 = data.fees;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate14(data0[i0], {instancePath:instancePath+"/fees/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : append(vErrors, validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/fees",schemaPath:"#/properties/fees/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.fees.type,parentSchema:schema14.properties.fees,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.id.type,parentSchema:schema14.properties.id,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.of !== undefined){
let data3 = data.of;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.of.type,parentSchema:schema14.properties.of,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "pool") || (data3 === "position")) || (data3 === "account"))){
const err10 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues: schema14.properties.of.enum},message:"must be equal to one of the allowed values",schema:schema14.properties.of.enum,parentSchema:schema14.properties.of,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.stages !== undefined){
let data4 = data.stages;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate65(data4[i1], {instancePath:instancePath+"/stages/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate65.errors : append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.stages.type,parentSchema:schema14.properties.stages,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.steps !== undefined){
let data6 = data.steps;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate69(data6[i2], {instancePath:instancePath+"/steps/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate69.errors : append(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.steps.type,parentSchema:schema14.properties.steps,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.stops !== undefined){
let data8 = data.stops;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate138(data8[i3], {instancePath:instancePath+"/stops/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate138.errors : append(vErrors, validate138.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/stops",schemaPath:"#/properties/stops/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.stops.type,parentSchema:schema14.properties.stops,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.surplus !== undefined){
let data10 = data.surplus;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.id === undefined){
const err14 = {instancePath:instancePath+"/surplus",schemaPath:"#/definitions/Surplus/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema88.required,parentSchema:schema88,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data10.to === undefined){
const err15 = {instancePath:instancePath+"/surplus",schemaPath:"#/definitions/Surplus/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema88.required,parentSchema:schema88,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "id") || (key1 === "to"))){
const err16 = {instancePath:instancePath+"/surplus",schemaPath:"#/definitions/Surplus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema88,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.id !== undefined){
let data11 = data10.id;
if(typeof data11 !== "string"){
const err17 = {instancePath:instancePath+"/surplus/id",schemaPath:"#/definitions/Surplus/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.id.type,parentSchema:schema88.properties.id,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.to !== undefined){
let data12 = data10.to;
if(typeof data12 !== "string"){
const err18 = {instancePath:instancePath+"/surplus/to",schemaPath:"#/definitions/Surplus/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.to.type,parentSchema:schema88.properties.to,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/surplus",schemaPath:"#/definitions/Surplus/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.type,parentSchema:schema88,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema89 = {"additionalProperties":false,"properties":{"action":{"$ref":"#/definitions/Action"},"actor":{"enum":["trader","venue","liquidator","anyone"],"type":"string"},"also":{"items":{"$ref":"#/definitions/Effect"},"type":"array"},"id":{"type":"string"},"label":{"type":"string"},"upTo":{"$ref":"#/definitions/Limit"},"verdict":{"enum":["allow","forbid","unspecified"],"type":"string"},"when":{"$ref":"#/definitions/Expression"}},"required":["id","verdict","actor","action","also"],"type":"object"};
const schema90 = {"enum":["add_margin","remove_margin","withdraw","deposit","transfer","change_leverage","change_margin_mode","change_position_mode","expire_credit","open","increase","reduce","close","place_order","cancel_order","liquidate","delever","settle"],"type":"string"};
const schema91 = {"anyOf":[{"$ref":"#/definitions/ForfeitEffect"},{"$ref":"#/definitions/SetEffect"},{"$ref":"#/definitions/MoveEffect"},{"$ref":"#/definitions/CancelOrdersEffect"},{"$ref":"#/definitions/CloseAllEffect"}]};
const schema92 = {"additionalProperties":false,"properties":{"bucket":{"type":"string"},"kind":{"const":"forfeit","type":"string"}},"required":["kind","bucket"],"type":"object"};
const schema93 = {"additionalProperties":false,"properties":{"kind":{"const":"close_all","type":"string"},"where":{"$ref":"#/definitions/Expression"}},"required":["kind"],"type":"object"};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "where"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.kind.type,parentSchema:schema93.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("close_all" !== data0){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "close_all"},message:"must be equal to constant",schema:"close_all",parentSchema:schema93.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.where !== undefined){
if(!(validate15(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/definitions/ForfeitEffect/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.bucket === undefined){
const err1 = {instancePath,schemaPath:"#/definitions/ForfeitEffect/required",keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "bucket") || (key0 === "kind"))){
const err2 = {instancePath,schemaPath:"#/definitions/ForfeitEffect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bucket !== undefined){
let data0 = data.bucket;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/bucket",schemaPath:"#/definitions/ForfeitEffect/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.bucket.type,parentSchema:schema92.properties.bucket,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ForfeitEffect/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.kind.type,parentSchema:schema92.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("forfeit" !== data1){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ForfeitEffect/properties/kind/const",keyword:"const",params:{allowedValue: "forfeit"},message:"must be equal to constant",schema:"forfeit",parentSchema:schema92.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/definitions/ForfeitEffect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate130(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate130.errors : append(vErrors, validate130.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate74.errors : append(vErrors, validate74.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate71.errors : append(vErrors, validate71.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate147.errors : append(vErrors, validate147.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema91.anyOf,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate143.errors = vErrors;
return errors === 0;
}

const schema94 = {"anyOf":[{"$ref":"#/definitions/KeepsLimit"},{"$ref":"#/definitions/ValueLimit"}]};
const schema95 = {"additionalProperties":false,"properties":{"condition":{"$ref":"#/definitions/Expression"},"kind":{"const":"keeps","type":"string"}},"required":["kind","condition"],"type":"object"};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.condition === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "condition") || (key0 === "kind"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.condition !== undefined){
if(!(validate15(data.condition, {instancePath:instancePath+"/condition",parentData:data,parentDataProperty:"condition",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.kind.type,parentSchema:schema95.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("keeps" !== data1){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "keeps"},message:"must be equal to constant",schema:"keeps",parentSchema:schema95.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}

const schema96 = {"additionalProperties":false,"properties":{"kind":{"const":"limit","type":"string"},"value":{"$ref":"#/definitions/Expression"}},"required":["kind","value"],"type":"object"};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema96.required,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema96.required,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema96.properties.kind.type,parentSchema:schema96.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("limit" !== data0){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "limit"},message:"must be equal to constant",schema:"limit",parentSchema:schema96.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate15(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate152(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate152.errors : append(vErrors, validate152.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate155.errors : append(vErrors, validate155.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema94.anyOf,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate151.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verdict === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.actor === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"},message:"must have required property '"+"actor"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.action === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.also === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "also"},message:"must have required property '"+"also"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "action") || (key0 === "actor")) || (key0 === "also")) || (key0 === "id")) || (key0 === "label")) || (key0 === "upTo")) || (key0 === "verdict")) || (key0 === "when"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/definitions/Action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((((((((((((((data0 === "add_margin") || (data0 === "remove_margin")) || (data0 === "withdraw")) || (data0 === "deposit")) || (data0 === "transfer")) || (data0 === "change_leverage")) || (data0 === "change_margin_mode")) || (data0 === "change_position_mode")) || (data0 === "expire_credit")) || (data0 === "open")) || (data0 === "increase")) || (data0 === "reduce")) || (data0 === "close")) || (data0 === "place_order")) || (data0 === "cancel_order")) || (data0 === "liquidate")) || (data0 === "delever")) || (data0 === "settle"))){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/definitions/Action/enum",keyword:"enum",params:{allowedValues: schema90.enum},message:"must be equal to one of the allowed values",schema:schema90.enum,parentSchema:schema90,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.actor !== undefined){
let data1 = data.actor;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.actor.type,parentSchema:schema89.properties.actor,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator")) || (data1 === "anyone"))){
const err9 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/enum",keyword:"enum",params:{allowedValues: schema89.properties.actor.enum},message:"must be equal to one of the allowed values",schema:schema89.properties.actor.enum,parentSchema:schema89.properties.actor,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.also !== undefined){
let data2 = data.also;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate143(data2[i0], {instancePath:instancePath+"/also/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate143.errors : append(vErrors, validate143.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/also",schemaPath:"#/properties/also/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema89.properties.also.type,parentSchema:schema89.properties.also,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data4 = data.id;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.id.type,parentSchema:schema89.properties.id,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.label !== undefined){
let data5 = data.label;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.label.type,parentSchema:schema89.properties.label,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.upTo !== undefined){
if(!(validate151(data.upTo, {instancePath:instancePath+"/upTo",parentData:data,parentDataProperty:"upTo",rootData}))){
vErrors = vErrors === null ? validate151.errors : append(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data.verdict !== undefined){
let data7 = data.verdict;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.verdict.type,parentSchema:schema89.properties.verdict,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data7 === "allow") || (data7 === "forbid")) || (data7 === "unspecified"))){
const err14 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema89.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema89.properties.verdict.enum,parentSchema:schema89.properties.verdict,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate15(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.permissions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "permissions"},message:"must have required property '"+"permissions"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "liquidation") || (key0 === "permissions"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.liquidation !== undefined){
if(!(validate13(data.liquidation, {instancePath:instancePath+"/liquidation",parentData:data,parentDataProperty:"liquidation",rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.permissions !== undefined){
let data1 = data.permissions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate142(data1[i0], {instancePath:instancePath+"/permissions/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate142.errors : append(vErrors, validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.permissions.type,parentSchema:schema13.properties.permissions,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema98 = {"additionalProperties":false,"properties":{"body":{"$ref":"#/definitions/Expression"},"dimension":{"$ref":"#/definitions/Dimension"},"exceptions":{"description":"Ordered; the first whose condition holds wins, and the checker has shown that they do not overlap unless labelled.","items":{"$ref":"#/definitions/DefinitionException"},"type":"array"},"id":{"type":"string"},"level":{"$ref":"#/definitions/Level"},"path":{"description":"`position.notional`.","type":"string"}},"required":["id","path","level","dimension","body","exceptions"],"type":"object"};
const schema99 = {"additionalProperties":false,"description":"A dimension: powers of base dimensions, or a kind that is not a quantity.","properties":{"asset":{"description":"Of money: `settle` (of the instrument or pool at hand), `own` (of the balance at hand), or an asset's name.","type":"string"},"kind":{"enum":["money","price","quantity","ratio","leverage","duration","instant","flag","number","enum","tier","tiers"],"type":"string"},"perQuantity":{"type":"boolean"},"values":{"items":{"type":"string"},"type":"array"}},"required":["kind"],"type":"object"};
const schema101 = {"enum":["account","balance","credit","pool","position","order","instrument","asset","fill","request","charge"],"type":"string"};
const schema100 = {"additionalProperties":false,"properties":{"body":{"$ref":"#/definitions/Expression"},"condition":{"$ref":"#/definitions/Expression"},"id":{"type":"string"},"label":{"type":"string"}},"required":["id","condition","body"],"type":"object"};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.condition === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'",schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.body === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "body") || (key0 === "condition")) || (key0 === "id")) || (key0 === "label"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.body !== undefined){
if(!(validate15(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.condition !== undefined){
if(!(validate15(data.condition, {instancePath:instancePath+"/condition",parentData:data,parentDataProperty:"condition",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.id.type,parentSchema:schema100.properties.id,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.label !== undefined){
let data3 = data.label;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.label.type,parentSchema:schema100.properties.label,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.level === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.dimension === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.exceptions === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exceptions"},message:"must have required property '"+"exceptions"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "body") || (key0 === "dimension")) || (key0 === "exceptions")) || (key0 === "id")) || (key0 === "level")) || (key0 === "path"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.body !== undefined){
if(!(validate15(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.dimension !== undefined){
let data1 = data.dimension;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kind === undefined){
const err7 = {instancePath:instancePath+"/dimension",schemaPath:"#/definitions/Dimension/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema99.required,parentSchema:schema99,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "asset") || (key1 === "kind")) || (key1 === "perQuantity")) || (key1 === "values"))){
const err8 = {instancePath:instancePath+"/dimension",schemaPath:"#/definitions/Dimension/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema99,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.asset !== undefined){
let data2 = data1.asset;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/dimension/asset",schemaPath:"#/definitions/Dimension/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.asset.type,parentSchema:schema99.properties.asset,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.kind !== undefined){
let data3 = data1.kind;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/dimension/kind",schemaPath:"#/definitions/Dimension/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.kind.type,parentSchema:schema99.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((((((((data3 === "money") || (data3 === "price")) || (data3 === "quantity")) || (data3 === "ratio")) || (data3 === "leverage")) || (data3 === "duration")) || (data3 === "instant")) || (data3 === "flag")) || (data3 === "number")) || (data3 === "enum")) || (data3 === "tier")) || (data3 === "tiers"))){
const err11 = {instancePath:instancePath+"/dimension/kind",schemaPath:"#/definitions/Dimension/properties/kind/enum",keyword:"enum",params:{allowedValues: schema99.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema99.properties.kind.enum,parentSchema:schema99.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.perQuantity !== undefined){
let data4 = data1.perQuantity;
if(typeof data4 !== "boolean"){
const err12 = {instancePath:instancePath+"/dimension/perQuantity",schemaPath:"#/definitions/Dimension/properties/perQuantity/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema99.properties.perQuantity.type,parentSchema:schema99.properties.perQuantity,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.values !== undefined){
let data5 = data1.values;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/dimension/values/" + i0,schemaPath:"#/definitions/Dimension/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.values.items.type,parentSchema:schema99.properties.values.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/dimension/values",schemaPath:"#/definitions/Dimension/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema99.properties.values.type,parentSchema:schema99.properties.values,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/dimension",schemaPath:"#/definitions/Dimension/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.type,parentSchema:schema99,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.exceptions !== undefined){
let data7 = data.exceptions;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate164(data7[i1], {instancePath:instancePath+"/exceptions/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate164.errors : append(vErrors, validate164.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema98.properties.exceptions.type,parentSchema:schema98.properties.exceptions,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.id !== undefined){
let data9 = data.id;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.id.type,parentSchema:schema98.properties.id,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.level !== undefined){
let data10 = data.level;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/level",schemaPath:"#/definitions/Level/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.type,parentSchema:schema101,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((((((((((data10 === "account") || (data10 === "balance")) || (data10 === "credit")) || (data10 === "pool")) || (data10 === "position")) || (data10 === "order")) || (data10 === "instrument")) || (data10 === "asset")) || (data10 === "fill")) || (data10 === "request")) || (data10 === "charge"))){
const err19 = {instancePath:instancePath+"/level",schemaPath:"#/definitions/Level/enum",keyword:"enum",params:{allowedValues: schema101.enum},message:"must be equal to one of the allowed values",schema:schema101.enum,parentSchema:schema101,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.path !== undefined){
let data11 = data.path;
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.path.type,parentSchema:schema98.properties.path,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}

const schema103 = {"additionalProperties":false,"properties":{"default":{"type":"string"},"dimension":{"$ref":"#/definitions/Dimension"},"path":{"type":"string"}},"required":["path","dimension"],"type":"object"};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dimension === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'",schema:schema103.required,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "default") || (key0 === "dimension")) || (key0 === "path"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.default !== undefined){
let data0 = data.default;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.default.type,parentSchema:schema103.properties.default,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dimension !== undefined){
let data1 = data.dimension;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kind === undefined){
const err4 = {instancePath:instancePath+"/dimension",schemaPath:"#/definitions/Dimension/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema99.required,parentSchema:schema99,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "asset") || (key1 === "kind")) || (key1 === "perQuantity")) || (key1 === "values"))){
const err5 = {instancePath:instancePath+"/dimension",schemaPath:"#/definitions/Dimension/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema99,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.asset !== undefined){
let data2 = data1.asset;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/dimension/asset",schemaPath:"#/definitions/Dimension/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.asset.type,parentSchema:schema99.properties.asset,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.kind !== undefined){
let data3 = data1.kind;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/dimension/kind",schemaPath:"#/definitions/Dimension/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.kind.type,parentSchema:schema99.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((((((((data3 === "money") || (data3 === "price")) || (data3 === "quantity")) || (data3 === "ratio")) || (data3 === "leverage")) || (data3 === "duration")) || (data3 === "instant")) || (data3 === "flag")) || (data3 === "number")) || (data3 === "enum")) || (data3 === "tier")) || (data3 === "tiers"))){
const err8 = {instancePath:instancePath+"/dimension/kind",schemaPath:"#/definitions/Dimension/properties/kind/enum",keyword:"enum",params:{allowedValues: schema99.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema99.properties.kind.enum,parentSchema:schema99.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.perQuantity !== undefined){
let data4 = data1.perQuantity;
if(typeof data4 !== "boolean"){
const err9 = {instancePath:instancePath+"/dimension/perQuantity",schemaPath:"#/definitions/Dimension/properties/perQuantity/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema99.properties.perQuantity.type,parentSchema:schema99.properties.perQuantity,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.values !== undefined){
let data5 = data1.values;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/dimension/values/" + i0,schemaPath:"#/definitions/Dimension/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.values.items.type,parentSchema:schema99.properties.values.items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/dimension/values",schemaPath:"#/definitions/Dimension/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema99.properties.values.type,parentSchema:schema99.properties.values,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/dimension",schemaPath:"#/definitions/Dimension/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.type,parentSchema:schema99,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.path !== undefined){
let data7 = data.path;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.path.type,parentSchema:schema103.properties.path,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

const schema105 = {"anyOf":[{"$ref":"#/definitions/ConservesGuarantee"},{"$ref":"#/definitions/LossWithinGuarantee"},{"$ref":"#/definitions/PayingBelowGuarantee"},{"$ref":"#/definitions/ConditionGuarantee"}]};
const schema106 = {"additionalProperties":false,"properties":{"id":{"type":"string"},"kind":{"const":"conserves","type":"string"},"polarity":{"enum":["always","never"],"type":"string"}},"required":["kind","id","polarity"],"type":"object"};
const schema107 = {"additionalProperties":false,"properties":{"id":{"type":"string"},"kind":{"const":"loss_within","type":"string"},"mode":{"type":"string"},"path":{"type":"string"},"polarity":{"enum":["always","never"],"type":"string"}},"required":["kind","id","polarity","mode","path"],"type":"object"};
const schema108 = {"additionalProperties":false,"properties":{"floor":{"$ref":"#/definitions/Expression"},"id":{"type":"string"},"kind":{"const":"paying_below","type":"string"},"path":{"type":"string"},"polarity":{"enum":["always","never"],"type":"string"}},"required":["kind","id","polarity","path","floor"],"type":"object"};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.polarity === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "polarity"},message:"must have required property '"+"polarity"+"'",schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.path === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.floor === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "floor"},message:"must have required property '"+"floor"+"'",schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "floor") || (key0 === "id")) || (key0 === "kind")) || (key0 === "path")) || (key0 === "polarity"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.floor !== undefined){
if(!(validate15(data.floor, {instancePath:instancePath+"/floor",parentData:data,parentDataProperty:"floor",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.id.type,parentSchema:schema108.properties.id,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.kind.type,parentSchema:schema108.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("paying_below" !== data2){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "paying_below"},message:"must be equal to constant",schema:"paying_below",parentSchema:schema108.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.path.type,parentSchema:schema108.properties.path,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.polarity !== undefined){
let data4 = data.polarity;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/polarity",schemaPath:"#/properties/polarity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.polarity.type,parentSchema:schema108.properties.polarity,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "always") || (data4 === "never"))){
const err11 = {instancePath:instancePath+"/polarity",schemaPath:"#/properties/polarity/enum",keyword:"enum",params:{allowedValues: schema108.properties.polarity.enum},message:"must be equal to one of the allowed values",schema:schema108.properties.polarity.enum,parentSchema:schema108.properties.polarity,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

const schema109 = {"additionalProperties":false,"properties":{"condition":{"$ref":"#/definitions/Expression"},"id":{"type":"string"},"kind":{"const":"condition","type":"string"},"polarity":{"enum":["always","never"],"type":"string"}},"required":["kind","id","polarity","condition"],"type":"object"};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.polarity === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "polarity"},message:"must have required property '"+"polarity"+"'",schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.condition === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'",schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "condition") || (key0 === "id")) || (key0 === "kind")) || (key0 === "polarity"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.condition !== undefined){
if(!(validate15(data.condition, {instancePath:instancePath+"/condition",parentData:data,parentDataProperty:"condition",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.id.type,parentSchema:schema109.properties.id,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.kind.type,parentSchema:schema109.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("condition" !== data2){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "condition"},message:"must be equal to constant",schema:"condition",parentSchema:schema109.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.polarity !== undefined){
let data3 = data.polarity;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/polarity",schemaPath:"#/properties/polarity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.polarity.type,parentSchema:schema109.properties.polarity,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "always") || (data3 === "never"))){
const err9 = {instancePath:instancePath+"/polarity",schemaPath:"#/properties/polarity/enum",keyword:"enum",params:{allowedValues: schema109.properties.polarity.enum},message:"must be equal to one of the allowed values",schema:schema109.properties.polarity.enum,parentSchema:schema109.properties.polarity,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/definitions/ConservesGuarantee/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/definitions/ConservesGuarantee/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.polarity === undefined){
const err2 = {instancePath,schemaPath:"#/definitions/ConservesGuarantee/required",keyword:"required",params:{missingProperty: "polarity"},message:"must have required property '"+"polarity"+"'",schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "kind")) || (key0 === "polarity"))){
const err3 = {instancePath,schemaPath:"#/definitions/ConservesGuarantee/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/ConservesGuarantee/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.properties.id.type,parentSchema:schema106.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ConservesGuarantee/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.properties.kind.type,parentSchema:schema106.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("conserves" !== data1){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/ConservesGuarantee/properties/kind/const",keyword:"const",params:{allowedValue: "conserves"},message:"must be equal to constant",schema:"conserves",parentSchema:schema106.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.polarity !== undefined){
let data2 = data.polarity;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/polarity",schemaPath:"#/definitions/ConservesGuarantee/properties/polarity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.properties.polarity.type,parentSchema:schema106.properties.polarity,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "always") || (data2 === "never"))){
const err8 = {instancePath:instancePath+"/polarity",schemaPath:"#/definitions/ConservesGuarantee/properties/polarity/enum",keyword:"enum",params:{allowedValues: schema106.properties.polarity.enum},message:"must be equal to one of the allowed values",schema:schema106.properties.polarity.enum,parentSchema:schema106.properties.polarity,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/definitions/ConservesGuarantee/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err10 = {instancePath,schemaPath:"#/definitions/LossWithinGuarantee/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.id === undefined){
const err11 = {instancePath,schemaPath:"#/definitions/LossWithinGuarantee/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.polarity === undefined){
const err12 = {instancePath,schemaPath:"#/definitions/LossWithinGuarantee/required",keyword:"required",params:{missingProperty: "polarity"},message:"must have required property '"+"polarity"+"'",schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.mode === undefined){
const err13 = {instancePath,schemaPath:"#/definitions/LossWithinGuarantee/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.path === undefined){
const err14 = {instancePath,schemaPath:"#/definitions/LossWithinGuarantee/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data){
if(!(((((key1 === "id") || (key1 === "kind")) || (key1 === "mode")) || (key1 === "path")) || (key1 === "polarity"))){
const err15 = {instancePath,schemaPath:"#/definitions/LossWithinGuarantee/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 !== "string"){
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/LossWithinGuarantee/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.id.type,parentSchema:schema107.properties.id,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(typeof data4 !== "string"){
const err17 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/LossWithinGuarantee/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.kind.type,parentSchema:schema107.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if("loss_within" !== data4){
const err18 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/LossWithinGuarantee/properties/kind/const",keyword:"const",params:{allowedValue: "loss_within"},message:"must be equal to constant",schema:"loss_within",parentSchema:schema107.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.mode !== undefined){
let data5 = data.mode;
if(typeof data5 !== "string"){
const err19 = {instancePath:instancePath+"/mode",schemaPath:"#/definitions/LossWithinGuarantee/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.mode.type,parentSchema:schema107.properties.mode,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.path !== undefined){
let data6 = data.path;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/LossWithinGuarantee/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.path.type,parentSchema:schema107.properties.path,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.polarity !== undefined){
let data7 = data.polarity;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/polarity",schemaPath:"#/definitions/LossWithinGuarantee/properties/polarity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.polarity.type,parentSchema:schema107.properties.polarity,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data7 === "always") || (data7 === "never"))){
const err22 = {instancePath:instancePath+"/polarity",schemaPath:"#/definitions/LossWithinGuarantee/properties/polarity/enum",keyword:"enum",params:{allowedValues: schema107.properties.polarity.enum},message:"must be equal to one of the allowed values",schema:schema107.properties.polarity.enum,parentSchema:schema107.properties.polarity,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/definitions/LossWithinGuarantee/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs25 = errors;
if(!(validate172(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate172.errors : append(vErrors, validate172.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs26 = errors;
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate175.errors : append(vErrors, validate175.errors);
errors = vErrors.length;
}
var _valid0 = _errs26 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err24 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema105.anyOf,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate171.errors = vErrors;
return errors === 0;
}

const schema110 = {"additionalProperties":false,"properties":{"adjustment":{"items":{"$ref":"#/definitions/Permission"},"type":"array"},"liquidation":{"$ref":"#/definitions/Liquidation"},"name":{"type":"string"},"payment":{"items":{"$ref":"#/definitions/PaymentRule"},"type":"array"},"sharing":{"$ref":"#/definitions/Sharing"},"unspecified":{"description":"Absent section: the policy says `unspecified`; the id is that of the clause that says so.","items":{"$ref":"#/definitions/UnspecifiedSection"},"type":"array"}},"required":["name","unspecified","adjustment","payment"],"type":"object"};
const schema123 = {"additionalProperties":false,"properties":{"id":{"type":"string"},"section":{"enum":["sharing","adjustment","liquidation","payment"],"type":"string"}},"required":["section","id"],"type":"object"};
const schema111 = {"anyOf":[{"$ref":"#/definitions/PayRule"},{"$ref":"#/definitions/UnspecifiedPayment"}]};
const schema112 = {"additionalProperties":false,"properties":{"before":{"description":"Of a fill, this is paid before its loss is.","const":"realized_loss","type":"string"},"direction":{"enum":["pay","receive"],"type":"string"},"id":{"type":"string"},"keeping":{"$ref":"#/definitions/Expression"},"kind":{"const":"pay","type":"string"},"label":{"type":"string"},"purposes":{"items":{"$ref":"#/definitions/ChargePurpose"},"type":"array"},"steps":{"items":{"$ref":"#/definitions/PayStep"},"type":"array"},"to":{"description":"Who receives what is paid (empty: counterparty for losses and funding, venue for fees and interest).","items":{"$ref":"#/definitions/BucketShare"},"type":"array"},"together":{"description":"What of these falls due at one fill, its loss and its fees, is one amount.","const":true,"type":"boolean"},"when":{"$ref":"#/definitions/Expression"}},"required":["kind","id","direction","purposes","to","steps"],"type":"object"};
const schema113 = {"enum":["realized_loss","realized_profit","funding_fee","trading_fee","liquidation_fee","interest","bonus_clawback"],"type":"string"};
const schema115 = {"additionalProperties":false,"description":"A bucket of the account (a path) or an absorber (a word), with its share in a split.","properties":{"bucket":{"type":"string"},"share":{"type":"string"}},"required":["bucket"],"type":"object"};
const schema114 = {"additionalProperties":false,"properties":{"buckets":{"items":{"$ref":"#/definitions/BucketShare"},"type":"array"},"downTo":{"$ref":"#/definitions/Expression"},"id":{"type":"string"},"label":{"type":"string"},"role":{"enum":["first","then","finally","to"],"type":"string"},"upTo":{"$ref":"#/definitions/Expression"},"when":{"$ref":"#/definitions/Expression"}},"required":["id","role","buckets"],"type":"object"};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.buckets === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "buckets"},message:"must have required property '"+"buckets"+"'",schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "buckets") || (key0 === "downTo")) || (key0 === "id")) || (key0 === "label")) || (key0 === "role")) || (key0 === "upTo")) || (key0 === "when"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.buckets !== undefined){
let data0 = data.buckets;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.bucket === undefined){
const err4 = {instancePath:instancePath+"/buckets/" + i0,schemaPath:"#/definitions/BucketShare/required",keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'",schema:schema115.required,parentSchema:schema115,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "bucket") || (key1 === "share"))){
const err5 = {instancePath:instancePath+"/buckets/" + i0,schemaPath:"#/definitions/BucketShare/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema115,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.bucket !== undefined){
let data2 = data1.bucket;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/buckets/" + i0+"/bucket",schemaPath:"#/definitions/BucketShare/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.properties.bucket.type,parentSchema:schema115.properties.bucket,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.share !== undefined){
let data3 = data1.share;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/buckets/" + i0+"/share",schemaPath:"#/definitions/BucketShare/properties/share/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.properties.share.type,parentSchema:schema115.properties.share,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/buckets/" + i0,schemaPath:"#/definitions/BucketShare/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema115.type,parentSchema:schema115,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema114.properties.buckets.type,parentSchema:schema114.properties.buckets,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.downTo !== undefined){
if(!(validate15(data.downTo, {instancePath:instancePath+"/downTo",parentData:data,parentDataProperty:"downTo",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data5 = data.id;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.properties.id.type,parentSchema:schema114.properties.id,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.label !== undefined){
let data6 = data.label;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.properties.label.type,parentSchema:schema114.properties.label,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.role !== undefined){
let data7 = data.role;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.properties.role.type,parentSchema:schema114.properties.role,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data7 === "first") || (data7 === "then")) || (data7 === "finally")) || (data7 === "to"))){
const err13 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema114.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema114.properties.role.enum,parentSchema:schema114.properties.role,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.upTo !== undefined){
if(!(validate15(data.upTo, {instancePath:instancePath+"/upTo",parentData:data,parentDataProperty:"upTo",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate15(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema114.type,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.direction === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'",schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.purposes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purposes"},message:"must have required property '"+"purposes"+"'",schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.to === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.steps === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema112.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.before !== undefined){
let data0 = data.before;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.properties.before.type,parentSchema:schema112.properties.before,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("realized_loss" !== data0){
const err8 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/const",keyword:"const",params:{allowedValue: "realized_loss"},message:"must be equal to constant",schema:"realized_loss",parentSchema:schema112.properties.before,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.properties.direction.type,parentSchema:schema112.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data1 === "pay") || (data1 === "receive"))){
const err10 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema112.properties.direction.enum},message:"must be equal to one of the allowed values",schema:schema112.properties.direction.enum,parentSchema:schema112.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.properties.id.type,parentSchema:schema112.properties.id,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.keeping !== undefined){
if(!(validate15(data.keeping, {instancePath:instancePath+"/keeping",parentData:data,parentDataProperty:"keeping",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.properties.kind.type,parentSchema:schema112.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("pay" !== data4){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "pay"},message:"must be equal to constant",schema:"pay",parentSchema:schema112.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.label !== undefined){
let data5 = data.label;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.properties.label.type,parentSchema:schema112.properties.label,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.purposes !== undefined){
let data6 = data.purposes;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/definitions/ChargePurpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((((data7 === "realized_loss") || (data7 === "realized_profit")) || (data7 === "funding_fee")) || (data7 === "trading_fee")) || (data7 === "liquidation_fee")) || (data7 === "interest")) || (data7 === "bonus_clawback"))){
const err16 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/definitions/ChargePurpose/enum",keyword:"enum",params:{allowedValues: schema113.enum},message:"must be equal to one of the allowed values",schema:schema113.enum,parentSchema:schema113,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema112.properties.purposes.type,parentSchema:schema112.properties.purposes,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.steps !== undefined){
let data8 = data.steps;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate185(data8[i1], {instancePath:instancePath+"/steps/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate185.errors : append(vErrors, validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema112.properties.steps.type,parentSchema:schema112.properties.steps,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.to !== undefined){
let data10 = data.to;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.bucket === undefined){
const err19 = {instancePath:instancePath+"/to/" + i2,schemaPath:"#/definitions/BucketShare/required",keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'",schema:schema115.required,parentSchema:schema115,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data11){
if(!((key1 === "bucket") || (key1 === "share"))){
const err20 = {instancePath:instancePath+"/to/" + i2,schemaPath:"#/definitions/BucketShare/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema115,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.bucket !== undefined){
let data12 = data11.bucket;
if(typeof data12 !== "string"){
const err21 = {instancePath:instancePath+"/to/" + i2+"/bucket",schemaPath:"#/definitions/BucketShare/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.properties.bucket.type,parentSchema:schema115.properties.bucket,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.share !== undefined){
let data13 = data11.share;
if(typeof data13 !== "string"){
const err22 = {instancePath:instancePath+"/to/" + i2+"/share",schemaPath:"#/definitions/BucketShare/properties/share/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.properties.share.type,parentSchema:schema115.properties.share,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/to/" + i2,schemaPath:"#/definitions/BucketShare/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema115.type,parentSchema:schema115,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema112.properties.to.type,parentSchema:schema112.properties.to,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.together !== undefined){
let data14 = data.together;
if(typeof data14 !== "boolean"){
const err25 = {instancePath:instancePath+"/together",schemaPath:"#/properties/together/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema112.properties.together.type,parentSchema:schema112.properties.together,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(true !== data14){
const err26 = {instancePath:instancePath+"/together",schemaPath:"#/properties/together/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema112.properties.together,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate15(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

const schema117 = {"additionalProperties":false,"properties":{"direction":{"enum":["pay","receive","both"],"type":"string"},"id":{"type":"string"},"kind":{"const":"unspecified","type":"string"},"purposes":{"items":{"$ref":"#/definitions/ChargePurpose"},"type":"array"}},"required":["kind","id","direction","purposes"],"type":"object"};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.direction === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.purposes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purposes"},message:"must have required property '"+"purposes"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "direction") || (key0 === "id")) || (key0 === "kind")) || (key0 === "purposes"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.direction !== undefined){
let data0 = data.direction;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.direction.type,parentSchema:schema117.properties.direction,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data0 === "pay") || (data0 === "receive")) || (data0 === "both"))){
const err6 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema117.properties.direction.enum},message:"must be equal to one of the allowed values",schema:schema117.properties.direction.enum,parentSchema:schema117.properties.direction,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.id.type,parentSchema:schema117.properties.id,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.kind.type,parentSchema:schema117.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("unspecified" !== data2){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "unspecified"},message:"must be equal to constant",schema:"unspecified",parentSchema:schema117.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.purposes !== undefined){
let data3 = data.purposes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/definitions/ChargePurpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema113.type,parentSchema:schema113,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((((data4 === "realized_loss") || (data4 === "realized_profit")) || (data4 === "funding_fee")) || (data4 === "trading_fee")) || (data4 === "liquidation_fee")) || (data4 === "interest")) || (data4 === "bonus_clawback"))){
const err11 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/definitions/ChargePurpose/enum",keyword:"enum",params:{allowedValues: schema113.enum},message:"must be equal to one of the allowed values",schema:schema113.enum,parentSchema:schema113,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema117.properties.purposes.type,parentSchema:schema117.properties.purposes,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate183.errors : append(vErrors, validate183.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate192(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate192.errors : append(vErrors, validate192.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema111.anyOf,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate182.errors = vErrors;
return errors === 0;
}

const schema119 = {"additionalProperties":false,"properties":{"counts":{"items":{"$ref":"#/definitions/Count"},"type":"array"},"partition":{"$ref":"#/definitions/Partition"}},"required":["partition","counts"],"type":"object"};
const schema122 = {"additionalProperties":false,"properties":{"by":{"description":"`position`: each position alone; `account`: all positions of the mode; `key`: positions with the same values of `keys`.","enum":["position","account","key"],"type":"string"},"id":{"type":"string"},"keys":{"items":{"type":"string"},"type":"array"}},"required":["id","by","keys"],"type":"object"};
const schema120 = {"additionalProperties":false,"properties":{"amount":{"$ref":"#/definitions/Expression"},"id":{"type":"string"},"label":{"type":"string"},"purposes":{"description":"Never empty; all three when the clause names none.","items":{"$ref":"#/definitions/Purpose"},"type":"array"},"sign":{"enum":["count","reserve"],"type":"string"},"when":{"$ref":"#/definitions/Expression"}},"required":["id","sign","amount","purposes"],"type":"object"};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sign === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sign"},message:"must have required property '"+"sign"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.amount === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.purposes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purposes"},message:"must have required property '"+"purposes"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "amount") || (key0 === "id")) || (key0 === "label")) || (key0 === "purposes")) || (key0 === "sign")) || (key0 === "when"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.amount !== undefined){
if(!(validate15(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.id.type,parentSchema:schema120.properties.id,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.label.type,parentSchema:schema120.properties.label,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.purposes !== undefined){
let data3 = data.purposes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/definitions/Purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data4 === "opening") || (data4 === "maintaining")) || (data4 === "withdrawing"))){
const err8 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/definitions/Purpose/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values",schema:schema22.enum,parentSchema:schema22,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema120.properties.purposes.type,parentSchema:schema120.properties.purposes,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sign !== undefined){
let data5 = data.sign;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.sign.type,parentSchema:schema120.properties.sign,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data5 === "count") || (data5 === "reserve"))){
const err11 = {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/enum",keyword:"enum",params:{allowedValues: schema120.properties.sign.enum},message:"must be equal to one of the allowed values",schema:schema120.properties.sign.enum,parentSchema:schema120.properties.sign,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate15(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partition === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partition"},message:"must have required property '"+"partition"+"'",schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.counts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'",schema:schema119.required,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "counts") || (key0 === "partition"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.counts !== undefined){
let data0 = data.counts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate196(data0[i0], {instancePath:instancePath+"/counts/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate196.errors : append(vErrors, validate196.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema119.properties.counts.type,parentSchema:schema119.properties.counts,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.partition !== undefined){
let data2 = data.partition;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err4 = {instancePath:instancePath+"/partition",schemaPath:"#/definitions/Partition/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema122.required,parentSchema:schema122,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.by === undefined){
const err5 = {instancePath:instancePath+"/partition",schemaPath:"#/definitions/Partition/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema122.required,parentSchema:schema122,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.keys === undefined){
const err6 = {instancePath:instancePath+"/partition",schemaPath:"#/definitions/Partition/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'",schema:schema122.required,parentSchema:schema122,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "by") || (key1 === "id")) || (key1 === "keys"))){
const err7 = {instancePath:instancePath+"/partition",schemaPath:"#/definitions/Partition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema122,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.by !== undefined){
let data3 = data2.by;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/partition/by",schemaPath:"#/definitions/Partition/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.properties.by.type,parentSchema:schema122.properties.by,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "position") || (data3 === "account")) || (data3 === "key"))){
const err9 = {instancePath:instancePath+"/partition/by",schemaPath:"#/definitions/Partition/properties/by/enum",keyword:"enum",params:{allowedValues: schema122.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema122.properties.by.enum,parentSchema:schema122.properties.by,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.id !== undefined){
let data4 = data2.id;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/partition/id",schemaPath:"#/definitions/Partition/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.properties.id.type,parentSchema:schema122.properties.id,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.keys !== undefined){
let data5 = data2.keys;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/partition/keys/" + i1,schemaPath:"#/definitions/Partition/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.properties.keys.items.type,parentSchema:schema122.properties.keys.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/partition/keys",schemaPath:"#/definitions/Partition/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema122.properties.keys.type,parentSchema:schema122.properties.keys,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/partition",schemaPath:"#/definitions/Partition/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema122.type,parentSchema:schema122,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unspecified === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unspecified"},message:"must have required property '"+"unspecified"+"'",schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.adjustment === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "adjustment"},message:"must have required property '"+"adjustment"+"'",schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.payment === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment"},message:"must have required property '"+"payment"+"'",schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "adjustment") || (key0 === "liquidation")) || (key0 === "name")) || (key0 === "payment")) || (key0 === "sharing")) || (key0 === "unspecified"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.adjustment !== undefined){
let data0 = data.adjustment;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate142(data0[i0], {instancePath:instancePath+"/adjustment/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate142.errors : append(vErrors, validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/adjustment",schemaPath:"#/properties/adjustment/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema110.properties.adjustment.type,parentSchema:schema110.properties.adjustment,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.liquidation !== undefined){
if(!(validate13(data.liquidation, {instancePath:instancePath+"/liquidation",parentData:data,parentDataProperty:"liquidation",rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.name.type,parentSchema:schema110.properties.name,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.payment !== undefined){
let data4 = data.payment;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate182(data4[i1], {instancePath:instancePath+"/payment/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate182.errors : append(vErrors, validate182.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema110.properties.payment.type,parentSchema:schema110.properties.payment,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sharing !== undefined){
if(!(validate195(data.sharing, {instancePath:instancePath+"/sharing",parentData:data,parentDataProperty:"sharing",rootData}))){
vErrors = vErrors === null ? validate195.errors : append(vErrors, validate195.errors);
errors = vErrors.length;
}
}
if(data.unspecified !== undefined){
let data7 = data.unspecified;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.section === undefined){
const err8 = {instancePath:instancePath+"/unspecified/" + i2,schemaPath:"#/definitions/UnspecifiedSection/required",keyword:"required",params:{missingProperty: "section"},message:"must have required property '"+"section"+"'",schema:schema123.required,parentSchema:schema123,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data8.id === undefined){
const err9 = {instancePath:instancePath+"/unspecified/" + i2,schemaPath:"#/definitions/UnspecifiedSection/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema123.required,parentSchema:schema123,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "id") || (key1 === "section"))){
const err10 = {instancePath:instancePath+"/unspecified/" + i2,schemaPath:"#/definitions/UnspecifiedSection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema123,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/unspecified/" + i2+"/id",schemaPath:"#/definitions/UnspecifiedSection/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema123.properties.id.type,parentSchema:schema123.properties.id,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data8.section !== undefined){
let data10 = data8.section;
if(typeof data10 !== "string"){
const err12 = {instancePath:instancePath+"/unspecified/" + i2+"/section",schemaPath:"#/definitions/UnspecifiedSection/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema123.properties.section.type,parentSchema:schema123.properties.section,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data10 === "sharing") || (data10 === "adjustment")) || (data10 === "liquidation")) || (data10 === "payment"))){
const err13 = {instancePath:instancePath+"/unspecified/" + i2+"/section",schemaPath:"#/definitions/UnspecifiedSection/properties/section/enum",keyword:"enum",params:{allowedValues: schema123.properties.section.enum},message:"must be equal to one of the allowed values",schema:schema123.properties.section.enum,parentSchema:schema123.properties.section,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/unspecified/" + i2,schemaPath:"#/definitions/UnspecifiedSection/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.type,parentSchema:schema123,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/unspecified",schemaPath:"#/properties/unspecified/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema110.properties.unspecified.type,parentSchema:schema110.properties.unspecified,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}

const schema125 = {"additionalProperties":false,"properties":{"amounts":{"$ref":"#/definitions/RoundingRule","description":"Absent: amounts are not rounded."},"prices":{"$ref":"#/definitions/RoundingRule"}},"type":"object"};
const schema126 = {"additionalProperties":false,"properties":{"mode":{"$ref":"#/definitions/RoundingMode"},"to":{"description":"`tick` (the instrument's tick size) or a decimal.","type":"string"}},"required":["to","mode"],"type":"object"};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "to"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/definitions/RoundingMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((data0 === "half_even") || (data0 === "half_up")) || (data0 === "toward_zero")) || (data0 === "away_from_zero")) || (data0 === "up")) || (data0 === "down")) || (data0 === "against_trader")) || (data0 === "toward_trader"))){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/definitions/RoundingMode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema126.properties.to.type,parentSchema:schema126.properties.to,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema126.type,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "amounts") || (key0 === "prices"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.amounts !== undefined){
if(!(validate203(data.amounts, {instancePath:instancePath+"/amounts",parentData:data,parentDataProperty:"amounts",rootData}))){
vErrors = vErrors === null ? validate203.errors : append(vErrors, validate203.errors);
errors = vErrors.length;
}
}
if(data.prices !== undefined){
if(!(validate203(data.prices, {instancePath:instancePath+"/prices",parentData:data,parentDataProperty:"prices",rootData}))){
vErrors = vErrors === null ? validate203.errors : append(vErrors, validate203.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}

const schema128 = {"additionalProperties":false,"properties":{"boundary":{"$ref":"#/definitions/Boundary"},"name":{"type":"string"},"rows":{"items":{"$ref":"#/definitions/TierRow"},"type":"array"}},"required":["name","boundary","rows"],"type":"object"};
const schema130 = {"additionalProperties":false,"properties":{"fields":{"items":{"$ref":"#/definitions/TierField"},"type":"array"},"upTo":{"$ref":"#/definitions/NumberExpression","description":"Absent in the open last row."}},"required":["fields"],"type":"object"};
const schema131 = {"additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"$ref":"#/definitions/NumberExpression"}},"required":["name","value"],"type":"object"};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema131.required,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema131.required,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema131.properties.name.type,parentSchema:schema131.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kind === undefined){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/NumberExpression/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema17.required,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.value === undefined){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/NumberExpression/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema17.required,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "asset") || (key1 === "kind")) || (key1 === "unit")) || (key1 === "value"))){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/NumberExpression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.asset !== undefined){
let data2 = data1.asset;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/value/asset",schemaPath:"#/definitions/NumberExpression/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.asset.type,parentSchema:schema17.properties.asset,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.kind !== undefined){
let data3 = data1.kind;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/value/kind",schemaPath:"#/definitions/NumberExpression/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.kind.type,parentSchema:schema17.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("number" !== data3){
const err9 = {instancePath:instancePath+"/value/kind",schemaPath:"#/definitions/NumberExpression/properties/kind/const",keyword:"const",params:{allowedValue: "number"},message:"must be equal to constant",schema:"number",parentSchema:schema17.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.unit !== undefined){
let data4 = data1.unit;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/value/unit",schemaPath:"#/definitions/NumberExpression/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.unit.type,parentSchema:schema17.properties.unit,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((((data4 === "percent") || (data4 === "bps")) || (data4 === "x")) || (data4 === "s")) || (data4 === "min")) || (data4 === "h")) || (data4 === "d")) || (data4 === "contracts"))){
const err11 = {instancePath:instancePath+"/value/unit",schemaPath:"#/definitions/NumberExpression/properties/unit/enum",keyword:"enum",params:{allowedValues: schema17.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.unit.enum,parentSchema:schema17.properties.unit,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.value !== undefined){
let data5 = data1.value;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/value/value",schemaPath:"#/definitions/NumberExpression/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.value.type,parentSchema:schema17.properties.value,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/NumberExpression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema131.type,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "fields") || (key0 === "upTo"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fields !== undefined){
let data0 = data.fields;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate209(data0[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate209.errors : append(vErrors, validate209.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema130.properties.fields.type,parentSchema:schema130.properties.fields,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.upTo !== undefined){
let data2 = data.upTo;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err3 = {instancePath:instancePath+"/upTo",schemaPath:"#/definitions/NumberExpression/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema17.required,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.value === undefined){
const err4 = {instancePath:instancePath+"/upTo",schemaPath:"#/definitions/NumberExpression/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema17.required,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "asset") || (key1 === "kind")) || (key1 === "unit")) || (key1 === "value"))){
const err5 = {instancePath:instancePath+"/upTo",schemaPath:"#/definitions/NumberExpression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.asset !== undefined){
let data3 = data2.asset;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/upTo/asset",schemaPath:"#/definitions/NumberExpression/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.asset.type,parentSchema:schema17.properties.asset,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.kind !== undefined){
let data4 = data2.kind;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/upTo/kind",schemaPath:"#/definitions/NumberExpression/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.kind.type,parentSchema:schema17.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("number" !== data4){
const err8 = {instancePath:instancePath+"/upTo/kind",schemaPath:"#/definitions/NumberExpression/properties/kind/const",keyword:"const",params:{allowedValue: "number"},message:"must be equal to constant",schema:"number",parentSchema:schema17.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.unit !== undefined){
let data5 = data2.unit;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/upTo/unit",schemaPath:"#/definitions/NumberExpression/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.unit.type,parentSchema:schema17.properties.unit,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((((data5 === "percent") || (data5 === "bps")) || (data5 === "x")) || (data5 === "s")) || (data5 === "min")) || (data5 === "h")) || (data5 === "d")) || (data5 === "contracts"))){
const err10 = {instancePath:instancePath+"/upTo/unit",schemaPath:"#/definitions/NumberExpression/properties/unit/enum",keyword:"enum",params:{allowedValues: schema17.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema17.properties.unit.enum,parentSchema:schema17.properties.unit,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.value !== undefined){
let data6 = data2.value;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/upTo/value",schemaPath:"#/definitions/NumberExpression/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.value.type,parentSchema:schema17.properties.value,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/upTo",schemaPath:"#/definitions/NumberExpression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema130.type,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema128.required,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.boundary === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "boundary"},message:"must have required property '"+"boundary"+"'",schema:schema128.required,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rows === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema128.required,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "boundary") || (key0 === "name")) || (key0 === "rows"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.boundary !== undefined){
let data0 = data.boundary;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/boundary",schemaPath:"#/definitions/Boundary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data0 === "upper") || (data0 === "lower"))){
const err5 = {instancePath:instancePath+"/boundary",schemaPath:"#/definitions/Boundary/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values",schema:schema49.enum,parentSchema:schema49,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema128.properties.name.type,parentSchema:schema128.properties.name,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rows !== undefined){
let data2 = data.rows;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate208(data2[i0], {instancePath:instancePath+"/rows/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate208.errors : append(vErrors, validate208.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema128.properties.rows.type,parentSchema:schema128.properties.rows,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema128.type,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.applies === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applies"},message:"must have required property '"+"applies"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.effective === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effective"},message:"must have required property '"+"effective"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.rounding === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounding"},message:"must have required property '"+"rounding"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.options === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.facts === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.tables === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tables"},message:"must have required property '"+"tables"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.definitions === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "definitions"},message:"must have required property '"+"definitions"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.account === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.modes === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modes"},message:"must have required property '"+"modes"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.guarantees === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "guarantees"},message:"must have required property '"+"guarantees"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.account !== undefined){
if(!(validate12(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
if(data.applies !== undefined){
let data1 = data.applies;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.key === undefined){
const err14 = {instancePath:instancePath+"/applies/" + i0,schemaPath:"#/definitions/AppliesRule/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema97.required,parentSchema:schema97,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.values === undefined){
const err15 = {instancePath:instancePath+"/applies/" + i0,schemaPath:"#/definitions/AppliesRule/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'",schema:schema97.required,parentSchema:schema97,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "key") || (key1 === "values"))){
const err16 = {instancePath:instancePath+"/applies/" + i0,schemaPath:"#/definitions/AppliesRule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema97,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.key !== undefined){
let data3 = data2.key;
if(typeof data3 !== "string"){
const err17 = {instancePath:instancePath+"/applies/" + i0+"/key",schemaPath:"#/definitions/AppliesRule/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.properties.key.type,parentSchema:schema97.properties.key,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.values !== undefined){
let data4 = data2.values;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
const err18 = {instancePath:instancePath+"/applies/" + i0+"/values/" + i1,schemaPath:"#/definitions/AppliesRule/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.properties.values.items.type,parentSchema:schema97.properties.values.items,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/applies/" + i0+"/values",schemaPath:"#/definitions/AppliesRule/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema97.properties.values.type,parentSchema:schema97.properties.values,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/applies/" + i0,schemaPath:"#/definitions/AppliesRule/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.type,parentSchema:schema97,data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/applies",schemaPath:"#/properties/applies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.applies.type,parentSchema:schema12.properties.applies,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.definitions !== undefined){
let data6 = data.definitions;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate162(data6[i2], {instancePath:instancePath+"/definitions/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate162.errors : append(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.definitions.type,parentSchema:schema12.properties.definitions,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.effective !== undefined){
let data8 = data.effective;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((key2 === "from") || (key2 === "until"))){
const err23 = {instancePath:instancePath+"/effective",schemaPath:"#/definitions/EffectiveSpan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema102,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.from !== undefined){
let data9 = data8.from;
if(typeof data9 !== "string"){
const err24 = {instancePath:instancePath+"/effective/from",schemaPath:"#/definitions/EffectiveSpan/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.from.type,parentSchema:schema102.properties.from,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.until !== undefined){
let data10 = data8.until;
if(typeof data10 !== "string"){
const err25 = {instancePath:instancePath+"/effective/until",schemaPath:"#/definitions/EffectiveSpan/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.until.type,parentSchema:schema102.properties.until,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/effective",schemaPath:"#/definitions/EffectiveSpan/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.type,parentSchema:schema102,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.facts !== undefined){
let data11 = data.facts;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate169(data11[i3], {instancePath:instancePath+"/facts/" + i3,parentData:data11,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate169.errors : append(vErrors, validate169.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.facts.type,parentSchema:schema12.properties.facts,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.guarantees !== undefined){
let data13 = data.guarantees;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(!(validate171(data13[i4], {instancePath:instancePath+"/guarantees/" + i4,parentData:data13,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate171.errors : append(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/guarantees",schemaPath:"#/properties/guarantees/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.guarantees.type,parentSchema:schema12.properties.guarantees,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.id !== undefined){
let data15 = data.id;
if(typeof data15 !== "string"){
const err29 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.id.type,parentSchema:schema12.properties.id,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.language !== undefined){
let data16 = data.language;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err30 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.language.type,parentSchema:schema12.properties.language,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(1 !== data16){
const err31 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema12.properties.language,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.modes !== undefined){
let data17 = data.modes;
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
if(!(validate179(data17[i5], {instancePath:instancePath+"/modes/" + i5,parentData:data17,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate179.errors : append(vErrors, validate179.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/modes",schemaPath:"#/properties/modes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.modes.type,parentSchema:schema12.properties.modes,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.options !== undefined){
let data19 = data.options;
if(Array.isArray(data19)){
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
let data20 = data19[i6];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.name === undefined){
const err33 = {instancePath:instancePath+"/options/" + i6,schemaPath:"#/definitions/OptionRule/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema124.required,parentSchema:schema124,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data20.values === undefined){
const err34 = {instancePath:instancePath+"/options/" + i6,schemaPath:"#/definitions/OptionRule/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'",schema:schema124.required,parentSchema:schema124,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data20.default === undefined){
const err35 = {instancePath:instancePath+"/options/" + i6,schemaPath:"#/definitions/OptionRule/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'",schema:schema124.required,parentSchema:schema124,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data20){
if(!(((key3 === "default") || (key3 === "name")) || (key3 === "values"))){
const err36 = {instancePath:instancePath+"/options/" + i6,schemaPath:"#/definitions/OptionRule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema124,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data20.default !== undefined){
let data21 = data20.default;
if(typeof data21 !== "string"){
const err37 = {instancePath:instancePath+"/options/" + i6+"/default",schemaPath:"#/definitions/OptionRule/properties/default/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema124.properties.default.type,parentSchema:schema124.properties.default,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data20.name !== undefined){
let data22 = data20.name;
if(typeof data22 !== "string"){
const err38 = {instancePath:instancePath+"/options/" + i6+"/name",schemaPath:"#/definitions/OptionRule/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema124.properties.name.type,parentSchema:schema124.properties.name,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data20.values !== undefined){
let data23 = data20.values;
if(Array.isArray(data23)){
const len7 = data23.length;
for(let i7=0; i7<len7; i7++){
let data24 = data23[i7];
if(typeof data24 !== "string"){
const err39 = {instancePath:instancePath+"/options/" + i6+"/values/" + i7,schemaPath:"#/definitions/OptionRule/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema124.properties.values.items.type,parentSchema:schema124.properties.values.items,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/options/" + i6+"/values",schemaPath:"#/definitions/OptionRule/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema124.properties.values.type,parentSchema:schema124.properties.values,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/options/" + i6,schemaPath:"#/definitions/OptionRule/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema124.type,parentSchema:schema124,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.options.type,parentSchema:schema12.properties.options,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.rounding !== undefined){
if(!(validate202(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData}))){
vErrors = vErrors === null ? validate202.errors : append(vErrors, validate202.errors);
errors = vErrors.length;
}
}
if(data.tables !== undefined){
let data26 = data.tables;
if(Array.isArray(data26)){
const len8 = data26.length;
for(let i8=0; i8<len8; i8++){
if(!(validate207(data26[i8], {instancePath:instancePath+"/tables/" + i8,parentData:data26,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate207.errors : append(vErrors, validate207.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.tables.type,parentSchema:schema12.properties.tables,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.version !== undefined){
let data28 = data.version;
if(typeof data28 !== "string"){
const err44 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.version.type,parentSchema:schema12.properties.version,data:data28};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema134 = {"additionalProperties":false,"properties":{"accounts":{"items":{"$ref":"#/definitions/ExampleAccountNote"},"type":"array"},"clauses":{"additionalProperties":{"$ref":"#/definitions/ClauseNote"},"description":"By clause id.","type":"object"},"examples":{"items":{"$ref":"#/definitions/ExampleNote"},"type":"array"},"facts":{"additionalProperties":{"type":"string"},"description":"Docs of declared facts, by path.","type":"object"},"modeTitles":{"additionalProperties":{"type":"string"},"type":"object"},"overlays":{"description":"What overlays did, in order.","items":{"$ref":"#/definitions/OverlayNote"},"type":"array"},"sources":{"items":{"$ref":"#/definitions/SourceNote"},"type":"array"},"title":{"type":"string"}},"required":["modeTitles","sources","clauses","facts","examples","accounts","overlays"],"type":"object"};
const schema144 = {"additionalProperties":false,"properties":{"because":{"type":"string"},"id":{"type":"string"},"target":{"type":"string"},"verb":{"enum":["amend","repeal","add"],"type":"string"},"version":{"type":"string"}},"required":["id","version","verb","target"],"type":"object"};
const schema145 = {"additionalProperties":false,"properties":{"dated":{"type":"string"},"fromNotes":{"const":true,"description":"Never read itself: what it says is known from notes. Beside it stands no `read`.","type":"boolean"},"name":{"type":"string"},"read":{"type":"string"},"sections":{"items":{"type":"string"},"type":"array"},"title":{"type":"string"},"url":{"type":"string"}},"required":["name","title","sections"],"type":"object"};
const schema135 = {"additionalProperties":false,"properties":{"lines":{"items":{"$ref":"#/definitions/ExampleLine"},"type":"array"},"name":{"type":"string"}},"required":["name","lines"],"type":"object"};
const schema136 = {"additionalProperties":false,"properties":{"fields":{"items":{"$ref":"#/definitions/ExampleField"},"type":"array"},"head":{"items":{"$ref":"#/definitions/ExampleAtom"},"type":"array"},"verb":{"enum":["given","when","expect"],"type":"string"}},"required":["verb","head","fields"],"type":"object"};
const schema138 = {"additionalProperties":false,"properties":{"asset":{"type":"string"},"kind":{"enum":["number","date","instant","word","path","text"],"type":"string"},"text":{"type":"string"},"unit":{"enum":["percent","bps","x","s","min","h","d","contracts"],"type":"string"}},"required":["kind","text"],"type":"object"};
const schema137 = {"additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"$ref":"#/definitions/ExampleAtom"},"within":{"type":"string"}},"required":["name","value"],"type":"object"};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema137.required,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema137.required,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "value")) || (key0 === "within"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema137.properties.name.type,parentSchema:schema137.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kind === undefined){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/ExampleAtom/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema138.required,parentSchema:schema138,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.text === undefined){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/ExampleAtom/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema138.required,parentSchema:schema138,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "asset") || (key1 === "kind")) || (key1 === "text")) || (key1 === "unit"))){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/ExampleAtom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema138,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.asset !== undefined){
let data2 = data1.asset;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/value/asset",schemaPath:"#/definitions/ExampleAtom/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.asset.type,parentSchema:schema138.properties.asset,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.kind !== undefined){
let data3 = data1.kind;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/value/kind",schemaPath:"#/definitions/ExampleAtom/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.kind.type,parentSchema:schema138.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((data3 === "number") || (data3 === "date")) || (data3 === "instant")) || (data3 === "word")) || (data3 === "path")) || (data3 === "text"))){
const err9 = {instancePath:instancePath+"/value/kind",schemaPath:"#/definitions/ExampleAtom/properties/kind/enum",keyword:"enum",params:{allowedValues: schema138.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema138.properties.kind.enum,parentSchema:schema138.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.text !== undefined){
let data4 = data1.text;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/value/text",schemaPath:"#/definitions/ExampleAtom/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.text.type,parentSchema:schema138.properties.text,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.unit !== undefined){
let data5 = data1.unit;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/value/unit",schemaPath:"#/definitions/ExampleAtom/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.unit.type,parentSchema:schema138.properties.unit,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((((data5 === "percent") || (data5 === "bps")) || (data5 === "x")) || (data5 === "s")) || (data5 === "min")) || (data5 === "h")) || (data5 === "d")) || (data5 === "contracts"))){
const err12 = {instancePath:instancePath+"/value/unit",schemaPath:"#/definitions/ExampleAtom/properties/unit/enum",keyword:"enum",params:{allowedValues: schema138.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema138.properties.unit.enum,parentSchema:schema138.properties.unit,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/value",schemaPath:"#/definitions/ExampleAtom/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema138.type,parentSchema:schema138,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.within !== undefined){
let data6 = data.within;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema137.properties.within.type,parentSchema:schema137.properties.within,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema137.type,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}


function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verb === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verb"},message:"must have required property '"+"verb"+"'",schema:schema136.required,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.head === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'",schema:schema136.required,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fields === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema136.required,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "fields") || (key0 === "head")) || (key0 === "verb"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fields !== undefined){
let data0 = data.fields;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate217(data0[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate217.errors : append(vErrors, validate217.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema136.properties.fields.type,parentSchema:schema136.properties.fields,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.head !== undefined){
let data2 = data.head;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
const err5 = {instancePath:instancePath+"/head/" + i1,schemaPath:"#/definitions/ExampleAtom/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema138.required,parentSchema:schema138,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.text === undefined){
const err6 = {instancePath:instancePath+"/head/" + i1,schemaPath:"#/definitions/ExampleAtom/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema138.required,parentSchema:schema138,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "asset") || (key1 === "kind")) || (key1 === "text")) || (key1 === "unit"))){
const err7 = {instancePath:instancePath+"/head/" + i1,schemaPath:"#/definitions/ExampleAtom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema138,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.asset !== undefined){
let data4 = data3.asset;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/head/" + i1+"/asset",schemaPath:"#/definitions/ExampleAtom/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.asset.type,parentSchema:schema138.properties.asset,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.kind !== undefined){
let data5 = data3.kind;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/head/" + i1+"/kind",schemaPath:"#/definitions/ExampleAtom/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.kind.type,parentSchema:schema138.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((data5 === "number") || (data5 === "date")) || (data5 === "instant")) || (data5 === "word")) || (data5 === "path")) || (data5 === "text"))){
const err10 = {instancePath:instancePath+"/head/" + i1+"/kind",schemaPath:"#/definitions/ExampleAtom/properties/kind/enum",keyword:"enum",params:{allowedValues: schema138.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema138.properties.kind.enum,parentSchema:schema138.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.text !== undefined){
let data6 = data3.text;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/head/" + i1+"/text",schemaPath:"#/definitions/ExampleAtom/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.text.type,parentSchema:schema138.properties.text,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.unit !== undefined){
let data7 = data3.unit;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/head/" + i1+"/unit",schemaPath:"#/definitions/ExampleAtom/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.unit.type,parentSchema:schema138.properties.unit,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((((((data7 === "percent") || (data7 === "bps")) || (data7 === "x")) || (data7 === "s")) || (data7 === "min")) || (data7 === "h")) || (data7 === "d")) || (data7 === "contracts"))){
const err13 = {instancePath:instancePath+"/head/" + i1+"/unit",schemaPath:"#/definitions/ExampleAtom/properties/unit/enum",keyword:"enum",params:{allowedValues: schema138.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema138.properties.unit.enum,parentSchema:schema138.properties.unit,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/head/" + i1,schemaPath:"#/definitions/ExampleAtom/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema138.type,parentSchema:schema138,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema136.properties.head.type,parentSchema:schema136.properties.head,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.verb !== undefined){
let data8 = data.verb;
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/verb",schemaPath:"#/properties/verb/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.verb.type,parentSchema:schema136.properties.verb,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((data8 === "given") || (data8 === "when")) || (data8 === "expect"))){
const err17 = {instancePath:instancePath+"/verb",schemaPath:"#/properties/verb/enum",keyword:"enum",params:{allowedValues: schema136.properties.verb.enum},message:"must be equal to one of the allowed values",schema:schema136.properties.verb.enum,parentSchema:schema136.properties.verb,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema136.type,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}


function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema135.required,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lines === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'",schema:schema135.required,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "lines") || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.lines !== undefined){
let data0 = data.lines;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate216(data0[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate216.errors : append(vErrors, validate216.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema135.properties.lines.type,parentSchema:schema135.properties.lines,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema135.properties.name.type,parentSchema:schema135.properties.name,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema135.type,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}

const schema140 = {"additionalProperties":false,"properties":{"because":{"type":"string"},"cites":{"items":{"$ref":"#/definitions/CitationNote"},"type":"array"},"from":{"type":"string"},"label":{"type":"string"},"shows":{"description":"Tags such as `dimension 34`: what the clause is a specimen of.","items":{"type":"string"},"type":"array"}},"type":"object"};
const schema141 = {"additionalProperties":false,"properties":{"sections":{"items":{"type":"string"},"type":"array"},"source":{"type":"string"}},"required":["source","sections"],"type":"object"};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "because") || (key0 === "cites")) || (key0 === "from")) || (key0 === "label")) || (key0 === "shows"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.because !== undefined){
let data0 = data.because;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.properties.because.type,parentSchema:schema140.properties.because,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cites !== undefined){
let data1 = data.cites;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.source === undefined){
const err2 = {instancePath:instancePath+"/cites/" + i0,schemaPath:"#/definitions/CitationNote/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema141.required,parentSchema:schema141,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2.sections === undefined){
const err3 = {instancePath:instancePath+"/cites/" + i0,schemaPath:"#/definitions/CitationNote/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'",schema:schema141.required,parentSchema:schema141,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "sections") || (key1 === "source"))){
const err4 = {instancePath:instancePath+"/cites/" + i0,schemaPath:"#/definitions/CitationNote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema141,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.sections !== undefined){
let data3 = data2.sections;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/cites/" + i0+"/sections/" + i1,schemaPath:"#/definitions/CitationNote/properties/sections/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema141.properties.sections.items.type,parentSchema:schema141.properties.sections.items,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/cites/" + i0+"/sections",schemaPath:"#/definitions/CitationNote/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema141.properties.sections.type,parentSchema:schema141.properties.sections,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.source !== undefined){
let data5 = data2.source;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/cites/" + i0+"/source",schemaPath:"#/definitions/CitationNote/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema141.properties.source.type,parentSchema:schema141.properties.source,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/cites/" + i0,schemaPath:"#/definitions/CitationNote/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema141.type,parentSchema:schema141,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/cites",schemaPath:"#/properties/cites/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema140.properties.cites.type,parentSchema:schema140.properties.cites,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.from !== undefined){
let data6 = data.from;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.properties.from.type,parentSchema:schema140.properties.from,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.label !== undefined){
let data7 = data.label;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.properties.label.type,parentSchema:schema140.properties.label,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.shows !== undefined){
let data8 = data.shows;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 !== "string"){
const err12 = {instancePath:instancePath+"/shows/" + i2,schemaPath:"#/properties/shows/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.properties.shows.items.type,parentSchema:schema140.properties.shows.items,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/shows",schemaPath:"#/properties/shows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema140.properties.shows.type,parentSchema:schema140.properties.shows,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema140.type,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}

const schema142 = {"additionalProperties":false,"properties":{"cites":{"items":{"$ref":"#/definitions/CitationNote"},"type":"array"},"lines":{"items":{"$ref":"#/definitions/ExampleLine"},"type":"array"},"shows":{"description":"Tags, as a clause has.","items":{"type":"string"},"type":"array"},"title":{"type":"string"}},"required":["title","lines"],"type":"object"};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lines === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'",schema:schema142.required,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "cites") || (key0 === "lines")) || (key0 === "shows")) || (key0 === "title"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cites !== undefined){
let data0 = data.cites;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.source === undefined){
const err3 = {instancePath:instancePath+"/cites/" + i0,schemaPath:"#/definitions/CitationNote/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema141.required,parentSchema:schema141,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.sections === undefined){
const err4 = {instancePath:instancePath+"/cites/" + i0,schemaPath:"#/definitions/CitationNote/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'",schema:schema141.required,parentSchema:schema141,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "sections") || (key1 === "source"))){
const err5 = {instancePath:instancePath+"/cites/" + i0,schemaPath:"#/definitions/CitationNote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema141,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.sections !== undefined){
let data2 = data1.sections;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/cites/" + i0+"/sections/" + i1,schemaPath:"#/definitions/CitationNote/properties/sections/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema141.properties.sections.items.type,parentSchema:schema141.properties.sections.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/cites/" + i0+"/sections",schemaPath:"#/definitions/CitationNote/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema141.properties.sections.type,parentSchema:schema141.properties.sections,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.source !== undefined){
let data4 = data1.source;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/cites/" + i0+"/source",schemaPath:"#/definitions/CitationNote/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema141.properties.source.type,parentSchema:schema141.properties.source,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/cites/" + i0,schemaPath:"#/definitions/CitationNote/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema141.type,parentSchema:schema141,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/cites",schemaPath:"#/properties/cites/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema142.properties.cites.type,parentSchema:schema142.properties.cites,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lines !== undefined){
let data5 = data.lines;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate216(data5[i2], {instancePath:instancePath+"/lines/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate216.errors : append(vErrors, validate216.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema142.properties.lines.type,parentSchema:schema142.properties.lines,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.shows !== undefined){
let data7 = data.shows;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(typeof data8 !== "string"){
const err12 = {instancePath:instancePath+"/shows/" + i3,schemaPath:"#/properties/shows/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema142.properties.shows.items.type,parentSchema:schema142.properties.shows.items,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/shows",schemaPath:"#/properties/shows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema142.properties.shows.type,parentSchema:schema142.properties.shows,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.title !== undefined){
let data9 = data.title;
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema142.properties.title.type,parentSchema:schema142.properties.title,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema142.type,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.modeTitles === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modeTitles"},message:"must have required property '"+"modeTitles"+"'",schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sources === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'",schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.clauses === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'",schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.facts === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'",schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.examples === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'",schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.accounts === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'",schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.overlays === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "overlays"},message:"must have required property '"+"overlays"+"'",schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "accounts") || (key0 === "clauses")) || (key0 === "examples")) || (key0 === "facts")) || (key0 === "modeTitles")) || (key0 === "overlays")) || (key0 === "sources")) || (key0 === "title"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.accounts !== undefined){
let data0 = data.accounts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate215(data0[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate215.errors : append(vErrors, validate215.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema134.properties.accounts.type,parentSchema:schema134.properties.accounts,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.clauses !== undefined){
let data2 = data.clauses;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(validate221(data2[key1], {instancePath:instancePath+"/clauses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate221.errors : append(vErrors, validate221.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema134.properties.clauses.type,parentSchema:schema134.properties.clauses,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.examples !== undefined){
let data4 = data.examples;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate223(data4[i1], {instancePath:instancePath+"/examples/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate223.errors : append(vErrors, validate223.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema134.properties.examples.type,parentSchema:schema134.properties.examples,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.facts !== undefined){
let data6 = data.facts;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
let data7 = data6[key2];
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facts/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema134.properties.facts.additionalProperties.type,parentSchema:schema134.properties.facts.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema134.properties.facts.type,parentSchema:schema134.properties.facts,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.modeTitles !== undefined){
let data8 = data.modeTitles;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
let data9 = data8[key3];
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/modeTitles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/modeTitles/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema134.properties.modeTitles.additionalProperties.type,parentSchema:schema134.properties.modeTitles.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/modeTitles",schemaPath:"#/properties/modeTitles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema134.properties.modeTitles.type,parentSchema:schema134.properties.modeTitles,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.overlays !== undefined){
let data10 = data.overlays;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.id === undefined){
const err15 = {instancePath:instancePath+"/overlays/" + i2,schemaPath:"#/definitions/OverlayNote/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema144.required,parentSchema:schema144,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data11.version === undefined){
const err16 = {instancePath:instancePath+"/overlays/" + i2,schemaPath:"#/definitions/OverlayNote/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema144.required,parentSchema:schema144,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data11.verb === undefined){
const err17 = {instancePath:instancePath+"/overlays/" + i2,schemaPath:"#/definitions/OverlayNote/required",keyword:"required",params:{missingProperty: "verb"},message:"must have required property '"+"verb"+"'",schema:schema144.required,parentSchema:schema144,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data11.target === undefined){
const err18 = {instancePath:instancePath+"/overlays/" + i2,schemaPath:"#/definitions/OverlayNote/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema144.required,parentSchema:schema144,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key4 in data11){
if(!(((((key4 === "because") || (key4 === "id")) || (key4 === "target")) || (key4 === "verb")) || (key4 === "version"))){
const err19 = {instancePath:instancePath+"/overlays/" + i2,schemaPath:"#/definitions/OverlayNote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema144,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.because !== undefined){
let data12 = data11.because;
if(typeof data12 !== "string"){
const err20 = {instancePath:instancePath+"/overlays/" + i2+"/because",schemaPath:"#/definitions/OverlayNote/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema144.properties.because.type,parentSchema:schema144.properties.because,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.id !== undefined){
let data13 = data11.id;
if(typeof data13 !== "string"){
const err21 = {instancePath:instancePath+"/overlays/" + i2+"/id",schemaPath:"#/definitions/OverlayNote/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema144.properties.id.type,parentSchema:schema144.properties.id,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.target !== undefined){
let data14 = data11.target;
if(typeof data14 !== "string"){
const err22 = {instancePath:instancePath+"/overlays/" + i2+"/target",schemaPath:"#/definitions/OverlayNote/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema144.properties.target.type,parentSchema:schema144.properties.target,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.verb !== undefined){
let data15 = data11.verb;
if(typeof data15 !== "string"){
const err23 = {instancePath:instancePath+"/overlays/" + i2+"/verb",schemaPath:"#/definitions/OverlayNote/properties/verb/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema144.properties.verb.type,parentSchema:schema144.properties.verb,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data15 === "amend") || (data15 === "repeal")) || (data15 === "add"))){
const err24 = {instancePath:instancePath+"/overlays/" + i2+"/verb",schemaPath:"#/definitions/OverlayNote/properties/verb/enum",keyword:"enum",params:{allowedValues: schema144.properties.verb.enum},message:"must be equal to one of the allowed values",schema:schema144.properties.verb.enum,parentSchema:schema144.properties.verb,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.version !== undefined){
let data16 = data11.version;
if(typeof data16 !== "string"){
const err25 = {instancePath:instancePath+"/overlays/" + i2+"/version",schemaPath:"#/definitions/OverlayNote/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema144.properties.version.type,parentSchema:schema144.properties.version,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/overlays/" + i2,schemaPath:"#/definitions/OverlayNote/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema144.type,parentSchema:schema144,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/overlays",schemaPath:"#/properties/overlays/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema134.properties.overlays.type,parentSchema:schema134.properties.overlays,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.sources !== undefined){
let data17 = data.sources;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name === undefined){
const err28 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/definitions/SourceNote/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema145.required,parentSchema:schema145,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data18.title === undefined){
const err29 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/definitions/SourceNote/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema145.required,parentSchema:schema145,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18.sections === undefined){
const err30 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/definitions/SourceNote/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'",schema:schema145.required,parentSchema:schema145,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key5 in data18){
if(!(((((((key5 === "dated") || (key5 === "fromNotes")) || (key5 === "name")) || (key5 === "read")) || (key5 === "sections")) || (key5 === "title")) || (key5 === "url"))){
const err31 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/definitions/SourceNote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema145,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data18.dated !== undefined){
let data19 = data18.dated;
if(typeof data19 !== "string"){
const err32 = {instancePath:instancePath+"/sources/" + i3+"/dated",schemaPath:"#/definitions/SourceNote/properties/dated/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema145.properties.dated.type,parentSchema:schema145.properties.dated,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data18.fromNotes !== undefined){
let data20 = data18.fromNotes;
if(typeof data20 !== "boolean"){
const err33 = {instancePath:instancePath+"/sources/" + i3+"/fromNotes",schemaPath:"#/definitions/SourceNote/properties/fromNotes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema145.properties.fromNotes.type,parentSchema:schema145.properties.fromNotes,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(true !== data20){
const err34 = {instancePath:instancePath+"/sources/" + i3+"/fromNotes",schemaPath:"#/definitions/SourceNote/properties/fromNotes/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema145.properties.fromNotes,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data18.name !== undefined){
let data21 = data18.name;
if(typeof data21 !== "string"){
const err35 = {instancePath:instancePath+"/sources/" + i3+"/name",schemaPath:"#/definitions/SourceNote/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema145.properties.name.type,parentSchema:schema145.properties.name,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data18.read !== undefined){
let data22 = data18.read;
if(typeof data22 !== "string"){
const err36 = {instancePath:instancePath+"/sources/" + i3+"/read",schemaPath:"#/definitions/SourceNote/properties/read/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema145.properties.read.type,parentSchema:schema145.properties.read,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data18.sections !== undefined){
let data23 = data18.sections;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(typeof data24 !== "string"){
const err37 = {instancePath:instancePath+"/sources/" + i3+"/sections/" + i4,schemaPath:"#/definitions/SourceNote/properties/sections/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema145.properties.sections.items.type,parentSchema:schema145.properties.sections.items,data:data24};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/sources/" + i3+"/sections",schemaPath:"#/definitions/SourceNote/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema145.properties.sections.type,parentSchema:schema145.properties.sections,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data18.title !== undefined){
let data25 = data18.title;
if(typeof data25 !== "string"){
const err39 = {instancePath:instancePath+"/sources/" + i3+"/title",schemaPath:"#/definitions/SourceNote/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema145.properties.title.type,parentSchema:schema145.properties.title,data:data25};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.url !== undefined){
let data26 = data18.url;
if(typeof data26 !== "string"){
const err40 = {instancePath:instancePath+"/sources/" + i3+"/url",schemaPath:"#/definitions/SourceNote/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema145.properties.url.type,parentSchema:schema145.properties.url,data:data26};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/definitions/SourceNote/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema145.type,parentSchema:schema145,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema134.properties.sources.type,parentSchema:schema134.properties.sources,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.title !== undefined){
let data27 = data.title;
if(typeof data27 !== "string"){
const err43 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema134.properties.title.type,parentSchema:schema134.properties.title,data:data27};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema134.type,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="policy.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plimsoll === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plimsoll"},message:"must have required property '"+"plimsoll"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.meaning === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meaning"},message:"must have required property '"+"meaning"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.notes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "meaning") || (key0 === "notes")) || (key0 === "plimsoll"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.meaning !== undefined){
if(!(validate11(data.meaning, {instancePath:instancePath+"/meaning",parentData:data,parentDataProperty:"meaning",rootData}))){
vErrors = vErrors === null ? validate11.errors : append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(!(validate214(data.notes, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData}))){
vErrors = vErrors === null ? validate214.errors : append(vErrors, validate214.errors);
errors = vErrors.length;
}
}
if(data.plimsoll !== undefined){
let data2 = data.plimsoll;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/plimsoll",schemaPath:"#/properties/plimsoll/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.plimsoll.type,parentSchema:schema11.properties.plimsoll,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(1 !== data2){
const err5 = {instancePath:instancePath+"/plimsoll",schemaPath:"#/properties/plimsoll/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.plimsoll,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
