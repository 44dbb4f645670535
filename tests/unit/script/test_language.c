/* What recipes mean: each row is a recipe and parts of the document that comes of it. */
#include "script/evaluate.h"

#define VPC "local vpc = aws.ec2.VPC 'VPC' { CidrBlock = '10.0.0.0/16' }\n"
#define REF_VPC "{\"$deferred\":[\"ref\",\"VPC\"]}"
#define OUT(text) "\"outputs\":{\"X\":" text "}"

static const struct recipe_case document_cases[] = {
    {"empty", "", {"\"resources\":[]", "\"parameters\":[]", "\"tags\":{}", "\"outputs\":{}"}},
    {"description", "description 'What it is'", {"\"description\":\"What it is\""}},
    {"resource",
     VPC,
     {"\"address\":\"VPC\",\"at\":\"main.lua:1\"", "\"type\":\"AWS::EC2::VPC\"",
      "{\"CidrBlock\":\"10.0.0.0/16\"}"}},
    {"own keys",
     VPC "aws.ec2.RouteTable 'R' { VpcId = vpc, protect = true, retain = false, ignore_changes = { "
         "'Tags' } }",
     {"\"protect\":true", "\"retain\":false", "\"ignore_changes\":[\"Tags\"]"}},
    {"depends_on resources and lists",
     VPC "local r = aws.ec2.RouteTable 'R' { VpcId = vpc }\n"
         "aws.ec2.RouteTable 'S' { VpcId = vpc, depends_on = { r, { vpc, r } } }\n",
     {"\"depends_on\":[\"R\",\"VPC\"]"}},
    {"depends_on one",
     VPC "aws.ec2.RouteTable 'R' { VpcId = vpc, depends_on = vpc }",
     {"\"depends_on\":[\"VPC\"]"}},
    {"tags", "tags { Team = 'net', Cost = 7 }", {"\"tags\":{\"Cost\":\"7\",\"Team\":\"net\"}"}},
    {"facts",
     "return outputs { X = aws.region .. ' ' .. aws.account_id .. ' ' .. aws.stack_name }",
     {OUT("\"us-east-1 123456789012 demo\"")}},
    {"zones",
     "return outputs { X = aws.zones { count = 2 } }",
     {OUT("[\"us-east-1a\",\"us-east-1b\"]")}},
    {"read",
     "local r = aws.ec2.DescribeVpcs { VpcIds = { 'vpc-1' } }\nreturn outputs { X = { #r.Vpcs, "
     "r.Input.VpcIds[1] } }",
     {OUT("[0,\"vpc-1\"]")}},
    {"read without input", "return outputs { X = #aws.ec2.DescribeVpcs().Vpcs }", {OUT("0")}},
    {"outputs without return", "outputs { X = 1 }", {OUT("1")}},
    {"numbers",
     "return outputs { X = { 3.0, 2.5, -1, 2^53, math.maxinteger } }",
     {OUT("[3,2.5,-1,9007199254740992,9223372036854775807]")}},
    {"empty list", "return outputs { X = { list {}, {} } }", {OUT("[[],{}]")}},
    {"text", "return outputs { X = 'a\"\\\\\\n\xc3\xa9' }", {OUT("\"a\\\"\\\\\\n\xc3\xa9\"")}},
    {"key with dollar", "return outputs { X = { ['$deferred'] = 1 } }", {"{\"$$deferred\":1}"}},
};

static const struct recipe_case deferred_cases[] = {
    {"ref", VPC "return outputs { X = vpc }", {OUT(REF_VPC)}},
    {"attribute",
     VPC "return outputs { X = vpc.CidrBlock }",
     {OUT("{\"$deferred\":[\"att\",\"VPC\",\"CidrBlock\"]}")}},
    {"concat",
     VPC "return outputs { X = 'a' .. vpc .. 'b' .. 1 .. vpc }",
     {OUT("{\"$deferred\":[\"concat\",\"a\"," REF_VPC ",\"b\",\"1\"," REF_VPC "]}")}},
    {"concat in a loop",
     VPC "local s = '' for i = 1, 3 do s = s .. vpc .. i end return outputs { X = s }",
     {REF_VPC ",\"1\"," REF_VPC ",\"2\"," REF_VPC ",\"3\"]"}},
    {"format",
     VPC "return outputs { X = ('%s-%03d%%-%s'):format(vpc, 7, 'z') }",
     {"\"concat\"," REF_VPC ",\"-\",\"007\",\"%\",\"-\",\"z\"]"}},
    {"format without",
     "return outputs { X = string.format('%5.1f|%q|%s|%s', 1.25, 'a', true, nil) }",
     {OUT("\"  1.2|\\\"a\\\"|true|nil\"")}},
    {"table.concat",
     VPC "return outputs { X = table.concat({ 'a', vpc, 3 }, ',') }",
     {"\"concat\",\"a\",\",\"," REF_VPC ",\",\",\"3\""}},
    {"table.concat without",
     "return outputs { X = table.concat({ 1, 2, 'c' }, '-', 2) }",
     {OUT("\"2-c\"")}},
    {"tostring", VPC "return outputs { X = tostring(vpc) }", {OUT(REF_VPC)}},
    {"join known", "return outputs { X = fn.join(',', { 'a', 'b' }) }", {OUT("\"a,b\"")}},
    {"join",
     VPC "return outputs { X = fn.join(',', { vpc, 'b' }) }",
     {"{\"$deferred\":[\"join\",\",\",[" REF_VPC ",\"b\"]]}"}},
    {"split and select",
     VPC "return outputs { X = fn.select(1, fn.split('-', vpc)) }",
     {"[\"select\",1,{\"$deferred\":[\"split\",\"-\"," REF_VPC "]}]"}},
    {"select known", "return outputs { X = fn.select(1, { 'a', 'b' }) }", {OUT("\"b\"")}},
    {"base64", "return outputs { X = fn.base64 'hello' }", {OUT("\"aGVsbG8=\"")}},
    {"to_json",
     VPC "return outputs { X = fn.to_json { a = vpc } }",
     {"[\"to_json\",{\"a\":" REF_VPC "}]"}},
    {"cidr",
     "return outputs { X = fn.select(1, fn.cidr('10.0.0.0/16', 2, 8)) }",
     {OUT("\"10.0.1.0/24\"")}},
    {"equal handles",
     VPC "local r = aws.ec2.RouteTable 'R' { VpcId = vpc }\n"
         "return outputs { X = { vpc == vpc, vpc == r, vpc == 'vpc-1' } }",
     {OUT("[true,false,false]")}},
    {"nested values",
     VPC "return outputs { X = { A = { { B = vpc } } } }",
     {OUT("{\"A\":[{\"B\":" REF_VPC "}]}")}},
};

static const struct recipe_file network = {
    "network.lua", "local p = parameters { Cidr = param.string { default = '10.1.0.0/16' }, More = "
                   "param.boolean { default = false } }\n"
                   "local vpc = aws.ec2.VPC 'VPC' { CidrBlock = p.Cidr }\n"
                   "local table = aws.ec2.RouteTable 'Table' { VpcId = vpc }\n"
                   "return outputs { VpcId = vpc, Stack = aws.stack_name, More = p.More }\n"};

static const struct recipe_file waits = {
    "lib/waits.lua",
    "local p = parameters { WaitFor = param.resources { default = {} }, Ids = param.list {} }\n"
    "aws.ec2.RouteTable 'R' { VpcId = p.Ids[1], depends_on = p.WaitFor }\n"};

static const struct recipe_case recipe_cases[] = {
    {"instance",
     "local n = recipe 'network.lua' 'Net' { More = true }\nreturn outputs { X = { n.VpcId, "
     "n.Stack, n.More } }",
     {"[{\"$deferred\":[\"ref\",\"Net/VPC\"]},\"demo-Net\",true]",
      "\"address\":\"Net/VPC\",\"at\":\"network.lua:2\"",
      "\"instances\":[{\"address\":\"Net\",\"recipe\":\"network.lua\"}]", "\"parameters\":[]"},
     .files = {network}},
    {"two instances",
     "local net = recipe 'network.lua'\nnet 'A' {}\nnet 'B' { Cidr = '10.2.0.0/16' }",
     {"\"A/VPC\"", "\"B/VPC\"", "10.2.0.0/16"},
     .files = {network}},
    {"depends_on an instance",
     "local n = recipe 'network.lua' 'Net' {}\n"
     "aws.ec2.RouteTable 'R' { VpcId = n.VpcId, depends_on = n }",
     {"\"depends_on\":[\"Net/VPC\",\"Net/Table\"]"},
     .files = {network}},
    {"resources handed on",
     "local n = recipe 'network.lua' 'Net' {}\nrecipe 'lib/waits.lua' 'W' { WaitFor = { n }, Ids = "
     "{ n.VpcId } }",
     {"\"address\":\"W/R\"", "\"depends_on\":[\"Net/VPC\",\"Net/Table\"]"},
     .files = {network, waits}},
    {"resources by default",
     "recipe 'lib/waits.lua' 'W' { Ids = { 'vpc-1' } }",
     {"\"VpcId\":\"vpc-1\""},
     .files = {waits}},
    {"a recipe in a recipe",
     "recipe 'outer.lua' 'O' {}",
     {"\"O/Net/VPC\"", "\"address\":\"O/Net\""},
     .files = {network, {"outer.lua", "recipe 'network.lua' 'Net' {}"}}},
    {"pairs over outputs",
     "local n = recipe 'network.lua' 'Net' {}\nlocal names = {}\nfor k in pairs(n) do names[#names "
     "+ 1] = k end\n"
     "return outputs { X = names }",
     {OUT("[\"More\",\"Stack\",\"VpcId\"]")},
     .files = {network}},
    {"module",
     "local m = require 'lib.math'\nlocal again = require 'lib.math'\nreturn outputs { X = { "
     "m.twice(4), m == again } }",
     {OUT("[8,true]")},
     .files = {{"lib/math.lua", "local m = {}\nfunction m.twice(n) return 2 * n end\nreturn m"}}},
    {"module that declares",
     "require('lib.vpc')('A')\nrequire('lib.vpc')('B')",
     {"\"address\":\"A\"", "\"address\":\"B\""},
     .files = {{"lib/vpc.lua",
                "return function(id) aws.ec2.VPC(id) { CidrBlock = '10.0.0.0/16' } end"}}},
};

static const struct recipe_case library_cases[] = {
    {"pairs is sorted",
     "local t, out = { b = 1, a = 2, [2.5] = 3, [1] = 4, [true] = 5, [10] = 6 }, {}\n"
     "for k in pairs(t) do out[#out + 1] = tostring(k) end\nreturn outputs { X = table.concat(out, "
     "' ') }",
     {OUT("\"1 2.5 10 a b true\"")}},
    {"pairs over a list",
     "local out = {}\nfor i, v in pairs { 'a', 'b' } do out[i] = v end\nreturn outputs { X = out }",
     {OUT("[\"a\",\"b\"]")}},
    {"pairs while changing",
     "local t = { a = 1, b = 2, c = 3 }\nlocal n = 0\nfor k in pairs(t) do t.b = nil n = n + 1 "
     "end\nreturn outputs { X = n }",
     {OUT("2")}},
    {"__pairs",
     "local t = setmetatable({}, { __pairs = function() return pairs { z = 1 } end })\nlocal k = "
     "''\n"
     "for key in pairs(t) do k = key end\nreturn outputs { X = k }",
     {OUT("\"z\"")}},
    {"no addresses",
     "return outputs { X = { tostring({}), tostring(print), ('%s'):format({}), "
     "('%s'):format(pairs) } }",
     {OUT("[\"table\",\"function\",\"table\",\"function\"]")}},
    {"pcall",
     "local ok, why = pcall(error, 'x', 0)\nreturn outputs { X = { ok, why } }",
     {OUT("[false,\"x\"]")}},
    {"metatables",
     "local c = setmetatable({}, { __call = function(_, x) return x + 1 end })\nreturn outputs { X "
     "= c(1) }",
     {OUT("2")}},
    {"select and unpack",
     "return outputs { X = select('#', table.unpack { 1, 2, 3 }) }",
     {OUT("3")}},
    {"string methods",
     "return outputs { X = { ('a,b'):find(',', 1, true), ('x'):rep(3), ('A'):lower() } }",
     {OUT("[2,\"xxx\",\"a\"]")}},
};

static const struct recipe_case parameter_cases[] = {
    {"kinds from text",
     "local p = parameters { B = param.boolean {}, N = param.number {}, S = param.string {}, L = "
     "param.list {} }\n"
     "return outputs { X = { p.B, p.N, p.S, p.L } }",
     {OUT("[true,12,\"a b\",[\"x\",\"y\"]]"), "\"source\":\"given\""},
     .given = {{"B", "true"}, {"N", "12"}, {"S", "a b"}, {"L", "x, y"}}},
    {"kinds from a file",
     "local p = parameters { B = param.boolean {}, N = param.number {}, L = param.list {} "
     "}\nreturn outputs { X = { p.B, p.N, p.L } }",
     {OUT("[false,1.5,[1,\"b\"]]")},
     .given = {{"B", "json:false", "params.json:1"},
               {"N", "json:1.5", "params.json:2"},
               {"L", "json:[1,\"b\"]", "params.json:3"}}},
    {"list as JSON",
     "local p = parameters { L = param.list {} }\nreturn outputs { X = p.L }",
     {OUT("[\"a,b\",\"c\"]")},
     .given = {{"L", "[\"a,b\",\"c\"]"}}},
    {"empty list",
     "local p = parameters { L = param.list {} }\nreturn outputs { X = { #p.L, p.L } }",
     {OUT("[0,[]]")},
     .given = {{"L", ""}}},
    {"default",
     "local p = parameters { N = param.number { default = 3.0, description = 'how many' } "
     "}\nreturn outputs { X = p.N }",
     {"{\"default\":3,\"description\":\"how "
      "many\",\"name\":\"N\",\"secret\":false,\"source\":\"default\",\"type\":\"number\",\"value\":"
      "3}",
      OUT("3")}},
    {"default false",
     "local p = parameters { B = param.boolean { default = false } }\nreturn outputs { X = p.B }",
     {"\"default\":false", "\"value\":false", OUT("false")}},
    {"previous",
     "local p = parameters { DesiredCount = param.number { default = 2 } }\nreturn outputs { X = "
     "p.DesiredCount }",
     {OUT("7"), "\"source\":\"previous\""},
     .previous = true},
    {"given before previous",
     "local p = parameters { DesiredCount = param.number { default = 2 } }\nreturn outputs { X = "
     "p.DesiredCount }",
     {OUT("4"), "\"source\":\"given\""},
     .previous = true,
     .given = {{"DesiredCount", "4"}}},
    {"restricted",
     "local p = parameters { A = param.string { allowed = { 'x', 'y' } }, P = param.string { "
     "pattern = '^[a-z]+$' },\n"
     "  N = param.number { min = 1, max = 4, integer = true } }\nreturn outputs { X = { p.A, p.P, "
     "p.N } }",
     {OUT("[\"y\",\"abc\",4]")},
     .given = {{"A", "y"}, {"P", "abc"}, {"N", "4.0"}}},
    {"secret",
     "local p = parameters { Key = param.string { secret = true } }\nreturn outputs { X = 'a' .. "
     "p.Key }",
     {OUT("{\"$deferred\":[\"concat\",\"a\",{\"$deferred\":[\"secret\",\"Key\"]}]}"),
      "\"secret\":true,\"source\":\"given\",\"type\":\"string\"}"},
     .given = {{"Key", "hidden", "environment"}}},
    {"parameters only",
     "local p = parameters { A = param.string { description = 'an a' } }\nerror 'not reached'",
     {"\"description\":\"an a\",\"name\":\"A\""},
     .parameters_only = true},
    {"parameters only without",
     "aws.ec2.VPC 'V' {}",
     {"\"parameters\":[]"},
     .parameters_only = true},
};

static void test_documents(void **state)
{
    (void) state;
    RUN_CASES(document_cases);
}

static void test_deferred(void **state)
{
    (void) state;
    RUN_CASES(deferred_cases);
}

static void test_recipes(void **state)
{
    (void) state;
    RUN_CASES(recipe_cases);
}

static void test_library(void **state)
{
    (void) state;
    RUN_CASES(library_cases);
}

static void test_parameters(void **state)
{
    (void) state;
    RUN_CASES(parameter_cases);
}

static void test_print(void **state)
{
    (void) state;
    struct evaluation e;
    const struct recipe_case c = {"print", "", {NULL}};
    evaluation_init(&e);
    write_recipe_file(&e, "main.lua", VPC "print('a', 1, vpc, {}, nil)\nprint('\\27[31m')");
    evaluate(&e, &c, &usual_limits);
    assert_non_null(e.document);
    assert_string_equal(buf_text(&e.printed),
                        "a\t1\t(VPC, known after apply)\ttable\tnil\n\\x1b[31m\n");
    evaluation_release(&e);
}

/* The hash seed of Lua's texts differs from process to process; the document must not. */
static void test_same_each_time(void **state)
{
    (void) state;
    const struct recipe_case c = {"same", "", {NULL}};
    struct str first = {NULL, 0};
    struct evaluation e[3];
    for (size_t i = 0; i < ARRAY_LENGTH(e); i++) {
        evaluation_init(&e[i]);
        write_recipe_file(&e[i], "main.lua",
                          "local all = {}\nfor i = 1, 50 do all['k' .. i] = i end\nlocal out = {}\n"
                          "for k, v in pairs(all) do out[#out + 1] = k .. v end\n"
                          "return outputs { X = out, Y = all }");
        evaluate(&e[i], &c, &usual_limits);
        if (!e[i].document)
            fail_msg("%s", e[i].err.message);
        struct str text = json_text(&e[i].arena, e[i].document, JSON_DEFERRED);
        first = first.p ? first : text;
        assert_string_equal(first.p, text.p);
    }
    for (size_t i = 0; i < ARRAY_LENGTH(e); i++)
        evaluation_release(&e[i]);
}

/* Each recipe that is built in is found under its name. */
static void test_embedded(void **state)
{
    (void) state;
    assert_non_null(embedded_source("isoctl/init.lua").p);
    assert_non_null(embedded_source("recipes/isolated.lua").p);
    assert_null(embedded_source("recipes/absent.lua").p);
    struct script *script = NULL;
    struct error err = {0};
    struct arena arena = {0};
    const struct script_host host = {answer_fact, answer_read, NULL, NULL};
    const struct script_request request = {
        .recipe = "isoctl:isolated", .stack = "demo", .parameters_only = true};
    assert_int_equal(script_start(&script, &err), 0);
    struct value *document = script_evaluate(script, &request, &host, &arena, &err);
    script_stop(script);
    assert_non_null(document);
    assert_true(value_count(value_get(document, "parameters")) > 3);
    arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_documents),      cmocka_unit_test(test_deferred),
        cmocka_unit_test(test_recipes),        cmocka_unit_test(test_library),
        cmocka_unit_test(test_parameters),     cmocka_unit_test(test_print),
        cmocka_unit_test(test_same_each_time), cmocka_unit_test(test_embedded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
