/* Every call that a table names is one of its service's operations, with members that its input
 * has. */
#include "resource/help.h"
#include "resource/types.h"

struct tally {
    const struct resource_type *type;
    size_t seen;
};

static const char *member_of(const struct resource_type *type, const struct bind *b, char *room,
                             size_t size)
{
    if (b->member || !b->source)
        return b->member;
    const struct property *p = property_find(type->properties, str_of(b->source));
    if (!p)
        fail_msg("%s has no property %s", type->name, b->source);
    return property_api(type, p, room, size);
}

static struct operation find(const struct tally *t, const char *service, const char *name)
{
    struct operation op = {0};
    const struct service_model *model =
        service_model_find(str_of(service ? service : t->type->service));
    if (!model || !operation_find(model, str_of(name), &op))
        fail_msg("%s: no operation %s", t->type->name, name);
    return op;
}

static void check_member(const struct tally *t, struct operation op, const char *member)
{
    struct str rest, first = str_split(str_of(member), '.', &rest);
    struct shape_member ignored;
    if (!shape_member_find(operation_input(op), first, true, &ignored))
        fail_msg("%s: %.*s has no member %s", t->type->name, STR_ARG(operation_name(op)), member);
}

static void check(struct tally *t, const char *service, const char *name, const struct bind *binds)
{
    char room[96];
    if (!name)
        return;
    struct operation op = find(t, service, name);
    t->seen++;
    for (const struct bind *b = binds; b && b->kind; b++) {
        const char *member =
            b->kind == BIND_NOTHING ? NULL : member_of(t->type, b, room, sizeof(room));
        if (member)
            check_member(t, op, member);
    }
}

static void check_properties(const struct tally *t, const struct property *list)
{
    for (const struct property *p = list; p->name; p++) {
        struct arena a = {0};
        bool nested = p->kind == PROPERTY_STRUCT || p->of == PROPERTY_STRUCT;
        if (nested && !p->fields)
            fail_msg("%s: %s has no fields", t->type->name, p->name);
        if (p->fallback)
            assert_non_null(property_fallback(&a, p));
        arena_release(&a);
    }
}

static void tables(void **state)
{
    size_t seen = 0;
    (void) state;
    for (size_t i = 0; resource_type_at(i); i++) {
        struct tally t = {.type = resource_type_at(i)};
        check(&t, t.type->create.service, t.type->create.operation, t.type->create.binds);
        for (const struct step *s = t.type->updates; s && (s->operation || s->code); s++)
            check(&t, s->service, s->operation, s->binds);
        for (const struct step *s = t.type->deletes; s && (s->operation || s->code); s++)
            check(&t, s->service, s->operation, s->binds);
        for (const struct read_step *s = t.type->reads; s && s->ask; s++)
            check(&t, NULL, s->operation, s->binds);
        for (const struct detail *d = t.type->details; d && d->operation; d++)
            check(&t, NULL, d->operation, d->binds);
        check_properties(&t, t.type->properties);
        assert_true(t.seen >= 3);
        seen += t.seen;
    }
    assert_true(seen > 80);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(tables)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
