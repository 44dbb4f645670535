/* The child's end of the connection to its parent. */
#include <stdlib.h>
#include <unistd.h>

#include "codec/json.h"
#include "script/child.h"
#include "script/frame.h"

/* Without its parent there is nobody to tell. */
static _Noreturn void give_up(void)
{
    _exit(CHILD_BROKEN);
}

void request_send(struct child *child)
{
    struct error err = {0};
    if (child->frame.overflow || frame_send(child->fd, buf_str(&child->frame), &err) < 0)
        give_up();
}

void request_tell(struct child *child, const char *call, struct value *body)
{
    struct arena *scratch = &child->scratch;
    value_put_int(scratch, body, "id", ++child->last_id);
    value_put_text(scratch, body, "call", call);
    buf_clear(&child->frame);
    json_write(&child->frame, body, JSON_DEFERRED);
    request_send(child);
}

struct value *request_receive(struct child *child, struct error *err)
{
    if (frame_receive(child->fd, &child->frame, err) <= 0)
        give_up();
    return json_parse(&child->scratch, buf_str(&child->frame), JSON_DEFERRED, "answer", err);
}

struct value *request_parent(lua_State *L, const char *call, struct value *body)
{
    struct child *child = child_of(L);
    struct error err = {0};
    request_tell(child, call, body);
    struct value *answer = request_receive(child, &err);
    if (!answer || value_get_int(answer, "id", -1) != child->last_id)
        give_up();
    const struct value *failed = value_get(answer, "error");
    if (failed)
        raise_text(L, "%s", value_chars(failed));
    return value_get(answer, "result");
}
