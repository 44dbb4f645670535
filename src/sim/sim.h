/* CONTRACT. The simulated cloud: a behavioural model of AWS behind the wire protocols, in a trusted
 * Lua state (lua/sim/).
 *
 * A sim is the cloud (ground truth, log); a transport_sim is one client's connection to it on a
 * virtual clock. Its truth lives apart from isoctl's state, in DIR/cloud.log: each effect is
 * written before its answer is delivered. Opening replays the log. It proves the engine and the
 * recipe; it is no proof of AWS, and does not judge reachability yet.
 */
#ifndef ISOCTL_SIM_SIM_H
#define ISOCTL_SIM_SIM_H

#include "base/clock.h"
#include "base/store.h"
#include "base/value.h"
#include "http/transport.h"

struct sim;

struct sim_options {
    struct store *store;
    const char *dir; /* ".isoctl-sim"; NULL: memory only */
    struct clock_virtual
        *clock; /* moved on to the time of the last effect in the log when opened */
    uint64_t seed;
    const struct value
        *cloud; /* options for lua/sim (quotas, visibility_ms, fresh account), or NULL */
};

#define SIM_ACCOUNT "123456789012"
#define SIM_ACCESS_KEY_ID "AKIAISOCTLSIMULATED0"
#define SIM_SECRET_ACCESS_KEY "simulated/secret/key/of/isoctl/0123456789"

struct sim *sim_open(const struct sim_options *, struct error *err);
void sim_close(struct sim *);
/* Answers travel for the latencies of lua/sim/delays.lua on the sim's virtual clock. */
struct transport *sim_transport(struct sim *);
/* One request straight in: parse, check signature, act, serialise. The answer is built in the
 * arena. For `isoctl sim --listen`. */
void sim_handle(struct sim *, struct arena *, const struct http_request *,
                struct http_response *out);

/* The sim's own log of one call, for figures and tests on order. Times in virtual ms. */
struct sim_call {
    struct str service, operation, error_code; /* "" on success */
    struct str address;                        /* isoctl:address tag in the input, or "" */
    int64_t sent_ms, answered_ms;
};
size_t sim_call_count(const struct sim *);
const struct sim_call *sim_call_at(const struct sim *, size_t i);

#endif
