/* The one identifying call of a create, and what its answer tells. */
#include "resource/descriptor.h"

int resource_create_call(struct arena *a, const struct resource_context *context,
                         const struct resource *r, struct resource_call *out, struct error *err)
{
    const struct resource_type *type = r->type;
    struct resource_calls calls = {0};
    struct making m = {
        .arena = a, .context = context, .resource = r, .desired = r->properties, .calls = &calls};
    if (value_has_deferred(r->properties))
        return error_set(err, ERROR_INTERNAL, "a property of %.*s is not known yet",
                         STR_ARG(r->address));
    struct value *input = binds_input(&m, type, type->create.binds);
    if (type->shape)
        type->shape(&m, &type->create, input);
    calls_add(&m, &type->create, input);
    *out = calls.items[0];
    return 0;
}

static bool is_told(const struct resource_type *type, const struct property *p)
{
    for (const struct bind *b = type->create.binds; b->kind; b++) {
        bool property =
            b->kind == BIND_PROPERTY || b->kind == BIND_DEFAULTED || b->kind == BIND_NOTHING;
        struct str rest;
        if (b->kind == BIND_PROPERTIES && !(p->flags & PROPERTY_NOT_CREATED))
            return true;
        if (property && str_is(str_split(str_of(b->source), '.', &rest), p->name))
            return true;
        if (b->kind == BIND_NAME && type->naming && !strcmp(type->naming->property, p->name))
            return true;
        if (b->kind == BIND_TAGS && p->kind == PROPERTY_TAGS)
            return true;
    }
    return false;
}

/* What a create was told and does not answer is taken to be so; what it was not told has AWS's
 * default. */
static void assume(struct arena *a, struct resource *r)
{
    for (const struct property *p = r->type->properties; p->name; p++) {
        struct value *v = NULL;
        if (value_get(r->actual, p->name))
            continue;
        if (is_told(r->type, p))
            v = value_get(r->properties, p->name);
        if (!v)
            v = property_fallback(a, p);
        if (v)
            value_put(a, r->actual, p->name, v);
    }
}

/* Stack-wide tags went with the create, too. */
static void assume_tags(struct arena *a, struct resource *r)
{
    struct value *wanted = tags_wanted(a, r), *list = value_list(a);
    for (size_t i = 0; i < value_count(wanted); i++) {
        struct value *tag = value_map(a);
        value_put_str(a, tag, "Key", wanted->u.map.members[i].key);
        value_put(a, tag, "Value", wanted->u.map.members[i].value);
        value_push(a, list, tag);
    }
    value_put(a, r->actual, "Tags", list);
}

/* CreateCluster answers with the cluster that has the name already, whoever's it is. */
static int check_ours(struct arena *a, const struct resource *r, const struct value *document,
                      struct error *err)
{
    const struct value *tags = tags_shown(a, r->type->tagging, document);
    struct str op = value_get_str(tags, "isoctl:op");
    if (!value_count(tags) || str_equal(op, r->op_id))
        return 0;
    error_set(err, ERROR_AWS,
              "%.*s exists already and is not this stack's; choose another name, or delete it",
              STR_ARG(r->name));
    snprintf(err->aws_code, sizeof(err->aws_code), "AlreadyExists");
    return -1;
}

int resource_created(struct arena *a, const struct resource_context *context, struct resource *r,
                     const struct value *output, struct error *err)
{
    const struct value *document = path_get(a, output, r->type->created);
    if (!document)
        document = value_map(a);
    if (check_ours(a, r, document, err))
        return -1;
    struct resource as_wanted = *r;
    resource_fill(a, context, r, document, &as_wanted);
    if (!r->id.len)
        return error_set(err, ERROR_PROTOCOL,
                         "the answer to %s names no %s; look it up before trying again",
                         r->type->create.operation, r->type->id_path ? r->type->id_path : "name");
    if (r->type->tagging)
        assume_tags(a, r);
    assume(a, r);
    return 0;
}

bool resource_create_remedy(struct arena *a, const struct resource *r,
                            const struct error *aws_error, struct resource_call *out)
{
    return r->type->remedy && r->type->remedy(a, aws_error, out);
}
