/* The toy types' cloud, in place of src/aws/client: it acts at once and answers 10 ms later in
 * virtual time, hides what is new, refuses to delete what is referred to, and can fail or crash at
 * the n-th changing call. */
#ifndef ISOCTL_TESTS_TOY_CLOUD_H
#define ISOCTL_TESTS_TOY_CLOUD_H

#include "aws/client.h"
#include "codec/json.h"
#include "memory_store.h"
#include "toy_types.h"

enum toy_fault {
    TOY_NONE,
    TOY_CRASH_BEFORE, /* the process dies after its sync, before the effect */
    TOY_CRASH_AFTER,  /* ... after the effect, before the answer */
    TOY_LOST_BEFORE,  /* no answer, no effect */
    TOY_LOST_AFTER,   /* no answer, but it happened */
    TOY_500_AFTER,    /* an internal error, but it happened */
    TOY_THROTTLED,
    TOY_DENIED,
    TOY_FAULT_COUNT
};

struct toy_thing {
    struct value *value;                   /* as described */
    int64_t visible_ms, ready_ms, gone_ms; /* gone 0: not deleted */
};

struct aws_client {
    struct arena arena;
    struct loop *loop;
    struct clock_virtual *clock;
    struct memory_store *store;
    struct toy_thing *things;
    size_t count, cap;
    struct map names; /* of what was ever made; a name counts while its thing is there */
    enum toy_fault fault;
    int fault_at, changes; /* changing calls so far */
    int reads, creates, hidden_ms;
    bool crashed;
    const char *const *canned; /* operation, answer as JSON, ..., NULL: reads beside the toys */
    struct str log[2048];      /* "Create A" */
    size_t log_count;
};

struct toy_answer {
    struct aws_client *client;
    aws_done *done;
    void *ctx;
    struct value *output;
    struct error err;
    bool failed;
};

const char *aws_client_region(const struct aws_client *c)
{
    return c ? "us-east-1" : "";
}
const char *aws_client_partition(const struct aws_client *c)
{
    return c ? "aws" : "";
}
const char *aws_client_endpoint(const struct aws_client *c, const char *service)
{
    return c && service ? "" : "?";
}

static bool toy_is_there(const struct aws_client *c, const struct toy_thing *t)
{
    return !t->gone_ms || c->clock->now_ms < t->gone_ms;
}

static struct toy_thing *toy_find(struct aws_client *c, struct str id)
{
    int64_t n;
    if (!str_starts(id, "id-") || !str_to_int(str_slice(id, 3, id.len), &n) || n < 1 ||
        (size_t) n > c->count)
        return NULL;
    if (toy_is_there(c, &c->things[n - 1]))
        return &c->things[n - 1];
    return NULL;
}

static int toy_refuse(struct error *err, const char *code)
{
    error_set(err, ERROR_AWS, "the cloud says %s", code);
    err->http_status = 400;
    snprintf(err->aws_code, sizeof(err->aws_code), "%s", code);
    return -1;
}

static bool toy_named(struct aws_client *c, struct str name)
{
    const struct value *v = name.len ? map_get(&c->names, name) : NULL;
    return v && toy_find(c, value_get_str(v, "Id"));
}

static int toy_create(struct aws_client *c, const struct value *input, struct value **out,
                      struct error *err)
{
    struct str parent = value_get_str(input, "Parent");
    if (parent.len && !toy_find(c, parent))
        return toy_refuse(err, "NotFound");
    if (toy_named(c, value_get_str(input, "Name")))
        return toy_refuse(err, "AlreadyExists");
    c->things = arena_grow(&c->arena, c->things, &c->cap, c->count + 1, sizeof(*c->things));
    struct toy_thing *t = &c->things[c->count++];
    bool slow = str_is(value_get_str(input, "Type"), "Toy::Slow");
    *t = (struct toy_thing){value_copy(&c->arena, input), c->clock->now_ms + c->hidden_ms,
                            c->clock->now_ms + (slow ? 5000 : 0), 0};
    value_put(&c->arena, t->value, "Id", value_textf(&c->arena, "id-%zu", c->count));
    c->creates++;
    map_set(&c->names, value_get_str(t->value, "Name"), t->value);
    *out = value_copy(&c->arena, t->value);
    value_put_int(&c->arena, *out, "Status", slow ? RESOURCE_PENDING : RESOURCE_READY);
    return 0;
}

static int toy_update(struct aws_client *c, const struct value *input, struct value **out,
                      struct error *err)
{
    struct toy_thing *t = toy_find(c, value_get_str(input, "Id"));
    if (!t)
        return toy_refuse(err, "NotFound");
    struct value *to = value_get(input, "Value");
    value_remove(t->value, value_get_str(input, "Property"));
    if (to)
        value_set(&c->arena, t->value, value_get_str(input, "Property"), value_copy(&c->arena, to));
    *out = value_map(&c->arena);
    return 0;
}

static bool toy_is_held(struct aws_client *c, struct str id)
{
    for (size_t i = 0; i < c->count; i++) {
        const struct value *v = c->things[i].value;
        bool refers =
            str_equal(value_get_str(v, "Parent"), id) || str_equal(value_get_str(v, "Peer"), id);
        if (toy_is_there(c, &c->things[i]) && refers)
            return true;
    }
    return false;
}

static int toy_delete(struct aws_client *c, const struct value *input, struct value **out,
                      struct error *err)
{
    struct str id = value_get_str(input, "Id");
    struct toy_thing *t = toy_find(c, id);
    if (!t)
        return toy_refuse(err, "NotFound");
    if (toy_is_held(c, id))
        return toy_refuse(err, "DependencyViolation");
    bool slow = str_is(value_get_str(t->value, "Type"), "Toy::Slow");
    if (!t->gone_ms)
        t->gone_ms = c->clock->now_ms + (slow ? 3000 : 0);
    *out = value_map(&c->arena);
    return 0;
}

static int toy_describe(struct aws_client *c, const struct value *input, struct value **out,
                        struct error *err)
{
    struct value *list = value_list(&c->arena);
    (void) err;
    c->reads++;
    for (size_t i = 0; i < c->count; i++) {
        struct toy_thing *t = &c->things[i];
        bool wanted = str_equal(value_get_str(t->value, "Type"), value_get_str(input, "Type"));
        if (!wanted || !toy_is_there(c, t) || c->clock->now_ms < t->visible_ms)
            continue;
        struct value *copy = value_copy(&c->arena, t->value);
        bool pending = c->clock->now_ms < t->ready_ms;
        value_put_int(&c->arena, copy, "Status",
                      t->gone_ms ? RESOURCE_DELETING
                      : pending  ? RESOURCE_PENDING
                                 : RESOURCE_READY);
        value_push(&c->arena, list, copy);
    }
    *out = value_map(&c->arena);
    value_put(&c->arena, *out, "Things", list);
    return 0;
}

static int toy_identity(struct aws_client *c, const struct value *input, struct value **out,
                        struct error *err)
{
    (void) input, (void) err;
    *out = value_map(&c->arena);
    value_put_text(&c->arena, *out, "Account", "123456789012");
    return 0;
}

static const struct {
    const char *name;
    int (*act)(struct aws_client *, const struct value *, struct value **, struct error *);
    bool changes;
} toy_operations[] = {{"Create", toy_create, true},
                      {"Update", toy_update, true},
                      {"Delete", toy_delete, true},
                      {"Describe", toy_describe, false},
                      {"GetCallerIdentity", toy_identity, false}};

static void toy_crash(struct aws_client *c)
{
    c->crashed = true;
    if (c->store) {
        c->store->fault = FAULT_CRASH;
        c->store->fired = true;
    }
}

static int toy_break(struct aws_client *c, struct error *err)
{
    switch (c->fault) {
    case TOY_LOST_BEFORE:
    case TOY_LOST_AFTER:
        return error_set(err, ERROR_NETWORK, "connection reset");
    case TOY_500_AFTER:
        toy_refuse(err, "InternalError");
        err->http_status = 500;
        return -1;
    case TOY_THROTTLED:
        toy_refuse(err, "Throttling");
        err->throttled = true;
        return -1;
    case TOY_DENIED:
        return toy_refuse(err, "AccessDenied");
    default:
        return 0;
    }
}

static void toy_log(struct aws_client *c, const char *operation, const struct value *input)
{
    struct str who = value_get_str(input, "Address");
    struct toy_thing *t = toy_find(c, value_get_str(input, "Id"));
    if (t && !who.len)
        who = value_get_str(t->value, "Address");
    if (c->log_count < ARRAY_LENGTH(c->log))
        c->log[c->log_count++] =
            str_of(arena_printf(&c->arena, "%s %.*s", operation, STR_ARG(who)));
}

static void toy_act(struct aws_client *c, const struct aws_call *call, struct toy_answer *answer)
{
    for (const char *const *row = c->canned; row && *row; row += 2)
        if (!strcmp(row[0], call->operation)) {
            c->reads++;
            answer->output = json_parse(&c->arena, str_of(row[1]), 0, row[0], NULL);
        }
    for (size_t i = 0; i < ARRAY_LENGTH(toy_operations); i++) {
        if (strcmp(toy_operations[i].name, call->operation))
            continue;
        bool here = toy_operations[i].changes && ++c->changes == c->fault_at;
        bool before = c->fault == TOY_CRASH_BEFORE || c->fault == TOY_LOST_BEFORE ||
                      c->fault == TOY_THROTTLED || c->fault == TOY_DENIED;
        if (toy_operations[i].changes)
            toy_log(c, call->operation, call->input);
        if (!here || !before)
            answer->failed = toy_operations[i].act(c, call->input, &answer->output, &answer->err);
        if (here && (c->fault == TOY_CRASH_BEFORE || c->fault == TOY_CRASH_AFTER))
            toy_crash(c);
        if (here && toy_break(c, &answer->err))
            answer->failed = true;
    }
}

static void toy_deliver(void *ctx)
{
    struct toy_answer *answer = ctx;
    if (!answer->client->crashed)
        answer->done(answer->ctx, answer->failed ? NULL : answer->output,
                     answer->failed ? &answer->err : NULL);
}

int aws_call_start(struct aws_client *c, const struct aws_call *call, aws_done *done, void *ctx,
                   struct error *err)
{
    struct toy_answer *answer = ARENA_NEW(&c->arena, struct toy_answer);
    (void) err;
    *answer = (struct toy_answer){.client = c, .done = done, .ctx = ctx};
    if (!c->crashed)
        toy_act(c, call, answer);
    loop_timer(c->loop, 10, toy_deliver, answer);
    return 0;
}

int aws_call_wait(struct aws_client *c, const struct aws_call *call, struct value **output,
                  struct error *err)
{
    struct toy_answer answer = {.client = c};
    (void) err;
    toy_act(c, call, &answer);
    *output = answer.output;
    return 0;
}

/* --- a transport that only lets virtual time pass --- */

struct toy_transport {
    struct transport base;
    struct aws_client *client;
};

static int toy_poll(struct transport *t, int64_t until_ms, struct transport_watch *watches,
                    size_t count, struct error *err)
{
    struct aws_client *c = ((struct toy_transport *) t)->client;
    (void) watches, (void) count;
    if (c->crashed)
        return error_set(err, ERROR_INTERNAL, "crashed");
    clock_virtual_advance_to(c->clock, until_ms);
    return 0;
}

static size_t toy_in_flight(const struct transport *t)
{
    return t ? 0 : 1;
}

static const struct transport_ops toy_transport_ops = {.poll = toy_poll,
                                                       .in_flight = toy_in_flight};

#endif
