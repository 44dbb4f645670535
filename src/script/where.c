/* Finds the place in a recipe that an error or a declaration is about. */
#include <stdio.h>

#include "script/child.h"

/* Recipes are loaded as "@name", the language's own part as "=isoctl...". */
static bool in_recipe(const lua_Debug *ar)
{
    return ar->source[0] == '@' && ar->currentline > 0;
}

const char *where_push(lua_State *L)
{
    lua_Debug ar;
    for (int level = 0; lua_getstack(L, level, &ar); level++) {
        lua_getinfo(L, "Sl", &ar);
        if (in_recipe(&ar))
            return lua_pushfstring(L, "%s:%d", ar.source + 1, ar.currentline);
    }
    return lua_pushliteral(L, "");
}

static _Noreturn void raise_message(lua_State *L, const char *message)
{
    lua_pushstring(L, message);
    const char *at = where_push(L);
    lua_pushfstring(L, at[0] ? "%s: %s" : "%s%s", at, lua_tostring(L, -2));
    lua_error(L);
    abort();
}

void raise_text(lua_State *L, const char *format, ...)
{
    struct error err = {0};
    va_list ap;
    va_start(ap, format);
    vsnprintf(err.message, sizeof(err.message), format, ap);
    va_end(ap);
    raise_message(L, err.message);
}

void raise_error(lua_State *L, const struct error *err)
{
    raise_message(L, err->message);
}

static void note(lua_State *L, lua_Debug *ar)
{
    lua_getinfo(L, "Sl", ar);
    if (!in_recipe(ar))
        return;
    struct script_progress *progress = child_of(L)->progress;
    snprintf(progress->at, sizeof(progress->at), "%s:%d", ar->source + 1, ar->currentline);
}

void where_watch(lua_State *L)
{
    enum { INSTRUCTIONS_BETWEEN_NOTES = 100000 };
    lua_sethook(L, note, LUA_MASKCOUNT, INSTRUCTIONS_BETWEEN_NOTES);
}
