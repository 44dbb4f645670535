/* What there is below aws.*: services, resource types, operations. */
#include "aws/model.h"
#include "script/child.h"

/* The middle of "AWS::EC2::VPC". */
static struct str type_service(const struct resource_type *type, struct str *key)
{
    struct str name = str_of(resource_type_name(type));
    ptrdiff_t first = str_find_str(name, STR("::"));
    struct str rest = first < 0 ? name : str_slice(name, (size_t) first + 2, name.len);
    ptrdiff_t second = str_find_str(rest, STR("::"));
    if (second < 0)
        return STR("");
    *key = str_slice(rest, (size_t) second + 2, rest.len);
    return str_slice(rest, 0, (size_t) second);
}

static void set_true(lua_State *L, struct str key)
{
    lua_pushlstring(L, key.p, key.len);
    lua_pushboolean(L, true);
    lua_rawset(L, -3);
}

static void set_true_lower(lua_State *L, struct str key)
{
    luaL_Buffer lower;
    luaL_buffinit(L, &lower);
    for (size_t i = 0; i < key.len; i++)
        luaL_addchar(&lower,
                     (char) (key.p[i] >= 'A' && key.p[i] <= 'Z' ? key.p[i] + 'a' - 'A' : key.p[i]));
    luaL_pushresult(&lower);
    lua_pushboolean(L, true);
    lua_rawset(L, -3);
}

/* host.services() -> {ec2 = true, ...} */
static int services(lua_State *L)
{
    const struct service_model *model;
    const struct resource_type *type;
    struct str key;
    lua_newtable(L);
    for (size_t i = 0; (model = service_model_at(i)); i++)
        set_true(L, str_of(service_model_info(model)->name));
    for (size_t i = 0; (type = resource_type_at(i)); i++)
        set_true_lower(L, type_service(type, &key));
    return 1;
}

/* host.operation(service, name) -> boolean */
static int operation(lua_State *L)
{
    struct operation found;
    const struct service_model *model = service_model_find(str_of(luaL_checkstring(L, 1)));
    lua_pushboolean(L, model && operation_find(model, str_of(luaL_checkstring(L, 2)), &found));
    return 1;
}

/* host.names(service) -> {VPC = true, DescribeVpcs = true, ...}, for the nearest name in an error
 */
static int names(lua_State *L)
{
    struct str service = str_of(luaL_checkstring(L, 1)), key;
    const struct resource_type *type;
    lua_newtable(L);
    for (size_t i = 0; (type = resource_type_at(i)); i++)
        if (str_equal_nocase(type_service(type, &key), service))
            set_true(L, key);
    const struct service_model *model = service_model_find(service);
    for (size_t i = 0; model && (key = operation_name_at(model, i)).p; i++)
        set_true(L, key);
    return 1;
}

static const luaL_Reg functions[] = {
    {"services", services},
    {"operation", operation},
    {"names", names},
    {NULL, NULL},
};

void names_open(lua_State *L)
{
    luaL_setfuncs(L, functions, 0);
}
