// Generated from profile.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"profile.schema.json","title":"Profile","description":"How far the numbers of a platform may be from a policy's, each time with the reason. Decisions are never tolerated.","type":"object","additionalProperties":false,"required":["plimsollProfile","id","entries"],"properties":{"plimsollProfile":{"description":"The version of this form, which is 1.","type":"integer","enum":[1]},"id":{"$ref":"common.schema.json#/definitions/name","description":"The profile's name."},"entries":{"description":"The first whose output fits a number decides.","type":"array","items":{"$ref":"#/definitions/profileEntry"}}},"definitions":{"profileEntry":{"title":"ProfileEntry","type":"object","additionalProperties":false,"required":["output","mode","reason","expires"],"properties":{"output":{"type":"string","description":"The paths that it is for; * stands for any characters."},"mode":{"type":"string","enum":["exact","abs","rel","ulp","rounded"],"description":"exact: none; abs and rel: a distance, and one as a share of ours; ulp: so many units in the last place of binary64; rounded: ours is rounded so, and is then compared exactly."},"value":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How far, of abs, rel and ulp."},"rounding":{"$ref":"#/definitions/profileRounding"},"reason":{"type":"string","pattern":"\\S","title":"Reason","description":"Why, in a sentence."},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","title":"Day","description":"The first day on which it is not tolerated any more."}}},"profileRounding":{"title":"ProfileRounding","description":"Of rounded: how.","type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"type":"string","enum":["half_even","half_up","toward_zero","away_from_zero","up","down"],"description":"Which way."},"dp":{"description":"To how many decimals, 0 to 18; this or step.","type":"integer","minimum":0,"maximum":18},"step":{"$ref":"common.schema.json#/definitions/positive","description":"To multiples of this, such as 0.5; this or dp."}}}}};
const schema13 = {"title":"Name","description":"An identity given by the platform: 1 to 128 printable characters.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"};
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$", "u");
const schema14 = {"title":"ProfileEntry","type":"object","additionalProperties":false,"required":["output","mode","reason","expires"],"properties":{"output":{"type":"string","description":"The paths that it is for; * stands for any characters."},"mode":{"type":"string","enum":["exact","abs","rel","ulp","rounded"],"description":"exact: none; abs and rel: a distance, and one as a share of ours; ulp: so many units in the last place of binary64; rounded: ours is rounded so, and is then compared exactly."},"value":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How far, of abs, rel and ulp."},"rounding":{"$ref":"#/definitions/profileRounding"},"reason":{"type":"string","pattern":"\\S","title":"Reason","description":"Why, in a sentence."},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","title":"Day","description":"The first day on which it is not tolerated any more."}}};
const schema15 = {"title":"NonNegative","description":"A decimal number in a string, 0 or more.","type":"string","pattern":"^\\d{1,20}(\\.\\d{1,18})?$"};
const pattern1 = new RegExp("^\\d{1,20}(\\.\\d{1,18})?$", "u");
const pattern3 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema16 = {"title":"ProfileRounding","description":"Of rounded: how.","type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"type":"string","enum":["half_even","half_up","toward_zero","away_from_zero","up","down"],"description":"Which way."},"dp":{"description":"To how many decimals, 0 to 18; this or step.","type":"integer","minimum":0,"maximum":18},"step":{"$ref":"common.schema.json#/definitions/positive","description":"To multiples of this, such as 0.5; this or dp."}}};
const schema17 = {"title":"Positive","description":"A decimal number in a string, more than 0.","type":"string","pattern":"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"};
const pattern2 = new RegExp("^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "dp")) || (key0 === "step"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.mode.type,parentSchema:schema16.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((data0 === "half_even") || (data0 === "half_up")) || (data0 === "toward_zero")) || (data0 === "away_from_zero")) || (data0 === "up")) || (data0 === "down"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema16.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema16.properties.mode.enum,parentSchema:schema16.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dp !== undefined){
let data1 = data.dp;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/dp",schemaPath:"#/properties/dp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.properties.dp.type,parentSchema:schema16.properties.dp,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 18 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/dp",schemaPath:"#/properties/dp/maximum",keyword:"maximum",params:{comparison: "<=", limit: 18},message:"must be <= 18",schema:18,parentSchema:schema16.properties.dp,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/dp",schemaPath:"#/properties/dp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema16.properties.dp,data:data1};
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
if(data.step !== undefined){
let data2 = data.step;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/step",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/step",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.output === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.expires === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "output") || (key0 === "mode")) || (key0 === "value")) || (key0 === "rounding")) || (key0 === "reason")) || (key0 === "expires"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.output !== undefined){
let data0 = data.output;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.output.type,parentSchema:schema14.properties.output,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.mode.type,parentSchema:schema14.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data1 === "exact") || (data1 === "abs")) || (data1 === "rel")) || (data1 === "ulp")) || (data1 === "rounded"))){
const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema14.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema14.properties.mode.enum,parentSchema:schema14.properties.mode,data:data1};
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
let data2 = data.value;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err8 = {instancePath:instancePath+"/value",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/value",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.rounding !== undefined){
if(!(validate13(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data4 = data.reason;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err10 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema14.properties.reason,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.reason.type,parentSchema:schema14.properties.reason,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.expires !== undefined){
let data5 = data.expires;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err12 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema14.properties.expires,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.expires.type,parentSchema:schema14.properties.expires,data:data5};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="profile.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plimsollProfile === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plimsollProfile"},message:"must have required property '"+"plimsollProfile"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.entries === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},message:"must have required property '"+"entries"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "plimsollProfile") || (key0 === "id")) || (key0 === "entries"))){
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
if(data.plimsollProfile !== undefined){
let data0 = data.plimsollProfile;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/plimsollProfile",schemaPath:"#/properties/plimsollProfile/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.plimsollProfile.type,parentSchema:schema11.properties.plimsollProfile,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data0 === 1)){
const err5 = {instancePath:instancePath+"/plimsollProfile",schemaPath:"#/properties/plimsollProfile/enum",keyword:"enum",params:{allowedValues: schema11.properties.plimsollProfile.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.plimsollProfile.enum,parentSchema:schema11.properties.plimsollProfile,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema13,data:data1};
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
const err7 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.entries !== undefined){
let data2 = data.entries;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data2[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.entries.type,parentSchema:schema11.properties.entries,data:data2};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
