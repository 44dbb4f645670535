/* One table of fields per kind of record; writing, reading and copying walk it. */
#include "engine/state_record.h"

enum field_kind { FIELD_TEXT, FIELD_VALUE, FIELD_FLAG, FIELD_TIME, FIELD_ACTION };

struct field {
    const char *name;
    enum field_kind kind;
    size_t offset;
};

struct record_kind {
    const char *name;
    const struct field *fields; /* the first is the key */
    size_t count, size;
};

#define ENTRY(member, kind)                                                                        \
    {                                                                                              \
#member, kind, offsetof(struct state_entry, member)                                        \
    }
#define INTENT(member, kind)                                                                       \
    {                                                                                              \
#member, kind, offsetof(struct state_intent, member)                                       \
    }
#define HEADER(member, kind)                                                                       \
    {                                                                                              \
#member, kind, offsetof(struct state_header, member)                                       \
    }
#define KIND(name, type, fields)                                                                   \
    {                                                                                              \
        name, fields, ARRAY_LENGTH(fields), sizeof(type)                                           \
    }

static const struct field entry_fields[] = {
    ENTRY(op_id, FIELD_TEXT),       ENTRY(address, FIELD_TEXT), ENTRY(type, FIELD_TEXT),
    ENTRY(id, FIELD_TEXT),          ENTRY(name, FIELD_TEXT),    ENTRY(properties, FIELD_VALUE),
    ENTRY(attributes, FIELD_VALUE), ENTRY(extra, FIELD_VALUE),  ENTRY(depends_on, FIELD_VALUE),
    ENTRY(protect, FIELD_FLAG),     ENTRY(retain, FIELD_FLAG),  ENTRY(deposed, FIELD_FLAG),
    ENTRY(complete, FIELD_FLAG),    ENTRY(made_ms, FIELD_TIME),
};

static const struct field intent_fields[] = {
    INTENT(op_id, FIELD_TEXT),       INTENT(action, FIELD_ACTION),    INTENT(address, FIELD_TEXT),
    INTENT(type, FIELD_TEXT),        INTENT(id, FIELD_TEXT),          INTENT(name, FIELD_TEXT),
    INTENT(properties, FIELD_VALUE), INTENT(depends_on, FIELD_VALUE), INTENT(service, FIELD_TEXT),
    INTENT(operation, FIELD_TEXT),   INTENT(at_ms, FIELD_TIME),       INTENT(protect, FIELD_FLAG),
    INTENT(retain, FIELD_FLAG),
};

static const struct field header_fields[] = {
    HEADER(stack, FIELD_TEXT),    HEADER(account, FIELD_TEXT),  HEADER(region, FIELD_TEXT),
    HEADER(endpoint, FIELD_TEXT), HEADER(recipe, FIELD_TEXT),   HEADER(parameters, FIELD_VALUE),
    HEADER(facts, FIELD_VALUE),   HEADER(outputs, FIELD_VALUE), HEADER(tags, FIELD_VALUE),
};

const struct record_kind record_entry = KIND("entry", struct state_entry, entry_fields);
const struct record_kind record_intent = KIND("intent", struct state_intent, intent_fields);
const struct record_kind record_header = KIND("header", struct state_header, header_fields);

static const char *const action_names[] = {
    [INTENT_CREATE] = "create", [INTENT_UPDATE] = "update", [INTENT_DELETE] = "delete"};

static struct value *field_write(struct arena *a, const struct field *f, const void *at)
{
    switch (f->kind) {
    case FIELD_TEXT: {
        const struct str *text = at;
        return text->len ? value_str(a, *text) : NULL;
    }
    case FIELD_VALUE:
        return *(struct value *const *) at;
    case FIELD_FLAG:
        return *(const bool *) at ? value_bool(a, true) : NULL;
    case FIELD_TIME:
        return value_int(a, *(const int64_t *) at);
    case FIELD_ACTION:
        return value_text(a, action_names[*(const enum intent_action *) at]);
    }
    return NULL;
}

struct value *record_write(struct arena *a, const struct record_kind *kind, const void *record)
{
    struct value *map = value_map(a);
    for (size_t i = 0; i < kind->count; i++) {
        const struct field *f = &kind->fields[i];
        struct value *v = field_write(a, f, (const char *) record + f->offset);
        if (v)
            value_put(a, map, f->name, v);
    }
    return map;
}

static bool read_action(struct str name, enum intent_action *out)
{
    for (size_t i = 0; i < ARRAY_LENGTH(action_names); i++) {
        if (str_is(name, action_names[i])) {
            *out = (enum intent_action) i;
            return true;
        }
    }
    return false;
}

static bool field_read(const struct field *f, const struct value *v, void *at)
{
    switch (f->kind) {
    case FIELD_TEXT:
        *(struct str *) at = value_string(v);
        return v->kind == VALUE_STRING;
    case FIELD_VALUE:
        *(struct value **) at = (struct value *) v;
        return v->kind == VALUE_MAP || v->kind == VALUE_LIST;
    case FIELD_FLAG:
        *(bool *) at = v->kind == VALUE_BOOL && v->u.boolean;
        return v->kind == VALUE_BOOL;
    case FIELD_TIME:
        *(int64_t *) at = v->kind == VALUE_INT ? v->u.integer : 0;
        return v->kind == VALUE_INT;
    case FIELD_ACTION:
        return read_action(value_string(v), at);
    }
    return false;
}

int record_read(const struct record_kind *kind, const struct value *v, void *record,
                struct error *err)
{
    if (!value_get_str(v, kind->fields[0].name).len)
        return error_set(err, ERROR_STATE, "%s: \"%s\" is missing", kind->name,
                         kind->fields[0].name);
    for (size_t i = 0; i < kind->count; i++) {
        const struct field *f = &kind->fields[i];
        const struct value *member = value_get(v, f->name);
        if (member && !field_read(f, member, (char *) record + f->offset))
            return error_set(err, ERROR_STATE, "%s: \"%s\" is not what belongs there (a %s)",
                             kind->name, f->name, value_kind_name(member->kind));
    }
    return 0;
}

void *record_copy(struct arena *a, const struct record_kind *kind, const void *record)
{
    char *copy = arena_copy(a, record, kind->size);
    for (size_t i = 0; i < kind->count; i++) {
        void *at = copy + kind->fields[i].offset;
        if (kind->fields[i].kind == FIELD_TEXT)
            *(struct str *) at = str_copy(a, *(struct str *) at);
        else if (kind->fields[i].kind == FIELD_VALUE)
            *(struct value **) at = value_copy(a, *(struct value **) at);
    }
    return copy;
}
