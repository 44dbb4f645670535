/* AWS::EC2::RouteTable and AWS::EC2::SubnetRouteTableAssociation. API reference: CreateRouteTable,
 * AssociateRouteTable, DescribeRouteTables, DisassociateRouteTable, DeleteRouteTable. Routes of
 * gateway endpoints are the endpoints' own. */
#include "resource/types.h"

static const struct property table_properties[] = {
    P_TAGS, P_TEXT("VpcId", REQUIRED | REPLACES), {0}};
static const struct attribute table_attributes[] = {{"RouteTableId", "{id}"}, {0}};

static const struct bind create_table[] = {{BIND_PROPERTY, "VpcId"},
                                           {BIND_TOKEN, NULL, "ClientToken"},
                                           {BIND_TAGS, NULL, "TagSpecifications"},
                                           {0}};
static const struct bind by_table[] = {{BIND_ID, NULL, "RouteTableId"}, {0}};
static const struct step no_updates[] = {{0}};
static const struct step delete_table[] = {
    {"DeleteRouteTable", by_table, .gone_codes = codes_ec2_gone, .retry_codes = codes_ec2_held},
    {0},
};

static const struct read_step read_tables[] = {
    {ASK_DISCOVER, "DescribeRouteTables", "tag:isoctl:stack", .batch = 200,
     .documents = "RouteTables"},
    {ASK_ID, "DescribeRouteTables", "route-table-id", .batch = 200, .documents = "RouteTables"},
    {ASK_OP, "DescribeRouteTables", "tag:isoctl:op", .batch = 200, .documents = "RouteTables"},
    {0},
};

const struct resource_type type_ec2_route_table = {
    .name = "AWS::EC2::RouteTable",
    .service = "ec2",
    .properties = table_properties,
    .attributes = table_attributes,
    .tagging = &tagging_ec2,
    .tag_resource = "route-table",
    .create = {"CreateRouteTable", create_table, .retry_codes = codes_ec2_not_yet},
    .created = "RouteTable",
    .updates = no_updates,
    .deletes = delete_table,
    .reads = read_tables,
    .id_path = "RouteTableId",
};

static const struct property properties[] = {
    P_TEXT("RouteTableId", REQUIRED | REPLACES), P_TEXT("SubnetId", REQUIRED | REPLACES), {0}};
static const struct attribute attributes[] = {{"Id", "{id}"}, {0}};

static const struct bind create[] = {
    {BIND_PROPERTY, "RouteTableId"}, {BIND_PROPERTY, "SubnetId"}, {0}};
static const struct bind by_id[] = {{BIND_ID, NULL, "AssociationId"}, {0}};
static const struct step deletes[] = {
    {"DisassociateRouteTable", by_id, .gone_codes = codes_ec2_gone, .retry_codes = codes_ec2_held},
    {0},
};

static const struct read_step reads[] = {
    {ASK_ID, "DescribeRouteTables", "association.route-table-association-id", .batch = 200,
     .documents = "RouteTables.*.Associations.*"},
    {ASK_PROPERTY, "DescribeRouteTables", "association.subnet-id", .batch = 200,
     .property = "SubnetId", .documents = "RouteTables.*.Associations.*"},
    {0},
};

static const struct status_row statuses[] = {
    {"associating", RESOURCE_PENDING},     {"associated", RESOURCE_READY},
    {"disassociating", RESOURCE_DELETING}, {"disassociated", RESOURCE_GONE},
    {"failed", RESOURCE_FAILED},           {0}};

/* Cannot carry a tag: the association of this subnet with this table is ours. */
static bool same(const struct resource *known, const struct resource *found)
{
    return value_equal(value_get(known->properties, "SubnetId"),
                       value_get(found->actual, "SubnetId")) &&
           value_equal(value_get(known->properties, "RouteTableId"),
                       value_get(found->actual, "RouteTableId"));
}

static const char *collides(const struct resource *old, const struct resource *fresh)
{
    bool one = value_equal(value_get(old->properties, "SubnetId"),
                           value_get(fresh->properties, "SubnetId"));
    return one ? "a subnet has one route table" : NULL;
}

static void fill(struct arena *a, struct resource *r, const struct value *document,
                 const struct resource *known)
{
    struct str id = value_get_str(document, "AssociationId"); /* as the create answers */
    (void) known;
    if (id.len) {
        r->id = id;
        value_put_str(a, r->attributes, "Ref", id);
        value_put_str(a, r->attributes, "Id", id);
    }
}

const struct resource_type type_ec2_subnet_route_table_association = {
    .name = "AWS::EC2::SubnetRouteTableAssociation",
    .service = "ec2",
    .properties = properties,
    .attributes = attributes,
    .create = {"AssociateRouteTable", create, .retry_codes = codes_ec2_not_yet},
    .created = "",
    .updates = no_updates,
    .deletes = deletes,
    .reads = reads,
    .id_path = "RouteTableAssociationId",
    .status_path = "AssociationState.State",
    .reason_path = "AssociationState.StatusMessage",
    .statuses = statuses,
    .fill = fill,
    .same = same,
    .collides = collides,
};
