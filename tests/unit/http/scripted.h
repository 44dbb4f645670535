/* A transport for tests: answers come from a table, time is virtual, every request is kept. */
#ifndef ISOCTL_TESTS_SCRIPTED_H
#define ISOCTL_TESTS_SCRIPTED_H

#include <poll.h>

#include "base/clock.h"
#include "http/transport.h"

struct scripted_row {
    int64_t delay_ms;
    int status;          /* 0: a network failure */
    bool not_sent;       /* of that failure */
    const char *headers; /* "Name: value\n..." or NULL */
    const char *body;
};

struct scripted_request {
    int64_t at_ms;
    struct http_request request; /* a copy */
};

struct scripted_flight {
    const struct scripted_row *row;
    int64_t due_ms;
    transport_done *done;
    void *ctx;
};

enum { SCRIPTED_MAX = 256 };

struct scripted {
    struct transport base;
    struct clock_virtual *clock;
    struct arena arena;
    const struct scripted_row *rows;
    size_t row_count, row_next; /* the last row answers all further requests */
    struct scripted_request requests[SCRIPTED_MAX];
    size_t request_count;
    struct scripted_flight flights[SCRIPTED_MAX];
    size_t flight_count, forgotten;
};

static inline int scripted_start(struct transport *t, const struct http_request *request,
                                 transport_done *done, void *ctx, struct error *err)
{
    struct scripted *s = (struct scripted *) t;
    if (s->request_count == SCRIPTED_MAX)
        return error_set(err, ERROR_INTERNAL, "too many requests for this test");
    const struct scripted_row *row = &s->rows[s->row_next];
    if (s->row_next + 1 < s->row_count)
        s->row_next++;
    struct scripted_request *kept = &s->requests[s->request_count++];
    kept->at_ms = s->clock->now_ms;
    kept->request = *request;
    kept->request.url = str_copy(&s->arena, request->url);
    kept->request.body = str_copy(&s->arena, request->body);
    kept->request.headers = (struct http_headers){0};
    for (size_t i = 0; i < request->headers.count; i++)
        if (http_headers_add(&s->arena, &kept->request.headers, request->headers.items[i].name,
                             request->headers.items[i].value, err))
            return -1;
    s->flights[s->flight_count++] =
        (struct scripted_flight){row, s->clock->now_ms + row->delay_ms, done, ctx};
    return 0;
}

static inline void scripted_deliver(struct scripted *s, const struct scripted_flight *flight)
{
    const struct scripted_row *row = flight->row;
    if (!row->status) {
        struct error err = {0};
        error_set(&err, ERROR_NETWORK, "example.com: the connection was closed");
        err.not_sent = row->not_sent;
        flight->done(flight->ctx, NULL, &err);
        return;
    }
    struct http_response response = {.status = row->status, .body = str_of(row->body)};
    struct str rest = row->headers ? str_of(row->headers) : (struct str){0}, line, value;
    while (rest.p) {
        line = str_split(rest, '\n', &rest);
        struct str name = str_split(line, ':', &value);
        if (name.len && http_headers_add(&s->arena, &response.headers, name, str_trim(value), NULL))
            abort();
    }
    flight->done(flight->ctx, &response, NULL);
}

static inline int scripted_poll(struct transport *t, int64_t until_ms,
                                struct transport_watch *watches, size_t count, struct error *err)
{
    struct scripted *s = (struct scripted *) t;
    (void) err;
    bool readable = false;
    for (size_t i = 0; i < count; i++) {
        struct pollfd fd = {.fd = watches[i].fd, .events = POLLIN};
        watches[i].readable = poll(&fd, 1, 0) > 0;
        readable = readable || watches[i].readable;
    }
    if (readable)
        return 0;
    size_t first = 0;
    for (size_t i = 1; i < s->flight_count; i++)
        if (s->flights[i].due_ms < s->flights[first].due_ms)
            first = i;
    if (!s->flight_count || s->flights[first].due_ms > until_ms) {
        clock_virtual_advance_to(s->clock, until_ms);
        return 0;
    }
    struct scripted_flight flight = s->flights[first];
    s->flights[first] = s->flights[--s->flight_count];
    clock_virtual_advance_to(s->clock, flight.due_ms);
    scripted_deliver(s, &flight);
    return 0;
}

static inline size_t scripted_in_flight(const struct transport *t)
{
    return ((const struct scripted *) t)->flight_count;
}

static inline void scripted_forget(struct transport *t, void *ctx)
{
    struct scripted *s = (struct scripted *) t;
    for (size_t i = 0; i < s->flight_count;)
        if (s->flights[i].ctx == ctx) {
            s->flights[i] = s->flights[--s->flight_count];
            s->forgotten++;
        } else {
            i++;
        }
}

static inline void scripted_free(struct transport *t)
{
    arena_release(&((struct scripted *) t)->arena);
}

static const struct transport_ops scripted_ops = {
    .start = scripted_start,
    .poll = scripted_poll,
    .in_flight = scripted_in_flight,
    .free = scripted_free,
    .forget = scripted_forget,
};

static inline void scripted_init(struct scripted *s, struct clock_virtual *clock,
                                 const struct scripted_row *rows, size_t count)
{
    *s = (struct scripted){
        .base = {.ops = &scripted_ops}, .clock = clock, .rows = rows, .row_count = count};
}

#endif
