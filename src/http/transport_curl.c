/* The real network: many exchanges on one libcurl multi handle, connections kept and shared. */
#include <poll.h>

#include <curl/curl.h>

#include "base/clock.h"
#include "http/curl_exchange.h"

enum {
    HOST_CONNECTIONS_MAX = 64,
    KEPT_CONNECTIONS_MAX = 256,
    POLL_MAX_MS = 60000,
};

struct transport_curl {
    struct transport base;
    CURLM *multi;
    struct clock *clock;
    char *ca_bundle;
    struct transport_counts *counts;
    struct exchange *active, *idle; /* active is doubly linked */
    size_t active_count;
};

static struct transport_curl *of_base(struct transport *transport)
{
    return (struct transport_curl *) transport;
}

static struct exchange *take_idle(struct transport_curl *t)
{
    struct exchange *x = t->idle;
    if (!x)
        return exchange_new();
    t->idle = x->next;
    x->next = NULL;
    return x;
}

static void put_idle(struct transport_curl *t, struct exchange *x)
{
    exchange_reset(x);
    x->previous = NULL;
    x->next = t->idle;
    t->idle = x;
}

static void link_active(struct transport_curl *t, struct exchange *x)
{
    x->previous = NULL;
    x->next = t->active;
    if (t->active)
        t->active->previous = x;
    t->active = x;
    t->active_count++;
}

static void unlink_active(struct transport_curl *t, struct exchange *x)
{
    if (x->previous)
        x->previous->next = x->next;
    else
        t->active = x->next;
    if (x->next)
        x->next->previous = x->previous;
    t->active_count--;
}

static int start_exchange(struct transport *transport, const struct http_request *request,
                          transport_done *done, void *ctx, struct error *err)
{
    struct transport_curl *t = of_base(transport);
    if (transport_check_url(request->url, "URL of a request", err))
        return -1;
    struct exchange *x = take_idle(t);
    if (!x)
        return error_set(err, ERROR_NETWORK, "libcurl could not begin another request");
    x->done = done;
    x->ctx = ctx;
    if (exchange_prepare(x, request, t->ca_bundle, err)) {
        put_idle(t, x);
        return -1;
    }
    CURLMcode code = curl_multi_add_handle(t->multi, x->easy);
    if (code != CURLM_OK) {
        put_idle(t, x);
        return error_set(err, ERROR_NETWORK, "libcurl could not begin another request: %s",
                         curl_multi_strerror(code));
    }
    link_active(t, x);
    if (t->counts)
        t->counts->requests++;
    return 0;
}

static void finish_exchange(struct transport_curl *t, struct exchange *x, CURLcode result)
{
    if (t->counts)
        t->counts->connections += exchange_connections(x);
    curl_multi_remove_handle(t->multi, x->easy);
    unlink_active(t, x);
    exchange_deliver(x, result);
    put_idle(t, x);
}

/* The handle and its result are read before done is called: done may start requests. */
static size_t deliver_finished(struct transport_curl *t)
{
    size_t delivered = 0;
    CURLMsg *message;
    int left;
    while ((message = curl_multi_info_read(t->multi, &left))) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL *easy = message->easy_handle;
        CURLcode result = message->data.result;
        struct exchange *x = NULL;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **) &x);
        finish_exchange(t, x, result);
        delivered++;
    }
    return delivered;
}

static bool check_watches(struct transport_watch *watches, size_t count)
{
    bool any = false;
    for (size_t i = 0; i < count; i++) {
        struct pollfd fd = {.fd = watches[i].fd, .events = POLLIN};
        watches[i].readable = poll(&fd, 1, 0) > 0;
        any = any || watches[i].readable;
    }
    return any;
}

static int wait_for_event(struct transport_curl *t, int64_t wait_ms,
                          const struct transport_watch *watches, size_t count, struct error *err)
{
    struct curl_waitfd *fds = xcalloc(count + 1, sizeof(*fds));
    for (size_t i = 0; i < count; i++)
        fds[i] = (struct curl_waitfd){.fd = watches[i].fd, .events = CURL_WAIT_POLLIN};
    int wait = (int) (wait_ms < POLL_MAX_MS ? wait_ms : POLL_MAX_MS);
    CURLMcode code = curl_multi_poll(t->multi, fds, (unsigned) count, wait, NULL);
    free(fds);
    if (code == CURLM_OK)
        return 0;
    return error_set(err, ERROR_NETWORK, "waiting for the network failed: %s",
                     curl_multi_strerror(code));
}

static int poll_exchanges(struct transport *transport, int64_t until_ms,
                          struct transport_watch *watches, size_t count, struct error *err)
{
    struct transport_curl *t = of_base(transport);
    for (;;) {
        int running;
        CURLMcode code = curl_multi_perform(t->multi, &running);
        if (code != CURLM_OK)
            return error_set(err, ERROR_NETWORK, "libcurl failed: %s", curl_multi_strerror(code));
        bool delivered = deliver_finished(t) > 0;
        bool readable = check_watches(watches, count);
        int64_t now_ms = clock_monotonic_ms(t->clock);
        if (delivered || readable || now_ms >= until_ms)
            return 0;
        if (wait_for_event(t, until_ms - now_ms, watches, count, err))
            return -1;
    }
}

static size_t count_in_flight(const struct transport *transport)
{
    return ((const struct transport_curl *) transport)->active_count;
}

static void drop_exchange(struct transport_curl *t, struct exchange *x)
{
    curl_multi_remove_handle(t->multi, x->easy);
    unlink_active(t, x);
    put_idle(t, x);
}

static void forget_exchanges(struct transport *transport, void *ctx)
{
    struct transport_curl *t = of_base(transport);
    struct exchange *next;
    for (struct exchange *x = t->active; x; x = next) {
        next = x->next;
        if (x->ctx == ctx)
            drop_exchange(t, x);
    }
}

static void free_transport(struct transport *transport)
{
    struct transport_curl *t = of_base(transport);
    while (t->active)
        drop_exchange(t, t->active);
    while (t->idle)
        exchange_free(take_idle(t));
    curl_multi_cleanup(t->multi);
    curl_global_cleanup();
    free(t->ca_bundle);
    free(t);
}

static const struct transport_ops curl_ops = {
    .start = start_exchange,
    .poll = poll_exchanges,
    .in_flight = count_in_flight,
    .free = free_transport,
    .forget = forget_exchanges,
};

struct transport *transport_curl_new(const struct transport_curl_options *options,
                                     struct error *err)
{
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        error_set(err, ERROR_NETWORK, "libcurl could not be started");
        return NULL;
    }
    CURLM *multi = curl_multi_init();
    if (!multi) {
        curl_global_cleanup();
        error_set(err, ERROR_NETWORK, "libcurl could not be started");
        return NULL;
    }
    size_t host_max =
        options->host_connections_max ? options->host_connections_max : HOST_CONNECTIONS_MAX;
    curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, (long) host_max);
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, (long) KEPT_CONNECTIONS_MAX);
    curl_multi_setopt(multi, CURLMOPT_PIPELINING, (long) CURLPIPE_NOTHING);
    struct transport_curl *t = xcalloc(1, sizeof(*t));
    t->base.ops = &curl_ops;
    t->multi = multi;
    t->clock = options->clock;
    t->counts = options->counts;
    t->ca_bundle = options->ca_bundle && options->ca_bundle[0] ? xstrdup(options->ca_bundle) : NULL;
    return &t->base;
}
