/* EC2 types: what is sent to make, change and delete them, and that right after a create nothing
 * differs. */
#include "resource/help.h"

#define TAGS(word)                                                                                 \
    "'TagSpecifications':[{'ResourceType':'" word "','Tags':["                                     \
    "{'Key':'isoctl:stack','Value':'us-east-1/"                                                    \
    "isolated'},{'Key':'isoctl:address','Value':'VpcStack/Thing'},"                                \
    "{'Key':'isoctl:op','Value':'abcdefghij0123456789'}]}]"

static const struct {
    const char *type, *properties, *call, *answer, *id, *different;
} CREATES[] = {
    {"AWS::EC2::VPC",
     "{'CidrBlock':'10.0.0.0/16','EnableDnsSupport':'true','EnableDnsHostnames':true}",
     "CreateVpc {'CidrBlock':'10.0.0.0/16'," TAGS("vpc") "}",
     "{'Vpc':{'VpcId':'vpc-1','CidrBlock':'10.0.0.0/"
     "16','State':'pending','InstanceTenancy':'default'}}",
     "vpc-1", "EnableDnsHostnames"},
    {"AWS::EC2::Subnet",
     "{'AvailabilityZone':'us-east-1a','CidrBlock':'10.0.128.0/18','VpcId':'vpc-1'}",
     "CreateSubnet {'AvailabilityZone':'us-east-1a','CidrBlock':'10.0.128.0/18'," TAGS(
         "subnet") ",'VpcId':'vpc-1'}",
     "{'Subnet':{'SubnetId':'subnet-1','State':'pending','AvailabilityZone':'us-east-1a'}}",
     "subnet-1", ""},
    {"AWS::EC2::RouteTable", "{'VpcId':'vpc-1'}",
     "CreateRouteTable {'ClientToken':'abcdefghij0123456789'," TAGS(
         "route-table") ",'VpcId':'vpc-1'}",
     "{'RouteTable':{'RouteTableId':'rtb-1','VpcId':'vpc-1'}}", "rtb-1", ""},
    {"AWS::EC2::SubnetRouteTableAssociation", "{'RouteTableId':'rtb-1','SubnetId':'subnet-1'}",
     "AssociateRouteTable {'RouteTableId':'rtb-1','SubnetId':'subnet-1'}",
     "{'AssociationId':'rtbassoc-1','AssociationState':{'State':'associated'}}", "rtbassoc-1", ""},
    {"AWS::EC2::SecurityGroup", "{'GroupDescription':'Shared','VpcId':'vpc-1'}",
     "CreateSecurityGroup "
     "{'Description':'Shared','GroupName':'isolated-VpcStack/Thing-abcdefgh'," TAGS(
         "security-group") ",'VpcId':'vpc-1'}",
     "{'GroupId':'sg-1'}", "sg-1", ""},
    {"AWS::EC2::VPCEndpoint",
     "{'VpcEndpointType':'Interface','PrivateDnsEnabled':true,'SubnetIds':['subnet-2','subnet-1'],"
     "'SecurityGroupIds':['sg-1'],'ServiceName':'com.amazonaws.us-east-1.logs','VpcId':'vpc-1'}",
     "CreateVpcEndpoint "
     "{'ClientToken':'abcdefghij0123456789','PrivateDnsEnabled':true,'SecurityGroupIds':['sg-1'],"
     "'ServiceName':'com.amazonaws.us-east-1.logs','SubnetIds':['subnet-2','subnet-1']," TAGS(
         "vpc-endpoint") ",'VpcEndpointType':'Interface','VpcId':'vpc-1'}",
     "{'VpcEndpoint':{'VpcEndpointId':'vpce-1','State':'pending','VpcEndpointType':'Interface',"
     "'SubnetIds':['subnet-1','subnet-2'],'Groups':[{'GroupId':'sg-1','GroupName':'x'}],'"
     "PrivateDnsEnabled':true,"
     "'ServiceName':'com.amazonaws.us-east-1.logs','VpcId':'vpc-1','RouteTableIds':[]}}",
     "vpce-1", ""},
    {"AWS::EC2::VPCEndpoint",
     "{'VpcEndpointType':'Gateway','RouteTableIds':['rtb-1'],'ServiceName':'com.amazonaws.us-east-"
     "1.s3','VpcId':'vpc-1'}",
     "CreateVpcEndpoint {'ClientToken':'abcdefghij0123456789','RouteTableIds':['rtb-1'],"
     "'ServiceName':'com.amazonaws.us-east-1.s3'," TAGS(
         "vpc-endpoint") ",'VpcEndpointType':'Gateway','VpcId':'vpc-1'}",
     "{'VpcEndpoint':{'VpcEndpointId':'vpce-2','State':'available','VpcEndpointType':'Gateway','"
     "SubnetIds':[],"
     "'Groups':[],'PrivateDnsEnabled':false,'ServiceName':'com.amazonaws.us-east-1.s3','VpcId':'"
     "vpc-1',"
     "'RouteTableIds':['rtb-1']}}",
     "vpce-2", ""},
    {"AWS::EC2::SecurityGroupIngress",
     "{'Description':'d','GroupId':'sg-1','IpProtocol':-1,'SourceSecurityGroupId':'sg-2'}",
     "AuthorizeSecurityGroupIngress "
     "{'GroupId':'sg-1','IpPermissions':[{'IpProtocol':'-1','UserIdGroupPairs':"
     "[{'Description':'d','GroupId':'sg-2'}]}]," TAGS("security-group-rule") "}",
     "{'Return':true,'SecurityGroupRules':[{'SecurityGroupRuleId':'sgr-1','GroupId':'sg-1','"
     "IsEgress':false,"
     "'IpProtocol':'-1','FromPort':-1,'ToPort':-1,'ReferencedGroupInfo':{'GroupId':'sg-2','UserId':"
     "'123456789012'}}]}",
     "sgr-1", ""},
    {"AWS::EC2::SecurityGroupEgress",
     "{'GroupId':'sg-1','IpProtocol':'tcp','FromPort':'443','ToPort':443,'CidrIp':'10.0.0.0/16'}",
     "AuthorizeSecurityGroupEgress "
     "{'GroupId':'sg-1','IpPermissions':[{'FromPort':443,'IpProtocol':'tcp',"
     "'IpRanges':[{'CidrIp':'10.0.0.0/16'}],'ToPort':443}]," TAGS("security-group-rule") "}",
     "{'Return':true,'SecurityGroupRules':[{'SecurityGroupRuleId':'sgr-2','GroupId':'sg-1','"
     "IsEgress':true,"
     "'IpProtocol':'tcp','FromPort':443,'ToPort':443,'CidrIpv4':'10.0.0.0/16'}]}",
     "sgr-2", ""},
};

static void creates(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(CREATES); i++) {
        struct arena a = {0};
        struct error err = {0};
        struct resource_call call;
        struct resource_changes changes;
        struct resource r = help_resource(&a, CREATES[i].type, CREATES[i].properties);
        if (resource_create_call(&a, &help_context, &r, &call, &err))
            fail_msg("%s", err.message);
        help_same(&a, CREATES[i].type, help_calls(&a, &call, 1), CREATES[i].call);
        if (resource_created(&a, &help_context, &r, help_value(&a, CREATES[i].answer), &err))
            fail_msg("%s", err.message);
        assert_string_equal(str_dup(&a, r.id), CREATES[i].id);
        assert_string_equal(value_chars(value_get(r.attributes, "Ref")), CREATES[i].id);
        resource_diff(&a, &help_context, &r, NULL, &changes);
        help_same(&a, CREATES[i].type, help_changes(&a, &changes), CREATES[i].different);
        arena_release(&a);
    }
}

static const struct {
    const char *type, *applied, *actual, *desired, *different, *calls;
} UPDATES[] = {
    {"AWS::EC2::VPC", "{'CidrBlock':'10.0.0.0/16'}", "{'CidrBlock':'10.0.0.0/16'}",
     "{'CidrBlock':'10.1.0.0/16'}", "CidrBlock!", NULL},
    {"AWS::EC2::VPC", "{'CidrBlock':'10.0.0.0/16','EnableDnsHostnames':true}",
     "{'CidrBlock':'10.0.0.0/16','EnableDnsHostnames':true}", "{'CidrBlock':'10.0.0.0/16'}",
     "EnableDnsHostnames",
     "ModifyVpcAttribute {'EnableDnsHostnames':{'Value':false},'VpcId':'x-1'}"},
    {"AWS::EC2::VPC",
     "{'CidrBlock':'10.0.0.0/16','Tags':[{'Key':'a','Value':'1'},{'Key':'b','Value':'2'}]}",
     "{'Tags':[{'Key':'a','Value':'1'},{'Key':'b','Value':'2'},{'Key':'theirs','Value':'3'}]}",
     "{'CidrBlock':'10.0.0.0/16','Tags':[{'Key':'a','Value':'9'}]}", "Tags",
     "CreateTags {'Resources':['x-1'],'Tags':[{'Key':'a','Value':'9'}]}; "
     "DeleteTags {'Resources':['x-1'],'Tags':[{'Key':'b'}]}"},
    {"AWS::EC2::Subnet", "{'VpcId':'vpc-1'}", "{'VpcId':'vpc-1','MapPublicIpOnLaunch':false}",
     "{'VpcId':'vpc-1','MapPublicIpOnLaunch':true}", "MapPublicIpOnLaunch",
     "ModifySubnetAttribute {'MapPublicIpOnLaunch':{'Value':true},'SubnetId':'x-1'}"},
    {"AWS::EC2::Subnet", "{'VpcId':'vpc-1'}", "{'VpcId':'vpc-1'}",
     "{'VpcId':{'$deferred':['ref','V']}}", "VpcId!", NULL},
    {"AWS::EC2::VPCEndpoint", "{'ServiceName':'s','VpcId':'v','SubnetIds':['a','b']}",
     "{'ServiceName':'s','VpcId':'v','SubnetIds':['b','a']}",
     "{'ServiceName':'s','VpcId':'v','SubnetIds':['b','c']}", "SubnetIds",
     "ModifyVpcEndpoint {'AddSubnetIds':['c'],'RemoveSubnetIds':['a'],'VpcEndpointId':'x-1'}"},
    {"AWS::EC2::VPCEndpoint", "{'ServiceName':'s','VpcId':'v','PolicyDocument':{'Statement':[]}}",
     "{'ServiceName':'s','VpcId':'v','PolicyDocument':{'Statement':[]}}",
     "{'ServiceName':'s','VpcId':'v'}", "PolicyDocument",
     "ModifyVpcEndpoint {'ResetPolicy':true,'VpcEndpointId':'x-1'}"},
};

static void updates(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(UPDATES); i++) {
        struct arena a = {0};
        struct error err = {0};
        struct resource_changes changes;
        struct resource_calls calls = {0};
        struct resource r = help_resource(&a, UPDATES[i].type, UPDATES[i].desired);
        r.id = STR("x-1");
        r.applied = help_properties(&a, r.type, UPDATES[i].applied);
        r.actual = help_value(&a, UPDATES[i].actual);
        resource_diff(&a, &help_context, &r, NULL, &changes);
        help_same(&a, UPDATES[i].type, help_changes(&a, &changes), UPDATES[i].different);
        if (UPDATES[i].calls) {
            if (resource_update_calls(&a, &help_context, &r, &changes, &calls, &err))
                fail_msg("%s", err.message);
            help_same(&a, UPDATES[i].type, help_calls(&a, calls.items, calls.count),
                      UPDATES[i].calls);
        }
        arena_release(&a);
    }
}

static const struct {
    const char *type, *properties, *calls, *gone, *held;
} DELETES[] = {
    {"AWS::EC2::VPC", "{'CidrBlock':'c'}", "DeleteVpc {'VpcId':'x-1'}", "InvalidVpcID.NotFound",
     "DependencyViolation"},
    {"AWS::EC2::Subnet", "{'VpcId':'v'}", "DeleteSubnet {'SubnetId':'x-1'}",
     "InvalidSubnetID.NotFound", "DependencyViolation"},
    {"AWS::EC2::RouteTable", "{'VpcId':'v'}", "DeleteRouteTable {'RouteTableId':'x-1'}",
     "InvalidRouteTableID.NotFound", "DependencyViolation"},
    {"AWS::EC2::SubnetRouteTableAssociation", "{'RouteTableId':'r','SubnetId':'s'}",
     "DisassociateRouteTable {'AssociationId':'x-1'}", "InvalidAssociationID.NotFound", NULL},
    {"AWS::EC2::SecurityGroup", "{'GroupDescription':'d'}", "DeleteSecurityGroup {'GroupId':'x-1'}",
     "InvalidGroup.NotFound", "DependencyViolation"},
    {"AWS::EC2::SecurityGroupIngress", "{'GroupId':'sg-1','IpProtocol':'-1','CidrIp':'10.0.0.0/8'}",
     "RevokeSecurityGroupIngress {'GroupId':'sg-1','SecurityGroupRuleIds':['x-1']}",
     "InvalidSecurityGroupRuleId.NotFound", NULL},
    {"AWS::EC2::VPCEndpoint", "{'ServiceName':'s','VpcId':'v'}",
     "DeleteVpcEndpoints {'VpcEndpointIds':['x-1']}", "InvalidVpcEndpoint.NotFound", NULL},
};

static bool has(const char *const *codes, const char *code)
{
    for (; codes && *codes; codes++)
        if (!strcmp(*codes, code))
            return true;
    return false;
}

static void deletes(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(DELETES); i++) {
        struct arena a = {0};
        struct error err = {0};
        struct resource_calls calls = {0};
        struct resource r = help_resource(&a, DELETES[i].type, DELETES[i].properties);
        r.id = STR("x-1");
        r.applied = r.properties;
        if (resource_delete_calls(&a, &help_context, &r, &calls, &err))
            fail_msg("%s", err.message);
        help_same(&a, DELETES[i].type, help_calls(&a, calls.items, calls.count), DELETES[i].calls);
        assert_true(has(calls.items[calls.count - 1].gone_codes, DELETES[i].gone));
        assert_true(!DELETES[i].held ||
                    has(calls.items[calls.count - 1].retry_codes, DELETES[i].held));
        arena_release(&a);
    }
}

static const struct {
    const char *type, *old, *fresh;
    bool collides;
} COLLISIONS[] = {
    {"AWS::EC2::Subnet", "{'VpcId':'v','CidrBlock':'10.0.0.0/24'}",
     "{'VpcId':'v','CidrBlock':'10.0.0.0/16'}", true},
    {"AWS::EC2::Subnet", "{'VpcId':'v','CidrBlock':'10.0.0.0/24'}",
     "{'VpcId':'v','CidrBlock':'10.0.1.0/24'}", false},
    {"AWS::EC2::Subnet", "{'VpcId':'v','CidrBlock':'10.0.0.0/24'}",
     "{'VpcId':'w','CidrBlock':'10.0.0.0/24'}", false},
    {"AWS::EC2::VPC", "{'CidrBlock':'10.0.0.0/16'}", "{'CidrBlock':'10.0.0.0/16'}", false},
    {"AWS::EC2::SecurityGroup", "{'GroupDescription':'d','GroupName':'n','VpcId':'v'}",
     "{'GroupDescription':'e','GroupName':'n','VpcId':'v'}", true},
    {"AWS::EC2::SecurityGroup", "{'GroupDescription':'d','VpcId':'v'}",
     "{'GroupDescription':'e','VpcId':'v'}", false},
    {"AWS::EC2::SubnetRouteTableAssociation", "{'RouteTableId':'r','SubnetId':'s'}",
     "{'RouteTableId':'q','SubnetId':'s'}", true},
    {"AWS::EC2::VPCEndpoint",
     "{'ServiceName':'s','VpcId':'v','VpcEndpointType':'Interface','PrivateDnsEnabled':true}",
     "{'ServiceName':'s','VpcId':'v','VpcEndpointType':'Interface','PrivateDnsEnabled':true}",
     true},
    {"AWS::EC2::VPCEndpoint",
     "{'ServiceName':'s','VpcId':'v','VpcEndpointType':'Interface','PrivateDnsEnabled':true}",
     "{'ServiceName':'t','VpcId':'v','VpcEndpointType':'Interface','PrivateDnsEnabled':true}",
     false},
};

static void collisions(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(COLLISIONS); i++) {
        struct arena a = {0};
        struct resource old = help_resource(&a, COLLISIONS[i].type, COLLISIONS[i].old);
        struct resource fresh = help_resource(&a, COLLISIONS[i].type, COLLISIONS[i].fresh);
        if ((resource_collides(&old, &fresh) != NULL) != COLLISIONS[i].collides)
            fail_msg("collision %zu: %s", i, COLLISIONS[i].type);
        arena_release(&a);
    }
}

/* DeleteVpcEndpoints says 200 to everything. */
static void refused_deletes(void **state)
{
    struct arena a = {0};
    struct error err = {0};
    struct resource_call call = {.service = "ec2", .operation = "DeleteVpcEndpoints"};
    (void) state;
    assert_int_equal(resource_answer_error(&call, help_value(&a, "{'Unsuccessful':[]}"), &err), 0);
    assert_int_equal(resource_answer_error(
                         &call,
                         help_value(&a, "{'Unsuccessful':[{'ResourceId':'vpce-1','Error':{'Code':"
                                        "'InvalidVpcEndpoint.NotFound','Message':'gone'}}]}"),
                         &err),
                     -1);
    assert_int_equal(err.code, ERROR_AWS);
    assert_string_equal(err.aws_code, "InvalidVpcEndpoint.NotFound");
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(creates),    cmocka_unit_test(updates),         cmocka_unit_test(deletes),
        cmocka_unit_test(collisions), cmocka_unit_test(refused_deletes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
