/* What recipes must not say: each row is a recipe and the message that it gets, with its place. */
#include "script/evaluate.h"

#define VPC "local vpc = aws.ec2.VPC 'VPC' { CidrBlock = '10.0.0.0/16' }\n"

static const struct recipe_case language_cases[] = {
    {"syntax", "local x =\nlocal", .error = "main.lua:2: unexpected symbol near 'local'"},
    {"syntax in an included recipe", "\nrecipe 'b.lua' 'B' {}", .error = "b.lua:1: ", .files = {{"b.lua", "local = 1"}}},
    {"runtime error", "\nlocal x = nil\nx.y = 1", .error = "main.lua:3: attempt to index a nil value (local 'x')"},
    {"user's error", "error('as it is', 0)", .error = "as it is"},
    {"user's error with place", "\nerror 'said'", .error = "main.lua:2: said"},
    {"error with a table", "error {}", .error = "", .hint = "error() was called with a table"},
    {"undefined global", "\nlocal a = descripton", .error = "main.lua:2: undefined global descripton (did you mean description?)"},
    {"global assigned", "x = 1", .error = "main.lua:1: global x is assigned: write local x"},
    {"word assigned", "param = 1", .error = "main.lua:1: global param is assigned"},
    {"library changed", "string.x = 1", .error = "main.lua:1: string cannot be changed"},
    {"library's function misspelled", "string.formt('x')", .error = "main.lua:1: string has no formt (did you mean format?)"},
    {"method misspelled", "local s = ('x'):uper()", .error = "main.lua:1: string has no uper (did you mean upper?)"},
    {"os", "os.exit(1)", .error = "main.lua:1: os is not available in recipes: "},
    {"load", "load('x')", .error = "main.lua:1: load is not available in recipes: "},
    {"string.dump", "string.dump(print)", .error = "main.lua:1: string has no dump"},
    {"math.random", "math.random()", .error = "main.lua:1: math has no random"},
    {"next", "next {}", .error = "main.lua:1: next is not available in recipes: use pairs"},
    {"address", "string.format('%p', {})", .error = "main.lua:1: string.format: %p"},
    {"__gc", "setmetatable({}, { __gc = function() end })", .error = "main.lua:1: a metatable of a recipe has no __gc"},
    {"__mode", "setmetatable({}, { __mode = 'k' })", .error = "main.lua:1: a metatable of a recipe has no __mode"},
    {"metatable of texts", "getmetatable('').__index = nil", .error = "main.lua:1: attempt to index a string value", .hint = NULL},
    {"rawset", "rawset(string, 'x', 1)", .error = "main.lua:1: rawget and rawset"},
    {"keys without order", "for k in pairs { [{}] = 1, a = 2 } do end", .error = "main.lua:1: the keys of this table have no order"},
    {"stack", "local function f() return 1 + f() end\nf()", .error = "main.lua:1: stack overflow"},
    {"no recipe's return", "return 7", .error = "main.lua: a recipe returns outputs"},
    {"description twice", "description 'a'\ndescription 'b'", .error = "main.lua:2: description is given twice"},
};

static const struct recipe_case resource_cases[] = {
    {"unknown type", "aws.ec2.Vpcc 'V' {}", .error = "main.lua:1: aws.ec2 has no Vpcc (did you mean VPC?)"},
    {"unknown service", "aws.ecc2.VPC 'V' {}", .error = "main.lua:1: aws has no ecc2 (did you mean ec2?)"},
    {"unknown property", "\naws.ec2.VPC 'V' { CidrBlok = '10.0.0.0/16', CidrBlock = '10.0.0.0/16' }",
     .error = "main.lua:2: AWS::EC2::VPC V: ", .hint = "CidrBlock?"},
    {"missing property", "aws.ec2.VPC 'V' {}", .error = "main.lua:1: AWS::EC2::VPC V: ", .hint = "CidrBlock"},
    {"wrong kind", "aws.ec2.VPC 'V' { CidrBlock = '10.0.0.0/16', Tags = 'x' }", .error = "main.lua:1: AWS::EC2::VPC V: ", .hint = "Tags"},
    {"duplicate", VPC "\naws.ec2.RouteTable 'VPC' { VpcId = vpc }", .error = "main.lua:3: VPC is declared twice: also at main.lua:1"},
    {"completed twice", "local d = aws.ec2.VPC 'V'\nd { CidrBlock = '10.0.0.0/16' }\nd { CidrBlock = '10.0.0.0/16' }",
     .error = "main.lua:3: V is declared twice"},
    {"bad id", "aws.ec2.VPC 'a-b' {}", .error = "main.lua:1: ec2.VPC: \"a-b\" is no logical id"},
    {"no id", "aws.ec2.VPC { CidrBlock = 'x' }", .error = "main.lua:1: ec2.VPC: expected a logical id first"},
    {"no table", "\naws.ec2.VPC 'V'\nlocal x = 1", .error = "main.lua:2: ec2.VPC \"V\" is left without its table"},
    {"used without table", "local v = aws.ec2.VPC 'V'\naws.ec2.RouteTable 'R' { VpcId = v }",
     .error = "main.lua:2: AWS::EC2::RouteTable R: VpcId: is a declaration without its table"},
    {"text for a table", "aws.ec2.VPC 'V' 'x'", .error = "main.lua:1: ec2.VPC \"V\": expected a table next, got string"},
    {"own key misspelled", "aws.ec2.VPC 'V' { CidrBlock = 'x', depend_on = {} }",
     .error = "main.lua:1: AWS::EC2::VPC V: unknown key depend_on (did you mean depends_on?)"},
    {"protect", "aws.ec2.VPC 'V' { CidrBlock = 'x', protect = 1 }", .error = "main.lua:1: AWS::EC2::VPC V: protect: expected true or false"},
    {"ignore_changes", "aws.ec2.VPC 'V' { CidrBlock = 'x', ignore_changes = { 'Tag' } }",
     .error = "main.lua:1: AWS::EC2::VPC V: ignore_changes: AWS::EC2::VPC has no property Tag (did you mean Tags?)"},
    {"depends_on a text", "aws.ec2.VPC 'V' { CidrBlock = 'x', depends_on = { 'R' } }",
     .error = "main.lua:1: AWS::EC2::VPC V: depends_on: expected resources", .hint = "got string"},
    {"depends_on an attribute", VPC "aws.ec2.RouteTable 'R' { VpcId = vpc, depends_on = vpc.CidrBlock }",
     .error = "main.lua:2: AWS::EC2::RouteTable R: depends_on: ", .hint = "name the resource itself"},
    {"value without a name", VPC "aws.ec2.RouteTable 'R' { vpc }", .error = "main.lua:2: AWS::EC2::RouteTable R: expected Property = value"},
    {"reserved tag", "tags { ['isoctl:x'] = 'y' }", .error = "main.lua:1: tags: isoctl:x is reserved"},
    {"tag that is no text", VPC "tags { a = vpc }", .error = "main.lua:2: tags: a: expected a text"},
};

static const struct recipe_case value_cases[] = {
    {"hole", "outputs { X = { 1, nil, 3 } }", .error = "main.lua:1: outputs.X[2]: is nil"},
    {"mixed keys", "outputs { X = { 1, a = 2 } }", .error = "main.lua:1: outputs.X: has keys"},
    {"function", "aws.ec2.VPC 'V' { CidrBlock = print }", .error = "main.lua:1: AWS::EC2::VPC V: CidrBlock: is a function"},
    {"not finite", "aws.ec2.VPC 'V' { CidrBlock = 1/0 }", .error = "main.lua:1: AWS::EC2::VPC V: CidrBlock: a number must be finite"},
    {"not UTF-8", "aws.ec2.VPC 'V' { CidrBlock = '\\255' }", .error = "main.lua:1: AWS::EC2::VPC V: CidrBlock: a text must be UTF-8"},
    {"zero byte", "aws.ec2.VPC 'V' { CidrBlock = 'a\\0b' }", .error = "main.lua:1: AWS::EC2::VPC V: CidrBlock: a text must be UTF-8"},
    {"cycle", "local t = {}\nt.a = t\naws.ec2.VPC 'V' { Tags = t }", .error = "main.lua:3: AWS::EC2::VPC V: Tags.a.a.", .hint = "nested too deep"},
    {"host's table", "aws.ec2.VPC 'V' { Tags = { aws } }", .error = "main.lua:1: AWS::EC2::VPC V: Tags[1]: is a table of isoctl's own"},
};

static const struct recipe_case deferred_cases[] = {
    {"attribute misspelled", VPC "local x = vpc.CidrBlok", .error = "main.lua:2: AWS::EC2::VPC has no attribute CidrBlok (did you mean CidrBlock?)"},
    {"attribute of an attribute", VPC "local x = vpc.CidrBlock.x", .error = "main.lua:2: a value that is known only after apply has no field x"},
    {"indexed by number", VPC "local x = vpc[1]", .error = "main.lua:2: a value that is known only after apply cannot be indexed"},
    {"method", VPC "local x = vpc:upper()", .error = "main.lua:2: AWS::EC2::VPC has no attribute upper"},
    {"arithmetic", VPC "local x = vpc + 1", .error = "main.lua:2: a value that is known only after apply cannot be calculated with"},
    {"order", VPC "local x = vpc < 'a'", .error = "main.lua:2: a value that is known only after apply cannot be compared"},
    {"length", VPC "local x = #vpc", .error = "main.lua:2: the length of a value"},
    {"pairs", VPC "for k in pairs(vpc) do end", .error = "main.lua:2: a value that is known only after apply cannot be iterated"},
    {"ipairs", VPC "for k in ipairs(vpc) do end", .error = "main.lua:2: a value that is known only after apply cannot be indexed"},
    {"call", VPC "vpc {}", .error = "main.lua:2: a value that is known only after apply cannot be called"},
    {"assignment", VPC "vpc.Tags = 1", .error = "main.lua:2: a resource cannot be changed after its declaration"},
    {"tonumber", VPC "local x = tonumber(vpc)", .error = "main.lua:2: a value that is known only after apply is no number"},
    {"equality of attributes", VPC "local x = vpc.CidrBlock == vpc.VpcId", .error = "main.lua:2: whether two values"},
    {"format as number", VPC "local x = ('%d'):format(vpc)", .error = "main.lua:2: string.format: a value that is known only after apply fits %s, not %d"},
    {"concat with nil", VPC "local x = vpc .. nil", .error = "main.lua:2: a nil cannot be joined"},
    {"in a read", VPC "aws.ec2.DescribeVpcs { VpcIds = { vpc } }", .error = "main.lua:2: aws.ec2.DescribeVpcs.input.VpcIds[1]: is known only after apply"},
    {"select out of range", "fn.select(5, { 'a' })", .error = "main.lua:1: fn.select: "},
    {"unknown function", "fn.jion(',', {})", .error = "main.lua:1: fn has no jion (did you mean join?)"},
};

static const struct recipe_file child = {
    "c.lua", "local p = parameters { Count = param.number { default = 1 }, Name = param.string { pattern = '^a' },\n"
             "  Flag = param.boolean { default = false }, Free = param.string { default = '' } }\n"};

static const struct recipe_case parameter_cases[] = {
    {"unknown", "\nparameters { Name = param.string {} }", .error = "main.lua:2: unknown parameter Nam (-p): did you mean Name?", .given = {{"Nam", "x"}}},
    {"unknown without parameters", "local x = 1", .error = "unknown parameter A (params.json)", .given = {{"A", "x", "params.json"}}},
    {"missing", "parameters { A = param.string { description = 'the a' }, B = param.number {} }",
     .error = "main.lua:1: parameters A (the a), B are required: give -p A=VALUE"},
    {"boolean", "parameters { B = param.boolean {} }", .error = "main.lua:1: parameter B (-p): expected true or false, got \"yes\"", .given = {{"B", "yes"}}},
    {"number", "parameters { N = param.number {} }", .error = "main.lua:1: parameter N (-p): expected a number, got \"0x10\"", .given = {{"N", "0x10"}}},
    {"whole number", "parameters { N = param.number { integer = true, min = 1, max = 9 } }",
     .error = "main.lua:1: parameter N (-p): expected a whole number from 1 to 9, got \"1.5\"", .given = {{"N", "1.5"}}},
    {"minimum", "parameters { N = param.number { min = 1 } }", .error = "main.lua:1: parameter N (f:3): expected a number of at least 1, got 0", .given = {{"N", "json:0", "f:3"}}},
    {"allowed", "parameters { S = param.string { allowed = { 'a', 'b' } } }", .error = "main.lua:1: parameter S (-p): expected one of \"a\", \"b\", got \"c\"", .given = {{"S", "c"}}},
    {"pattern", "parameters { S = param.string { pattern = '^[a-z]+$' } }", .error = "main.lua:1: parameter S (-p): expected a text that matches ^[a-z]+$, got \"A\"", .given = {{"S", "A"}}},
    {"text", "parameters { S = param.string {} }", .error = "main.lua:1: parameter S (f): expected a text, got 5", .given = {{"S", "json:5", "f"}}},
    {"list", "parameters { L = param.list {} }", .error = "main.lua:1: parameter L (-p): expected a JSON list", .given = {{"L", "[1"}}},
    {"resources", "parameters { R = param.resources {} }", .error = "main.lua:1: parameter R (-p): resources cannot be given", .given = {{"R", "x"}}},
    {"misread", "local p = parameters { Name = param.string { default = '' } }\nlocal x = p.Nmae", .error = "main.lua:2: parameters has no Nmae (did you mean Name?)"},
    {"twice", "parameters {}\nparameters {}", .error = "main.lua:2: parameters is called twice"},
    {"late", VPC "parameters {}", .error = "main.lua:2: parameters stands before the first resource"},
    {"wrong default", "parameters { N = param.number { default = 'x' } }", .error = "main.lua:1: parameter N: its default: expected a number"},
    {"unknown key", "parameters { N = param.number { defalt = 1 } }", .error = "main.lua:1: param.number has no defalt (did you mean default?)"},
    {"unknown kind", "parameters { N = param.int {} }", .error = "main.lua:1: param has no int"},
    {"key of another kind", "parameters { N = param.number { pattern = 'x' } }", .error = "main.lua:1: param.number: pattern is for string"},
    {"bad pattern", "parameters { N = param.string { pattern = '(' } }", .error = "main.lua:1: param.string: pattern: "},
    {"no declaration", "parameters { N = 'x' }", .error = "main.lua:1: parameter N: expected param.string"},
    {"secret after -p", "parameters { K = param.string { secret = true } }", .error = "main.lua:1: parameter K is secret", .hint = "@FILE", .given = {{"K", "x"}}},
    {"secret missing", "parameters { K = param.string { secret = true } }", .error = "main.lua:1: parameter K is required"},
    {"secret with default", "parameters { K = param.string { secret = true, default = 'x' } }", .error = "main.lua:1: param.string: a secret has no default"},
    {"included: unknown", "local c = recipe 'c.lua'\nc 'C' { Nam = 'a' }", .error = "main.lua:2: C (c.lua): unknown parameter Nam (did you mean Name?)", .files = {child}},
    {"included: missing", "local c = recipe 'c.lua'\nc 'C' {}", .error = "main.lua:2: C (c.lua): parameter Name is required", .files = {child}},
    {"included: text for a number", "recipe 'c.lua' 'C' { Name = 'a', Count = '1' }", .error = "main.lua:1: C (c.lua): parameter Count: expected a number, got \"1\"", .files = {child}},
    {"included: deferred number", VPC "recipe 'c.lua' 'C' { Name = 'a', Count = vpc }", .error = "main.lua:2: C (c.lua): parameter Count: is a number and so must be known now", .files = {child}},
    {"included: deferred boolean", VPC "recipe 'c.lua' 'C' { Name = 'a', Flag = vpc.CidrBlock }", .error = "main.lua:2: C (c.lua): parameter Flag: is a boolean and so must be known now", .files = {child}},
    {"included: deferred pattern", VPC "recipe 'c.lua' 'C' { Name = vpc }", .error = "main.lua:2: C (c.lua): parameter Name: is restricted by a pattern", .files = {child}},
};

static const struct recipe_case recipe_cases[] = {
    {"absent", "\nlocal x = recipe 'no.lua'", .error = "main.lua:2: cannot read no.lua: No such file or directory"},
    {"no table", "recipe 'c.lua' 'C'", .error = "main.lua:1: c.lua \"C\" is left without its table", .files = {child}},
    {"no id", "recipe 'c.lua' {}", .error = "main.lua:1: c.lua: expected a logical id first", .files = {child}},
    {"id of a resource", VPC "recipe 'c.lua' 'VPC' { Name = 'a' }", .error = "main.lua:2: VPC is declared twice", .files = {child}},
    {"output misread", "local o = recipe 'o.lua' 'O' {}\nlocal x = o.Vpc", .error = "main.lua:2: O has no output Vpc (did you mean VpcId?)", .files = {{"o.lua", "return outputs { VpcId = 'v' }"}}},
    {"instance as a value", "local o = recipe 'o.lua' 'O' {}\naws.ec2.RouteTable 'R' { VpcId = o }",
     .error = "main.lua:2: AWS::EC2::RouteTable R: VpcId: is an instance of a recipe", .files = {{"o.lua", ""}}},
    {"cycle", "recipe 'b.lua' 'B' {}", .error = "b.lua:1: recipe main.lua includes itself: main.lua -> b.lua -> main.lua", .files = {{"b.lua", "recipe 'main.lua' 'M' {}"}}},
    {"parent folder", "recipe '../x.lua'", .error = "main.lua:1: cannot read ../x.lua: a path goes down"},
    {"root folder", "recipe '/etc/x.lua'", .error = "main.lua:1: cannot read /etc/x.lua: a path goes down"},
    {"not Lua", "recipe 'secrets.txt'", .error = "main.lua:1: cannot read secrets.txt: recipes and modules"},
    {"module's path", "require '...etc.passwd'", .error = "main.lua:1: cannot read ///etc/passwd.lua: a path goes down"},
    {"module that requires itself", "require 'm'", .error = "m.lua:1: require: m requires itself", .files = {{"m.lua", "require 'm'"}}},
    {"no built-in", "recipe 'isoctl:isolatd'", .error = "main.lua:1: no recipe isoctl:isolatd is built in (did you mean isoctl:isolated?)"},
};

static const struct recipe_case fact_cases[] = {
    {"credentials", "\nlocal x = aws.partition", .error = "main.lua:2: the recipe asks for aws.partition: no credentials were found", .code = ERROR_CREDENTIALS},
    {"credentials are not caught", "pcall(function() return aws.partition end)", .error = "main.lua:1: the recipe asks for aws.partition", .code = ERROR_CREDENTIALS},
    {"refused operation", "aws.ec2.CreateVpc {}", .error = "main.lua:1: ec2.CreateVpc is not for recipes", .code = ERROR_AWS},
    {"operation misspelled", "aws.ec2.DescribeVpc {}", .error = "main.lua:1: aws.ec2 has no DescribeVpc (did you mean DescribeVpcs?)"},
    {"zones' key", "aws.zones { cuont = 2 }", .error = "main.lua:1: aws.zones has no cuont (did you mean count?)"},
};

#define TEST(name, cases)            \
    static void name(void **state)   \
    {                                \
        (void) state;                \
        RUN_CASES(cases);            \
    }

TEST(test_language, language_cases)
TEST(test_resources, resource_cases)
TEST(test_values, value_cases)
TEST(test_deferred, deferred_cases)
TEST(test_parameters, parameter_cases)
TEST(test_recipes, recipe_cases)
TEST(test_facts, fact_cases)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_language), cmocka_unit_test(test_resources),  cmocka_unit_test(test_values),
        cmocka_unit_test(test_deferred), cmocka_unit_test(test_parameters), cmocka_unit_test(test_recipes),
        cmocka_unit_test(test_facts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
