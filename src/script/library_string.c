/* string.format and table.concat for texts that hold deferred values, and without addresses. */
#include "script/library_string.h"

#include "script/deferred.h"
#include "script/library.h"

/* One %... of a format. */
struct conversion {
    const char *start, *end; /* end: behind the letter */
    char letter;             /* 0: none left; '%': no argument */
};

static struct conversion next_conversion(const char *at)
{
    const char *start = strchr(at, '%');
    if (!start)
        return (struct conversion){at, at, 0};
    const char *letter = start + 1 + strspn(start + 1, "-+ #0123456789.");
    return (struct conversion){start, *letter ? letter + 1 : letter, *letter};
}

static void check_deferred(lua_State *L, const struct conversion *c)
{
    if (c->letter != 's' || c->end - c->start != 2)
        raise_text(L, "string.format: a value that is known only after apply fits %%s, not %.*s",
                   (int) (c->end - c->start), c->start);
}

/* Returns whether a deferred value is among the arguments; tables and functions become texts
 * without address. */
static bool prepare_arguments(lua_State *L, const char *format)
{
    bool deferred = false;
    int argument = 1;
    for (struct conversion c = next_conversion(format); c.letter; c = next_conversion(c.end)) {
        if (c.letter == '%')
            continue;
        argument++;
        if (c.letter == 'p')
            raise_text(
                L, "string.format: %%p is not available: addresses are not part of the language");
        if (deferred_at(L, argument)) {
            check_deferred(L, &c);
            deferred = true;
        } else if (c.letter == 's' && lua_type(L, argument) > LUA_TSTRING) {
            library_push_text(L, argument);
            lua_replace(L, argument);
        }
    }
    return deferred;
}

/* One conversion by the original, on top of the stack. */
static void push_formatted(lua_State *L, const struct conversion *c, int argument)
{
    lua_pushcfunction(L, lua_tocfunction(L, lua_upvalueindex(1)));
    lua_pushlstring(L, c->start, (size_t) (c->end - c->start));
    if (c->letter == '%')
        lua_call(L, 1, 1);
    else {
        lua_pushvalue(L, argument);
        lua_call(L, 2, 1);
    }
}

static int format_deferred(lua_State *L, const char *format)
{
    int top = lua_gettop(L), argument = 1;
    const char *at = format;
    for (struct conversion c = next_conversion(at); c.letter; c = next_conversion(at)) {
        luaL_checkstack(L, 8, "format too long");
        lua_pushlstring(L, at, (size_t) (c.start - at));
        if (c.letter != '%')
            argument++;
        if (c.letter != '%' && argument > top)
            raise_text(L, "string.format: no value for conversion %d", argument - 1);
        if (c.letter != '%' && deferred_at(L, argument))
            lua_pushvalue(L, argument);
        else
            push_formatted(L, &c, argument);
        at = c.end;
    }
    lua_pushstring(L, at);
    deferred_push_text(L, top + 1, lua_gettop(L) - top);
    return 1;
}

int library_format(lua_State *L)
{
    const char *format = luaL_checkstring(L, 1);
    if (prepare_arguments(L, format))
        return format_deferred(L, format);
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

static bool any_deferred(lua_State *L, lua_Integer from, lua_Integer to)
{
    bool found = false, more = from <= to;
    for (lua_Integer i = from; more && !found; i++) {
        more =
            lua_geti(L, 1, i) != LUA_TNIL && i < to; /* the original stops at nil, with an error */
        found = deferred_at(L, -1) != NULL;
        lua_pop(L, 1);
        if (!more)
            break;
    }
    return found;
}

int library_concat(lua_State *L)
{
    if (deferred_at(L, 1))
        raise_text(
            L, "table.concat: the list is known only after apply; use fn.join(separator, list)");
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer from = luaL_optinteger(L, 3, 1);
    lua_Integer to = lua_isnoneornil(L, 4) ? luaL_len(L, 1) : luaL_checkinteger(L, 4);
    if (!any_deferred(L, from, to))
        return lua_tocfunction(L, lua_upvalueindex(1))(L);
    bool separated = !lua_isnoneornil(L, 2);
    int top = lua_gettop(L);
    for (lua_Integer i = from; i <= to; i++) {
        luaL_checkstack(L, 4, "list too long");
        if (separated && i > from)
            lua_pushvalue(L, 2);
        lua_geti(L, 1, i);
    }
    deferred_push_text(L, top + 1, lua_gettop(L) - top);
    return 1;
}
