/* What a plan says: outputs, parameters, reads, order, facts, and that it is linear. */
#include "toy_world.h"

#define ONE "[" RESOURCE("A", "Toy::Box", "\"Size\":1") "]"

static struct plan *plan_of(struct world *w, struct engine **e, struct graph *g,
                            const char *document, bool read_only)
{
    struct arena a = {0};
    *e = world_open(w, read_only);
    assert_non_null(*e);
    struct value *v = json_parse(&a, str_of(document), JSON_DEFERRED, "test", &w->err);
    assert_non_null(v);
    assert_int_equal(graph_init(g, v, &w->err), 0);
    arena_release(&a);
    return engine_plan(*e, g, &w->err);
}

static void run_document(struct world *w, const char *document)
{
    struct graph g = {0};
    struct engine *e;
    struct plan *plan = plan_of(w, &e, &g, document, false);
    assert_non_null(plan);
    assert_int_equal(engine_apply(e, plan, &g, &w->err), 0);
    plan_free(plan);
    assert_int_equal(engine_close(e, &w->err), 0);
    graph_release(&g);
}

#define DOCUMENT(count, more)                                                                      \
    "{\"resources\":" ONE ",\"outputs\":{\"Id\":" REF("A") more                                    \
        "},\"parameters\":[{\"name\":\"Count\",\"type\":"                                          \
        "\"number\",\"value\":" count                                                              \
        ",\"source\":\"default\"},{\"name\":\"Key\",\"secret\":true}]}"

static void test_outputs_and_parameters(void **state)
{
    struct world w;
    struct graph g = {0};
    struct engine *e;
    (void) state;
    world_init(&w);
    run_document(&w, DOCUMENT("2", ""));
    struct plan *plan = plan_of(&w, &e, &g, DOCUMENT("2", ""), true);
    assert_true(plan_is_empty(plan));
    assert_string_equal(value_chars(value_get(plan->outputs, "Id")), "id-1");
    plan_free(plan);
    engine_abandon(e);
    graph_release(&g);
    plan = plan_of(&w, &e, &g, DOCUMENT("3", ",\"More\":\"x\""), true);
    assert_false(plan_is_empty(plan));
    assert_int_equal(value_count(plan->output_changes), 1);
    const struct value *row = value_at(plan->parameter_changes, 0);
    assert_int_equal(value_get_int(row, "from", 0), 2);
    assert_int_equal(value_get_int(row, "to", 0), 3);
    assert_int_equal(plan->counts[PLAN_NOTHING], 1);
    assert_int_equal(plan->read_count, 1);
    assert_int_equal(plan->reads[0].calls, 1);
    plan_free(plan);
    engine_abandon(e);
    graph_release(&g);
    world_release(&w);
}

static void test_status(void **state)
{
    struct world w;
    struct arena a = {0};
    (void) state;
    world_init(&w);
    assert_int_equal(world_run(&w, ONE), 0);
    struct engine *e = world_open(&w, true);
    const struct value *rows = engine_status(e, &a, &w.err);
    assert_int_equal(value_count(rows), 1);
    assert_string_equal(value_chars(value_get(value_at(rows, 0), "status")), "ready");
    engine_abandon(e);
    arena_release(&a);
    world_release(&w);
}

static const char *const zones_answers[] = {
    "DescribeAvailabilityZones",
    "{\"AvailabilityZones\":[{\"ZoneName\":\"us-east-1c\",\"State\":\"available\"},"
    "{\"ZoneName\":\"us-east-1a\",\"State\":\"available\"},{\"ZoneName\":\"us-east-1b\"},"
    "{\"ZoneName\":\"us-east-1-wl1\",\"ZoneType\":\"wavelength-zone\"},"
    "{\"ZoneName\":\"us-east-1d\",\"OptInStatus\":\"not-opted-in\"}]}",
    "DescribeVpcEndpointServices",
    "{\"ServiceDetails\":[{\"ServiceName\":\"com.amazonaws.us-east-1.logs\","
    "\"ServiceType\":[{\"ServiceType\":\"Interface\"}],"
    "\"AvailabilityZones\":[\"us-east-1c\",\"us-east-1b\"]},"
    "{\"ServiceName\":\"com.amazonaws.us-east-1.s3\",\"ServiceType\":[{\"ServiceType\":\"Gateway\"}"
    "],"
    "\"AvailabilityZones\":[]}]}",
    NULL,
};

static const struct {
    const char *args, *zones; /* NULL: refused */
} zones_rows[] = {
    {"{\"count\":2}", "[\"us-east-1a\",\"us-east-1b\"]"},
    {"{\"count\":2,\"services\":[\"logs\",\"com.amazonaws.us-east-1.s3\"]}",
     "[\"us-east-1b\",\"us-east-1c\"]"},
    {"{\"count\":3,\"services\":[\"logs\"]}", NULL},
    {"{\"count\":1,\"services\":[\"nosuch\"]}", NULL},
};

static void test_zones(void **state)
{
    struct world w;
    struct arena a = {0};
    (void) state;
    world_init(&w);
    w.cloud.canned = zones_answers;
    for (int round = 0; round < 2; round++) { /* the second time from state */
        struct engine *e = world_open(&w, false);
        w.cloud.reads = 0;
        for (size_t i = 0; i < ARRAY_LENGTH(zones_rows); i++) {
            struct value *args = json_parse(&a, str_of(zones_rows[i].args), 0, "args", NULL);
            struct value *zones = engine_fact(e, &a, STR("zones"), args, &w.err);
            assert_int_equal(zones != NULL, zones_rows[i].zones != NULL);
            if (zones)
                assert_string_equal(json_text(&a, zones, 0).p, zones_rows[i].zones);
        }
        assert_int_equal(w.cloud.reads, round ? 4 : 7);
        assert_int_equal(engine_close(e, &w.err), 0);
    }
    arena_release(&a);
    world_release(&w);
}

static const struct {
    const char *service, *operation;
    bool allowed;
} reads[] = {
    {"ec2", "DescribeVpcs", true},
    {"ecs", "ListClusters", true},
    {"ecr", "BatchGetImage", true},
    {"sts", "GetCallerIdentity", true},
    {"ssm", "GetParameter", true},
    {"ec2", "CreateVpc", false},
    {"ecr", "GetAuthorizationToken", false},
    {"ec2", "GetPasswordData", false},
    {"sts", "GetSessionToken", false},
    {"ssm", "GetParametersByPath", false},
    {"ec2", "DescribeInstanceAttribute", false},
    {"secretsmanager", "GetSecretValue", false},
};

static void test_reads_allowed(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(reads); i++)
        if (engine_read_allowed(str_of(reads[i].service), str_of(reads[i].operation)) !=
            reads[i].allowed)
            fail_msg("%s %s", reads[i].service, reads[i].operation);
}

static char *many(struct arena *a, int count)
{
    struct buf b;
    buf_init(&b, 64 << 20);
    buf_addc(&b, '[');
    for (int i = 0; i < count; i++) {
        buf_addf(&b,
                 "%s{\"address\":\"R%d\",\"type\":\"Toy::Box\",\"at\":\"t.lua:1\",\"properties\":{"
                 "\"Size\":%d",
                 i ? "," : "", i, i);
        if (i % 10)
            buf_addf(&b,
                     ",\"Parent\":"
                     "{\"$deferred\":[\"ref\",\"R%d\"]}",
                     i - i % 10);
        buf_adds(&b, "}}");
    }
    buf_addc(&b, ']');
    char *text = str_dup(a, buf_str(&b));
    buf_release(&b);
    return text;
}

/* No wall clock: that a plan of 5,000 ends within the test's patience, and asks once a type, is the
 * point. */
static void test_many(void **state)
{
    struct world w;
    struct arena a = {0};
    (void) state;
    world_init(&w);
    const char *graph = many(&a, 5000);
    if (world_run(&w, graph))
        fail_msg("%s", w.err.message);
    assert_int_equal(w.counts[PLAN_CREATE], 5000);
    w.cloud.reads = 0;
    assert_int_equal(world_plan(&w, graph), 0);
    assert_true(w.was_empty);
    assert_int_equal(w.cloud.reads, 1);
    arena_release(&a);
    world_release(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_outputs_and_parameters),
        cmocka_unit_test(test_status),
        cmocka_unit_test(test_zones),
        cmocka_unit_test(test_reads_allowed),
        cmocka_unit_test(test_many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
