// Generated from facts-read.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"facts-read.schema.json","title":"FactsReadAnswer","description":"What a policy reads of a snapshot, a request or a charge: `plimsoll schema`.","type":"object","additionalProperties":false,"required":["policy","facts","options","selectors"],"properties":{"policy":{"$ref":"common.schema.json#/definitions/policyReference"},"facts":{"type":"array","items":{"$ref":"#/definitions/factRead"}},"options":{"type":"array","description":"What the selectors may set.","items":{"$ref":"#/definitions/optionRead"}},"selectors":{"type":"array","description":"What the selectors must say for the policy to apply.","items":{"$ref":"#/definitions/selectorRead"}}},"definitions":{"factRead":{"title":"FactRead","type":"object","additionalProperties":false,"required":["path","level","json","dimension","presence","neededFor","readBy"],"properties":{"path":{"type":"string","description":"Its path in a policy, such as position.entry_price."},"level":{"type":"string","description":"The kind of object that has it."},"json":{"type":"string","description":"Where it stands in JSON, such as positions[].entryPrice."},"dimension":{"type":"string","description":"What it measures, with the asset of money."},"presence":{"type":"string","enum":["required","optional","declared"],"description":"Required by every snapshot; optional, so that the answers that need it cannot be decided without it; or declared by this policy, under `facts`."},"default":{"type":"string","description":"What a declared fact is where it is absent."},"doc":{"type":"string","description":"What it says."},"neededFor":{"type":"array","items":{"type":"string","enum":["assess","permit","charge","liquidate"]},"description":"The questions some answer of which needs it."},"readBy":{"type":"array","items":{"type":"string"},"description":"Ids of the clauses that read it."}}},"optionRead":{"title":"OptionRead","type":"object","additionalProperties":false,"required":["name","values","default"],"properties":{"name":{"type":"string","description":"Its name in `selectors`."},"values":{"type":"array","items":{"type":"string"},"description":"The words that it may be."},"default":{"type":"string","description":"What it is where `selectors` do not say."}}},"selectorRead":{"title":"SelectorRead","type":"object","additionalProperties":false,"required":["name","values"],"properties":{"name":{"type":"string","description":"Its name in `selectors`; `contract` and `settle` are those of instruments."},"values":{"type":"array","items":{"type":"string"},"description":"One of these."}}}}};
const schema13 = {"title":"PolicyReference","description":"Which policy answered.","type":"object","additionalProperties":false,"required":["id","version","digest"],"properties":{"id":{"type":"string","description":"The policy's name, such as reference.futures."},"version":{"type":"string","description":"The version in force, with its overlays."},"digest":{"type":"string","description":"`sha256:` and the SHA-256 of the canonical JSON of the policy's meaning, in lower case hexadecimal; empty where no version is in force."}}};
const schema14 = {"title":"FactRead","type":"object","additionalProperties":false,"required":["path","level","json","dimension","presence","neededFor","readBy"],"properties":{"path":{"type":"string","description":"Its path in a policy, such as position.entry_price."},"level":{"type":"string","description":"The kind of object that has it."},"json":{"type":"string","description":"Where it stands in JSON, such as positions[].entryPrice."},"dimension":{"type":"string","description":"What it measures, with the asset of money."},"presence":{"type":"string","enum":["required","optional","declared"],"description":"Required by every snapshot; optional, so that the answers that need it cannot be decided without it; or declared by this policy, under `facts`."},"default":{"type":"string","description":"What a declared fact is where it is absent."},"doc":{"type":"string","description":"What it says."},"neededFor":{"type":"array","items":{"type":"string","enum":["assess","permit","charge","liquidate"]},"description":"The questions some answer of which needs it."},"readBy":{"type":"array","items":{"type":"string"},"description":"Ids of the clauses that read it."}}};
const schema15 = {"title":"OptionRead","type":"object","additionalProperties":false,"required":["name","values","default"],"properties":{"name":{"type":"string","description":"Its name in `selectors`."},"values":{"type":"array","items":{"type":"string"},"description":"The words that it may be."},"default":{"type":"string","description":"What it is where `selectors` do not say."}}};
const schema16 = {"title":"SelectorRead","type":"object","additionalProperties":false,"required":["name","values"],"properties":{"name":{"type":"string","description":"Its name in `selectors`; `contract` and `settle` are those of instruments."},"values":{"type":"array","items":{"type":"string"},"description":"One of these."}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="facts-read.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.facts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.options === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.selectors === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "selectors"},message:"must have required property '"+"selectors"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "policy") || (key0 === "facts")) || (key0 === "options")) || (key0 === "selectors"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.policy !== undefined){
let data0 = data.policy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err5 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.version === undefined){
const err6 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.digest === undefined){
const err7 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "version")) || (key1 === "digest"))){
const err8 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/policy/id",schemaPath:"common.schema.json#/definitions/policyReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.id.type,parentSchema:schema13.properties.id,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/policy/version",schemaPath:"common.schema.json#/definitions/policyReference/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.version.type,parentSchema:schema13.properties.version,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.digest !== undefined){
let data3 = data0.digest;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/policy/digest",schemaPath:"common.schema.json#/definitions/policyReference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.digest.type,parentSchema:schema13.properties.digest,data:data3};
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
const err12 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.facts !== undefined){
let data4 = data.facts;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.path === undefined){
const err13 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/definitions/factRead/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema14.required,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.level === undefined){
const err14 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/definitions/factRead/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema14.required,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.json === undefined){
const err15 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/definitions/factRead/required",keyword:"required",params:{missingProperty: "json"},message:"must have required property '"+"json"+"'",schema:schema14.required,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.dimension === undefined){
const err16 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/definitions/factRead/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'",schema:schema14.required,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.presence === undefined){
const err17 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/definitions/factRead/required",keyword:"required",params:{missingProperty: "presence"},message:"must have required property '"+"presence"+"'",schema:schema14.required,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.neededFor === undefined){
const err18 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/definitions/factRead/required",keyword:"required",params:{missingProperty: "neededFor"},message:"must have required property '"+"neededFor"+"'",schema:schema14.required,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.readBy === undefined){
const err19 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/definitions/factRead/required",keyword:"required",params:{missingProperty: "readBy"},message:"must have required property '"+"readBy"+"'",schema:schema14.required,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data5){
if(!(func2.call(schema14.properties, key2))){
const err20 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/definitions/factRead/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.path !== undefined){
let data6 = data5.path;
if(typeof data6 !== "string"){
const err21 = {instancePath:instancePath+"/facts/" + i0+"/path",schemaPath:"#/definitions/factRead/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.path.type,parentSchema:schema14.properties.path,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.level !== undefined){
let data7 = data5.level;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/facts/" + i0+"/level",schemaPath:"#/definitions/factRead/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.level.type,parentSchema:schema14.properties.level,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.json !== undefined){
let data8 = data5.json;
if(typeof data8 !== "string"){
const err23 = {instancePath:instancePath+"/facts/" + i0+"/json",schemaPath:"#/definitions/factRead/properties/json/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.json.type,parentSchema:schema14.properties.json,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.dimension !== undefined){
let data9 = data5.dimension;
if(typeof data9 !== "string"){
const err24 = {instancePath:instancePath+"/facts/" + i0+"/dimension",schemaPath:"#/definitions/factRead/properties/dimension/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.dimension.type,parentSchema:schema14.properties.dimension,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.presence !== undefined){
let data10 = data5.presence;
if(typeof data10 !== "string"){
const err25 = {instancePath:instancePath+"/facts/" + i0+"/presence",schemaPath:"#/definitions/factRead/properties/presence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.presence.type,parentSchema:schema14.properties.presence,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data10 === "required") || (data10 === "optional")) || (data10 === "declared"))){
const err26 = {instancePath:instancePath+"/facts/" + i0+"/presence",schemaPath:"#/definitions/factRead/properties/presence/enum",keyword:"enum",params:{allowedValues: schema14.properties.presence.enum},message:"must be equal to one of the allowed values",schema:schema14.properties.presence.enum,parentSchema:schema14.properties.presence,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.default !== undefined){
let data11 = data5.default;
if(typeof data11 !== "string"){
const err27 = {instancePath:instancePath+"/facts/" + i0+"/default",schemaPath:"#/definitions/factRead/properties/default/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.default.type,parentSchema:schema14.properties.default,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.doc !== undefined){
let data12 = data5.doc;
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/facts/" + i0+"/doc",schemaPath:"#/definitions/factRead/properties/doc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.doc.type,parentSchema:schema14.properties.doc,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.neededFor !== undefined){
let data13 = data5.neededFor;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 !== "string"){
const err29 = {instancePath:instancePath+"/facts/" + i0+"/neededFor/" + i1,schemaPath:"#/definitions/factRead/properties/neededFor/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.neededFor.items.type,parentSchema:schema14.properties.neededFor.items,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((((data14 === "assess") || (data14 === "permit")) || (data14 === "charge")) || (data14 === "liquidate"))){
const err30 = {instancePath:instancePath+"/facts/" + i0+"/neededFor/" + i1,schemaPath:"#/definitions/factRead/properties/neededFor/items/enum",keyword:"enum",params:{allowedValues: schema14.properties.neededFor.items.enum},message:"must be equal to one of the allowed values",schema:schema14.properties.neededFor.items.enum,parentSchema:schema14.properties.neededFor.items,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/facts/" + i0+"/neededFor",schemaPath:"#/definitions/factRead/properties/neededFor/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.neededFor.type,parentSchema:schema14.properties.neededFor,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data5.readBy !== undefined){
let data15 = data5.readBy;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(typeof data16 !== "string"){
const err32 = {instancePath:instancePath+"/facts/" + i0+"/readBy/" + i2,schemaPath:"#/definitions/factRead/properties/readBy/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.readBy.items.type,parentSchema:schema14.properties.readBy.items,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/facts/" + i0+"/readBy",schemaPath:"#/definitions/factRead/properties/readBy/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.readBy.type,parentSchema:schema14.properties.readBy,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/definitions/factRead/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.facts.type,parentSchema:schema11.properties.facts,data:data4};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.options !== undefined){
let data17 = data.options;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name === undefined){
const err36 = {instancePath:instancePath+"/options/" + i3,schemaPath:"#/definitions/optionRead/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema15.required,parentSchema:schema15,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data18.values === undefined){
const err37 = {instancePath:instancePath+"/options/" + i3,schemaPath:"#/definitions/optionRead/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'",schema:schema15.required,parentSchema:schema15,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data18.default === undefined){
const err38 = {instancePath:instancePath+"/options/" + i3,schemaPath:"#/definitions/optionRead/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'",schema:schema15.required,parentSchema:schema15,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key3 in data18){
if(!(((key3 === "name") || (key3 === "values")) || (key3 === "default"))){
const err39 = {instancePath:instancePath+"/options/" + i3,schemaPath:"#/definitions/optionRead/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.name !== undefined){
let data19 = data18.name;
if(typeof data19 !== "string"){
const err40 = {instancePath:instancePath+"/options/" + i3+"/name",schemaPath:"#/definitions/optionRead/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.name.type,parentSchema:schema15.properties.name,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.values !== undefined){
let data20 = data18.values;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(typeof data21 !== "string"){
const err41 = {instancePath:instancePath+"/options/" + i3+"/values/" + i4,schemaPath:"#/definitions/optionRead/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.values.items.type,parentSchema:schema15.properties.values.items,data:data21};
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
const err42 = {instancePath:instancePath+"/options/" + i3+"/values",schemaPath:"#/definitions/optionRead/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.values.type,parentSchema:schema15.properties.values,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data18.default !== undefined){
let data22 = data18.default;
if(typeof data22 !== "string"){
const err43 = {instancePath:instancePath+"/options/" + i3+"/default",schemaPath:"#/definitions/optionRead/properties/default/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.default.type,parentSchema:schema15.properties.default,data:data22};
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
const err44 = {instancePath:instancePath+"/options/" + i3,schemaPath:"#/definitions/optionRead/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data:data18};
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
const err45 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.options.type,parentSchema:schema11.properties.options,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.selectors !== undefined){
let data23 = data.selectors;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.name === undefined){
const err46 = {instancePath:instancePath+"/selectors/" + i5,schemaPath:"#/definitions/selectorRead/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema16.required,parentSchema:schema16,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data24.values === undefined){
const err47 = {instancePath:instancePath+"/selectors/" + i5,schemaPath:"#/definitions/selectorRead/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'",schema:schema16.required,parentSchema:schema16,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key4 in data24){
if(!((key4 === "name") || (key4 === "values"))){
const err48 = {instancePath:instancePath+"/selectors/" + i5,schemaPath:"#/definitions/selectorRead/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data24.name !== undefined){
let data25 = data24.name;
if(typeof data25 !== "string"){
const err49 = {instancePath:instancePath+"/selectors/" + i5+"/name",schemaPath:"#/definitions/selectorRead/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.name.type,parentSchema:schema16.properties.name,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data24.values !== undefined){
let data26 = data24.values;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
if(typeof data27 !== "string"){
const err50 = {instancePath:instancePath+"/selectors/" + i5+"/values/" + i6,schemaPath:"#/definitions/selectorRead/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.values.items.type,parentSchema:schema16.properties.values.items,data:data27};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/selectors/" + i5+"/values",schemaPath:"#/definitions/selectorRead/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.values.type,parentSchema:schema16.properties.values,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/selectors/" + i5,schemaPath:"#/definitions/selectorRead/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/selectors",schemaPath:"#/properties/selectors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.selectors.type,parentSchema:schema11.properties.selectors,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
