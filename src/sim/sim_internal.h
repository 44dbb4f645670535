/* Inside of the simulated cloud, shared by the files of src/sim/. */
#ifndef ISOCTL_SIM_SIM_INTERNAL_H
#define ISOCTL_SIM_SIM_INTERNAL_H

#include <lua.h>

#include "aws/protocol.h"
#include "sim/sim.h"

struct sim {
    struct sim_options options;
    struct arena arena; /* lives as long as the sim: call records */
    lua_State *lua;
    int cloud; /* registry reference of the cloud object */
    struct random_seeded random;
    struct buf effects; /* JSON objects of the call that runs, comma separated */
    int log_handle;     /* -1: memory only */
    struct sim_call *calls;
    size_t call_count, call_cap;
    uint64_t request_count;
};

/* A request taken apart: what it asks, or why it is refused. */
struct sim_request {
    const struct service_model *service; /* NULL: unknown */
    struct operation operation;
    struct str region;
    struct value *input;
    struct error refusal; /* code ERROR_NONE: none */
};

/* sim_handle.c */
void sim_read_request(struct sim *, struct arena *, const struct http_request *,
                      struct sim_request *out);
/* sent_ms and answered_ms go to the log. */
void sim_answer(struct sim *, struct arena *, const struct sim_request *, int64_t sent_ms,
                int64_t answered_ms, struct http_response *out);

/* sim_lua.c: the trusted Lua state. */
int sim_lua_open(struct sim *, struct error *err) MUST_USE;
void sim_lua_close(struct sim *);
int sim_lua_load_record(struct sim *, const struct value *record, struct error *err) MUST_USE;
/* Runs the operation. NULL and err (aws_code, http_status, message) where the cloud refuses. */
struct value *sim_lua_call(struct sim *, struct arena *, const struct sim_request *,
                           struct error *err);
int64_t sim_lua_delay_ms(struct sim *, const struct sim_request *);

/* sim_value.c: data between C and Lua. */
void sim_push_value(lua_State *, const struct value *);
/* Guided by the model's shape; depth is bounded. */
struct value *sim_take_shape(lua_State *, int index, struct arena *, struct shape, int depth);
/* Without a model: a table with [1] is a list, others are maps. */
struct value *sim_take_value(lua_State *, int index, struct arena *, int depth);

/* sim_log.c: DIR/cloud.log, one line a changing call. */
int sim_log_open(struct sim *, struct error *err) MUST_USE;
void sim_log_close(struct sim *);
/* One line with the effects gathered in sim->effects; nothing when there are none. */
int sim_log_write(struct sim *, const struct sim_call *, struct error *err) MUST_USE;

#endif
