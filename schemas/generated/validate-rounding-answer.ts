// Generated from rounding-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"rounding-answer.schema.json","title":"RoundingAnswer","description":"Which roundings explain a run, for each kind of output: `plimsoll infer-rounding`.","type":"array","items":{"title":"RoundingOfOutput","type":"object","additionalProperties":false,"required":["output","records","different","rules"],"properties":{"output":{"type":"string","description":"The path of the numbers, with * for the names of objects."},"records":{"type":"integer","minimum":0,"description":"How many there are."},"different":{"type":"integer","minimum":0,"description":"How many of them are not what the policy says."},"rules":{"type":"array","items":{"$ref":"#/definitions/roundingRule"},"description":"Every rule under which all of them are what they are; several where these do not tell them apart."},"binary":{"title":"BinaryArithmetic","description":"Where no rule explains them: that the platform reckons in binary64.","type":"object","additionalProperties":false,"required":["units"],"properties":{"units":{"type":"number","description":"By so many units of the last of 53 binary places its numbers are off at most."},"dp":{"type":"integer","minimum":0,"description":"Decimals that it prints, where it prints fewer than it has."}}},"nearest":{"title":"NearestRule","description":"Where neither explains them: the rule that explains most.","type":"object","additionalProperties":false,"required":["rule","explained","against"],"properties":{"rule":{"$ref":"#/definitions/roundingRule"},"explained":{"type":"integer","minimum":0,"description":"How many of the numbers it explains."},"against":{"title":"AgainstRule","description":"The first that it does not.","type":"object","additionalProperties":false,"required":["case","path","ours","rounded","found"],"properties":{"case":{"type":"string","description":"The case."},"path":{"type":"string","description":"The path of the number."},"ours":{"type":"string","description":"What the policy says, exactly."},"rounded":{"type":"string","description":"The same under the rule."},"found":{"type":"string","description":"What the platform says."}}}}}}},"definitions":{"roundingRule":{"title":"InferredRoundingRule","description":"A rule of rounding.","type":"object","additionalProperties":false,"required":["placement","mode","dp"],"properties":{"placement":{"type":"string","enum":["result","parts"],"description":"Whether the number is rounded, or each part of which it is the sum."},"mode":{"type":"string","description":"How."},"dp":{"type":"integer","minimum":0,"description":"Decimals that are kept."},"step":{"type":"string","description":"What numbers are rounded to multiples of, where that is no power of ten, or one above 1: 0.5, 0.25, 100."}}}}};
const schema12 = {"title":"InferredRoundingRule","description":"A rule of rounding.","type":"object","additionalProperties":false,"required":["placement","mode","dp"],"properties":{"placement":{"type":"string","enum":["result","parts"],"description":"Whether the number is rounded, or each part of which it is the sum."},"mode":{"type":"string","description":"How."},"dp":{"type":"integer","minimum":0,"description":"Decimals that are kept."},"step":{"type":"string","description":"What numbers are rounded to multiples of, where that is no power of ten, or one above 1: 0.5, 0.25, 100."}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="rounding-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.output === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'",schema:schema11.items.required,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.records === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'",schema:schema11.items.required,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.different === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "different"},message:"must have required property '"+"different"+"'",schema:schema11.items.required,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.rules === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'",schema:schema11.items.required,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data0){
if(!((((((key0 === "output") || (key0 === "records")) || (key0 === "different")) || (key0 === "rules")) || (key0 === "binary")) || (key0 === "nearest"))){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.output !== undefined){
let data1 = data0.output;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/output",schemaPath:"#/items/properties/output/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.items.properties.output.type,parentSchema:schema11.items.properties.output,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.records !== undefined){
let data2 = data0.records;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/" + i0+"/records",schemaPath:"#/items/properties/records/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.items.properties.records.type,parentSchema:schema11.items.properties.records,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/" + i0+"/records",schemaPath:"#/items/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.items.properties.records,data:data2};
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
if(data0.different !== undefined){
let data3 = data0.different;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/" + i0+"/different",schemaPath:"#/items/properties/different/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.items.properties.different.type,parentSchema:schema11.items.properties.different,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/" + i0+"/different",schemaPath:"#/items/properties/different/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.items.properties.different,data:data3};
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
if(data0.rules !== undefined){
let data4 = data0.rules;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.placement === undefined){
const err10 = {instancePath:instancePath+"/" + i0+"/rules/" + i1,schemaPath:"#/definitions/roundingRule/required",keyword:"required",params:{missingProperty: "placement"},message:"must have required property '"+"placement"+"'",schema:schema12.required,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.mode === undefined){
const err11 = {instancePath:instancePath+"/" + i0+"/rules/" + i1,schemaPath:"#/definitions/roundingRule/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema12.required,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.dp === undefined){
const err12 = {instancePath:instancePath+"/" + i0+"/rules/" + i1,schemaPath:"#/definitions/roundingRule/required",keyword:"required",params:{missingProperty: "dp"},message:"must have required property '"+"dp"+"'",schema:schema12.required,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "placement") || (key1 === "mode")) || (key1 === "dp")) || (key1 === "step"))){
const err13 = {instancePath:instancePath+"/" + i0+"/rules/" + i1,schemaPath:"#/definitions/roundingRule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.placement !== undefined){
let data6 = data5.placement;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/" + i0+"/rules/" + i1+"/placement",schemaPath:"#/definitions/roundingRule/properties/placement/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.placement.type,parentSchema:schema12.properties.placement,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data6 === "result") || (data6 === "parts"))){
const err15 = {instancePath:instancePath+"/" + i0+"/rules/" + i1+"/placement",schemaPath:"#/definitions/roundingRule/properties/placement/enum",keyword:"enum",params:{allowedValues: schema12.properties.placement.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.placement.enum,parentSchema:schema12.properties.placement,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.mode !== undefined){
let data7 = data5.mode;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/" + i0+"/rules/" + i1+"/mode",schemaPath:"#/definitions/roundingRule/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.mode.type,parentSchema:schema12.properties.mode,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.dp !== undefined){
let data8 = data5.dp;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/" + i0+"/rules/" + i1+"/dp",schemaPath:"#/definitions/roundingRule/properties/dp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.dp.type,parentSchema:schema12.properties.dp,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/" + i0+"/rules/" + i1+"/dp",schemaPath:"#/definitions/roundingRule/properties/dp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.dp,data:data8};
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
if(data5.step !== undefined){
let data9 = data5.step;
if(typeof data9 !== "string"){
const err19 = {instancePath:instancePath+"/" + i0+"/rules/" + i1+"/step",schemaPath:"#/definitions/roundingRule/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.step.type,parentSchema:schema12.properties.step,data:data9};
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
const err20 = {instancePath:instancePath+"/" + i0+"/rules/" + i1,schemaPath:"#/definitions/roundingRule/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data5};
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
const err21 = {instancePath:instancePath+"/" + i0+"/rules",schemaPath:"#/items/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.items.properties.rules.type,parentSchema:schema11.items.properties.rules,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data0.binary !== undefined){
let data10 = data0.binary;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.units === undefined){
const err22 = {instancePath:instancePath+"/" + i0+"/binary",schemaPath:"#/items/properties/binary/required",keyword:"required",params:{missingProperty: "units"},message:"must have required property '"+"units"+"'",schema:schema11.items.properties.binary.required,parentSchema:schema11.items.properties.binary,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "units") || (key2 === "dp"))){
const err23 = {instancePath:instancePath+"/" + i0+"/binary",schemaPath:"#/items/properties/binary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.items.properties.binary,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.units !== undefined){
let data11 = data10.units;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err24 = {instancePath:instancePath+"/" + i0+"/binary/units",schemaPath:"#/items/properties/binary/properties/units/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.items.properties.binary.properties.units.type,parentSchema:schema11.items.properties.binary.properties.units,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.dp !== undefined){
let data12 = data10.dp;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err25 = {instancePath:instancePath+"/" + i0+"/binary/dp",schemaPath:"#/items/properties/binary/properties/dp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.items.properties.binary.properties.dp.type,parentSchema:schema11.items.properties.binary.properties.dp,data:data12};
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
const err26 = {instancePath:instancePath+"/" + i0+"/binary/dp",schemaPath:"#/items/properties/binary/properties/dp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.items.properties.binary.properties.dp,data:data12};
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
const err27 = {instancePath:instancePath+"/" + i0+"/binary",schemaPath:"#/items/properties/binary/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.items.properties.binary.type,parentSchema:schema11.items.properties.binary,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data0.nearest !== undefined){
let data13 = data0.nearest;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.rule === undefined){
const err28 = {instancePath:instancePath+"/" + i0+"/nearest",schemaPath:"#/items/properties/nearest/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema11.items.properties.nearest.required,parentSchema:schema11.items.properties.nearest,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13.explained === undefined){
const err29 = {instancePath:instancePath+"/" + i0+"/nearest",schemaPath:"#/items/properties/nearest/required",keyword:"required",params:{missingProperty: "explained"},message:"must have required property '"+"explained"+"'",schema:schema11.items.properties.nearest.required,parentSchema:schema11.items.properties.nearest,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13.against === undefined){
const err30 = {instancePath:instancePath+"/" + i0+"/nearest",schemaPath:"#/items/properties/nearest/required",keyword:"required",params:{missingProperty: "against"},message:"must have required property '"+"against"+"'",schema:schema11.items.properties.nearest.required,parentSchema:schema11.items.properties.nearest,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 in data13){
if(!(((key3 === "rule") || (key3 === "explained")) || (key3 === "against"))){
const err31 = {instancePath:instancePath+"/" + i0+"/nearest",schemaPath:"#/items/properties/nearest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.items.properties.nearest,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.rule !== undefined){
let data14 = data13.rule;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.placement === undefined){
const err32 = {instancePath:instancePath+"/" + i0+"/nearest/rule",schemaPath:"#/definitions/roundingRule/required",keyword:"required",params:{missingProperty: "placement"},message:"must have required property '"+"placement"+"'",schema:schema12.required,parentSchema:schema12,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data14.mode === undefined){
const err33 = {instancePath:instancePath+"/" + i0+"/nearest/rule",schemaPath:"#/definitions/roundingRule/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema12.required,parentSchema:schema12,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14.dp === undefined){
const err34 = {instancePath:instancePath+"/" + i0+"/nearest/rule",schemaPath:"#/definitions/roundingRule/required",keyword:"required",params:{missingProperty: "dp"},message:"must have required property '"+"dp"+"'",schema:schema12.required,parentSchema:schema12,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key4 in data14){
if(!((((key4 === "placement") || (key4 === "mode")) || (key4 === "dp")) || (key4 === "step"))){
const err35 = {instancePath:instancePath+"/" + i0+"/nearest/rule",schemaPath:"#/definitions/roundingRule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.placement !== undefined){
let data15 = data14.placement;
if(typeof data15 !== "string"){
const err36 = {instancePath:instancePath+"/" + i0+"/nearest/rule/placement",schemaPath:"#/definitions/roundingRule/properties/placement/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.placement.type,parentSchema:schema12.properties.placement,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((data15 === "result") || (data15 === "parts"))){
const err37 = {instancePath:instancePath+"/" + i0+"/nearest/rule/placement",schemaPath:"#/definitions/roundingRule/properties/placement/enum",keyword:"enum",params:{allowedValues: schema12.properties.placement.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.placement.enum,parentSchema:schema12.properties.placement,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.mode !== undefined){
let data16 = data14.mode;
if(typeof data16 !== "string"){
const err38 = {instancePath:instancePath+"/" + i0+"/nearest/rule/mode",schemaPath:"#/definitions/roundingRule/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.mode.type,parentSchema:schema12.properties.mode,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.dp !== undefined){
let data17 = data14.dp;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err39 = {instancePath:instancePath+"/" + i0+"/nearest/rule/dp",schemaPath:"#/definitions/roundingRule/properties/dp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.dp.type,parentSchema:schema12.properties.dp,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err40 = {instancePath:instancePath+"/" + i0+"/nearest/rule/dp",schemaPath:"#/definitions/roundingRule/properties/dp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.dp,data:data17};
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
if(data14.step !== undefined){
let data18 = data14.step;
if(typeof data18 !== "string"){
const err41 = {instancePath:instancePath+"/" + i0+"/nearest/rule/step",schemaPath:"#/definitions/roundingRule/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.step.type,parentSchema:schema12.properties.step,data:data18};
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
const err42 = {instancePath:instancePath+"/" + i0+"/nearest/rule",schemaPath:"#/definitions/roundingRule/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data13.explained !== undefined){
let data19 = data13.explained;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err43 = {instancePath:instancePath+"/" + i0+"/nearest/explained",schemaPath:"#/items/properties/nearest/properties/explained/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.items.properties.nearest.properties.explained.type,parentSchema:schema11.items.properties.nearest.properties.explained,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err44 = {instancePath:instancePath+"/" + i0+"/nearest/explained",schemaPath:"#/items/properties/nearest/properties/explained/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.items.properties.nearest.properties.explained,data:data19};
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
if(data13.against !== undefined){
let data20 = data13.against;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.case === undefined){
const err45 = {instancePath:instancePath+"/" + i0+"/nearest/against",schemaPath:"#/items/properties/nearest/properties/against/required",keyword:"required",params:{missingProperty: "case"},message:"must have required property '"+"case"+"'",schema:schema11.items.properties.nearest.properties.against.required,parentSchema:schema11.items.properties.nearest.properties.against,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data20.path === undefined){
const err46 = {instancePath:instancePath+"/" + i0+"/nearest/against",schemaPath:"#/items/properties/nearest/properties/against/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema11.items.properties.nearest.properties.against.required,parentSchema:schema11.items.properties.nearest.properties.against,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data20.ours === undefined){
const err47 = {instancePath:instancePath+"/" + i0+"/nearest/against",schemaPath:"#/items/properties/nearest/properties/against/required",keyword:"required",params:{missingProperty: "ours"},message:"must have required property '"+"ours"+"'",schema:schema11.items.properties.nearest.properties.against.required,parentSchema:schema11.items.properties.nearest.properties.against,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data20.rounded === undefined){
const err48 = {instancePath:instancePath+"/" + i0+"/nearest/against",schemaPath:"#/items/properties/nearest/properties/against/required",keyword:"required",params:{missingProperty: "rounded"},message:"must have required property '"+"rounded"+"'",schema:schema11.items.properties.nearest.properties.against.required,parentSchema:schema11.items.properties.nearest.properties.against,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data20.found === undefined){
const err49 = {instancePath:instancePath+"/" + i0+"/nearest/against",schemaPath:"#/items/properties/nearest/properties/against/required",keyword:"required",params:{missingProperty: "found"},message:"must have required property '"+"found"+"'",schema:schema11.items.properties.nearest.properties.against.required,parentSchema:schema11.items.properties.nearest.properties.against,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key5 in data20){
if(!(((((key5 === "case") || (key5 === "path")) || (key5 === "ours")) || (key5 === "rounded")) || (key5 === "found"))){
const err50 = {instancePath:instancePath+"/" + i0+"/nearest/against",schemaPath:"#/items/properties/nearest/properties/against/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.items.properties.nearest.properties.against,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data20.case !== undefined){
let data21 = data20.case;
if(typeof data21 !== "string"){
const err51 = {instancePath:instancePath+"/" + i0+"/nearest/against/case",schemaPath:"#/items/properties/nearest/properties/against/properties/case/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.items.properties.nearest.properties.against.properties.case.type,parentSchema:schema11.items.properties.nearest.properties.against.properties.case,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.path !== undefined){
let data22 = data20.path;
if(typeof data22 !== "string"){
const err52 = {instancePath:instancePath+"/" + i0+"/nearest/against/path",schemaPath:"#/items/properties/nearest/properties/against/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.items.properties.nearest.properties.against.properties.path.type,parentSchema:schema11.items.properties.nearest.properties.against.properties.path,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data20.ours !== undefined){
let data23 = data20.ours;
if(typeof data23 !== "string"){
const err53 = {instancePath:instancePath+"/" + i0+"/nearest/against/ours",schemaPath:"#/items/properties/nearest/properties/against/properties/ours/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.items.properties.nearest.properties.against.properties.ours.type,parentSchema:schema11.items.properties.nearest.properties.against.properties.ours,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.rounded !== undefined){
let data24 = data20.rounded;
if(typeof data24 !== "string"){
const err54 = {instancePath:instancePath+"/" + i0+"/nearest/against/rounded",schemaPath:"#/items/properties/nearest/properties/against/properties/rounded/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.items.properties.nearest.properties.against.properties.rounded.type,parentSchema:schema11.items.properties.nearest.properties.against.properties.rounded,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.found !== undefined){
let data25 = data20.found;
if(typeof data25 !== "string"){
const err55 = {instancePath:instancePath+"/" + i0+"/nearest/against/found",schemaPath:"#/items/properties/nearest/properties/against/properties/found/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.items.properties.nearest.properties.against.properties.found.type,parentSchema:schema11.items.properties.nearest.properties.against.properties.found,data:data25};
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
const err56 = {instancePath:instancePath+"/" + i0+"/nearest/against",schemaPath:"#/items/properties/nearest/properties/against/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.items.properties.nearest.properties.against.type,parentSchema:schema11.items.properties.nearest.properties.against,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/" + i0+"/nearest",schemaPath:"#/items/properties/nearest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.items.properties.nearest.type,parentSchema:schema11.items.properties.nearest,data:data13};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.items.type,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
