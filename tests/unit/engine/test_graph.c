/* The graph: edges from references and depends_on, a topological order, and every lie of the child
 * refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "codec/json.h"
#include "engine/graph.h"

#define VPC(address, more)                                                                         \
    "{\"address\":\"" address "\",\"type\":\"AWS::EC2::VPC\",\"at\":\"r.lua:1\","                  \
    "\"properties\":{\"CidrBlock\":\"10.0.0.0/16\"" more "}}"
#define GROUP(address, vpc, more)                                                                  \
    "{\"address\":\"" address "\",\"type\":\"AWS::EC2::SecurityGroup\",\"at\":\"r.lua:2\"" more    \
    ","                                                                                            \
    "\"properties\":{\"GroupDescription\":\"g\",\"VpcId\":{\"$deferred\":[\"ref\",\"" vpc "\"]}}}"
#define GRAPH(resources) "{\"resources\":[" resources "]}"

static struct value *parse(struct arena *a, const char *text)
{
    struct error err;
    struct value *v = json_parse(a, str_of(text), JSON_DEFERRED, "document", &err);
    if (!v)
        fail_msg("%s: %s", text, err.message);
    return v;
}

static void test_order(void **unused)
{
    (void) unused;
    struct arena a = {0};
    struct graph g;
    struct error err = {0};
    const char *text = "{\"resources\":[" GROUP(
        "Net/Group", "Net/VPC",
        ",\"depends_on\":[\"Other\",\"Net/VPC\"]") "," VPC("Other",
                                                           "") "," VPC("Net/VPC",
                                                                       "") "],"
                                                                           "\"outputs\":{\"Id\":{"
                                                                           "\"$deferred\":[\"att\","
                                                                           "\"Net/"
                                                                           "Group\",\"GroupId\"]}},"
                                                                           "\"tags\":{\"team\":"
                                                                           "\"x\"}}";
    if (graph_init(&g, parse(&a, text), &err))
        fail_msg("%s", err.message);
    arena_release(&a);
    assert_int_equal(g.count, 3);
    struct graph_node *group = graph_find(&g, STR("Net/Group"));
    assert_int_equal(group->index, 2);
    assert_int_equal(group->need_count, 2);
    assert_int_equal(graph_find(&g, STR("Other"))->needed_by_count, 1);
    for (size_t i = 0; i < g.count; i++)
        assert_int_equal(g.nodes[i]->index, i);
    assert_true(value_is(value_get(graph_outputs(&g), "Id"), VALUE_DEFERRED));
    assert_null(graph_find(&g, STR("Net")));
    graph_release(&g);
}

static const struct {
    const char *document, *said;
} refused[] = {
    {"[]", "not a graph"},
    {"{\"resources\":{}}", "expected a list"},
    {GRAPH("7"), "cannot be a logical id"},
    {GRAPH(VPC("A-B", "")), "cannot be a logical id"},
    {GRAPH(VPC("A/", "")), "cannot be a logical id"},
    {GRAPH(VPC("1A", "")), "cannot be a logical id"},
    {GRAPH(VPC("A", "") "," VPC("A", "")), "r.lua:1: A is declared twice"},
    {GRAPH(VPC("A", ",\"CidrBlok\":\"x\"")), "CidrBlock"},
    {GRAPH("{\"address\":\"A\",\"type\":\"AWS::EC2::VCP\",\"properties\":{}}"),
     "did you mean AWS::EC2::VPC?"},
    {GRAPH(GROUP("G", "Nowhere", "")), "refers to \"Nowhere\", which is not declared"},
    {GRAPH(VPC("A", ",\"InstanceTenancy\":{\"$deferred\":[\"att\",\"A\",\"Nope\"]}")),
     "no such attribute"},
    {GRAPH(VPC("A", ",\"InstanceTenancy\":{\"$deferred\":[\"frob\"]}")), "operator"},
    {GRAPH(VPC("A", ",\"InstanceTenancy\":{\"$deferred\":[\"ref\",\"A\"]}")), "A -> A"},
    {GRAPH(GROUP("G", "V",
                 "") ",{\"address\":\"V\",\"type\":\"AWS::EC2::VPC\",\"depends_on\":[\"G\"],"
                     "\"properties\":{\"CidrBlock\":\"10.0.0.0/16\"}}"),
     "G -> V -> G"},
    {"{\"tags\":{\"isoctl:stack\":\"x\"}}", "reserved"},
    {"{\"outputs\":{\"A\":{\"$deferred\":[\"ref\",\"A\"]}}}", "outputs refers to"},
};

static void test_refuse(void **unused)
{
    (void) unused;
    for (size_t i = 0; i < ARRAY_LENGTH(refused); i++) {
        struct arena a = {0};
        struct graph g;
        struct error err = {0};
        if (!graph_init(&g, parse(&a, refused[i].document), &err) || err.code != ERROR_RECIPE ||
            !strstr(err.message, refused[i].said))
            fail_msg("%s: \"%s\"", refused[i].document, err.message);
        arena_release(&a);
    }
}

enum { MANY = 20000 };

/* A chain as long as the graph, in the worst order: no recursion, no square. */
static void test_long_chain(void **unused)
{
    (void) unused;
    struct arena a = {0};
    struct graph g;
    struct error err = {0};
    struct value *list = value_list(&a), *document = value_map(&a);
    value_put(&a, document, "resources", list);
    for (int i = 0; i < MANY; i++) {
        struct value *row = value_map(&a), *properties = value_map(&a);
        value_put(&a, row, "address", value_textf(&a, "V%d", i));
        value_put_text(&a, row, "type", "AWS::EC2::VPC");
        value_put_text(&a, properties, "CidrBlock", "10.0.0.0/16");
        value_put(&a, row, "properties", properties);
        if (i + 1 < MANY)
            value_put(&a, row, "depends_on", value_list_of(&a, value_textf(&a, "V%d", i + 1)));
        value_push(&a, list, row);
    }
    if (graph_init(&g, document, &err))
        fail_msg("%s", err.message);
    assert_true(str_is(g.nodes[MANY - 1]->address, "V0"));
    graph_release(&g);
    value_put(&a, value_at(list, MANY - 1), "depends_on", value_list_of(&a, value_text(&a, "V0")));
    assert_int_equal(graph_init(&g, document, &err), -1);
    assert_non_null(strstr(err.message, "V0 -> V1 -> V2"));
    assert_non_null(strstr(err.message, "(19976 more) -> V0"));
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_refuse),
        cmocka_unit_test(test_long_chain),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
