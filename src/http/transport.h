/* CONTRACT. The seam to the network: request in, completion event out.
 *
 * Calling sequence: transport_start copies or finishes with the request before it returns or keeps
 * what it needs (the caller keeps the request alive until done is called); done is called exactly
 * once, from inside transport_poll, never from inside transport_start; the response is borrowed for
 * the length of that call. transport_poll returns when at least one completion was delivered, a
 * watched descriptor is readable, or the monotonic clock of the transport has reached until_ms.
 * Real set: transport_curl (curl_multi_poll). Simulated set: transport_sim, which never sleeps:
 * when nothing can run, its virtual clock jumps to the earlier of until_ms and the next answer.
 */
#ifndef ISOCTL_HTTP_TRANSPORT_H
#define ISOCTL_HTTP_TRANSPORT_H

#include "http/message.h"

struct clock;
struct transport;

/* Exactly one of response and err is not NULL. */
typedef void transport_done(void *ctx, const struct http_response *response,
                            const struct error *err);

struct transport_watch {
    int fd;
    bool readable; /* set by poll */
};

struct transport_ops {
    int (*start)(struct transport *, const struct http_request *, transport_done *done, void *ctx,
                 struct error *err);
    int (*poll)(struct transport *, int64_t until_ms, struct transport_watch *watches, size_t count,
                struct error *err);
    size_t (*in_flight)(const struct transport *);
    /* Forget everything in flight: no done is called. */
    void (*free)(struct transport *);
    /* Forget what was started with this ctx: its done is not called. May be NULL. */
    void (*forget)(struct transport *, void *ctx);
};

struct transport {
    const struct transport_ops *ops;
};

/* Figures for reports: requests sent, connections opened. */
struct transport_counts {
    uint64_t requests, connections;
};

struct transport_curl_options {
    struct clock *clock;
    const char *ca_bundle;           /* AWS_CA_BUNDLE, or NULL */
    size_t host_connections_max;     /* 0: 64 */
    struct transport_counts *counts; /* may be NULL */
};

struct transport *transport_curl_new(const struct transport_curl_options *, struct error *err);
void transport_free(struct transport *);
/* No effect where the transport cannot forget single requests. */
void transport_forget(struct transport *, void *ctx);
/* May `url` be asked at all? https, or http to this machine or to one of AWS's link-local
 * credential endpoints. `what` names it in the error. */
int transport_check_url(struct str url, const char *what, struct error *err) MUST_USE;

#endif
