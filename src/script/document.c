/* Checks the shape of the child's document by a table. */
#include "script/document.h"

enum shape {
    SHAPE_TEXT,
    SHAPE_FLAG,
    SHAPE_ANY,
    SHAPE_MAP,
    SHAPE_TEXT_MAP,
    SHAPE_TEXT_LIST,
    SHAPE_ROWS
};

struct member {
    const char *name;
    enum shape shape;
    bool required;
    const struct member *rows; /* SHAPE_ROWS: of each item */
};

static const struct member parameter_members[] = {
    {"name", SHAPE_TEXT, true},    {"type", SHAPE_TEXT, true},
    {"default", SHAPE_ANY, false}, {"description", SHAPE_TEXT, false},
    {"secret", SHAPE_FLAG, false}, {"value", SHAPE_ANY, false},
    {"source", SHAPE_TEXT, false}, {NULL},
};

static const struct member instance_members[] = {
    {"address", SHAPE_TEXT, true},
    {"recipe", SHAPE_TEXT, true},
    {NULL},
};

static const struct member resource_members[] = {
    {"address", SHAPE_TEXT, true},
    {"type", SHAPE_TEXT, true},
    {"at", SHAPE_TEXT, true},
    {"properties", SHAPE_MAP, true},
    {"depends_on", SHAPE_TEXT_LIST, false},
    {"protect", SHAPE_FLAG, false},
    {"retain", SHAPE_FLAG, false},
    {"ignore_changes", SHAPE_TEXT_LIST, false},
    {NULL},
};

static const struct member document_members[] = {
    {"description", SHAPE_TEXT, false},
    {"parameters", SHAPE_ROWS, true, parameter_members},
    {"instances", SHAPE_ROWS, true, instance_members},
    {"resources", SHAPE_ROWS, true, resource_members},
    {"outputs", SHAPE_MAP, true},
    {"tags", SHAPE_TEXT_MAP, true},
    {NULL},
};

static int check_members(const struct value *map, const struct member *members, struct error *err);

static bool all_texts(const struct value *v)
{
    for (size_t i = 0; i < value_count(v); i++) {
        const struct value *item =
            v->kind == VALUE_MAP ? v->u.map.members[i].value : v->u.list.items[i];
        if (!value_is(item, VALUE_STRING))
            return false;
    }
    return true;
}

static int wrong(struct error *err, const char *name)
{
    return error_set(err, ERROR_RECIPE,
                     "the recipe's process sent a document whose %s is not well-formed", name);
}

static int check_rows(const struct value *rows, const struct member *member, struct error *err)
{
    if (!value_is(rows, VALUE_LIST))
        return wrong(err, member->name);
    for (size_t i = 0; i < value_count(rows); i++)
        if (check_members(value_at(rows, i), member->rows, err) < 0)
            return -1;
    return 0;
}

static int check_member(const struct value *v, const struct member *member, struct error *err)
{
    bool fits = false;
    switch (member->shape) {
    case SHAPE_TEXT:
        fits = value_is(v, VALUE_STRING);
        break;
    case SHAPE_FLAG:
        fits = value_is(v, VALUE_BOOL);
        break;
    case SHAPE_ANY:
        fits = true;
        break;
    case SHAPE_MAP:
        fits = value_is(v, VALUE_MAP);
        break;
    case SHAPE_TEXT_MAP:
        fits = value_is(v, VALUE_MAP) && all_texts(v);
        break;
    case SHAPE_TEXT_LIST:
        fits = value_is(v, VALUE_LIST) && all_texts(v);
        break;
    case SHAPE_ROWS:
        return check_rows(v, member, err);
    }
    return fits ? 0 : wrong(err, member->name);
}

static int check_members(const struct value *map, const struct member *members, struct error *err)
{
    if (!value_is(map, VALUE_MAP))
        return error_set(err, ERROR_RECIPE,
                         "the recipe's process sent a document that is not well-formed");
    size_t known = 0;
    for (const struct member *m = members; m->name; m++) {
        const struct value *v = value_get(map, m->name);
        if (!v && m->required)
            return wrong(err, m->name);
        if (v && check_member(v, m, err) < 0)
            return -1;
        known += v != NULL;
    }
    return known == value_count(map) ? 0 : wrong(err, "set of members");
}

int document_check(const struct value *document, struct error *err)
{
    if (check_members(document, document_members, err) < 0)
        return -1;
    if (value_count(value_get(document, "resources")) > LIMIT_RESOURCES)
        return error_set(err, ERROR_RECIPE, "a stack has at most %d resources", LIMIT_RESOURCES);
    return 0;
}
