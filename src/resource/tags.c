/* Tags: isoctl's own, the stack's and the user's, in each service's spelling. */
#include "resource/descriptor.h"

const struct tagging tagging_ec2 = {
    .key = "Key",
    .value = "Value",
    .create = "TagSpecifications",
    .specification = true,
    .shown = "Tags",
    .add = "CreateTags",
    .remove = "DeleteTags",
    .target = BIND_IDS,
    .target_member = "Resources",
    .tags_member = "Tags",
    .keys_member = "Tags",
    .remove_pairs = true,
};
const struct tagging tagging_ecs = {
    .key = "key",
    .value = "value",
    .create = "tags",
    .shown = "tags",
    .add = "TagResource",
    .remove = "UntagResource",
    .target = BIND_ARN,
    .target_member = "resourceArn",
    .tags_member = "tags",
    .keys_member = "tagKeys",
};
const struct tagging tagging_ecr = {
    .key = "Key",
    .value = "Value",
    .create = "tags",
    .shown = "tags",
    .add = "TagResource",
    .remove = "UntagResource",
    .target = BIND_ARN,
    .target_member = "resourceArn",
    .tags_member = "tags",
    .keys_member = "tagKeys",
};
const struct tagging tagging_iam = {
    .key = "Key",
    .value = "Value",
    .create = "Tags",
    .shown = "Tags",
    .add = "TagRole",
    .remove = "UntagRole",
    .target = BIND_ID,
    .target_member = "RoleName",
    .tags_member = "Tags",
    .keys_member = "TagKeys",
};
const struct tagging tagging_logs = {
    .create = "tags",
    .shown = "tags",
    .add = "TagResource",
    .remove = "UntagResource",
    .target = BIND_ARN,
    .target_member = "resourceArn",
    .tags_member = "tags",
    .keys_member = "tagKeys",
};

bool tag_is_reserved(struct str key)
{
    return str_starts(key, "isoctl:") || str_starts(key, "aws:");
}

struct value *tags_map(struct arena *a, const struct value *list)
{
    struct value *map = value_map(a);
    for (size_t i = 0; i < value_count(list); i++) {
        struct value *value = value_get(value_at(list, i), "Value");
        struct str key = value_get_str(value_at(list, i), "Key");
        if (key.p)
            value_set(a, map, key, value ? value : value_text(a, ""));
    }
    return map;
}

struct value *tags_wanted(struct arena *a, const struct resource *r)
{
    const struct value *own = tags_map(a, value_get(r->properties, "Tags"));
    struct value *all = value_map(a);
    for (size_t i = 0; i < value_count(r->tags); i++)
        value_set(a, all, r->tags->u.map.members[i].key, r->tags->u.map.members[i].value);
    for (size_t i = 0; i < value_count(own); i++)
        value_set(a, all, own->u.map.members[i].key, own->u.map.members[i].value);
    return all;
}

static struct value *spelled(struct arena *a, const struct tagging *t, struct value *map)
{
    if (!t->key)
        return map;
    struct value *list = value_list(a);
    for (size_t i = 0; i < value_count(map); i++) {
        struct value *tag = value_map(a);
        value_put_str(a, tag, t->key, map->u.map.members[i].key);
        value_put(a, tag, t->value, map->u.map.members[i].value);
        value_push(a, list, tag);
    }
    return list;
}

struct value *tags_for_create(struct making *m)
{
    struct arena *a = m->arena;
    const struct resource *r = m->resource;
    const struct tagging *t = r->type->tagging;
    struct value *all = value_map(a), *wanted = tags_wanted(a, r);
    value_put_str(a, all, "isoctl:stack", m->context->stack_tag);
    value_put_str(a, all, "isoctl:address", r->address);
    value_put_str(a, all, "isoctl:op", r->op_id);
    for (size_t i = 0; i < value_count(wanted); i++)
        value_set(a, all, wanted->u.map.members[i].key, wanted->u.map.members[i].value);
    struct value *tags = spelled(a, t, all);
    if (!t->specification)
        return tags;
    struct value *specification = value_map(a);
    value_put_text(a, specification, "ResourceType", r->type->tag_resource);
    value_put(a, specification, "Tags", tags);
    return value_list_of(a, specification);
}

struct value *tags_shown(struct arena *a, const struct tagging *t, const struct value *document)
{
    struct value *found = t ? path_get(a, document, t->shown) : NULL, *map;
    if (!found || !t->key)
        return found;
    map = value_map(a);
    for (size_t i = 0; i < value_count(found); i++) {
        struct value *value = value_get(value_at(found, i), t->value);
        struct str key = value_get_str(value_at(found, i), t->key);
        if (key.p)
            value_set(a, map, key, value ? value : value_text(a, ""));
    }
    return map;
}

static void add_call(struct making *m, const char *operation, const char *member,
                     struct value *tags, const char *what)
{
    const struct tagging *t = m->resource->type->tagging;
    const struct bind binds[] = {{t->target, NULL, t->target_member}, {0}};
    const struct step step = {.operation = operation, .what = what};
    struct value *input = binds_input(m, m->resource->type, binds);
    value_put(m->arena, input, member, tags);
    calls_add(m, &step, input);
}

/* Keys that were applied and are not wanted any more. */
static struct value *keys_lost(struct making *m, const struct value *wanted)
{
    struct arena *a = m->arena;
    const struct tagging *t = m->resource->type->tagging;
    const struct value *was = tags_map(a, value_get(m->resource->applied, "Tags"));
    struct value *keys = value_list(a);
    for (size_t i = 0; i < value_count(was); i++) {
        struct str key = was->u.map.members[i].key;
        if (value_find(wanted, key))
            continue;
        struct value *pair = value_map(a);
        value_put_str(a, pair, "Key", key);
        value_push(a, keys, t->remove_pairs ? pair : value_str(a, key));
    }
    return keys;
}

void tags_update(struct making *m)
{
    struct arena *a = m->arena;
    const struct tagging *t = m->resource->type->tagging;
    const struct value *wanted = tags_wanted(a, m->resource);
    const struct value *shown = tags_map(a, value_get(m->resource->actual, "Tags"));
    struct value *fresh = value_map(a), *lost = keys_lost(m, wanted);
    for (size_t i = 0; i < value_count(wanted); i++) {
        const struct value_member *tag = &wanted->u.map.members[i];
        if (!value_equal(value_find(shown, tag->key), tag->value))
            value_set(a, fresh, tag->key, tag->value);
    }
    if (value_count(fresh))
        add_call(m, t->add, t->tags_member, spelled(a, t, fresh), "tags");
    if (value_count(lost))
        add_call(m, t->remove, t->keys_member, lost, "tags taken away");
}
