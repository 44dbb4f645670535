/* Secret parameters. A value that holds one stays an expression everywhere but in memory while a
 * call is built or a difference is computed; state keeps, beside the expression, a keyed digest of
 * what was sent, so that a changed secret is a change. */
#include "engine/secret.h"

#include "codec/digest.h"
#include "engine/expr.h"

#define DIGESTS_KEY "isoctl:secrets"

const struct value *secret_lookup(void *engine, struct str parameter)
{
    const struct engine *e = engine;
    return e->options.secret ? e->options.secret(e->options.secret_ctx, parameter) : NULL;
}

static const struct value *child_at(const struct value *v, size_t i)
{
    if (v->kind == VALUE_LIST)
        return v->u.list.items[i];
    return v->kind == VALUE_MAP ? v->u.map.members[i].value : NULL;
}

/* Calls see for the name of every secret parameter in v. Values are never deeper than LIMIT_DEPTH.
 */
static void each_secret(const struct value *v, void (*see)(void *ctx, struct str name), void *ctx,
                        int depth)
{
    if (!v || depth > LIMIT_DEPTH * 2)
        return;
    if (v->kind == VALUE_DEFERRED) {
        if (str_is(value_string(value_at(v->u.expr, 0)), "secret"))
            see(ctx, value_string(value_at(v->u.expr, 1)));
        else
            each_secret(v->u.expr, see, ctx, depth + 1);
        return;
    }
    if (v->kind != VALUE_LIST && v->kind != VALUE_MAP)
        return;
    for (size_t i = 0; i < value_count(v); i++)
        each_secret(child_at(v, i), see, ctx, depth + 1);
}

static void see_any(void *ctx, struct str name)
{
    (void) name;
    *(bool *) ctx = true;
}

bool secret_is_in(const struct value *v)
{
    bool found = false;
    each_secret(v, see_any, &found, 0);
    return found;
}

struct seal {
    struct engine *engine;
    struct arena *arena;
    struct value *digests;
};

static struct value *digest_of(struct engine *e, struct arena *a, struct str name)
{
    struct str text = value_string(secret_lookup(e, name));
    unsigned char digest[SHA256_SIZE];
    hmac_sha256(e->digest_key, text, digest);
    struct buf b;
    buf_init(&b, 2 * SHA256_SIZE);
    for (size_t i = 0; i < SHA256_SIZE; i++)
        buf_addf(&b, "%02x", digest[i]);
    struct value *hex = value_str(a, buf_str(&b));
    buf_release(&b);
    return hex;
}

static void see_seal(void *ctx, struct str name)
{
    struct seal *seal = ctx;
    if (!value_find(seal->digests, name))
        value_set(seal->arena, seal->digests, name, digest_of(seal->engine, seal->arena, name));
}

struct value *secret_seal(struct engine *e, struct arena *a, struct value *properties)
{
    struct seal seal = {e, a, value_map(a)};
    each_secret(properties, see_seal, &seal, 0);
    if (!value_count(seal.digests))
        return properties;
    struct value *sealed = value_copy(a, properties);
    value_put(a, sealed, DIGESTS_KEY, seal.digests);
    return sealed;
}

/* Only a secret that has not changed since is put in. */
static const struct value *unchanged_secret(void *ctx, struct str parameter)
{
    struct seal *seal = ctx;
    struct str then = value_string(value_find(seal->digests, parameter));
    struct value *now = digest_of(seal->engine, seal->arena, parameter);
    return then.len && digest_equal(then, value_string(now))
               ? secret_lookup(seal->engine, parameter)
               : NULL;
}

static const struct value *nothing_known(void *ctx, struct str address, struct str attribute)
{
    (void) ctx, (void) address, (void) attribute;
    return NULL;
}

struct value *secret_open(struct engine *e, struct arena *a, struct value *properties,
                          struct error *err)
{
    struct expr_scope scope = {nothing_known, secret_lookup, e};
    return e->options.secret && secret_is_in(properties) ? expr_resolve(a, properties, &scope, err)
                                                         : properties;
}

struct value *secret_unseal(struct engine *e, struct arena *a, const struct value *properties)
{
    struct value *digests = value_get(properties, DIGESTS_KEY);
    if (!digests)
        return (struct value *) properties;
    struct seal seal = {e, a, digests};
    struct expr_scope scope = {nothing_known, unchanged_secret, &seal};
    struct value *bare = value_copy(a, properties);
    value_remove(bare, STR(DIGESTS_KEY));
    struct value *resolved = expr_resolve(a, bare, &scope, NULL);
    return resolved ? resolved : bare;
}

void secret_mask(struct arena *a, struct resource_changes *changes,
                 const struct value *sealed_properties, const struct value *applied)
{
    for (size_t i = 0; i < changes->count; i++) {
        struct resource_change *change = &changes->items[i];
        if (!secret_is_in(value_get(sealed_properties, change->property)) &&
            !secret_is_in(value_get(applied, change->property)))
            continue;
        change->from = change->from ? value_text(a, "(secret)") : NULL;
        change->to = change->to ? value_text(a, "(changed secret)") : NULL;
    }
}
