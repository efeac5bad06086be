// Generated from platform-start.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"platform-start.schema.json","title":"PlatformStart","description":"What a platform says of itself when it is started. Fields that are not known here are ignored.","type":"object","additionalProperties":true,"required":["plimsoll","implementation","capabilities"],"properties":{"plimsoll":{"description":"The version of the protocol that it speaks, which is 1.","type":"integer","enum":[1]},"implementation":{"$ref":"#/definitions/implementation"},"capabilities":{"$ref":"#/definitions/capabilities"}},"definitions":{"implementation":{"title":"Implementation","description":"What it is.","type":"object","additionalProperties":true,"required":["name","version"],"properties":{"name":{"type":"string","description":"Its name."},"version":{"type":"string","description":"Its version."},"language":{"type":"string","description":"What it is written in."},"homepage":{"type":"string","description":"Where it is from."},"issues":{"type":"string","description":"Where its faults are reported."},"os":{"type":"string","description":"The system that it runs on."}}},"capabilities":{"title":"Capabilities","description":"What it can be asked. What is absent is not restricted, but asks, which is assess alone.","type":"object","additionalProperties":true,"properties":{"modes":{"description":"The margin modes that it knows.","type":"array","items":{"type":"string"}},"asks":{"description":"The questions that it answers: assess, permit, charge, liquidate.","type":"array","items":{"type":"string"}},"supports":{"description":"Further words that cases may require; a case that requires another is not asked.","type":"array","items":{"type":"string"}},"decisions":{"description":"Paths of the decisions that it answers; * stands for any characters.","type":"array","items":{"type":"string"}},"numbers":{"description":"Paths of the numbers that it answers; * stands for any characters.","type":"array","items":{"type":"string"}},"batch":{"description":"How many questions it takes in one message; none together where absent.","type":"integer","minimum":1},"maxInFlight":{"description":"How many messages may wait for their answers; 1 where absent.","type":"integer","minimum":1},"deterministic":{"description":"Whether it says the same when it is asked again; true where absent.","type":"boolean"},"arithmetic":{"description":"What it reckons with, such as decimal or binary64.","type":"string"}}}}};
const schema12 = {"title":"Implementation","description":"What it is.","type":"object","additionalProperties":true,"required":["name","version"],"properties":{"name":{"type":"string","description":"Its name."},"version":{"type":"string","description":"Its version."},"language":{"type":"string","description":"What it is written in."},"homepage":{"type":"string","description":"Where it is from."},"issues":{"type":"string","description":"Where its faults are reported."},"os":{"type":"string","description":"The system that it runs on."}}};
const schema13 = {"title":"Capabilities","description":"What it can be asked. What is absent is not restricted, but asks, which is assess alone.","type":"object","additionalProperties":true,"properties":{"modes":{"description":"The margin modes that it knows.","type":"array","items":{"type":"string"}},"asks":{"description":"The questions that it answers: assess, permit, charge, liquidate.","type":"array","items":{"type":"string"}},"supports":{"description":"Further words that cases may require; a case that requires another is not asked.","type":"array","items":{"type":"string"}},"decisions":{"description":"Paths of the decisions that it answers; * stands for any characters.","type":"array","items":{"type":"string"}},"numbers":{"description":"Paths of the numbers that it answers; * stands for any characters.","type":"array","items":{"type":"string"}},"batch":{"description":"How many questions it takes in one message; none together where absent.","type":"integer","minimum":1},"maxInFlight":{"description":"How many messages may wait for their answers; 1 where absent.","type":"integer","minimum":1},"deterministic":{"description":"Whether it says the same when it is asked again; true where absent.","type":"boolean"},"arithmetic":{"description":"What it reckons with, such as decimal or binary64.","type":"string"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="platform-start.schema.json" */;
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
if(data.implementation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.capabilities === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capabilities"},message:"must have required property '"+"capabilities"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.plimsoll !== undefined){
let data0 = data.plimsoll;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/plimsoll",schemaPath:"#/properties/plimsoll/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.plimsoll.type,parentSchema:schema11.properties.plimsoll,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === 1)){
const err4 = {instancePath:instancePath+"/plimsoll",schemaPath:"#/properties/plimsoll/enum",keyword:"enum",params:{allowedValues: schema11.properties.plimsoll.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.plimsoll.enum,parentSchema:schema11.properties.plimsoll,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.implementation !== undefined){
let data1 = data.implementation;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err5 = {instancePath:instancePath+"/implementation",schemaPath:"#/definitions/implementation/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema12.required,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.version === undefined){
const err6 = {instancePath:instancePath+"/implementation",schemaPath:"#/definitions/implementation/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema12.required,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/implementation/name",schemaPath:"#/definitions/implementation/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.version !== undefined){
let data3 = data1.version;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/implementation/version",schemaPath:"#/definitions/implementation/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.version.type,parentSchema:schema12.properties.version,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.language !== undefined){
let data4 = data1.language;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/implementation/language",schemaPath:"#/definitions/implementation/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.language.type,parentSchema:schema12.properties.language,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.homepage !== undefined){
let data5 = data1.homepage;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/implementation/homepage",schemaPath:"#/definitions/implementation/properties/homepage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.homepage.type,parentSchema:schema12.properties.homepage,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.issues !== undefined){
let data6 = data1.issues;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/implementation/issues",schemaPath:"#/definitions/implementation/properties/issues/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.issues.type,parentSchema:schema12.properties.issues,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.os !== undefined){
let data7 = data1.os;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/implementation/os",schemaPath:"#/definitions/implementation/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.os.type,parentSchema:schema12.properties.os,data:data7};
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
const err13 = {instancePath:instancePath+"/implementation",schemaPath:"#/definitions/implementation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.capabilities !== undefined){
let data8 = data.capabilities;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.modes !== undefined){
let data9 = data8.modes;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
const err14 = {instancePath:instancePath+"/capabilities/modes/" + i0,schemaPath:"#/definitions/capabilities/properties/modes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.modes.items.type,parentSchema:schema13.properties.modes.items,data:data10};
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
const err15 = {instancePath:instancePath+"/capabilities/modes",schemaPath:"#/definitions/capabilities/properties/modes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.modes.type,parentSchema:schema13.properties.modes,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.asks !== undefined){
let data11 = data8.asks;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
const err16 = {instancePath:instancePath+"/capabilities/asks/" + i1,schemaPath:"#/definitions/capabilities/properties/asks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.asks.items.type,parentSchema:schema13.properties.asks.items,data:data12};
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
const err17 = {instancePath:instancePath+"/capabilities/asks",schemaPath:"#/definitions/capabilities/properties/asks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.asks.type,parentSchema:schema13.properties.asks,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.supports !== undefined){
let data13 = data8.supports;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
const err18 = {instancePath:instancePath+"/capabilities/supports/" + i2,schemaPath:"#/definitions/capabilities/properties/supports/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.supports.items.type,parentSchema:schema13.properties.supports.items,data:data14};
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
const err19 = {instancePath:instancePath+"/capabilities/supports",schemaPath:"#/definitions/capabilities/properties/supports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.supports.type,parentSchema:schema13.properties.supports,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.decisions !== undefined){
let data15 = data8.decisions;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err20 = {instancePath:instancePath+"/capabilities/decisions/" + i3,schemaPath:"#/definitions/capabilities/properties/decisions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.decisions.items.type,parentSchema:schema13.properties.decisions.items,data:data16};
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
const err21 = {instancePath:instancePath+"/capabilities/decisions",schemaPath:"#/definitions/capabilities/properties/decisions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.decisions.type,parentSchema:schema13.properties.decisions,data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.numbers !== undefined){
let data17 = data8.numbers;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(typeof data18 !== "string"){
const err22 = {instancePath:instancePath+"/capabilities/numbers/" + i4,schemaPath:"#/definitions/capabilities/properties/numbers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.numbers.items.type,parentSchema:schema13.properties.numbers.items,data:data18};
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
const err23 = {instancePath:instancePath+"/capabilities/numbers",schemaPath:"#/definitions/capabilities/properties/numbers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.numbers.type,parentSchema:schema13.properties.numbers,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.batch !== undefined){
let data19 = data8.batch;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err24 = {instancePath:instancePath+"/capabilities/batch",schemaPath:"#/definitions/capabilities/properties/batch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema13.properties.batch.type,parentSchema:schema13.properties.batch,data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
const err25 = {instancePath:instancePath+"/capabilities/batch",schemaPath:"#/definitions/capabilities/properties/batch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema13.properties.batch,data:data19};
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
if(data8.maxInFlight !== undefined){
let data20 = data8.maxInFlight;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err26 = {instancePath:instancePath+"/capabilities/maxInFlight",schemaPath:"#/definitions/capabilities/properties/maxInFlight/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema13.properties.maxInFlight.type,parentSchema:schema13.properties.maxInFlight,data:data20};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err27 = {instancePath:instancePath+"/capabilities/maxInFlight",schemaPath:"#/definitions/capabilities/properties/maxInFlight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema13.properties.maxInFlight,data:data20};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data8.deterministic !== undefined){
let data21 = data8.deterministic;
if(typeof data21 !== "boolean"){
const err28 = {instancePath:instancePath+"/capabilities/deterministic",schemaPath:"#/definitions/capabilities/properties/deterministic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema13.properties.deterministic.type,parentSchema:schema13.properties.deterministic,data:data21};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.arithmetic !== undefined){
let data22 = data8.arithmetic;
if(typeof data22 !== "string"){
const err29 = {instancePath:instancePath+"/capabilities/arithmetic",schemaPath:"#/definitions/capabilities/properties/arithmetic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.arithmetic.type,parentSchema:schema13.properties.arithmetic,data:data22};
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
const err30 = {instancePath:instancePath+"/capabilities",schemaPath:"#/definitions/capabilities/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data8};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
