/* ECS types: clusters, revisions of task definitions, services and when they are ready. */
#include "resource/rows.h"

#define ARN "arn:aws:ecs:us-east-1:123456789012:"
#define TAGS "'tags':" PAIRS("key", "value")

static const struct create_row CLUSTERS[] = {
    {"{'ClusterSettings':[{'Name':'containerInsights','Value':'enabled'}]}",
     "CreateCluster "
     "{'clusterName':'isolated-VpcStack-Thing-abcdefgh','settings':[{'name':'containerInsights','"
     "value':"
     "'enabled'}]," TAGS "}",
     "{'cluster':{'clusterArn':'" ARN "cluster/isolated-VpcStack-Thing-abcdefgh','clusterName':"
     "'isolated-VpcStack-Thing-abcdefgh','status':'ACTIVE','settings':[{'name':'containerInsights',"
     "'value':'enabled'}]}}",
     "isolated-VpcStack-Thing-abcdefgh", "", NULL},
    {"{'ClusterName':'c','CapacityProviders':['FARGATE'],'DefaultCapacityProviderStrategy':[{'"
     "CapacityProvider':'FARGATE',"
     "'Weight':1}],'Configuration':{'ExecuteCommandConfiguration':{'Logging':'NONE'}}}",
     "CreateCluster "
     "{'capacityProviders':['FARGATE'],'clusterName':'c','configuration':{'"
     "executeCommandConfiguration':"
     "{'logging':'NONE'}},'defaultCapacityProviderStrategy':[{'capacityProvider':'FARGATE','weight'"
     ":1}]," TAGS "}",
     "{'cluster':{'clusterArn':'" ARN
     "cluster/c','clusterName':'c','status':'ACTIVE','capacityProviders':['FARGATE'],"
     "'defaultCapacityProviderStrategy':[{'base':0,'weight':1,'capacityProvider':'FARGATE'}]}}",
     "c", "", NULL},
};

static const struct update_row CLUSTER_UPDATES[] = {
    {"settings back to their default",
     "{'ClusterSettings':[{'Name':'containerInsights','Value':'enabled'}]}",
     "{'ClusterSettings':[{'Name':'containerInsights','Value':'enabled'}]}", "{}",
     "ClusterSettings",
     "UpdateCluster {'cluster':'c','settings':[{'name':'containerInsights','value':'disabled'}]}"},
    {"capacity providers", "{'CapacityProviders':['FARGATE']}", "{'CapacityProviders':['FARGATE']}",
     "{'CapacityProviders':['FARGATE','FARGATE_SPOT']}", "CapacityProviders",
     "PutClusterCapacityProviders {'capacityProviders':['FARGATE','FARGATE_SPOT'],'cluster':'c',"
     "'defaultCapacityProviderStrategy':[]}"},
    {"tags by ARN", "{}", "{'Tags':[]}", "{'Tags':[{'Key':'a','Value':'1'}]}", "Tags",
     "TagResource {'resourceArn':'" ARN "cluster/c','tags':[{'key':'a','value':'1'}]}"},
    {"a name", "{'ClusterName':'c'}", "{'ClusterName':'c'}", "{'ClusterName':'d'}", "ClusterName!",
     NULL},
};

static const struct delete_row CLUSTER_DELETES[] = {{"{}", NULL, "DeleteCluster {'cluster':'c'}"}};

#define CLUSTERS_CALL                                                                              \
    "DescribeClusters {'clusters':['c'],'include':['TAGS','SETTINGS','CONFIGURATIONS']}"
static const struct read_row CLUSTER_READS[] = {
    {"by id",
     false,
     "c",
     "{'ClusterSettings':[{'Name':'containerInsights','Value':'enabled'}]}",
     {{CLUSTERS_CALL,
       "{'clusters':[{'clusterName':'c','status':'ACTIVE','settings':[{'name':'containerInsights','"
       "value':'enabled'}]," TAGS "}],'failures':[]}",
       NULL}},
     RESOURCE_READY,
     "c",
     "",
     false},
    {"deleted clusters are shown for a while",
     false,
     "c",
     "{}",
     {{CLUSTERS_CALL, "{'clusters':[{'clusterName':'c','status':'INACTIVE'}]}", NULL}},
     RESOURCE_GONE,
     "c",
     NULL,
     false},
    {"not there",
     false,
     "c",
     "{}",
     {{CLUSTERS_CALL, "{'clusters':[],'failures':[{'arn':'c','reason':'MISSING'}]}", NULL}},
     RESOURCE_GONE,
     NULL,
     NULL,
     false},
};

#define CONTAINER                                                                                  \
    "{'Name':'s','Image':'i','Cpu':256,'Memory':'512','Environment':[{'Name':'B','Value':'2'},{'"  \
    "Name':'A','Value':'1'}],"                                                                     \
    "'PortMappings':[{'ContainerPort':80}],'LogConfiguration':{'LogDriver':'awslogs','Options':{'" \
    "mode':'non-blocking'}}}"
#define TASK                                                                                       \
    "{'Family':'s','Cpu':256,'Memory':512,'NetworkMode':'awsvpc','RequiresCompatibilities':['"     \
    "FARGATE'],"                                                                                   \
    "'ExecutionRoleArn':'role','ContainerDefinitions':[" CONTAINER "]}"
/* With everything that ECS adds. */
#define TASK_SHOWN                                                                                 \
    "{'taskDefinition':{'taskDefinitionArn':'" ARN                                                 \
    "task-definition/s:3','family':'s','revision':3,'status':'ACTIVE',"                            \
    "'cpu':'256','memory':'512','networkMode':'awsvpc','requiresCompatibilities':['FARGATE'],'"    \
    "compatibilities':['EC2',"                                                                     \
    "'FARGATE'],'volumes':[],'placementConstraints':[],'executionRoleArn':'arn:aws:iam::"          \
    "123456789012:role/role',"                                                                     \
    "'containerDefinitions':[{'name':'s','image':'i','cpu':256,'memory':512,'essential':true,'"    \
    "mountPoints':[],"                                                                             \
    "'volumesFrom':[],'systemControls':[],'environment':[{'name':'A','value':'1'},{'name':'B','"   \
    "value':'2'}],"                                                                                \
    "'portMappings':[{'containerPort':80,'hostPort':80,'protocol':'tcp'}],"                        \
    "'logConfiguration':{'logDriver':'awslogs','options':{'mode':'non-blocking'},'secretOptions':" \
    "[]}}]}," TAGS "}"

static const struct create_row TASKS[] = {
    {TASK,
     "RegisterTaskDefinition "
     "{'containerDefinitions':[{'cpu':256,'environment':[{'name':'B','value':'2'},{'name':'A',"
     "'value':'1'}],'image':'i','logConfiguration':{'logDriver':'awslogs','options':{'mode':'non-"
     "blocking'}},'memory':512,"
     "'name':'s','portMappings':[{'containerPort':80}]}],'cpu':'256','executionRoleArn':'role','"
     "family':'s','memory':'512',"
     "'networkMode':'awsvpc','requiresCompatibilities':['FARGATE']," TAGS "}",
     TASK_SHOWN, ARN "task-definition/s:3", "", NULL},
};

#define ONE(container) "{'Family':'s','ContainerDefinitions':[" container "]}"
static const struct update_row TASK_UPDATES[] = {
    {"another image is a new revision", ONE("{'Name':'s','Image':'i'}"),
     ONE("{'Name':'s','Image':'i','Cpu':0}"), ONE("{'Name':'s','Image':'j'}"),
     "ContainerDefinitions!", NULL},
    {"what was left out inside counts", ONE("{'Name':'s','Image':'i','User':'u'}"),
     ONE("{'Name':'s','Image':'i','User':'u'}"), ONE("{'Name':'s','Image':'i'}"),
     "ContainerDefinitions!", NULL},
    {"memory in words, shown as it was said", "{'Family':'s','Memory':'1 GB'}",
     "{'Family':'s','Memory':'1 GB'}", "{'Family':'s','Memory':'1024'}", "", NULL},
    {"memory in words", "{'Family':'s','Memory':'1 GB','Cpu':'.5 vCPU'}",
     "{'Family':'s','Memory':'1024','Cpu':'512'}", "{'Family':'s','Memory':'1 GB','Cpu':'.5 vCPU'}",
     "", NULL},
    {"tags by the revision's ARN", "{'Family':'s'}", "{'Family':'s','Tags':[]}",
     "{'Family':'s','Tags':[{'Key':'a','Value':'1'}]}", "Tags",
     "TagResource {'resourceArn':'" ARN "task-definition/s:3','tags':[{'key':'a','value':'1'}]}"},
};

static const struct delete_row TASK_DELETES[] = {
    {"{'Family':'s'}", NULL,
     "DeregisterTaskDefinition {'taskDefinition':'" ARN "task-definition/s:3'}; "
     "DeleteTaskDefinitions {'taskDefinitions':['" ARN "task-definition/s:3']}"},
};

#define TASK_CALL                                                                                  \
    "DescribeTaskDefinition {'include':['TAGS'],'taskDefinition':'" ARN "task-definition/s:3'}"
static const struct read_row TASK_READS[] = {
    {"by id",
     false,
     ARN "task-definition/s:3",
     TASK,
     {{TASK_CALL, TASK_SHOWN, NULL}},
     RESOURCE_READY,
     ARN "task-definition/s:3",
     "",
     false},
    {"deregistered",
     false,
     ARN "task-definition/s:3",
     TASK,
     {{TASK_CALL,
       "{'taskDefinition':{'taskDefinitionArn':'" ARN
       "task-definition/s:3','family':'s','status':'INACTIVE'}}",
       NULL}},
     RESOURCE_GONE,
     ARN "task-definition/s:3",
     NULL,
     false},
    {"never there",
     false,
     ARN "task-definition/s:3",
     TASK,
     {{TASK_CALL, NULL, "ClientException"}},
     RESOURCE_GONE,
     NULL,
     NULL,
     false},
    {"an open intent, among the revisions of its family",
     false,
     NULL,
     TASK,
     {{"ListTaskDefinitions {'familyPrefix':'s','sort':'DESC','status':'ACTIVE'}",
       "{'taskDefinitionArns':['" ARN "task-definition/s:3']}", NULL},
      {TASK_CALL, TASK_SHOWN, NULL}},
     RESOURCE_READY,
     ARN "task-definition/s:3",
     "",
     false},
};

#define SERVICE                                                                                    \
    "{'ServiceName':'s','Cluster':'c','LaunchType':'FARGATE','NetworkConfiguration':{'"            \
    "AwsvpcConfiguration':"                                                                        \
    "{'AssignPublicIp':'DISABLED','SecurityGroups':['sg-1'],'Subnets':['a','b']}},'"               \
    "DeploymentConfiguration':"                                                                    \
    "{'MaximumPercent':200,'MinimumHealthyPercent':75},'DesiredCount':'2','TaskDefinition':'" ARN  \
    "task-definition/s:3'}"
#define SERVICE_ARN ARN "service/c/s"
#define NETWORK                                                                                    \
    "'networkConfiguration':{'awsvpcConfiguration':{'assignPublicIp':'DISABLED','securityGroups':" \
    "['sg-1'],'subnets':"
#define SERVICE_SHOWN(more)                                                                        \
    "{'serviceArn':'" SERVICE_ARN "','serviceName':'s','clusterArn':'" ARN                         \
    "cluster/c','launchType':'FARGATE',"                                                           \
    "'taskDefinition':'" ARN                                                                       \
    "task-definition/s:3','desiredCount':2,'schedulingStrategy':'REPLICA'," NETWORK                \
    "['b','a']}},'platformVersion':'1.4.0','propagateTags':'NONE'," TAGS "," more "}"
/* moto shows no deployment configuration. */
#define DEPLOYED                                                                                   \
    "'deploymentConfiguration':{'deploymentCircuitBreaker':{'enable':false,'rollback':false},'"    \
    "maximumPercent':"                                                                             \
    "200,'minimumHealthyPercent':75},"

static const struct create_row SERVICES[] = {
    {SERVICE,
     "CreateService "
     "{'clientToken':'abcdefghij0123456789','cluster':'c','deploymentConfiguration':{'"
     "maximumPercent':200,"
     "'minimumHealthyPercent':75},'desiredCount':2,'launchType':'FARGATE'," NETWORK
     "['a','b']}},'serviceName':'s'," TAGS ",'taskDefinition':'" ARN "task-definition/s:3'}",
     "{'service':" SERVICE_SHOWN("'status':'ACTIVE','runningCount':0,'deployments':[]") "}",
     SERVICE_ARN, "", NULL},
    {"{'Cluster':'c','SchedulingStrategy':'DAEMON'}",
     "CreateService "
     "{'clientToken':'abcdefghij0123456789','cluster':'c','schedulingStrategy':'DAEMON',"
     "'serviceName':'isolated-VpcStack-Thing-abcdefgh'," TAGS "}",
     "{'service':{'serviceArn':'x','serviceName':'isolated-VpcStack-Thing-abcdefgh','status':'"
     "ACTIVE'}}",
     "x", "", NULL},
    {"{'Cluster':'c'}",
     "CreateService {'clientToken':'abcdefghij0123456789','cluster':'c','desiredCount':1,"
     "'serviceName':'isolated-VpcStack-Thing-abcdefgh'," TAGS "}",
     "{'service':{'serviceArn':'x','serviceName':'isolated-VpcStack-Thing-abcdefgh','status':'"
     "ACTIVE'}}",
     "x", "", NULL},
};

#define UPDATE(more) "UpdateService {'cluster':'c'," more "'service':'" SERVICE_ARN "'}"
static const struct update_row SERVICE_UPDATES[] = {
    {"count", "{'Cluster':'c','DesiredCount':2}", "{'Cluster':'c','DesiredCount':2}",
     "{'Cluster':'c','DesiredCount':3}", "DesiredCount", UPDATE("'desiredCount':3,")},
    {"a count that is left out stays", "{'Cluster':'c','DesiredCount':2}",
     "{'Cluster':'c','DesiredCount':2}", "{'Cluster':'c'}", "", NULL},
    {"a revision, by any of its names", "{'Cluster':'c','TaskDefinition':'s:3'}",
     "{'Cluster':'c','TaskDefinition':'" ARN "task-definition/s:3'}",
     "{'Cluster':'c','TaskDefinition':'s:3'}", "", NULL},
    {"deployment configuration back",
     "{'Cluster':'c','DeploymentConfiguration':{'MinimumHealthyPercent':75}}",
     "{'Cluster':'c','DeploymentConfiguration':{'MaximumPercent':200,'MinimumHealthyPercent':75}}",
     "{'Cluster':'c','DeploymentConfiguration':{'MaximumPercent':150}}", "DeploymentConfiguration",
     UPDATE("'deploymentConfiguration':{'maximumPercent':150,'minimumHealthyPercent':100},")},
    {"what is not shown is compared with what was applied",
     "{'Cluster':'c','EnableExecuteCommand':true}", "{'Cluster':'c'}",
     "{'Cluster':'c','EnableExecuteCommand':true}", "", NULL},
    {"from a launch type to providers", "{'Cluster':'c','LaunchType':'FARGATE'}",
     "{'Cluster':'c','LaunchType':'FARGATE'}",
     "{'Cluster':'c','CapacityProviderStrategy':[{'CapacityProvider':'FARGATE_SPOT','Weight':1}]}",
     "CapacityProviderStrategy LaunchType",
     "UpdateService "
     "{'capacityProviderStrategy':[{'capacityProvider':'FARGATE_SPOT','weight':1}],'cluster':'c','"
     "service':'" SERVICE_ARN "'}"},
    {"another launch type", "{'Cluster':'c','LaunchType':'FARGATE'}",
     "{'Cluster':'c','LaunchType':'FARGATE'}", "{'Cluster':'c','LaunchType':'EC2'}", "LaunchType!",
     NULL},
    {"a new deployment", "{'Cluster':'c'}", "{'Cluster':'c'}",
     "{'Cluster':'c','ForceNewDeployment':{'EnableForceNewDeployment':true,'"
     "ForceNewDeploymentNonce':'1'}}",
     "ForceNewDeployment", UPDATE("'forceNewDeployment':true,")},
};

static const struct delete_row SERVICE_DELETES[] = {
    {"{'Cluster':'c'}", "{'Cluster':'" ARN "cluster/c'}",
     "DeleteService {'cluster':'" ARN "cluster/c','force':true,'service':'" SERVICE_ARN "'}"},
};

#define SERVICE_CALL                                                                               \
    "DescribeServices {'cluster':'c','include':['TAGS'],'services':['" SERVICE_ARN "']}"
#define BY_ID(what_, more, status_, different_)                                                    \
    {                                                                                              \
        what_, false, SERVICE_ARN, SERVICE,                                                        \
            {{SERVICE_CALL, "{'services':[" SERVICE_SHOWN(more) "]}", NULL}}, status_,             \
            SERVICE_ARN, different_, false                                                         \
    }
#define DEPLOYMENT(state)                                                                          \
    "'deployments':[{'status':'PRIMARY','rolloutState':'" state "','rolloutStateReason':'because'" \
    "}]"

static const struct read_row SERVICE_READS[] = {
    BY_ID("ready", DEPLOYED "'status':'ACTIVE','runningCount':2," DEPLOYMENT("COMPLETED"),
          RESOURCE_READY, ""),
    BY_ID("ready, as moto shows it",
          "'status':'ACTIVE','runningCount':2,'deployments':[{'status':'PRIMARY'}]", RESOURCE_READY,
          ""),
    BY_ID("tasks are missing",
          DEPLOYED "'status':'ACTIVE','runningCount':1," DEPLOYMENT("IN_PROGRESS"),
          RESOURCE_PENDING, ""),
    BY_ID("not complete yet", "'status':'ACTIVE','runningCount':2," DEPLOYMENT("IN_PROGRESS"),
          RESOURCE_PENDING, NULL),
    BY_ID("two deployments",
          "'status':'ACTIVE','runningCount':2,'deployments':[{'status':'PRIMARY'},{'status':'"
          "ACTIVE'}]",
          RESOURCE_PENDING, NULL),
    BY_ID("failed", "'status':'ACTIVE','runningCount':0," DEPLOYMENT("FAILED"), RESOURCE_FAILED,
          NULL),
    BY_ID("draining", "'status':'DRAINING','runningCount':1", RESOURCE_DELETING, NULL),
    BY_ID("inactive", "'status':'INACTIVE','runningCount':0", RESOURCE_GONE, NULL),
    {"its cluster is gone",
     false,
     SERVICE_ARN,
     SERVICE,
     {{SERVICE_CALL, NULL, "ClusterNotFoundException"}},
     RESOURCE_GONE,
     NULL,
     NULL,
     false},
    {"by name, in its cluster",
     false,
     NULL,
     SERVICE,
     {{"DescribeServices {'cluster':'c','include':['TAGS'],'services':['s']}",
       "{'services':[" SERVICE_SHOWN("'status':'ACTIVE','runningCount':2") "]}", NULL}},
     RESOURCE_READY,
     SERVICE_ARN,
     "",
     false},
    {"not asked for while its cluster is not known",
     false,
     NULL,
     "{'ServiceName':'s','Cluster':{'$deferred':['ref','Cluster']}}",
     {{0}},
     RESOURCE_GONE,
     NULL,
     NULL,
     false},
    {"found in the stack's cluster",
     true,
     NULL,
     NULL,
     {{"ListServices {'cluster':'c'}", "{'serviceArns':['" SERVICE_ARN "']}", NULL},
      {SERVICE_CALL, "{'services':[" SERVICE_SHOWN("'status':'ACTIVE','runningCount':2") "]}",
       NULL}},
     RESOURCE_READY,
     SERVICE_ARN,
     NULL,
     false},
};

static void clusters(void **state)
{
    (void) state;
    rows_create("AWS::ECS::Cluster", CLUSTERS, ARRAY_LENGTH(CLUSTERS));
    rows_update("AWS::ECS::Cluster", "c", CLUSTER_UPDATES, ARRAY_LENGTH(CLUSTER_UPDATES));
    rows_delete("AWS::ECS::Cluster", "c", CLUSTER_DELETES, ARRAY_LENGTH(CLUSTER_DELETES));
    rows_read("AWS::ECS::Cluster", CLUSTER_READS, ARRAY_LENGTH(CLUSTER_READS));
}

static void task_definitions(void **state)
{
    static const char type[] = "AWS::ECS::TaskDefinition";
    (void) state;
    rows_create(type, TASKS, ARRAY_LENGTH(TASKS));
    rows_update(type, ARN "task-definition/s:3", TASK_UPDATES, ARRAY_LENGTH(TASK_UPDATES));
    rows_delete(type, ARN "task-definition/s:3", TASK_DELETES, ARRAY_LENGTH(TASK_DELETES));
    rows_read(type, TASK_READS, ARRAY_LENGTH(TASK_READS));
}

static void services(void **state)
{
    (void) state;
    rows_create("AWS::ECS::Service", SERVICES, ARRAY_LENGTH(SERVICES));
    rows_update("AWS::ECS::Service", SERVICE_ARN, SERVICE_UPDATES, ARRAY_LENGTH(SERVICE_UPDATES));
    rows_delete("AWS::ECS::Service", SERVICE_ARN, SERVICE_DELETES, ARRAY_LENGTH(SERVICE_DELETES));
    rows_read("AWS::ECS::Service", SERVICE_READS, ARRAY_LENGTH(SERVICE_READS));
}

/* AWS answers CreateCluster with the cluster that has the name already. */
static void foreign_cluster(void **state)
{
    struct arena a = {0};
    struct error err = {0};
    struct resource r = rows_resource(&a, "AWS::ECS::Cluster", "{'ClusterName':'c'}");
    const char *answer = "{'cluster':{'clusterName':'c','status':'ACTIVE','tags':[{'key':'isoctl:"
                         "op','value':'another'}]}}";
    (void) state;
    assert_int_equal(resource_created(&a, &help_context, &r, help_value(&a, answer), &err), -1);
    assert_non_null(strstr(err.message, "exists already"));
    arena_release(&a);
}

static void fresh_account(void **state)
{
    static const char *const types[] = {"AWS::ECS::Cluster", "AWS::ECS::Service"};
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(types); i++) {
        struct arena a = {0};
        struct error err = {.code = ERROR_AWS, .aws_code = "InvalidParameterException"};
        struct resource_call call = {0};
        struct resource r = rows_resource(&a, types[i], "{}");
        snprintf(err.message, sizeof(err.message), "%s",
                 "Unable to assume the service linked role. Please verify that the ECS service "
                 "linked role exists.");
        assert_true(resource_create_remedy(&a, &r, &err, &call));
        help_same(&a, types[i], help_calls(&a, &call, 1),
                  "CreateServiceLinkedRole {'AWSServiceName':'ecs.amazonaws.com'}");
        snprintf(err.message, sizeof(err.message), "%s", "No.");
        assert_false(resource_create_remedy(&a, &r, &err, &call));
        arena_release(&a);
    }
}

/* What people read while they wait, and when it went wrong. */
static void reasons(void **state)
{
    static const struct {
        const char *document, *reason;
    } rows[] = {
        {"{'status':'ACTIVE','runningCount':1,'desiredCount':2,'events':[{'message':'(service s) "
         "was unable to place a task'}]}",
         "1 of 2 tasks running; (service s) was unable to place a task"},
        {"{'status':'ACTIVE','runningCount':1,'desiredCount':2}", "1 of 2 tasks running"},
        {"{'status':'DRAINING','runningCount':1}", "draining: 1 tasks still running"},
        {"{'status':'ACTIVE','deployments':[{'status':'PRIMARY','rolloutState':'FAILED','"
         "rolloutStateReason':'it broke'}]}",
         "the deployment failed: it broke"},
    };
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
        struct arena a = {0};
        struct error err = {0};
        struct resource r =
            rows_resource(&a, "AWS::ECS::Service", "{'ServiceName':'s','Cluster':'c'}");
        struct value *output = value_map(&a), *service = help_value(&a, rows[i].document);
        value_put_text(&a, service, "serviceArn", "x");
        value_put(&a, output, "service", service);
        assert_int_equal(resource_created(&a, &help_context, &r, output, &err), 0);
        assert_string_equal(str_dup(&a, r.status_reason), rows[i].reason);
        arena_release(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clusters),      cmocka_unit_test(task_definitions),
        cmocka_unit_test(services),      cmocka_unit_test(foreign_cluster),
        cmocka_unit_test(fresh_account), cmocka_unit_test(reasons)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
