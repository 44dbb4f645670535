/* Hands the child the values of the parameters that its recipe declares, but for secrets. */
#include "script/serve_parameters.h"

struct answer {
    struct arena *arena;
    const struct script_request *request;
    struct value *values, *from, *secrets;
};

static struct str declared_name(const void *ctx, size_t i)
{
    return value_get_str(value_at(ctx, i), "name");
}

static bool is_declared(const struct value *names, struct str name)
{
    for (size_t i = 0; i < value_count(names); i++)
        if (str_equal(declared_name(names, i), name))
            return true;
    return false;
}

static const char *source_of(const struct script_request *request, struct str name)
{
    const struct value *from = value_find(request->given_from, name);
    return value_is(from, VALUE_STRING) ? value_chars(from) : "-p";
}

static int check_given(const struct script_request *request, const struct value *names,
                       struct error *err)
{
    for (size_t i = 0; i < value_count(request->given); i++) {
        struct str name = request->given->u.map.members[i].key;
        if (is_declared(names, name))
            continue;
        error_set(err, ERROR_RECIPE, "unknown parameter %.*s (%s)",
                  STR_ARG(str_slice(name, 0, 200)), source_of(request, name));
        struct str near = str_nearest(name, declared_name, names);
        return near.p ? error_append(err, ": did you mean %.*s?", STR_ARG(near)) : -1;
    }
    return 0;
}

static int add_secret(struct answer *answer, struct str name, struct error *err)
{
    if (!value_find(answer->request->given, name))
        return 0;
    if (strcmp(source_of(answer->request, name), "-p") == 0)
        return error_set(err, ERROR_RECIPE,
                         "parameter %.*s is secret: a value after -p is seen by every process; "
                         "give -p %.*s=@FILE, "
                         "-p %.*s=- or the environment's ISOCTL_PARAM_%.*s",
                         STR_ARG(name), STR_ARG(name), STR_ARG(name), STR_ARG(name));
    value_push(answer->arena, answer->secrets, value_str(answer->arena, name));
    return 0;
}

static void add_value(struct answer *answer, struct str name)
{
    struct value *v = value_find(answer->request->given, name);
    const char *from = source_of(answer->request, name);
    if (!v) {
        v = value_find(answer->request->previous, name);
        from = "previous";
    }
    if (!v || value_has_deferred(v))
        return;
    value_set(answer->arena, answer->values, name, v);
    value_set(answer->arena, answer->from, name, value_text(answer->arena, from));
}

static int add(struct answer *answer, const struct value *declared, struct error *err)
{
    struct str name = value_get_str(declared, "name");
    if (name.len == 0)
        return error_set(err, ERROR_RECIPE, "the recipe's process sent a parameter without a name");
    if (value_get_bool(declared, "secret", false))
        return add_secret(answer, name, err);
    add_value(answer, name);
    return 0;
}

struct value *serve_parameter_values(struct arena *a, const struct script_request *request,
                                     const struct value *names, struct error *err)
{
    if (check_given(request, names, err) < 0)
        return NULL;
    struct answer answer = {a, request, value_map(a), value_map(a), value_list(a)};
    for (size_t i = 0; i < value_count(names); i++)
        if (add(&answer, value_at(names, i), err) < 0)
            return NULL;
    struct value *result = value_map(a);
    value_put(a, result, "values", answer.values);
    value_put(a, result, "from", answer.from);
    value_put(a, result, "secrets", answer.secrets);
    return result;
}
