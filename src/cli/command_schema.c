/* The resource types as data: for tests against AWS's own schemas, and for editors. */
#include "cli/command.h"
#include "resource/resource.h"

enum { DEPTH_MAX = 16 };

static const char *const kinds[] = {
    [PROPERTY_STRING] = "string",   [PROPERTY_INTEGER] = "integer", [PROPERTY_DOUBLE] = "double",
    [PROPERTY_BOOLEAN] = "boolean", [PROPERTY_STRUCT] = "struct",   [PROPERTY_LIST] = "list",
    [PROPERTY_SET] = "set",         [PROPERTY_MAP] = "map",         [PROPERTY_JSON] = "json",
    [PROPERTY_TAGS] = "tags",       [PROPERTY_ROLE] = "string",
};

static struct value *property_list(struct arena *a, const struct property *list, int depth);

static void put_flags(struct arena *a, struct value *row, const struct property *p)
{
    static const struct {
        unsigned flag;
        const char *name;
    } flags[] = {
        {PROPERTY_REQUIRED, "required"},
        {PROPERTY_REPLACES, "replaces"},
        {PROPERTY_WRITE_ONLY, "write_only"},
        {PROPERTY_SECRET, "secret"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(flags); i++)
        if (p->flags & flags[i].flag)
            value_put_bool(a, row, flags[i].name, true);
}

static void put_allowed(struct arena *a, struct value *row, const struct property *p)
{
    if (!p->allowed)
        return;
    struct value *list = value_list(a);
    for (size_t i = 0; p->allowed[i]; i++)
        value_push(a, list, value_text(a, p->allowed[i]));
    value_put(a, row, "allowed", list);
}

static struct value *property_row(struct arena *a, const struct property *p, int depth)
{
    struct value *row = value_map(a);
    bool is_list = p->kind == PROPERTY_LIST || p->kind == PROPERTY_SET;
    value_put_text(a, row, "name", p->name);
    value_put_text(a, row, "kind", kinds[p->kind]);
    if (is_list)
        value_put_text(a, row, "of", kinds[p->of]);
    put_flags(a, row, p);
    put_allowed(a, row, p);
    if (p->doc)
        value_put_text(a, row, "doc", p->doc);
    if (p->fields && depth < DEPTH_MAX)
        value_put(a, row, "fields", property_list(a, p->fields, depth + 1));
    return row;
}

static struct value *property_list(struct arena *a, const struct property *list, int depth)
{
    struct value *rows = value_list(a);
    for (; list && list->name; list++)
        value_push(a, rows, property_row(a, list, depth));
    return rows;
}

static struct value *type_row(struct arena *a, const struct resource_type *type)
{
    struct value *row = value_map(a), *attributes = value_list(a);
    const struct attribute *at = resource_type_attributes(type);
    for (; at && at->name; at++)
        value_push(a, attributes, value_text(a, at->name));
    value_put_text(a, row, "name", resource_type_name(type));
    value_put(a, row, "properties", property_list(a, resource_type_properties(type), 0));
    value_put(a, row, "attributes", attributes);
    return row;
}

int command_schema(struct cli *cli, struct error *err)
{
    struct arena *a = &cli->arena;
    struct value *document = value_map(a), *types = value_list(a);
    for (size_t i = 0; resource_type_at(i); i++)
        value_push(a, types, type_row(a, resource_type_at(i)));
    value_put(a, document, "types", types);
    return cli_print_json(cli, document, err);
}
