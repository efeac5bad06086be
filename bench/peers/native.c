/*
 * The loop that a person writes in C for speed: plain doubles over the same columns with the same look-up of tiers, the same stages, and no bound.
 * bench/kernel/hand.ts says the same in JavaScript. Built as an addon of Node, so that it runs in the process of what it is measured against.
 */
#include <node_api.h>
#include <stdint.h>
#include <math.h>
#include <string.h>

typedef struct {
  uint32_t accounts;
  const uint32_t *pool_start, *position_start, *pool_balance, *position_instrument, *instrument_tiers, *tier_start;
  const uint8_t *pool_mode, *option, *contract;
  const double *wallet, *bonus, *margin, *contracts, *size, *mark, *entry, *sign, *up_to, *by, *amount;
  uint8_t *status;
  /* Steps of prices: NULL where none are asked for. */
  const double *tick;
  double *ticks;
  /* Rows of tiers by the leading bits of a number, 0 where the table must be looked through: engine/kernel/runtime/tier-index.ts. */
  const int32_t *index_rows, *index_shape;
} columns;

static inline __attribute__((always_inline)) uint32_t row_of(const columns *c, uint32_t table, double value) {
  const int32_t span = c->index_shape[0], low = c->index_shape[1];
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  const int32_t bucket = (int32_t)(bits >> 48) - low;
  uint32_t row = (uint32_t)c->index_rows[(int32_t)table * span + (bucket < 0 ? 0 : bucket < span ? bucket : span - 1)];
  if (row == 0) {
    row = c->tier_start[table];
    while (value > c->up_to[row]) row += 1;
  }
  return row;
}

static inline __attribute__((always_inline)) void decide(const columns *c, int has_option, int is_rate, int has_inverse, int warns, int prices) {
  const uint8_t liquidatable = warns ? 2 : 1;
  for (uint32_t a = 0; a < c->accounts; a += 1) {
    uint8_t worst = 0;
    for (uint32_t k = c->pool_start[a]; k < c->pool_start[a + 1]; k += 1) {
      const uint32_t first = c->position_start[k], next = c->position_start[k + 1];
      const int is_alone = c->pool_mode[k] == 1;
      if (is_alone && first == next) continue;
      double equity = is_alone ? c->margin[first] : c->wallet[c->pool_balance[k]];
      if (has_option && !is_alone && c->option[a] == 1) equity += c->bonus[c->pool_balance[k]];
      double requirement = 0;
      for (uint32_t p = first; p < next; p += 1) {
        const uint32_t i = c->position_instrument[p];
        const double units = c->contracts[p] * c->size[i];
        const int is_inverse = has_inverse && c->contract[i] == 1;
        const double value = is_inverse ? units / c->mark[i] : units * c->mark[i];
        const double cost = is_inverse ? units / c->entry[p] : units * c->entry[p];
        equity += c->sign[p] * (is_inverse ? cost - value : value - cost);
        const uint32_t row = row_of(c, c->instrument_tiers[i], value);
        requirement += (is_rate ? value * c->by[row] : value / (2 * c->by[row])) - c->amount[row];
      }
      uint8_t status = 0;
      if (equity < requirement) status = liquidatable;
      else if (warns && requirement >= 0.8 * equity) status = 1;
      if (status > worst) worst = status;
      if (!prices) continue;
      /* Prices within the tier of the mark price, of linear contracts. */
      const double left = equity - requirement;
      for (uint32_t p = first; p < next; p += 1) {
        const uint32_t i = c->position_instrument[p];
        const double units = c->contracts[p] * c->size[i];
        const uint32_t row = row_of(c, c->instrument_tiers[i], units * c->mark[i]);
        const double slope = units * (c->sign[p] - (is_rate ? c->by[row] : 1 / (2 * c->by[row])));
        const double steps = rint((c->mark[i] - left / slope) / c->tick[i]);
        c->ticks[p] = status == liquidatable || steps < 0 ? 0 : steps;
      }
    }
    c->status[a] = worst;
  }
}

static void *data_of(napi_env env, napi_value array) {
  napi_typedarray_type type;
  size_t length, offset;
  void *data = NULL;
  napi_value buffer;
  napi_get_typedarray_info(env, array, &type, &length, &data, &buffer, &offset);
  return data;
}

/* decide(rules, accounts, [columns in the order of the struct]): rules 0 by rate; 1 by rate with option, inverse contracts and warning; 2 by leverage; 3 to 5 the same with prices. */
static napi_value run(napi_env env, napi_callback_info info) {
  size_t count = 3;
  napi_value given[3], each[25];
  napi_get_cb_info(env, info, &count, given, NULL, NULL);
  uint32_t rules;
  columns c;
  napi_get_value_uint32(env, given[0], &rules);
  napi_get_value_uint32(env, given[1], &c.accounts);
  void *data[25];
  for (uint32_t index = 0; index < 25; index += 1) {
    napi_get_element(env, given[2], index, &each[index]);
    data[index] = data_of(env, each[index]);
  }
  c.pool_start = data[0]; c.position_start = data[1]; c.pool_balance = data[2]; c.position_instrument = data[3]; c.instrument_tiers = data[4]; c.tier_start = data[5];
  c.pool_mode = data[6]; c.option = data[7]; c.contract = data[8];
  c.wallet = data[9]; c.bonus = data[10]; c.margin = data[11]; c.contracts = data[12]; c.size = data[13]; c.mark = data[14]; c.entry = data[15]; c.sign = data[16]; c.up_to = data[17]; c.by = data[18]; c.amount = data[19];
  c.status = data[20]; c.index_rows = data[21]; c.index_shape = data[22]; c.tick = data[23]; c.ticks = data[24];
  switch (rules) {
    case 0: decide(&c, 1, 1, 0, 0, 0); break;
    case 1: decide(&c, 1, 1, 1, 1, 0); break;
    case 2: decide(&c, 0, 0, 0, 0, 0); break;
    case 3: decide(&c, 1, 1, 0, 0, 1); break;
    case 4: decide(&c, 1, 1, 1, 1, 1); break;
    default: decide(&c, 0, 0, 0, 0, 1);
  }
  return NULL;
}

NAPI_MODULE_INIT() {
  napi_value function;
  napi_create_function(env, "decide", NAPI_AUTO_LENGTH, run, NULL, &function);
  napi_set_named_property(env, exports, "decide", function);
  return exports;
}
