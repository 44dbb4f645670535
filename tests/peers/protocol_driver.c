/* Lets a test in another language use the protocols: one JSON document a line in, one a line out.
 *
 *   {"do": "write_request", "service": S, "operation": O, "value": V}        -> {"http": {...}}
 *   {"do": "read_request", "service": S, "http": {"headers": {}, "body": B}} -> {"operation": O,
 * "value": V}
 *   {"do": "write_response", "service": S, "operation": O, "value": V}       -> {"http": {...}}
 *   {"do": "read_response", "service": S, "operation": O, "http": {...}}     -> {"value": V}
 *   {"do": "write_error", "service": S, "status": N, "code": C, "message": M} -> {"http": {...}}
 * A failure gives {"error": {"kind":, "code":, "message":, "status":, "request_id":,
 * "throttled":}}. */
#include <stdio.h>

#include "aws/protocol.h"
#include "codec/json.h"

#define REQUEST_ID "00000000-1111-2222-3333-444444444444"

struct turn {
    struct arena arena;
    const struct value *in;
    struct value *out;
    const struct service_model *model;
    struct operation op;
    struct error err;
};

static struct value *headers_value(struct arena *a, const struct http_headers *h)
{
    struct value *map = value_map(a);

    for (size_t i = 0; i < h->count; i++)
        value_set(a, map, h->items[i].name, value_str(a, h->items[i].value));
    return map;
}

static int headers_from(struct turn *t, const struct value *map, struct http_headers *out)
{
    for (size_t i = 0; i < value_count(map); i++) {
        const struct value_member *m = &map->u.map.members[i];

        if (http_headers_add(&t->arena, out, m->key, value_string(m->value), &t->err))
            return -1;
    }
    return 0;
}

static void put_http(struct turn *t, int status, const struct http_headers *headers,
                     struct str body)
{
    struct value *http = value_map(&t->arena);

    value_put_int(&t->arena, http, "status", status);
    value_put(&t->arena, http, "headers", headers_value(&t->arena, headers));
    value_put_str(&t->arena, http, "body", body);
    value_put(&t->arena, t->out, "http", http);
}

static int do_write_request(struct turn *t)
{
    struct http_request request;
    struct str uuid = value_get_str(t->in, "uuid");

    if (protocol_write_request(&t->arena, t->op, value_get(t->in, "value"), uuid.p, &request,
                               &t->err))
        return -1;
    put_http(t, 0, &request.headers, request.body);
    return 0;
}

static int do_read_request(struct turn *t)
{
    struct http_request request = {.method = "POST", .url = STR("/")};
    struct value *v;

    request.body = value_string(value_path(t->in, "http.body"));
    if (headers_from(t, value_path(t->in, "http.headers"), &request.headers) ||
        protocol_read_request(&t->arena, t->model, &request, &t->op, &v, &t->err))
        return -1;
    value_put_str(&t->arena, t->out, "operation", operation_name(t->op));
    value_put(&t->arena, t->out, "value", v);
    return 0;
}

static int do_write_response(struct turn *t)
{
    struct http_response response;

    if (protocol_write_response(&t->arena, t->op, value_get(t->in, "value"), REQUEST_ID, &response,
                                &t->err))
        return -1;
    put_http(t, response.status, &response.headers, response.body);
    return 0;
}

static int do_read_response(struct turn *t)
{
    struct http_response response = {.status = 0};
    struct value *v;

    response.status = (int) value_get_int(value_get(t->in, "http"), "status", 200);
    response.body = value_string(value_path(t->in, "http.body"));
    if (headers_from(t, value_path(t->in, "http.headers"), &response.headers) ||
        protocol_read_response(&t->arena, t->op, &response, &v, &t->err))
        return -1;
    value_put(&t->arena, t->out, "value", v);
    return 0;
}

static int do_write_error(struct turn *t)
{
    struct error failure = {.code = ERROR_AWS};
    struct http_response response;

    failure.http_status = (int) value_get_int(t->in, "status", 0);
    snprintf(failure.aws_code, sizeof(failure.aws_code), "%s",
             value_chars(value_get(t->in, "code")));
    snprintf(failure.message, sizeof(failure.message), "%s",
             value_chars(value_get(t->in, "message")));
    protocol_write_error(&t->arena, t->model, &failure, REQUEST_ID, &response);
    put_http(t, response.status, &response.headers, response.body);
    return 0;
}

static const struct {
    const char *name;
    int (*run)(struct turn *);
    bool needs_operation;
} ACTIONS[] = {
    {"write_request", do_write_request, true},   {"read_request", do_read_request, false},
    {"write_response", do_write_response, true}, {"read_response", do_read_response, true},
    {"write_error", do_write_error, false},
};

static int act(struct turn *t)
{
    struct str name = value_get_str(t->in, "do");

    t->model = service_model_find(value_get_str(t->in, "service"));
    if (!t->model)
        return error_set(&t->err, ERROR_USAGE, "unknown service");
    for (size_t i = 0; i < ARRAY_LENGTH(ACTIONS); i++) {
        if (!str_is(name, ACTIONS[i].name))
            continue;
        if (ACTIONS[i].needs_operation &&
            !operation_find(t->model, value_get_str(t->in, "operation"), &t->op))
            return error_set(&t->err, ERROR_USAGE, "unknown operation");
        return ACTIONS[i].run(t);
    }
    return error_set(&t->err, ERROR_USAGE, "unknown action");
}

static void put_error(struct turn *t)
{
    struct value *error = value_map(&t->arena);

    value_put_text(&t->arena, error, "kind", error_name(t->err.code));
    value_put_text(&t->arena, error, "code", t->err.aws_code);
    value_put_text(&t->arena, error, "message", t->err.message);
    value_put_int(&t->arena, error, "status", t->err.http_status);
    value_put_text(&t->arena, error, "request_id", t->err.request_id);
    value_put_bool(&t->arena, error, "throttled", t->err.throttled);
    t->out = value_map(&t->arena);
    value_put(&t->arena, t->out, "error", error);
}

static void answer_line(struct str line)
{
    struct turn t = {.in = NULL};
    struct str text;

    t.out = value_map(&t.arena);
    t.in = json_parse(&t.arena, line, 0, "the line", &t.err);
    if (!t.in || act(&t))
        put_error(&t);
    text = json_text(&t.arena, t.out, 0);
    fwrite(text.p, 1, text.len, stdout);
    fputc('\n', stdout);
    fflush(stdout);
    arena_release(&t.arena);
}

int main(void)
{
    char *line = NULL;
    size_t cap = 0;
    ssize_t len;

    while ((len = getline(&line, &cap, stdin)) > 0)
        answer_line((struct str){line, (size_t) len});
    free(line);
    return 0;
}
