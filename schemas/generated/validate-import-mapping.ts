// Generated from import-mapping.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"import-mapping.schema.json","title":"ImportMapping","description":"How the documents of one format become a snapshot: collected into records, then built from them. Data for `engine/import`; explained in docs/import.md.","type":"object","additionalProperties":false,"required":["format","title","sources","empty","refusals","documents","build","ask"],"properties":{"format":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$","description":"The format's name on the command line."},"title":{"type":"string","description":"What the format is, for people."},"sources":{"description":"Where the meaning of the fields was read.","type":"array","items":{"$ref":"#/definitions/source"}},"empty":{"description":"Paths of lists that may have no entries: such a document says nothing, whichever it is.","type":"array","items":{"$ref":"#/definitions/path"}},"refusals":{"description":"Answers that say that the question was refused.","type":"array","items":{"$ref":"#/definitions/refusal"}},"documents":{"description":"The documents that are understood; the first that fits is taken, and of two that give one fact the first listed.","type":"array","items":{"$ref":"#/definitions/document"}},"build":{"$ref":"#/definitions/build"},"ask":{"description":"By fact, such as instrument.markPrice: the document that gives it.","type":"object","additionalProperties":{"type":"string"}}},"definitions":{"path":{"title":"MappingPath","description":"A path from the row: names joined by dots, `[]` for the entries of a list, `*` for those of an object, `[name=value]` for the entry that has the value; `^` starts at the enclosing row, `/` at the document; `$key` and `$value` are the entry itself.","type":"string","pattern":"^[^\\u0000-\\u001f]{0,200}$"},"source":{"title":"MappingSource","description":"A document that the mapping rests on.","type":"object","additionalProperties":false,"required":["document","address","read"],"properties":{"document":{"type":"string"},"address":{"type":"string"},"read":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The date it was read."},"note":{"type":"string"}}},"refusal":{"title":"MappingRefusal","description":"An answer without data.","type":"object","additionalProperties":false,"required":["when","says"],"properties":{"when":{"$ref":"#/definitions/condition"},"says":{"type":"array","items":{"$ref":"#/definitions/path"}}}},"document":{"title":"MappingDocument","description":"One kind of document.","type":"object","additionalProperties":false,"required":["give","has","tables"],"properties":{"give":{"type":"string","description":"The request that it answers, for messages."},"alone":{"type":"boolean","description":"A list whose only entry may stand for it, as where one symbol was asked for."},"has":{"description":"Paths that its first entries all have.","type":"array","items":{"$ref":"#/definitions/path"}},"lacks":{"description":"Paths that its first entries do not have.","type":"array","items":{"$ref":"#/definitions/path"}},"time":{"description":"The moment it speaks of.","$ref":"#/definitions/expression"},"account":{"description":"Whose account it is.","$ref":"#/definitions/expression"},"tables":{"type":"array","items":{"$ref":"#/definitions/table"}},"ignore":{"description":"Fields that are left out knowingly, with the reason.","type":"array","items":{"$ref":"#/definitions/leftOut"}},"watch":{"description":"Fields that are left out only while they are empty, 0 or false, and named otherwise.","type":"array","items":{"$ref":"#/definitions/leftOut"}}}},"leftOut":{"title":"MappingLeftOut","description":"Fields without a place in a snapshot.","type":"object","additionalProperties":false,"required":["why","paths"],"properties":{"why":{"type":"string"},"paths":{"type":"array","items":{"$ref":"#/definitions/path"}}}},"target":{"title":"MappingTarget","description":"What a record is of. A setting belongs to an instrument of the account, whether or not there is a position.","type":"string","enum":["instrument","setting","position","order","tier","balance"]},"table":{"title":"MappingTable","description":"Rows of a document that become records; records of one key are one.","type":"object","additionalProperties":false,"required":["from","into","key","fields"],"properties":{"from":{"$ref":"#/definitions/path"},"into":{"$ref":"#/definitions/target"},"key":{"$ref":"#/definitions/expression"},"where":{"$ref":"#/definitions/condition","description":"Other rows are not of this table."},"fields":{"type":"object","additionalProperties":{"$ref":"#/definitions/expression"}}}},"build":{"title":"MappingBuild","description":"How records become parts of the snapshot. Paths lead to fields of the record; `key` is its key. A field that is not built is taken as collected.","type":"object","additionalProperties":false,"properties":{"instrument":{"$ref":"#/definitions/part"},"position":{"$ref":"#/definitions/part"},"order":{"$ref":"#/definitions/part"},"tier":{"$ref":"#/definitions/part"},"balance":{"$ref":"#/definitions/part"},"tiersMeet":{"type":"boolean","description":"Tiers say only where they end, or leave a step between them: each begins where the one before it ends."},"walletHolds":{"description":"What the collected wallet balance includes that has a bucket of its own in a snapshot, or none, such as the unrealized profit (`profit`) of positions without margin of their own; it is taken out.","type":"array","items":{"type":"string","enum":["margin","bonus","profit"]}},"needsMargin":{"description":"The margin modes whose positions have margin of their own.","type":"array","items":{"type":"string"}}}},"part":{"title":"MappingPart","description":"One kind of part.","type":"object","additionalProperties":false,"required":["fields"],"properties":{"fields":{"type":"object","additionalProperties":{"$ref":"#/definitions/expression"}},"skip":{"$ref":"#/definitions/condition","description":"Such a part says nothing."},"refuse":{"description":"Such parts have no place in a snapshot and are named.","type":"array","items":{"type":"object","additionalProperties":false,"required":["when","why"],"properties":{"when":{"$ref":"#/definitions/condition"},"why":{"type":"string"}}}}}},"expression":{"title":"MappingExpression","description":"A text, number or nothing. What is empty or null is nothing; an operation on nothing gives nothing.","anyOf":[{"$ref":"#/definitions/path"},{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","description":"This text."}}},{"type":"object","additionalProperties":false,"required":["first"],"properties":{"first":{"description":"The first that is something.","type":"array","items":{"$ref":"#/definitions/expression"}}}},{"type":"object","additionalProperties":false,"required":["add"],"properties":{"add":{"type":"array","items":{"$ref":"#/definitions/expression"}}}},{"type":"object","additionalProperties":false,"required":["subtract"],"properties":{"subtract":{"description":"The first less the others.","type":"array","items":{"$ref":"#/definitions/expression"}}}},{"type":"object","additionalProperties":false,"required":["multiply"],"properties":{"multiply":{"type":"array","items":{"$ref":"#/definitions/expression"}}}},{"type":"object","additionalProperties":false,"required":["divide"],"properties":{"divide":{"description":"The first by the others; nothing where one of those is 0.","type":"array","items":{"$ref":"#/definitions/expression"}}}},{"type":"object","additionalProperties":false,"required":["absolute"],"properties":{"absolute":{"$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["negate"],"properties":{"negate":{"$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["percent"],"properties":{"percent":{"description":"A hundredth of it.","$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["nonzero"],"properties":{"nonzero":{"description":"The number; nothing where it is 0.","$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["words"],"properties":{"words":{"type":"object","additionalProperties":false,"required":["of","table"],"properties":{"of":{"$ref":"#/definitions/expression"},"table":{"description":"Word by word; a word that is not in it gives nothing.","type":"object","additionalProperties":{"type":"string"}}}}}},{"type":"object","additionalProperties":false,"required":["sign"],"properties":{"sign":{"type":"object","additionalProperties":false,"required":["of","positive","negative"],"properties":{"of":{"$ref":"#/definitions/expression"},"positive":{"type":"string"},"negative":{"type":"string"}}}}},{"type":"object","additionalProperties":false,"required":["instant"],"properties":{"instant":{"description":"Milliseconds since 1970 as an instant.","$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["day"],"properties":{"day":{"description":"Milliseconds since 1970 as year, month and day, two digits each.","$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["join"],"properties":{"join":{"description":"The texts in a row.","type":"array","items":{"$ref":"#/definitions/expression"}}}},{"type":"object","additionalProperties":false,"required":["part"],"properties":{"part":{"type":"object","additionalProperties":false,"required":["of","by","number"],"properties":{"of":{"$ref":"#/definitions/expression"},"by":{"description":"What parts are separated by: any one of these characters.","type":"string"},"number":{"description":"Which part, from 0.","type":"integer"}}}}},{"type":"object","additionalProperties":false,"required":["ending"],"properties":{"ending":{"type":"object","additionalProperties":false,"required":["of","among"],"properties":{"of":{"$ref":"#/definitions/expression"},"among":{"description":"The first of these that the text ends with.","type":"array","items":{"type":"string"}}}}}},{"type":"object","additionalProperties":false,"required":["before"],"properties":{"before":{"type":"object","additionalProperties":false,"required":["of","ending"],"properties":{"of":{"$ref":"#/definitions/expression"},"ending":{"description":"What the text ends with and is left of it; nothing where it ends otherwise.","$ref":"#/definitions/expression"}}}}},{"type":"object","additionalProperties":false,"required":["when","then"],"properties":{"when":{"$ref":"#/definitions/condition"},"then":{"$ref":"#/definitions/expression"},"else":{"$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["of","field"],"properties":{"of":{"$ref":"#/definitions/target"},"key":{"description":"Whose: the key of the record; of a tier's instrument, none.","$ref":"#/definitions/expression"},"field":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["assume","why"],"properties":{"assume":{"$ref":"#/definitions/expression"},"why":{"description":"Why it is assumed and what would say it; named whenever it is used.","type":"string"},"fact":{"description":"The fact of the snapshot, such as balance.wallet_balance, where the assumption is about it alone and no other is reckoned from it.","type":"string"}}}]},"condition":{"title":"MappingCondition","description":"Yes or no.","anyOf":[{"type":"object","additionalProperties":false,"required":["zero"],"properties":{"zero":{"description":"It is 0 or nothing.","$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["present"],"properties":{"present":{"$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["is","among"],"properties":{"is":{"$ref":"#/definitions/expression"},"among":{"type":"array","items":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["same"],"properties":{"same":{"description":"All are something, and the same text.","type":"array","items":{"$ref":"#/definitions/expression"}}}},{"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"type":"array","items":{"$ref":"#/definitions/condition"}}}},{"type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"type":"array","items":{"$ref":"#/definitions/condition"}}}},{"type":"object","additionalProperties":false,"required":["not"],"properties":{"not":{"$ref":"#/definitions/condition"}}}]}}};
const schema12 = {"title":"MappingSource","description":"A document that the mapping rests on.","type":"object","additionalProperties":false,"required":["document","address","read"],"properties":{"document":{"type":"string"},"address":{"type":"string"},"read":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"The date it was read."},"note":{"type":"string"}}};
const schema13 = {"title":"MappingPath","description":"A path from the row: names joined by dots, `[]` for the entries of a list, `*` for those of an object, `[name=value]` for the entry that has the value; `^` starts at the enclosing row, `/` at the document; `$key` and `$value` are the entry itself.","type":"string","pattern":"^[^\\u0000-\\u001f]{0,200}$"};
const pattern0 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern2 = new RegExp("^[^\\u0000-\\u001f]{0,200}$", "u");
const schema14 = {"title":"MappingRefusal","description":"An answer without data.","type":"object","additionalProperties":false,"required":["when","says"],"properties":{"when":{"$ref":"#/definitions/condition"},"says":{"type":"array","items":{"$ref":"#/definitions/path"}}}};
const schema15 = {"title":"MappingCondition","description":"Yes or no.","anyOf":[{"type":"object","additionalProperties":false,"required":["zero"],"properties":{"zero":{"description":"It is 0 or nothing.","$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["present"],"properties":{"present":{"$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["is","among"],"properties":{"is":{"$ref":"#/definitions/expression"},"among":{"type":"array","items":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["same"],"properties":{"same":{"description":"All are something, and the same text.","type":"array","items":{"$ref":"#/definitions/expression"}}}},{"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"type":"array","items":{"$ref":"#/definitions/condition"}}}},{"type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"type":"array","items":{"$ref":"#/definitions/condition"}}}},{"type":"object","additionalProperties":false,"required":["not"],"properties":{"not":{"$ref":"#/definitions/condition"}}}]};
const schema16 = {"title":"MappingExpression","description":"A text, number or nothing. What is empty or null is nothing; an operation on nothing gives nothing.","anyOf":[{"$ref":"#/definitions/path"},{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","description":"This text."}}},{"type":"object","additionalProperties":false,"required":["first"],"properties":{"first":{"description":"The first that is something.","type":"array","items":{"$ref":"#/definitions/expression"}}}},{"type":"object","additionalProperties":false,"required":["add"],"properties":{"add":{"type":"array","items":{"$ref":"#/definitions/expression"}}}},{"type":"object","additionalProperties":false,"required":["subtract"],"properties":{"subtract":{"description":"The first less the others.","type":"array","items":{"$ref":"#/definitions/expression"}}}},{"type":"object","additionalProperties":false,"required":["multiply"],"properties":{"multiply":{"type":"array","items":{"$ref":"#/definitions/expression"}}}},{"type":"object","additionalProperties":false,"required":["divide"],"properties":{"divide":{"description":"The first by the others; nothing where one of those is 0.","type":"array","items":{"$ref":"#/definitions/expression"}}}},{"type":"object","additionalProperties":false,"required":["absolute"],"properties":{"absolute":{"$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["negate"],"properties":{"negate":{"$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["percent"],"properties":{"percent":{"description":"A hundredth of it.","$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["nonzero"],"properties":{"nonzero":{"description":"The number; nothing where it is 0.","$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["words"],"properties":{"words":{"type":"object","additionalProperties":false,"required":["of","table"],"properties":{"of":{"$ref":"#/definitions/expression"},"table":{"description":"Word by word; a word that is not in it gives nothing.","type":"object","additionalProperties":{"type":"string"}}}}}},{"type":"object","additionalProperties":false,"required":["sign"],"properties":{"sign":{"type":"object","additionalProperties":false,"required":["of","positive","negative"],"properties":{"of":{"$ref":"#/definitions/expression"},"positive":{"type":"string"},"negative":{"type":"string"}}}}},{"type":"object","additionalProperties":false,"required":["instant"],"properties":{"instant":{"description":"Milliseconds since 1970 as an instant.","$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["day"],"properties":{"day":{"description":"Milliseconds since 1970 as year, month and day, two digits each.","$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["join"],"properties":{"join":{"description":"The texts in a row.","type":"array","items":{"$ref":"#/definitions/expression"}}}},{"type":"object","additionalProperties":false,"required":["part"],"properties":{"part":{"type":"object","additionalProperties":false,"required":["of","by","number"],"properties":{"of":{"$ref":"#/definitions/expression"},"by":{"description":"What parts are separated by: any one of these characters.","type":"string"},"number":{"description":"Which part, from 0.","type":"integer"}}}}},{"type":"object","additionalProperties":false,"required":["ending"],"properties":{"ending":{"type":"object","additionalProperties":false,"required":["of","among"],"properties":{"of":{"$ref":"#/definitions/expression"},"among":{"description":"The first of these that the text ends with.","type":"array","items":{"type":"string"}}}}}},{"type":"object","additionalProperties":false,"required":["before"],"properties":{"before":{"type":"object","additionalProperties":false,"required":["of","ending"],"properties":{"of":{"$ref":"#/definitions/expression"},"ending":{"description":"What the text ends with and is left of it; nothing where it ends otherwise.","$ref":"#/definitions/expression"}}}}},{"type":"object","additionalProperties":false,"required":["when","then"],"properties":{"when":{"$ref":"#/definitions/condition"},"then":{"$ref":"#/definitions/expression"},"else":{"$ref":"#/definitions/expression"}}},{"type":"object","additionalProperties":false,"required":["of","field"],"properties":{"of":{"$ref":"#/definitions/target"},"key":{"description":"Whose: the key of the record; of a tier's instrument, none.","$ref":"#/definitions/expression"},"field":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["assume","why"],"properties":{"assume":{"$ref":"#/definitions/expression"},"why":{"description":"Why it is assumed and what would say it; named whenever it is used.","type":"string"},"fact":{"description":"The fact of the snapshot, such as balance.wallet_balance, where the assumption is about it alone and no other is reckoned from it.","type":"string"}}}]};
const schema18 = {"title":"MappingTarget","description":"What a record is of. A setting belongs to an instrument of the account, whether or not there is a position.","type":"string","enum":["instrument","setting","position","order","tier","balance"]};
const wrapper0 = {validate: validate13};
const wrapper18 = {validate: validate12};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]{0,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]{0,200}$"+"\"",schema:"^[^\\u0000-\\u001f]{0,200}$",parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema16.anyOf[1].required,parentSchema:schema16.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "text")){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/anyOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[1].properties.text.type,parentSchema:schema16.anyOf[1].properties.text,data:data0};
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
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[1].type,parentSchema:schema16.anyOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'",schema:schema16.anyOf[2].required,parentSchema:schema16.anyOf[2],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data){
if(!(key1 === "first")){
const err7 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[2],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data1[i0], {instancePath:instancePath+"/first/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/first",schemaPath:"#/anyOf/2/properties/first/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[2].properties.first.type,parentSchema:schema16.anyOf[2].properties.first,data:data1};
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
const err9 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[2].type,parentSchema:schema16.anyOf[2],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.add === undefined){
const err10 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "add"},message:"must have required property '"+"add"+"'",schema:schema16.anyOf[3].required,parentSchema:schema16.anyOf[3],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data){
if(!(key2 === "add")){
const err11 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[3],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.add !== undefined){
let data3 = data.add;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data3[i1], {instancePath:instancePath+"/add/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/add",schemaPath:"#/anyOf/3/properties/add/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[3].properties.add.type,parentSchema:schema16.anyOf[3].properties.add,data:data3};
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
const err13 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[3].type,parentSchema:schema16.anyOf[3],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subtract === undefined){
const err14 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "subtract"},message:"must have required property '"+"subtract"+"'",schema:schema16.anyOf[4].required,parentSchema:schema16.anyOf[4],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key3 in data){
if(!(key3 === "subtract")){
const err15 = {instancePath,schemaPath:"#/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[4],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.subtract !== undefined){
let data5 = data.subtract;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(wrapper0.validate(data5[i2], {instancePath:instancePath+"/subtract/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/subtract",schemaPath:"#/anyOf/4/properties/subtract/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[4].properties.subtract.type,parentSchema:schema16.anyOf[4].properties.subtract,data:data5};
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
const err17 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[4].type,parentSchema:schema16.anyOf[4],data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.multiply === undefined){
const err18 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "multiply"},message:"must have required property '"+"multiply"+"'",schema:schema16.anyOf[5].required,parentSchema:schema16.anyOf[5],data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key4 in data){
if(!(key4 === "multiply")){
const err19 = {instancePath,schemaPath:"#/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[5],data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.multiply !== undefined){
let data7 = data.multiply;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(wrapper0.validate(data7[i3], {instancePath:instancePath+"/multiply/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/multiply",schemaPath:"#/anyOf/5/properties/multiply/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[5].properties.multiply.type,parentSchema:schema16.anyOf[5].properties.multiply,data:data7};
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
const err21 = {instancePath,schemaPath:"#/anyOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[5].type,parentSchema:schema16.anyOf[5],data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.divide === undefined){
const err22 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "divide"},message:"must have required property '"+"divide"+"'",schema:schema16.anyOf[6].required,parentSchema:schema16.anyOf[6],data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key5 in data){
if(!(key5 === "divide")){
const err23 = {instancePath,schemaPath:"#/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[6],data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.divide !== undefined){
let data9 = data.divide;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(!(wrapper0.validate(data9[i4], {instancePath:instancePath+"/divide/" + i4,parentData:data9,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/divide",schemaPath:"#/anyOf/6/properties/divide/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[6].properties.divide.type,parentSchema:schema16.anyOf[6].properties.divide,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/anyOf/6/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[6].type,parentSchema:schema16.anyOf[6],data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.absolute === undefined){
const err26 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "absolute"},message:"must have required property '"+"absolute"+"'",schema:schema16.anyOf[7].required,parentSchema:schema16.anyOf[7],data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key6 in data){
if(!(key6 === "absolute")){
const err27 = {instancePath,schemaPath:"#/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[7],data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.absolute !== undefined){
if(!(wrapper0.validate(data.absolute, {instancePath:instancePath+"/absolute",parentData:data,parentDataProperty:"absolute",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/anyOf/7/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[7].type,parentSchema:schema16.anyOf[7],data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs39 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.negate === undefined){
const err29 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "negate"},message:"must have required property '"+"negate"+"'",schema:schema16.anyOf[8].required,parentSchema:schema16.anyOf[8],data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key7 in data){
if(!(key7 === "negate")){
const err30 = {instancePath,schemaPath:"#/anyOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[8],data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.negate !== undefined){
if(!(wrapper0.validate(data.negate, {instancePath:instancePath+"/negate",parentData:data,parentDataProperty:"negate",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/anyOf/8/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[8].type,parentSchema:schema16.anyOf[8],data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs43 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.percent === undefined){
const err32 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'",schema:schema16.anyOf[9].required,parentSchema:schema16.anyOf[9],data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key8 in data){
if(!(key8 === "percent")){
const err33 = {instancePath,schemaPath:"#/anyOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[9],data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.percent !== undefined){
if(!(wrapper0.validate(data.percent, {instancePath:instancePath+"/percent",parentData:data,parentDataProperty:"percent",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/anyOf/9/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[9].type,parentSchema:schema16.anyOf[9],data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs47 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nonzero === undefined){
const err35 = {instancePath,schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: "nonzero"},message:"must have required property '"+"nonzero"+"'",schema:schema16.anyOf[10].required,parentSchema:schema16.anyOf[10],data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key9 in data){
if(!(key9 === "nonzero")){
const err36 = {instancePath,schemaPath:"#/anyOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[10],data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.nonzero !== undefined){
if(!(wrapper0.validate(data.nonzero, {instancePath:instancePath+"/nonzero",parentData:data,parentDataProperty:"nonzero",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/anyOf/10/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[10].type,parentSchema:schema16.anyOf[10],data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs51 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.words === undefined){
const err38 = {instancePath,schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'",schema:schema16.anyOf[11].required,parentSchema:schema16.anyOf[11],data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key10 in data){
if(!(key10 === "words")){
const err39 = {instancePath,schemaPath:"#/anyOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[11],data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.words !== undefined){
let data15 = data.words;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.of === undefined){
const err40 = {instancePath:instancePath+"/words",schemaPath:"#/anyOf/11/properties/words/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema16.anyOf[11].properties.words.required,parentSchema:schema16.anyOf[11].properties.words,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data15.table === undefined){
const err41 = {instancePath:instancePath+"/words",schemaPath:"#/anyOf/11/properties/words/required",keyword:"required",params:{missingProperty: "table"},message:"must have required property '"+"table"+"'",schema:schema16.anyOf[11].properties.words.required,parentSchema:schema16.anyOf[11].properties.words,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key11 in data15){
if(!((key11 === "of") || (key11 === "table"))){
const err42 = {instancePath:instancePath+"/words",schemaPath:"#/anyOf/11/properties/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[11].properties.words,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.of !== undefined){
if(!(wrapper0.validate(data15.of, {instancePath:instancePath+"/words/of",parentData:data15,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data15.table !== undefined){
let data17 = data15.table;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key12 in data17){
let data18 = data17[key12];
if(typeof data18 !== "string"){
const err43 = {instancePath:instancePath+"/words/table/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/11/properties/words/properties/table/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[11].properties.words.properties.table.additionalProperties.type,parentSchema:schema16.anyOf[11].properties.words.properties.table.additionalProperties,data:data18};
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
const err44 = {instancePath:instancePath+"/words/table",schemaPath:"#/anyOf/11/properties/words/properties/table/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[11].properties.words.properties.table.type,parentSchema:schema16.anyOf[11].properties.words.properties.table,data:data17};
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
const err45 = {instancePath:instancePath+"/words",schemaPath:"#/anyOf/11/properties/words/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[11].properties.words.type,parentSchema:schema16.anyOf[11].properties.words,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/anyOf/11/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[11].type,parentSchema:schema16.anyOf[11],data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs55 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs67 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sign === undefined){
const err47 = {instancePath,schemaPath:"#/anyOf/12/required",keyword:"required",params:{missingProperty: "sign"},message:"must have required property '"+"sign"+"'",schema:schema16.anyOf[12].required,parentSchema:schema16.anyOf[12],data};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key13 in data){
if(!(key13 === "sign")){
const err48 = {instancePath,schemaPath:"#/anyOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[12],data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.sign !== undefined){
let data19 = data.sign;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.of === undefined){
const err49 = {instancePath:instancePath+"/sign",schemaPath:"#/anyOf/12/properties/sign/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema16.anyOf[12].properties.sign.required,parentSchema:schema16.anyOf[12].properties.sign,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data19.positive === undefined){
const err50 = {instancePath:instancePath+"/sign",schemaPath:"#/anyOf/12/properties/sign/required",keyword:"required",params:{missingProperty: "positive"},message:"must have required property '"+"positive"+"'",schema:schema16.anyOf[12].properties.sign.required,parentSchema:schema16.anyOf[12].properties.sign,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data19.negative === undefined){
const err51 = {instancePath:instancePath+"/sign",schemaPath:"#/anyOf/12/properties/sign/required",keyword:"required",params:{missingProperty: "negative"},message:"must have required property '"+"negative"+"'",schema:schema16.anyOf[12].properties.sign.required,parentSchema:schema16.anyOf[12].properties.sign,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key14 in data19){
if(!(((key14 === "of") || (key14 === "positive")) || (key14 === "negative"))){
const err52 = {instancePath:instancePath+"/sign",schemaPath:"#/anyOf/12/properties/sign/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[12].properties.sign,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.of !== undefined){
if(!(wrapper0.validate(data19.of, {instancePath:instancePath+"/sign/of",parentData:data19,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data19.positive !== undefined){
let data21 = data19.positive;
if(typeof data21 !== "string"){
const err53 = {instancePath:instancePath+"/sign/positive",schemaPath:"#/anyOf/12/properties/sign/properties/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[12].properties.sign.properties.positive.type,parentSchema:schema16.anyOf[12].properties.sign.properties.positive,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19.negative !== undefined){
let data22 = data19.negative;
if(typeof data22 !== "string"){
const err54 = {instancePath:instancePath+"/sign/negative",schemaPath:"#/anyOf/12/properties/sign/properties/negative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[12].properties.sign.properties.negative.type,parentSchema:schema16.anyOf[12].properties.sign.properties.negative,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/sign",schemaPath:"#/anyOf/12/properties/sign/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[12].properties.sign.type,parentSchema:schema16.anyOf[12].properties.sign,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/anyOf/12/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[12].type,parentSchema:schema16.anyOf[12],data};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid0 = _errs67 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs78 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instant === undefined){
const err57 = {instancePath,schemaPath:"#/anyOf/13/required",keyword:"required",params:{missingProperty: "instant"},message:"must have required property '"+"instant"+"'",schema:schema16.anyOf[13].required,parentSchema:schema16.anyOf[13],data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key15 in data){
if(!(key15 === "instant")){
const err58 = {instancePath,schemaPath:"#/anyOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[13],data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.instant !== undefined){
if(!(wrapper0.validate(data.instant, {instancePath:instancePath+"/instant",parentData:data,parentDataProperty:"instant",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/anyOf/13/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[13].type,parentSchema:schema16.anyOf[13],data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid0 = _errs78 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs82 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.day === undefined){
const err60 = {instancePath,schemaPath:"#/anyOf/14/required",keyword:"required",params:{missingProperty: "day"},message:"must have required property '"+"day"+"'",schema:schema16.anyOf[14].required,parentSchema:schema16.anyOf[14],data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key16 in data){
if(!(key16 === "day")){
const err61 = {instancePath,schemaPath:"#/anyOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[14],data};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.day !== undefined){
if(!(wrapper0.validate(data.day, {instancePath:instancePath+"/day",parentData:data,parentDataProperty:"day",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/anyOf/14/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[14].type,parentSchema:schema16.anyOf[14],data};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid0 = _errs82 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs86 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.join === undefined){
const err63 = {instancePath,schemaPath:"#/anyOf/15/required",keyword:"required",params:{missingProperty: "join"},message:"must have required property '"+"join"+"'",schema:schema16.anyOf[15].required,parentSchema:schema16.anyOf[15],data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key17 in data){
if(!(key17 === "join")){
const err64 = {instancePath,schemaPath:"#/anyOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[15],data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.join !== undefined){
let data25 = data.join;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
if(!(wrapper0.validate(data25[i5], {instancePath:instancePath+"/join/" + i5,parentData:data25,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/join",schemaPath:"#/anyOf/15/properties/join/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[15].properties.join.type,parentSchema:schema16.anyOf[15].properties.join,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/anyOf/15/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[15].type,parentSchema:schema16.anyOf[15],data};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid0 = _errs86 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs92 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.part === undefined){
const err67 = {instancePath,schemaPath:"#/anyOf/16/required",keyword:"required",params:{missingProperty: "part"},message:"must have required property '"+"part"+"'",schema:schema16.anyOf[16].required,parentSchema:schema16.anyOf[16],data};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key18 in data){
if(!(key18 === "part")){
const err68 = {instancePath,schemaPath:"#/anyOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[16],data};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.part !== undefined){
let data27 = data.part;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.of === undefined){
const err69 = {instancePath:instancePath+"/part",schemaPath:"#/anyOf/16/properties/part/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema16.anyOf[16].properties.part.required,parentSchema:schema16.anyOf[16].properties.part,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data27.by === undefined){
const err70 = {instancePath:instancePath+"/part",schemaPath:"#/anyOf/16/properties/part/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema16.anyOf[16].properties.part.required,parentSchema:schema16.anyOf[16].properties.part,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data27.number === undefined){
const err71 = {instancePath:instancePath+"/part",schemaPath:"#/anyOf/16/properties/part/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema16.anyOf[16].properties.part.required,parentSchema:schema16.anyOf[16].properties.part,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key19 in data27){
if(!(((key19 === "of") || (key19 === "by")) || (key19 === "number"))){
const err72 = {instancePath:instancePath+"/part",schemaPath:"#/anyOf/16/properties/part/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[16].properties.part,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data27.of !== undefined){
if(!(wrapper0.validate(data27.of, {instancePath:instancePath+"/part/of",parentData:data27,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data27.by !== undefined){
let data29 = data27.by;
if(typeof data29 !== "string"){
const err73 = {instancePath:instancePath+"/part/by",schemaPath:"#/anyOf/16/properties/part/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[16].properties.part.properties.by.type,parentSchema:schema16.anyOf[16].properties.part.properties.by,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data27.number !== undefined){
let data30 = data27.number;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err74 = {instancePath:instancePath+"/part/number",schemaPath:"#/anyOf/16/properties/part/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.anyOf[16].properties.part.properties.number.type,parentSchema:schema16.anyOf[16].properties.part.properties.number,data:data30};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/part",schemaPath:"#/anyOf/16/properties/part/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[16].properties.part.type,parentSchema:schema16.anyOf[16].properties.part,data:data27};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/anyOf/16/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[16].type,parentSchema:schema16.anyOf[16],data};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid0 = _errs92 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs103 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ending === undefined){
const err77 = {instancePath,schemaPath:"#/anyOf/17/required",keyword:"required",params:{missingProperty: "ending"},message:"must have required property '"+"ending"+"'",schema:schema16.anyOf[17].required,parentSchema:schema16.anyOf[17],data};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key20 in data){
if(!(key20 === "ending")){
const err78 = {instancePath,schemaPath:"#/anyOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[17],data};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.ending !== undefined){
let data31 = data.ending;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.of === undefined){
const err79 = {instancePath:instancePath+"/ending",schemaPath:"#/anyOf/17/properties/ending/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema16.anyOf[17].properties.ending.required,parentSchema:schema16.anyOf[17].properties.ending,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data31.among === undefined){
const err80 = {instancePath:instancePath+"/ending",schemaPath:"#/anyOf/17/properties/ending/required",keyword:"required",params:{missingProperty: "among"},message:"must have required property '"+"among"+"'",schema:schema16.anyOf[17].properties.ending.required,parentSchema:schema16.anyOf[17].properties.ending,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key21 in data31){
if(!((key21 === "of") || (key21 === "among"))){
const err81 = {instancePath:instancePath+"/ending",schemaPath:"#/anyOf/17/properties/ending/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[17].properties.ending,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data31.of !== undefined){
if(!(wrapper0.validate(data31.of, {instancePath:instancePath+"/ending/of",parentData:data31,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data31.among !== undefined){
let data33 = data31.among;
if(Array.isArray(data33)){
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
let data34 = data33[i6];
if(typeof data34 !== "string"){
const err82 = {instancePath:instancePath+"/ending/among/" + i6,schemaPath:"#/anyOf/17/properties/ending/properties/among/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[17].properties.ending.properties.among.items.type,parentSchema:schema16.anyOf[17].properties.ending.properties.among.items,data:data34};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/ending/among",schemaPath:"#/anyOf/17/properties/ending/properties/among/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.anyOf[17].properties.ending.properties.among.type,parentSchema:schema16.anyOf[17].properties.ending.properties.among,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/ending",schemaPath:"#/anyOf/17/properties/ending/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[17].properties.ending.type,parentSchema:schema16.anyOf[17].properties.ending,data:data31};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/anyOf/17/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[17].type,parentSchema:schema16.anyOf[17],data};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid0 = _errs103 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs114 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.before === undefined){
const err86 = {instancePath,schemaPath:"#/anyOf/18/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'",schema:schema16.anyOf[18].required,parentSchema:schema16.anyOf[18],data};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key22 in data){
if(!(key22 === "before")){
const err87 = {instancePath,schemaPath:"#/anyOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[18],data};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.before !== undefined){
let data35 = data.before;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.of === undefined){
const err88 = {instancePath:instancePath+"/before",schemaPath:"#/anyOf/18/properties/before/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema16.anyOf[18].properties.before.required,parentSchema:schema16.anyOf[18].properties.before,data:data35};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data35.ending === undefined){
const err89 = {instancePath:instancePath+"/before",schemaPath:"#/anyOf/18/properties/before/required",keyword:"required",params:{missingProperty: "ending"},message:"must have required property '"+"ending"+"'",schema:schema16.anyOf[18].properties.before.required,parentSchema:schema16.anyOf[18].properties.before,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key23 in data35){
if(!((key23 === "of") || (key23 === "ending"))){
const err90 = {instancePath:instancePath+"/before",schemaPath:"#/anyOf/18/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[18].properties.before,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data35.of !== undefined){
if(!(wrapper0.validate(data35.of, {instancePath:instancePath+"/before/of",parentData:data35,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data35.ending !== undefined){
if(!(wrapper0.validate(data35.ending, {instancePath:instancePath+"/before/ending",parentData:data35,parentDataProperty:"ending",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/before",schemaPath:"#/anyOf/18/properties/before/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[18].properties.before.type,parentSchema:schema16.anyOf[18].properties.before,data:data35};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath,schemaPath:"#/anyOf/18/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[18].type,parentSchema:schema16.anyOf[18],data};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid0 = _errs114 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs122 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
const err93 = {instancePath,schemaPath:"#/anyOf/19/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema16.anyOf[19].required,parentSchema:schema16.anyOf[19],data};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data.then === undefined){
const err94 = {instancePath,schemaPath:"#/anyOf/19/required",keyword:"required",params:{missingProperty: "then"},message:"must have required property '"+"then"+"'",schema:schema16.anyOf[19].required,parentSchema:schema16.anyOf[19],data};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key24 in data){
if(!(((key24 === "when") || (key24 === "then")) || (key24 === "else"))){
const err95 = {instancePath,schemaPath:"#/anyOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[19],data};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.when !== undefined){
if(!(wrapper18.validate(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? wrapper18.validate.errors : vErrors.concat(wrapper18.validate.errors);
errors = vErrors.length;
}
}
if(data.then !== undefined){
if(!(wrapper0.validate(data.then, {instancePath:instancePath+"/then",parentData:data,parentDataProperty:"then",rootData}))){
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
}
else {
const err96 = {instancePath,schemaPath:"#/anyOf/19/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[19].type,parentSchema:schema16.anyOf[19],data};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid0 = _errs122 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs128 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err97 = {instancePath,schemaPath:"#/anyOf/20/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema16.anyOf[20].required,parentSchema:schema16.anyOf[20],data};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data.field === undefined){
const err98 = {instancePath,schemaPath:"#/anyOf/20/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema16.anyOf[20].required,parentSchema:schema16.anyOf[20],data};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key25 in data){
if(!(((key25 === "of") || (key25 === "key")) || (key25 === "field"))){
const err99 = {instancePath,schemaPath:"#/anyOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[20],data};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.of !== undefined){
let data41 = data.of;
if(typeof data41 !== "string"){
const err100 = {instancePath:instancePath+"/of",schemaPath:"#/definitions/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data41};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!((((((data41 === "instrument") || (data41 === "setting")) || (data41 === "position")) || (data41 === "order")) || (data41 === "tier")) || (data41 === "balance"))){
const err101 = {instancePath:instancePath+"/of",schemaPath:"#/definitions/target/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values",schema:schema18.enum,parentSchema:schema18,data:data41};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.key !== undefined){
if(!(wrapper0.validate(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.field !== undefined){
let data43 = data.field;
if(typeof data43 !== "string"){
const err102 = {instancePath:instancePath+"/field",schemaPath:"#/anyOf/20/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[20].properties.field.type,parentSchema:schema16.anyOf[20].properties.field,data:data43};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath,schemaPath:"#/anyOf/20/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[20].type,parentSchema:schema16.anyOf[20],data};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid0 = _errs128 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs137 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.assume === undefined){
const err104 = {instancePath,schemaPath:"#/anyOf/21/required",keyword:"required",params:{missingProperty: "assume"},message:"must have required property '"+"assume"+"'",schema:schema16.anyOf[21].required,parentSchema:schema16.anyOf[21],data};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data.why === undefined){
const err105 = {instancePath,schemaPath:"#/anyOf/21/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema16.anyOf[21].required,parentSchema:schema16.anyOf[21],data};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key26 in data){
if(!(((key26 === "assume") || (key26 === "why")) || (key26 === "fact"))){
const err106 = {instancePath,schemaPath:"#/anyOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema16.anyOf[21],data};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.assume !== undefined){
if(!(wrapper0.validate(data.assume, {instancePath:instancePath+"/assume",parentData:data,parentDataProperty:"assume",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.why !== undefined){
let data45 = data.why;
if(typeof data45 !== "string"){
const err107 = {instancePath:instancePath+"/why",schemaPath:"#/anyOf/21/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[21].properties.why.type,parentSchema:schema16.anyOf[21].properties.why,data:data45};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.fact !== undefined){
let data46 = data.fact;
if(typeof data46 !== "string"){
const err108 = {instancePath:instancePath+"/fact",schemaPath:"#/anyOf/21/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.anyOf[21].properties.fact.type,parentSchema:schema16.anyOf[21].properties.fact,data:data46};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath,schemaPath:"#/anyOf/21/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.anyOf[21].type,parentSchema:schema16.anyOf[21],data};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid0 = _errs137 === errors;
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
if(!valid0){
const err110 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema16.anyOf,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
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
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zero === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "zero"},message:"must have required property '"+"zero"+"'",schema:schema15.anyOf[0].required,parentSchema:schema15.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "zero")){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.zero !== undefined){
if(!(validate13(data.zero, {instancePath:instancePath+"/zero",parentData:data,parentDataProperty:"zero",rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.anyOf[0].type,parentSchema:schema15.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.present === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'",schema:schema15.anyOf[1].required,parentSchema:schema15.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data){
if(!(key1 === "present")){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema15.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.present !== undefined){
if(!(validate13(data.present, {instancePath:instancePath+"/present",parentData:data,parentDataProperty:"present",rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.anyOf[1].type,parentSchema:schema15.anyOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'",schema:schema15.anyOf[2].required,parentSchema:schema15.anyOf[2],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.among === undefined){
const err7 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "among"},message:"must have required property '"+"among"+"'",schema:schema15.anyOf[2].required,parentSchema:schema15.anyOf[2],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key2 in data){
if(!((key2 === "is") || (key2 === "among"))){
const err8 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema15.anyOf[2],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.is !== undefined){
if(!(validate13(data.is, {instancePath:instancePath+"/is",parentData:data,parentDataProperty:"is",rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.among !== undefined){
let data3 = data.among;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/among/" + i0,schemaPath:"#/anyOf/2/properties/among/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.anyOf[2].properties.among.items.type,parentSchema:schema15.anyOf[2].properties.among.items,data:data4};
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
const err10 = {instancePath:instancePath+"/among",schemaPath:"#/anyOf/2/properties/among/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.anyOf[2].properties.among.type,parentSchema:schema15.anyOf[2].properties.among,data:data3};
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
const err11 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.anyOf[2].type,parentSchema:schema15.anyOf[2],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.same === undefined){
const err12 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "same"},message:"must have required property '"+"same"+"'",schema:schema15.anyOf[3].required,parentSchema:schema15.anyOf[3],data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key3 in data){
if(!(key3 === "same")){
const err13 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema15.anyOf[3],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.same !== undefined){
let data5 = data.same;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate13(data5[i1], {instancePath:instancePath+"/same/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/same",schemaPath:"#/anyOf/3/properties/same/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.anyOf[3].properties.same.type,parentSchema:schema15.anyOf[3].properties.same,data:data5};
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
const err15 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.anyOf[3].type,parentSchema:schema15.anyOf[3],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.all === undefined){
const err16 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "all"},message:"must have required property '"+"all"+"'",schema:schema15.anyOf[4].required,parentSchema:schema15.anyOf[4],data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key4 in data){
if(!(key4 === "all")){
const err17 = {instancePath,schemaPath:"#/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema15.anyOf[4],data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.all !== undefined){
let data7 = data.all;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(wrapper18.validate(data7[i2], {instancePath:instancePath+"/all/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? wrapper18.validate.errors : vErrors.concat(wrapper18.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/all",schemaPath:"#/anyOf/4/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.anyOf[4].properties.all.type,parentSchema:schema15.anyOf[4].properties.all,data:data7};
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
const err19 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.anyOf[4].type,parentSchema:schema15.anyOf[4],data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.any === undefined){
const err20 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "any"},message:"must have required property '"+"any"+"'",schema:schema15.anyOf[5].required,parentSchema:schema15.anyOf[5],data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key5 in data){
if(!(key5 === "any")){
const err21 = {instancePath,schemaPath:"#/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema15.anyOf[5],data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.any !== undefined){
let data9 = data.any;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(wrapper18.validate(data9[i3], {instancePath:instancePath+"/any/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? wrapper18.validate.errors : vErrors.concat(wrapper18.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/any",schemaPath:"#/anyOf/5/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.anyOf[5].properties.any.type,parentSchema:schema15.anyOf[5].properties.any,data:data9};
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
const err23 = {instancePath,schemaPath:"#/anyOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.anyOf[5].type,parentSchema:schema15.anyOf[5],data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.not === undefined){
const err24 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "not"},message:"must have required property '"+"not"+"'",schema:schema15.anyOf[6].required,parentSchema:schema15.anyOf[6],data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key6 in data){
if(!(key6 === "not")){
const err25 = {instancePath,schemaPath:"#/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema15.anyOf[6],data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.not !== undefined){
if(!(wrapper18.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? wrapper18.validate.errors : vErrors.concat(wrapper18.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/anyOf/6/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.anyOf[6].type,parentSchema:schema15.anyOf[6],data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs35 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
if(!valid0){
const err27 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema15.anyOf,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
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
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.says === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "says"},message:"must have required property '"+"says"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "when") || (key0 === "says"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate12(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
if(data.says !== undefined){
let data1 = data.says;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err3 = {instancePath:instancePath+"/says/" + i0,schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]{0,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]{0,200}$"+"\"",schema:"^[^\\u0000-\\u001f]{0,200}$",parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/says/" + i0,schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data2};
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
const err5 = {instancePath:instancePath+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.says.type,parentSchema:schema14.properties.says,data:data1};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema20 = {"title":"MappingDocument","description":"One kind of document.","type":"object","additionalProperties":false,"required":["give","has","tables"],"properties":{"give":{"type":"string","description":"The request that it answers, for messages."},"alone":{"type":"boolean","description":"A list whose only entry may stand for it, as where one symbol was asked for."},"has":{"description":"Paths that its first entries all have.","type":"array","items":{"$ref":"#/definitions/path"}},"lacks":{"description":"Paths that its first entries do not have.","type":"array","items":{"$ref":"#/definitions/path"}},"time":{"description":"The moment it speaks of.","$ref":"#/definitions/expression"},"account":{"description":"Whose account it is.","$ref":"#/definitions/expression"},"tables":{"type":"array","items":{"$ref":"#/definitions/table"}},"ignore":{"description":"Fields that are left out knowingly, with the reason.","type":"array","items":{"$ref":"#/definitions/leftOut"}},"watch":{"description":"Fields that are left out only while they are empty, 0 or false, and named otherwise.","type":"array","items":{"$ref":"#/definitions/leftOut"}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema23 = {"title":"MappingTable","description":"Rows of a document that become records; records of one key are one.","type":"object","additionalProperties":false,"required":["from","into","key","fields"],"properties":{"from":{"$ref":"#/definitions/path"},"into":{"$ref":"#/definitions/target"},"key":{"$ref":"#/definitions/expression"},"where":{"$ref":"#/definitions/condition","description":"Other rows are not of this table."},"fields":{"type":"object","additionalProperties":{"$ref":"#/definitions/expression"}}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.into === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "into"},message:"must have required property '"+"into"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.fields === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "into")) || (key0 === "key")) || (key0 === "where")) || (key0 === "fields"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data};
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
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]{0,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]{0,200}$"+"\"",schema:"^[^\\u0000-\\u001f]{0,200}$",parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.into !== undefined){
let data1 = data.into;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/into",schemaPath:"#/definitions/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((data1 === "instrument") || (data1 === "setting")) || (data1 === "position")) || (data1 === "order")) || (data1 === "tier")) || (data1 === "balance"))){
const err8 = {instancePath:instancePath+"/into",schemaPath:"#/definitions/target/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values",schema:schema18.enum,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.key !== undefined){
if(!(validate13(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.where !== undefined){
if(!(validate12(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
let data4 = data.fields;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(validate13(data4[key1], {instancePath:instancePath+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.fields.type,parentSchema:schema23.properties.fields,data:data4};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema26 = {"title":"MappingLeftOut","description":"Fields without a place in a snapshot.","type":"object","additionalProperties":false,"required":["why","paths"],"properties":{"why":{"type":"string"},"paths":{"type":"array","items":{"$ref":"#/definitions/path"}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.why === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.paths === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "why") || (key0 === "paths"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.why !== undefined){
let data0 = data.why;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.why.type,parentSchema:schema26.properties.why,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.paths !== undefined){
let data1 = data.paths;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err4 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]{0,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]{0,200}$"+"\"",schema:"^[^\\u0000-\\u001f]{0,200}$",parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data2};
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
const err6 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.paths.type,parentSchema:schema26.properties.paths,data:data1};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
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


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.give === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "give"},message:"must have required property '"+"give"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.has === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "has"},message:"must have required property '"+"has"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tables === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tables"},message:"must have required property '"+"tables"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.give !== undefined){
let data0 = data.give;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/give",schemaPath:"#/properties/give/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.give.type,parentSchema:schema20.properties.give,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.alone !== undefined){
let data1 = data.alone;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/alone",schemaPath:"#/properties/alone/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.alone.type,parentSchema:schema20.properties.alone,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.has !== undefined){
let data2 = data.has;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err6 = {instancePath:instancePath+"/has/" + i0,schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]{0,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]{0,200}$"+"\"",schema:"^[^\\u0000-\\u001f]{0,200}$",parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/has/" + i0,schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data3};
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
const err8 = {instancePath:instancePath+"/has",schemaPath:"#/properties/has/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.has.type,parentSchema:schema20.properties.has,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.lacks !== undefined){
let data4 = data.lacks;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err9 = {instancePath:instancePath+"/lacks/" + i1,schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]{0,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]{0,200}$"+"\"",schema:"^[^\\u0000-\\u001f]{0,200}$",parentSchema:schema13,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/lacks/" + i1,schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data5};
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
const err11 = {instancePath:instancePath+"/lacks",schemaPath:"#/properties/lacks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.lacks.type,parentSchema:schema20.properties.lacks,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate13(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.account !== undefined){
if(!(validate13(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.tables !== undefined){
let data8 = data.tables;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate23(data8[i2], {instancePath:instancePath+"/tables/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.tables.type,parentSchema:schema20.properties.tables,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ignore !== undefined){
let data10 = data.ignore;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate28(data10[i3], {instancePath:instancePath+"/ignore/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.ignore.type,parentSchema:schema20.properties.ignore,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.watch !== undefined){
let data12 = data.watch;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate28(data12[i4], {instancePath:instancePath+"/watch/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/watch",schemaPath:"#/properties/watch/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.watch.type,parentSchema:schema20.properties.watch,data:data12};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema28 = {"title":"MappingBuild","description":"How records become parts of the snapshot. Paths lead to fields of the record; `key` is its key. A field that is not built is taken as collected.","type":"object","additionalProperties":false,"properties":{"instrument":{"$ref":"#/definitions/part"},"position":{"$ref":"#/definitions/part"},"order":{"$ref":"#/definitions/part"},"tier":{"$ref":"#/definitions/part"},"balance":{"$ref":"#/definitions/part"},"tiersMeet":{"type":"boolean","description":"Tiers say only where they end, or leave a step between them: each begins where the one before it ends."},"walletHolds":{"description":"What the collected wallet balance includes that has a bucket of its own in a snapshot, or none, such as the unrealized profit (`profit`) of positions without margin of their own; it is taken out.","type":"array","items":{"type":"string","enum":["margin","bonus","profit"]}},"needsMargin":{"description":"The margin modes whose positions have margin of their own.","type":"array","items":{"type":"string"}}}};
const schema29 = {"title":"MappingPart","description":"One kind of part.","type":"object","additionalProperties":false,"required":["fields"],"properties":{"fields":{"type":"object","additionalProperties":{"$ref":"#/definitions/expression"}},"skip":{"$ref":"#/definitions/condition","description":"Such a part says nothing."},"refuse":{"description":"Such parts have no place in a snapshot and are named.","type":"array","items":{"type":"object","additionalProperties":false,"required":["when","why"],"properties":{"when":{"$ref":"#/definitions/condition"},"why":{"type":"string"}}}}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "fields") || (key0 === "skip")) || (key0 === "refuse"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
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
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(validate13(data0[key1], {instancePath:instancePath+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.properties.fields.type,parentSchema:schema29.properties.fields,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.skip !== undefined){
if(!(validate12(data.skip, {instancePath:instancePath+"/skip",parentData:data,parentDataProperty:"skip",rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
if(data.refuse !== undefined){
let data3 = data.refuse;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.when === undefined){
const err3 = {instancePath:instancePath+"/refuse/" + i0,schemaPath:"#/properties/refuse/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema29.properties.refuse.items.required,parentSchema:schema29.properties.refuse.items,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4.why === undefined){
const err4 = {instancePath:instancePath+"/refuse/" + i0,schemaPath:"#/properties/refuse/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema29.properties.refuse.items.required,parentSchema:schema29.properties.refuse.items,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "when") || (key2 === "why"))){
const err5 = {instancePath:instancePath+"/refuse/" + i0,schemaPath:"#/properties/refuse/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema29.properties.refuse.items,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.when !== undefined){
if(!(validate12(data4.when, {instancePath:instancePath+"/refuse/" + i0+"/when",parentData:data4,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
if(data4.why !== undefined){
let data6 = data4.why;
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/refuse/" + i0+"/why",schemaPath:"#/properties/refuse/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.refuse.items.properties.why.type,parentSchema:schema29.properties.refuse.items.properties.why,data:data6};
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
const err7 = {instancePath:instancePath+"/refuse/" + i0,schemaPath:"#/properties/refuse/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.properties.refuse.items.type,parentSchema:schema29.properties.refuse.items,data:data4};
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
const err8 = {instancePath:instancePath+"/refuse",schemaPath:"#/properties/refuse/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema29.properties.refuse.type,parentSchema:schema29.properties.refuse,data:data3};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "instrument") || (key0 === "position")) || (key0 === "order")) || (key0 === "tier")) || (key0 === "balance")) || (key0 === "tiersMeet")) || (key0 === "walletHolds")) || (key0 === "needsMargin"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.instrument !== undefined){
if(!(validate33(data.instrument, {instancePath:instancePath+"/instrument",parentData:data,parentDataProperty:"instrument",rootData}))){
vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.position !== undefined){
if(!(validate33(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData}))){
vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
if(!(validate33(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate33(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData}))){
vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.balance !== undefined){
if(!(validate33(data.balance, {instancePath:instancePath+"/balance",parentData:data,parentDataProperty:"balance",rootData}))){
vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.tiersMeet !== undefined){
let data5 = data.tiersMeet;
if(typeof data5 !== "boolean"){
const err1 = {instancePath:instancePath+"/tiersMeet",schemaPath:"#/properties/tiersMeet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema28.properties.tiersMeet.type,parentSchema:schema28.properties.tiersMeet,data:data5};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.walletHolds !== undefined){
let data6 = data.walletHolds;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err2 = {instancePath:instancePath+"/walletHolds/" + i0,schemaPath:"#/properties/walletHolds/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.walletHolds.items.type,parentSchema:schema28.properties.walletHolds.items,data:data7};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data7 === "margin") || (data7 === "bonus")) || (data7 === "profit"))){
const err3 = {instancePath:instancePath+"/walletHolds/" + i0,schemaPath:"#/properties/walletHolds/items/enum",keyword:"enum",params:{allowedValues: schema28.properties.walletHolds.items.enum},message:"must be equal to one of the allowed values",schema:schema28.properties.walletHolds.items.enum,parentSchema:schema28.properties.walletHolds.items,data:data7};
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
const err4 = {instancePath:instancePath+"/walletHolds",schemaPath:"#/properties/walletHolds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.walletHolds.type,parentSchema:schema28.properties.walletHolds,data:data6};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.needsMargin !== undefined){
let data8 = data.needsMargin;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err5 = {instancePath:instancePath+"/needsMargin/" + i1,schemaPath:"#/properties/needsMargin/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.needsMargin.items.type,parentSchema:schema28.properties.needsMargin.items,data:data9};
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
const err6 = {instancePath:instancePath+"/needsMargin",schemaPath:"#/properties/needsMargin/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.needsMargin.type,parentSchema:schema28.properties.needsMargin,data:data8};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="import-mapping.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sources === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.empty === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "empty"},message:"must have required property '"+"empty"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.refusals === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refusals"},message:"must have required property '"+"refusals"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.documents === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documents"},message:"must have required property '"+"documents"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.build === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "build"},message:"must have required property '"+"build"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.ask === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ask"},message:"must have required property '"+"ask"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "format") || (key0 === "title")) || (key0 === "sources")) || (key0 === "empty")) || (key0 === "refusals")) || (key0 === "documents")) || (key0 === "build")) || (key0 === "ask"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err9 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\"",schema:"^[a-z][a-z0-9-]{0,63}$",parentSchema:schema11.properties.format,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.format.type,parentSchema:schema11.properties.format,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.title.type,parentSchema:schema11.properties.title,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sources !== undefined){
let data2 = data.sources;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.document === undefined){
const err12 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'",schema:schema12.required,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.address === undefined){
const err13 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema12.required,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.read === undefined){
const err14 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'",schema:schema12.required,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "document") || (key1 === "address")) || (key1 === "read")) || (key1 === "note"))){
const err15 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/definitions/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.document !== undefined){
let data4 = data3.document;
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/sources/" + i0+"/document",schemaPath:"#/definitions/source/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.document.type,parentSchema:schema12.properties.document,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.address !== undefined){
let data5 = data3.address;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/sources/" + i0+"/address",schemaPath:"#/definitions/source/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.address.type,parentSchema:schema12.properties.address,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.read !== undefined){
let data6 = data3.read;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err18 = {instancePath:instancePath+"/sources/" + i0+"/read",schemaPath:"#/definitions/source/properties/read/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema12.properties.read,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/sources/" + i0+"/read",schemaPath:"#/definitions/source/properties/read/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.read.type,parentSchema:schema12.properties.read,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.note !== undefined){
let data7 = data3.note;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/sources/" + i0+"/note",schemaPath:"#/definitions/source/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.note.type,parentSchema:schema12.properties.note,data:data7};
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
const err21 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/definitions/source/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sources.type,parentSchema:schema11.properties.sources,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.empty !== undefined){
let data8 = data.empty;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
const err23 = {instancePath:instancePath+"/empty/" + i1,schemaPath:"#/definitions/path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]{0,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]{0,200}$"+"\"",schema:"^[^\\u0000-\\u001f]{0,200}$",parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/empty/" + i1,schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/empty",schemaPath:"#/properties/empty/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.empty.type,parentSchema:schema11.properties.empty,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.refusals !== undefined){
let data10 = data.refusals;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate11(data10[i2], {instancePath:instancePath+"/refusals/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate11.errors : append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/refusals",schemaPath:"#/properties/refusals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.refusals.type,parentSchema:schema11.properties.refusals,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.documents !== undefined){
let data12 = data.documents;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate20(data12[i3], {instancePath:instancePath+"/documents/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate20.errors : append(vErrors, validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.documents.type,parentSchema:schema11.properties.documents,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.build !== undefined){
if(!(validate32(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData}))){
vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.ask !== undefined){
let data15 = data.ask;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
let data16 = data15[key2];
if(typeof data16 !== "string"){
const err28 = {instancePath:instancePath+"/ask/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ask/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.ask.additionalProperties.type,parentSchema:schema11.properties.ask.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.ask.type,parentSchema:schema11.properties.ask,data:data15};
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
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
