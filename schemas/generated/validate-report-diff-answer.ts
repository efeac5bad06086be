// Generated from report-diff-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"report-diff-answer.schema.json","title":"ReportDiffAnswer","description":"Two runs of a suite against each other: `plimsoll report diff`.","type":"object","additionalProperties":false,"required":["before","after","otherPolicy","changed","unchanged"],"properties":{"before":{"type":"string","description":"What the earlier run is called."},"after":{"type":"string","description":"What the later run is called."},"otherPolicy":{"type":"boolean","description":"Whether they are of suites with different digests: answers may differ because the policy does."},"ended":{"type":"string","description":"Why the later run tells less than it seems: it ended early."},"changed":{"type":"array","description":"The cases of which something else is said now.","items":{"title":"ChangedCase","type":"object","additionalProperties":false,"required":["id","kind","now"],"properties":{"id":{"type":"string","description":"The name of the case."},"kind":{"type":"string","enum":["new failure","fixed","other verdict","other answer","other question","new case","gone"],"description":"What became of it."},"before":{"$ref":"report-line.schema.json#/definitions/verdict"},"after":{"$ref":"report-line.schema.json#/definitions/verdict"},"now":{"type":"array","items":{"type":"string"},"description":"What differs from the policy's answer now, in words."}}}},"unchanged":{"type":"integer","minimum":0,"description":"Cases of which the same is said."}}};
const schema203 = {"title":"Verdict","type":"string","enum":["pass","pass-tolerated","decision-mismatch","number-mismatch","rule-mismatch","borderline","indeterminate","skipped","unsupported","errored","timeout","crashed","nondeterministic"]};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="report-diff-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.before === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.after === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.otherPolicy === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "otherPolicy"},message:"must have required property '"+"otherPolicy"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.changed === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changed"},message:"must have required property '"+"changed"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.unchanged === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unchanged"},message:"must have required property '"+"unchanged"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "before") || (key0 === "after")) || (key0 === "otherPolicy")) || (key0 === "ended")) || (key0 === "changed")) || (key0 === "unchanged"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.before !== undefined){
let data0 = data.before;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.before.type,parentSchema:schema11.properties.before,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.after !== undefined){
let data1 = data.after;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.after.type,parentSchema:schema11.properties.after,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.otherPolicy !== undefined){
let data2 = data.otherPolicy;
if(typeof data2 !== "boolean"){
const err8 = {instancePath:instancePath+"/otherPolicy",schemaPath:"#/properties/otherPolicy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.otherPolicy.type,parentSchema:schema11.properties.otherPolicy,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ended !== undefined){
let data3 = data.ended;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/ended",schemaPath:"#/properties/ended/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.ended.type,parentSchema:schema11.properties.ended,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.changed !== undefined){
let data4 = data.changed;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err10 = {instancePath:instancePath+"/changed/" + i0,schemaPath:"#/properties/changed/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema11.properties.changed.items.required,parentSchema:schema11.properties.changed.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.kind === undefined){
const err11 = {instancePath:instancePath+"/changed/" + i0,schemaPath:"#/properties/changed/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema11.properties.changed.items.required,parentSchema:schema11.properties.changed.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.now === undefined){
const err12 = {instancePath:instancePath+"/changed/" + i0,schemaPath:"#/properties/changed/items/required",keyword:"required",params:{missingProperty: "now"},message:"must have required property '"+"now"+"'",schema:schema11.properties.changed.items.required,parentSchema:schema11.properties.changed.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data5){
if(!(((((key1 === "id") || (key1 === "kind")) || (key1 === "before")) || (key1 === "after")) || (key1 === "now"))){
const err13 = {instancePath:instancePath+"/changed/" + i0,schemaPath:"#/properties/changed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.changed.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/changed/" + i0+"/id",schemaPath:"#/properties/changed/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.changed.items.properties.id.type,parentSchema:schema11.properties.changed.items.properties.id,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.kind !== undefined){
let data7 = data5.kind;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/changed/" + i0+"/kind",schemaPath:"#/properties/changed/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.changed.items.properties.kind.type,parentSchema:schema11.properties.changed.items.properties.kind,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((((data7 === "new failure") || (data7 === "fixed")) || (data7 === "other verdict")) || (data7 === "other answer")) || (data7 === "other question")) || (data7 === "new case")) || (data7 === "gone"))){
const err16 = {instancePath:instancePath+"/changed/" + i0+"/kind",schemaPath:"#/properties/changed/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.changed.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.changed.items.properties.kind.enum,parentSchema:schema11.properties.changed.items.properties.kind,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.before !== undefined){
let data8 = data5.before;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/changed/" + i0+"/before",schemaPath:"report-line.schema.json#/definitions/verdict/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema203.type,parentSchema:schema203,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((((((((((data8 === "pass") || (data8 === "pass-tolerated")) || (data8 === "decision-mismatch")) || (data8 === "number-mismatch")) || (data8 === "rule-mismatch")) || (data8 === "borderline")) || (data8 === "indeterminate")) || (data8 === "skipped")) || (data8 === "unsupported")) || (data8 === "errored")) || (data8 === "timeout")) || (data8 === "crashed")) || (data8 === "nondeterministic"))){
const err18 = {instancePath:instancePath+"/changed/" + i0+"/before",schemaPath:"report-line.schema.json#/definitions/verdict/enum",keyword:"enum",params:{allowedValues: schema203.enum},message:"must be equal to one of the allowed values",schema:schema203.enum,parentSchema:schema203,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.after !== undefined){
let data9 = data5.after;
if(typeof data9 !== "string"){
const err19 = {instancePath:instancePath+"/changed/" + i0+"/after",schemaPath:"report-line.schema.json#/definitions/verdict/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema203.type,parentSchema:schema203,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((((((((((data9 === "pass") || (data9 === "pass-tolerated")) || (data9 === "decision-mismatch")) || (data9 === "number-mismatch")) || (data9 === "rule-mismatch")) || (data9 === "borderline")) || (data9 === "indeterminate")) || (data9 === "skipped")) || (data9 === "unsupported")) || (data9 === "errored")) || (data9 === "timeout")) || (data9 === "crashed")) || (data9 === "nondeterministic"))){
const err20 = {instancePath:instancePath+"/changed/" + i0+"/after",schemaPath:"report-line.schema.json#/definitions/verdict/enum",keyword:"enum",params:{allowedValues: schema203.enum},message:"must be equal to one of the allowed values",schema:schema203.enum,parentSchema:schema203,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.now !== undefined){
let data10 = data5.now;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 !== "string"){
const err21 = {instancePath:instancePath+"/changed/" + i0+"/now/" + i1,schemaPath:"#/properties/changed/items/properties/now/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.changed.items.properties.now.items.type,parentSchema:schema11.properties.changed.items.properties.now.items,data:data11};
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
const err22 = {instancePath:instancePath+"/changed/" + i0+"/now",schemaPath:"#/properties/changed/items/properties/now/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.changed.items.properties.now.type,parentSchema:schema11.properties.changed.items.properties.now,data:data10};
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
const err23 = {instancePath:instancePath+"/changed/" + i0,schemaPath:"#/properties/changed/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.changed.items.type,parentSchema:schema11.properties.changed.items,data:data5};
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
const err24 = {instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.changed.type,parentSchema:schema11.properties.changed,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.unchanged !== undefined){
let data12 = data.unchanged;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err25 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.unchanged.type,parentSchema:schema11.properties.unchanged,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.unchanged,data:data12};
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
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
