/* A document that AWS answered, as a resource in CloudFormation's words. */
#include "resource/descriptor.h"

/* An attribute's path that begins so is the ARN by the type's template, and what follows. */
#define ARN "{arn}"

static const char *path_of(const struct resource_type *type, const struct property *p, char *room,
                           size_t size)
{
    for (const struct shown *s = type->shown; s && s->property; s++)
        if (!strcmp(s->property, p->name))
            return s->path;
    return property_api(type, p, room, size);
}

static void fill_properties(struct arena *a, struct resource *r, const struct value *document)
{
    char room[96];
    r->actual = value_map(a);
    if (r->type->body)
        document = path_get(a, document, r->type->body);
    for (const struct property *p = r->type->properties; p->name; p++) {
        const char *path = path_of(r->type, p, room, sizeof(room));
        if (p->kind == PROPERTY_TAGS ||
            (p->flags & (PROPERTY_WRITE_ONLY | PROPERTY_NOT_COMPARED)) || !*path)
            continue;
        struct value *v = path_get(a, document, path);
        if (v && v->kind != VALUE_NULL)
            value_put(a, r->actual, p->name, mapping_from_api(a, r->type, p, v));
    }
}

static void fill_tags(struct arena *a, struct resource *r, const struct value *document)
{
    const struct value *all = tags_shown(a, r->type->tagging, document);
    struct value *users = value_list(a);
    if (!all)
        return;
    for (size_t i = 0; i < value_count(all); i++) {
        const struct value_member *m = &all->u.map.members[i];
        if (tag_is_reserved(m->key))
            continue;
        struct value *tag = value_map(a);
        value_put_str(a, tag, "Key", m->key);
        value_put(a, tag, "Value", m->value);
        value_push(a, users, tag);
    }
    value_put(a, r->actual, "Tags", users);
    if (value_get(all, "isoctl:op"))
        r->op_id = value_get_str(all, "isoctl:op");
    if (value_get(all, "isoctl:address"))
        r->address = value_get_str(all, "isoctl:address");
}

static void fill_attributes(struct arena *a, const struct resource_context *context,
                            struct resource *r, const struct value *document)
{
    r->attributes = value_map(a);
    value_put_str(a, r->attributes, "Ref", r->id);
    for (const struct attribute *t = r->type->attributes; t->name; t++) {
        struct value *v = path_get(a, document, t->path);
        if (!strcmp(t->path, "{id}"))
            v = value_str(a, r->id);
        else if (!strncmp(t->path, ARN, strlen(ARN)))
            v = value_textf(a, "%.*s%s", STR_ARG(arn_of(a, r->type, context, r->id)),
                            t->path + strlen(ARN));
        if (v)
            value_put(a, r->attributes, t->name, v);
    }
}

static enum resource_status status_of(const struct status_row *rows, struct str text)
{
    for (; rows && rows->text; rows++)
        if (str_equal_nocase(text, str_of(rows->text)))
            return rows->status;
    return text.len ? RESOURCE_PENDING : RESOURCE_READY;
}

static void fill_status(struct arena *a, struct resource *r, const struct value *document)
{
    const struct resource_type *type = r->type;
    struct str text =
        type->status_path ? value_string(path_get(a, document, type->status_path)) : STR("");
    struct str reason =
        type->reason_path ? value_string(path_get(a, document, type->reason_path)) : STR("");
    r->status = status_of(type->statuses, text);
    r->status_reason = r->status == RESOURCE_READY ? STR("") : reason.len ? reason : text;
}

static struct str text_at(struct arena *a, const struct value *document, const char *path,
                          struct str otherwise)
{
    struct str found = path ? value_string(path_get(a, document, path)) : STR("");
    return found.len ? found : otherwise;
}

void resource_fill(struct arena *a, const struct resource_context *context, struct resource *r,
                   const struct value *document, const struct resource *known)
{
    const struct resource_type *type = r->type;
    r->name = text_at(a, document, type->name_path, r->name);
    r->id = text_at(a, document, type->id_path, type->id_path ? STR("") : r->name);
    fill_properties(a, r, document);
    fill_tags(a, r, document);
    fill_attributes(a, context, r, document);
    fill_status(a, r, document);
    if (type->fill)
        type->fill(a, r, document, known);
}

static struct str part_of(const struct resource_context *c, struct str id, struct str name)
{
    if (str_is(name, "partition"))
        return c->partition;
    if (str_is(name, "region"))
        return c->region;
    if (str_is(name, "account"))
        return c->account;
    return id;
}

struct str arn_of(struct arena *a, const struct resource_type *type,
                  const struct resource_context *c, struct str id)
{
    struct str rest = str_of(type->arn ? type->arn : "{id}");
    struct buf arn;
    buf_init(&arn, 4096);
    while (rest.p) {
        struct str plain = str_split(rest, '{', &rest);
        buf_add(&arn, plain);
        if (rest.p)
            buf_add(&arn, part_of(c, id, str_split(rest, '}', &rest)));
    }
    struct str made = str_copy(a, buf_str(&arn));
    buf_release(&arn);
    return made;
}
