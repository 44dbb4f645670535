/* Facts for recipes. Zones once chosen are recorded in the state and stay: a subnet cannot move. */
#include "engine/internal.h"

#include "codec/json.h"

static struct value *fact_text(struct engine *e, struct arena *a, struct str name)
{
    const struct {
        const char *name;
        struct str value;
    } facts[] = {
        {"region", e->context.region},
        {"account_id", e->context.account},
        {"partition", e->context.partition},
        {"stack_name", e->context.stack},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(facts); i++)
        if (str_is(name, facts[i].name))
            return value_str(a, facts[i].value);
    return NULL;
}

static struct value *filter(struct arena *a, const char *name, struct value *values)
{
    struct value *row = value_map(a);
    value_put_text(a, row, "Name", name);
    value_put(a, row, "Values", values);
    return row;
}

static int ask(struct engine *e, struct arena *a, const char *operation, const char *member,
               struct value *wanted, struct value **output, struct error *err)
{
    struct value *input = value_map(a);
    value_put(a, input, member, wanted);
    struct aws_call call = {
        .service = "ec2", .operation = operation, .input = input, .arena = a, .all_pages = true};
    engine_tally(e, call.service, call.operation);
    if (!aws_call_wait(e->options.client, &call, output, err))
        return 0;
    if (err && !strcmp(err->aws_code, "InvalidServiceName"))
        err->code = ERROR_RECIPE;
    return error_prefix(err, "choosing zones");
}

static bool zone_may_be_used(const struct value *zone)
{
    struct str type = value_get_str(zone, "ZoneType"), opt = value_get_str(zone, "OptInStatus");
    struct str state = value_get_str(zone, "State");
    return (!type.len || str_is(type, "availability-zone")) &&
           (!opt.len || !str_is(opt, "not-opted-in")) && (!state.len || str_is(state, "available"));
}

static int by_name(const void *a, const void *b)
{
    return str_compare(value_string(*(struct value *const *) a),
                       value_string(*(struct value *const *) b));
}

static struct value *all_zones(struct engine *e, struct arena *a, struct error *err)
{
    struct value *output = NULL, *zones = value_list(a), *filters = value_list(a);
    value_push(a, filters,
               filter(a, "zone-type", value_list_of(a, value_text(a, "availability-zone"))));
    if (ask(e, a, "DescribeAvailabilityZones", "Filters", filters, &output, err))
        return NULL;
    const struct value *rows = value_get(output, "AvailabilityZones");
    for (size_t i = 0; i < value_count(rows); i++)
        if (zone_may_be_used(value_at(rows, i)))
            value_push(a, zones, value_get(value_at(rows, i), "ZoneName"));
    qsort(zones->u.list.items, zones->u.list.count, sizeof(*zones->u.list.items), by_name);
    return zones;
}

static struct value *full_names(struct engine *e, struct arena *a, const struct value *services)
{
    struct value *names = value_list(a);
    for (size_t i = 0; i < value_count(services); i++) {
        struct str name = value_string(value_at(services, i));
        value_push(a, names,
                   str_starts(name, "com.") || str_starts(name, "cn.com.")
                       ? value_str(a, name)
                       : value_textf(a, "com.amazonaws.%.*s.%.*s", STR_ARG(e->context.region),
                                     STR_ARG(name)));
    }
    return names;
}

static bool list_has(const struct value *list, struct str text)
{
    for (size_t i = 0; i < value_count(list); i++)
        if (str_equal(value_string(value_at(list, i)), text))
            return true;
    return false;
}

/* Gateway endpoints are a matter of route tables: they need no zone. */
static bool is_interface(const struct value *service)
{
    const struct value *types = value_get(service, "ServiceType");
    for (size_t i = 0; i < value_count(types); i++)
        if (str_is(value_get_str(value_at(types, i), "ServiceType"), "Interface"))
            return true;
    return !value_count(types);
}

static struct value *common_zones(struct arena *a, const struct value *zones,
                                  const struct value *offered)
{
    struct value *both = value_list(a);
    for (size_t i = 0; i < value_count(zones); i++)
        if (list_has(offered, value_string(value_at(zones, i))))
            value_push(a, both, value_at(zones, i));
    return both;
}

static int check_offered(struct engine *e, const struct value *names, const struct value *details,
                         struct error *err)
{
    struct map seen = {0};
    int result = 0;
    for (size_t i = 0; i < value_count(details); i++)
        map_set(&seen, value_get_str(value_at(details, i), "ServiceName"), value_at(details, i));
    for (size_t i = 0; !result && i < value_count(names); i++)
        if (!map_has(&seen, value_string(value_at(names, i))))
            result = error_set(err, ERROR_RECIPE,
                               "aws.zones: region %.*s has no endpoint service \"%s\"",
                               STR_ARG(e->context.region), value_chars(value_at(names, i)));
    map_release(&seen);
    return result;
}

static struct value *zones_offering(struct engine *e, struct arena *a, struct value *zones,
                                    const struct value *services, struct error *err)
{
    struct value *output = NULL, *names = full_names(e, a, services);
    if (ask(e, a, "DescribeVpcEndpointServices", "ServiceNames", names, &output, err))
        return NULL;
    const struct value *details = value_get(output, "ServiceDetails");
    if (check_offered(e, names, details, err))
        return NULL;
    for (size_t i = 0; i < value_count(details); i++) {
        const struct value *service = value_at(details, i);
        if (list_has(names, value_get_str(service, "ServiceName")) && is_interface(service))
            zones = common_zones(a, zones, value_get(service, "AvailabilityZones"));
    }
    return zones;
}

static struct value *choose_zones(struct engine *e, struct arena *a, const struct value *args,
                                  struct error *err)
{
    int64_t count = value_get_int(args, "count", 0);
    const struct value *services = value_get(args, "services");
    struct value *chosen = value_list(a);
    struct value *zones = all_zones(e, a, err);
    if (zones && value_count(services))
        zones = zones_offering(e, a, zones, services, err);
    if (!zones)
        return NULL;
    if (count < 0 || (size_t) count > value_count(zones)) {
        error_set(err, ERROR_RECIPE,
                  "aws.zones: %" PRId64
                  " zones are wanted, but only %zu zones of %.*s offer everything",
                  count, value_count(zones), STR_ARG(e->context.region));
        return NULL;
    }
    for (size_t i = 0; i < (count ? (size_t) count : value_count(zones)); i++)
        value_push(a, chosen, value_at(zones, i));
    return chosen;
}

static struct value *fact_zones(struct engine *e, struct arena *a, const struct value *args,
                                struct error *err)
{
    struct str key =
        str_of(arena_printf(a, "zones:%s", args ? json_text(a, args, JSON_SORTED).p : "{}"));
    const struct value *recorded = value_find(e->state.header.facts, key);
    if (recorded)
        return value_copy(a, recorded);
    struct value *zones = choose_zones(e, a, args, err);
    if (zones)
        engine_remember(e, key.p, zones);
    return zones;
}

struct value *engine_fact(struct engine *e, struct arena *a, struct str name,
                          const struct value *args, struct error *err)
{
    if (str_is(name, "zones"))
        return fact_zones(e, a, args, err);
    struct value *text = fact_text(e, a, name);
    if (!text)
        error_set(err, ERROR_RECIPE, "there is no fact \"%.*s\"", STR_ARG(name));
    return text;
}
