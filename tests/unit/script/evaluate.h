/* Evaluates recipes given as text, through the real child, with a host that answers from a table.
 */
#ifndef TEST_SCRIPT_EVALUATE_H
#define TEST_SCRIPT_EVALUATE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <sys/stat.h>
#include <unistd.h>

#include "codec/json.h"
#include "script/script.h"
#include "script/start.h"

struct given {
    const char *name, *value, *from; /* from NULL: "-p"; value "json:...": a typed value */
};

struct recipe_file {
    const char *name, *text;
};

/* One row: a recipe, and what comes of it. Exactly one of document and error is set. */
struct recipe_case {
    const char *name, *recipe;
    const char *document[6]; /* each occurs in the compact, sorted document */
    const char *error;       /* the message begins with it */
    const char *hint;        /* and holds this; may be NULL */
    struct given given[4];
    struct recipe_file files[3];
    enum error_code code; /* of error; 0: ERROR_RECIPE */
    bool previous;        /* previous values: DesiredCount = 7 */
    bool parameters_only;
};

struct evaluation {
    struct arena arena;
    struct buf printed;
    struct value *document;
    struct error err;
    char folder[64];
};

static inline struct value *answer_fact(void *ctx, struct arena *a, struct str name,
                                        const struct value *args, struct error *err)
{
    (void) ctx;
    if (str_is(name, "region"))
        return value_text(a, "us-east-1");
    if (str_is(name, "account_id"))
        return value_text(a, "123456789012");
    if (str_is(name, "zones")) {
        struct value *zones = value_list(a);
        for (int64_t i = 0; i < value_get_int(args, "count", 1); i++)
            value_push(a, zones, value_textf(a, "us-east-1%c", (char) ('a' + i)));
        return zones;
    }
    error_set(err, ERROR_CREDENTIALS, "no credentials were found");
    return NULL;
}

static inline struct value *answer_read(void *ctx, struct arena *a, struct str service,
                                        struct str operation, const struct value *input,
                                        struct error *err)
{
    (void) ctx;
    if (!str_is(operation, "DescribeVpcs")) {
        error_set(err, ERROR_AWS, "%.*s.%.*s is not for recipes", STR_ARG(service),
                  STR_ARG(operation));
        snprintf(err->aws_code, sizeof(err->aws_code), "Refused");
        return NULL;
    }
    struct value *output = value_map(a);
    value_put(a, output, "Vpcs", value_list(a));
    value_put(a, output, "Input", value_copy(a, input));
    return output;
}

static inline void keep_print(void *ctx, struct str text)
{
    struct evaluation *e = ctx;
    buf_add(&e->printed, text);
    buf_addc(&e->printed, '\n');
}

static inline void write_recipe_file(const struct evaluation *e, const char *name, const char *text)
{
    char path[256];
    const char *slash = strchr(name, '/');
    if (slash) {
        snprintf(path, sizeof(path), "%s/%.*s", e->folder, (int) (slash - name), name);
        mkdir(path, 0700);
    }
    snprintf(path, sizeof(path), "%s/%s", e->folder, name);
    FILE *out = fopen(path, "w");
    assert_non_null(out);
    fputs(text, out);
    fclose(out);
}

static inline void evaluation_init(struct evaluation *e)
{
    *e = (struct evaluation){.folder = "/tmp/isoctl-script-XXXXXX"};
    buf_init(&e->printed, 4 << 20);
    assert_non_null(mkdtemp(e->folder));
}

static inline void evaluation_release(struct evaluation *e)
{
    char command[128];
    snprintf(command, sizeof(command), "rm -rf %s", e->folder);
    assert_int_equal(system(command), 0);
    buf_release(&e->printed);
    arena_release(&e->arena);
}

static inline struct value *given_value(struct arena *a, const char *text)
{
    struct error err = {0};
    if (strncmp(text, "json:", 5) != 0)
        return value_text(a, text);
    struct value *v = json_parse(a, str_of(text + 5), 0, "given", &err);
    assert_non_null(v);
    return v;
}

/* main.lua of the folder must stand there. */
static inline void evaluate(struct evaluation *e, const struct recipe_case *c,
                            const struct sandbox_limits *limits)
{
    char path[128];
    struct script *script = NULL;
    struct value *given = value_map(&e->arena), *from = value_map(&e->arena),
                 *previous = value_map(&e->arena);
    for (const struct given *g = c->given; g->name; g++) {
        value_put(&e->arena, given, g->name, given_value(&e->arena, g->value));
        value_put_text(&e->arena, from, g->name, g->from ? g->from : "-p");
    }
    value_put_int(&e->arena, previous, "DesiredCount", 7);
    snprintf(path, sizeof(path), "%s/main.lua", e->folder);
    const struct script_request request = {.recipe = path,
                                           .stack = "demo",
                                           .given = given,
                                           .given_from = from,
                                           .previous = c->previous ? previous : NULL,
                                           .parameters_only = c->parameters_only};
    const struct script_host host = {answer_fact, answer_read, keep_print, e};
    assert_int_equal(script_start_with(&script, limits, &e->err), 0);
    e->document = script_evaluate(script, &request, &host, &e->arena, &e->err);
    script_stop(script);
}

static const struct sandbox_limits usual_limits = {128 << 20, 5};

static inline void check_document(struct evaluation *e, const struct recipe_case *c)
{
    if (!e->document)
        fail_msg("%s: %s", c->name, e->err.message);
    struct str text = json_text(&e->arena, e->document, JSON_DEFERRED | JSON_SORTED);
    for (size_t i = 0; i < ARRAY_LENGTH(c->document) && c->document[i]; i++)
        if (str_find_str(text, str_of(c->document[i])) < 0)
            fail_msg("%s: no %s in %s", c->name, c->document[i], text.p);
}

static inline void check_error(const struct evaluation *e, const struct recipe_case *c)
{
    if (e->document)
        fail_msg("%s: expected the error %s", c->name, c->error);
    struct str message = str_of(e->err.message);
    if (!str_starts(message, c->error) || (c->hint && str_find_str(message, str_of(c->hint)) < 0))
        fail_msg("%s: expected \"%s\" ... \"%s\", got \"%s\"", c->name, c->error,
                 c->hint ? c->hint : "", e->err.message);
    assert_int_equal(e->err.code, c->code ? c->code : ERROR_RECIPE);
}

static inline void run_case(const struct recipe_case *c)
{
    struct evaluation e;
    evaluation_init(&e);
    write_recipe_file(&e, "main.lua", c->recipe);
    for (const struct recipe_file *f = c->files; f < c->files + ARRAY_LENGTH(c->files) && f->name;
         f++)
        write_recipe_file(&e, f->name, f->text);
    evaluate(&e, c, &usual_limits);
    if (c->error)
        check_error(&e, c);
    else
        check_document(&e, c);
    evaluation_release(&e);
}

#define RUN_CASES(cases)                                                                           \
    do {                                                                                           \
        for (size_t i_ = 0; i_ < ARRAY_LENGTH(cases); i_++)                                        \
            run_case(&(cases)[i_]);                                                                \
    } while (0)

#endif
