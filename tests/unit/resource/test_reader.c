/* Readers: the rounds of calls, and what is made of the answers. */
#include "resource/help.h"

struct known_row {
    const char *id, *op, *properties;
};

struct answer_row {
    const char *call, *output; /* output NULL: error InvalidVpcID.NotFound */
};

struct reading {
    const char *what, *type;
    bool discover;
    struct known_row known[3];
    struct answer_row answers[6]; /* in the order of the calls, round after round */
    const char *items;            /* "id match ours status properties; ..." */
};

#define OURS(op)                                                                                   \
    "'Tags':[{'Key':'isoctl:stack','Value':'us-east-1/"                                            \
    "isolated'},{'Key':'isoctl:address','Value':'VPC'},"                                           \
    "{'Key':'isoctl:op','Value':'" op "'},{'Key':'Name','Value':'n'}]"

static const struct reading READINGS[] = {
    {"nothing to ask", "AWS::EC2::VPC", false, {{0}}, {{0}}, ""},
    {"by tag, then by id what that did not show",
     "AWS::EC2::Subnet",
     true,
     {{"subnet-1", "op1", "{'VpcId':'v'}"}, {"subnet-2", "op2", "{'VpcId':'v'}"}},
     {{"DescribeSubnets {'Filters':[{'Name':'tag:isoctl:stack','Values':['us-east-1/isolated']}]}",
       "{'Subnets':[{'SubnetId':'subnet-1','VpcId':'v','State':'available'," OURS("op1") "}]}"},
      {"DescribeSubnets {'Filters':[{'Name':'subnet-id','Values':['subnet-2']}]}",
       "{'Subnets':[]}"}},
     "subnet-1 0 ours 0"},
    {"a stray of ours",
     "AWS::EC2::Subnet",
     true,
     {{0}},
     {{"DescribeSubnets {'Filters':[{'Name':'tag:isoctl:stack','Values':['us-east-1/isolated']}]}",
       "{'Subnets':[{'SubnetId':'subnet-9','VpcId':'v','State':'pending'," OURS("op9") "}]}"}},
     "subnet-9 - ours 1"},
    {"an open intent, by operation",
     "AWS::EC2::Subnet",
     false,
     {{NULL, "op1", "{'VpcId':'v'}"}},
     {{"DescribeSubnets {'Filters':[{'Name':'tag:isoctl:op','Values':['op1']}]}",
       "{'Subnets':[{'SubnetId':'subnet-7','VpcId':'v','State':'available'," OURS("op1") "}]}"}},
     "subnet-7 0 ours 0"},
    {"details of what the recipe sets",
     "AWS::EC2::VPC",
     false,
     {{"vpc-1", "op1", "{'CidrBlock':'c','EnableDnsHostnames':true}"}},
     {{"DescribeVpcs {'Filters':[{'Name':'vpc-id','Values':['vpc-1']}]}",
       "{'Vpcs':[{'VpcId':'vpc-1','CidrBlock':'c','State':'available'," OURS("op1") "}]}"},
      {"DescribeVpcAttribute {'Attribute':'enableDnsHostnames','VpcId':'vpc-1'}",
       "{'EnableDnsHostnames':{'Value':true}}"}},
     "vpc-1 0 ours 0"},
    {"gone while it was read",
     "AWS::EC2::VPC",
     false,
     {{"vpc-1", "op1", "{'CidrBlock':'c','EnableDnsSupport':true}"}},
     {{"DescribeVpcs {'Filters':[{'Name':'vpc-id','Values':['vpc-1']}]}", "{'Vpcs':[]}"},
      {"DescribeVpcAttribute {'Attribute':'enableDnsSupport','VpcId':'vpc-1'}", NULL}},
     ""},
    {"an association by its natural key",
     "AWS::EC2::SubnetRouteTableAssociation",
     false,
     {{NULL, "op1", "{'RouteTableId':'rtb-1','SubnetId':'s-1'}"}},
     {{"DescribeRouteTables {'Filters':[{'Name':'association.subnet-id','Values':['s-1']}]}",
       "{'RouteTables':[{'RouteTableId':'rtb-1','Associations':["
       "{'RouteTableAssociationId':'rtbassoc-2','RouteTableId':'rtb-1','SubnetId':'s-2'},"
       "{'RouteTableAssociationId':'rtbassoc-1','RouteTableId':'rtb-1','SubnetId':'s-1','"
       "AssociationState':"
       "{'State':'associated'}}]}]}"}},
     "rtbassoc-1 0 ours 0"},
    {"deleted endpoints stay listed",
     "AWS::EC2::VPCEndpoint",
     false,
     {{"vpce-1", "op1", "{'VpcId':'v'}"}},
     {{"DescribeVpcEndpoints "
       "{'Filters':[{'Name':'tag:isoctl:stack','Values':['us-east-1/isolated']}]}",
       "{'VpcEndpoints':[{'VpcEndpointId':'vpce-1','State':'Deleted'," OURS("op1") "}]}"}},
     "vpce-1 0 ours 4"},
    {"the rule of the other direction is none",
     "AWS::EC2::SecurityGroupIngress",
     true,
     {{0}},
     {{"DescribeSecurityGroupRules "
       "{'Filters':[{'Name':'tag:isoctl:stack','Values':['us-east-1/isolated']}]}",
       "{'SecurityGroupRules':[{'SecurityGroupRuleId':'sgr-1','IsEgress':true," OURS(
           "op1") "},"
                  "{'SecurityGroupRuleId':'sgr-2','IsEgress':false," OURS("op2") "}]}"}},
     "sgr-2 - ours 0"},
};

static const char *items_text(struct arena *a, const struct resource_items *items,
                              struct resource *const *known)
{
    const char *text = "";
    for (size_t i = 0; i < items->count; i++) {
        const struct resource_item *item = &items->items[i];
        const char *match = "-";
        for (size_t k = 0; k < 3; k++)
            match = item->matches && item->matches == known[k] ? arena_printf(a, "%zu", k) : match;
        text = arena_printf(a, "%s%s%.*s %s %s %d", text, i ? "; " : "", STR_ARG(item->found.id),
                            match, item->ours ? "ours" : "theirs", (int) item->found.status);
    }
    return text;
}

static void reads(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(READINGS); i++) {
        const struct reading *c = &READINGS[i];
        struct arena a = {0};
        struct resource_query query = {.context = &help_context, .discover = c->discover};
        struct resource *known[3] = {0};
        for (; query.known_count < 3 && c->known[query.known_count].op; query.known_count++) {
            struct resource *k = ARENA_NEW(&a, struct resource);
            *k = help_resource(&a, c->type, c->known[query.known_count].properties);
            k->id = str_of(c->known[query.known_count].id);
            k->op_id = str_of(c->known[query.known_count].op);
            k->name = STR("");
            known[query.known_count] = k;
        }
        query.known = known;
        struct resource_reader *reader =
            resource_reader_new(&a, resource_type_find(str_of(c->type)), &query);
        const struct resource_call *calls;
        size_t asked = 0, count;
        while ((count = resource_reader_round(reader, &calls))) {
            for (size_t k = 0; k < count; k++, asked++) {
                const struct answer_row *row = &c->answers[asked];
                struct error absent = {.code = ERROR_AWS, .aws_code = "InvalidVpcID.NotFound"},
                             err = {0};
                if (!row->call)
                    fail_msg("%s: one call too many: %s", c->what, help_calls(&a, &calls[k], 1));
                help_same(&a, c->what, help_calls(&a, &calls[k], 1), row->call);
                if (resource_reader_answer(reader, k, help_value(&a, row->output),
                                           row->output ? NULL : &absent, &err))
                    fail_msg("%s: %s", c->what, err.message);
            }
        }
        if (asked < 6 && c->answers[asked].call)
            fail_msg("%s: never asked %s", c->what, c->answers[asked].call);
        help_same(&a, c->what, items_text(&a, resource_reader_items(reader), known), c->items);
        arena_release(&a);
    }
}

/* A filter takes 200 values. */
static void batches(void **state)
{
    enum { COUNT = 450 };
    struct arena a = {0};
    struct resource *known[COUNT];
    struct resource_query query = {.context = &help_context, .known = known, .known_count = COUNT};
    const struct resource_call *calls;
    (void) state;
    for (size_t i = 0; i < COUNT; i++) {
        known[i] = ARENA_NEW(&a, struct resource);
        *known[i] = help_resource(&a, "AWS::EC2::RouteTable", "{'VpcId':'v'}");
        known[i]->id = str_of(arena_printf(&a, "rtb-%zu", i));
    }
    struct resource_reader *reader = resource_reader_new(&a, known[0]->type, &query);
    assert_int_equal(resource_reader_round(reader, &calls), 3);
    assert_int_equal(value_count(value_path(calls[0].input, "Filters.0.Values")), 200);
    assert_int_equal(value_count(value_path(calls[2].input, "Filters.0.Values")), 50);
    arena_release(&a);
}

static void failures(void **state)
{
    struct arena a = {0};
    struct error denied = {.code = ERROR_AWS, .aws_code = "UnauthorizedOperation", .message = "no"},
                 err = {0};
    struct resource_query query = {.context = &help_context, .discover = true};
    const struct resource_call *calls;
    (void) state;
    struct resource_reader *reader =
        resource_reader_new(&a, resource_type_find(STR("AWS::EC2::VPC")), &query);
    assert_int_equal(resource_reader_round(reader, &calls), 1);
    assert_true(calls[0].all_pages);
    assert_int_equal(resource_reader_answer(reader, 0, NULL, &denied, &err), -1);
    assert_string_equal(err.aws_code, "UnauthorizedOperation");
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads), cmocka_unit_test(batches),
                                       cmocka_unit_test(failures)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
