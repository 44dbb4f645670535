/* The parent's handle of a recipe's process: starts it, serves it, and tells how it ended. */
#include "script/script.h"

#include <errno.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "script/child.h"
#include "script/frame.h"
#include "script/serve.h"
#include "script/start.h"

/* A child that neither computes nor speaks for so long is not coming back. */
enum { SILENCE_SECONDS = 15 * LIMIT_RECIPE_SECONDS };

struct script {
    pid_t pid; /* 0: reaped */
    int fd;
    struct script_progress *progress;
    struct sandbox_limits limits;
    bool used;
};

static _Noreturn void child_main(int fd, pid_t parent, const struct script *script)
{
    struct error err = {0};
    if (sandbox_enter(fd, parent, &script->limits, &err) < 0)
        child_refuse(SANDBOX_FD, &err);
    child_run(SANDBOX_FD, script->progress, script->limits.memory_bytes);
}

static int start_failed(struct script *script, const char *what, struct error *err)
{
    error_set(err, ERROR_IO, "cannot start the recipe's process: %s: %s", what, strerror(errno));
    script_stop(script);
    return -1;
}

static int set_timeouts(int fd)
{
    const struct timeval silence = {SILENCE_SECONDS, 0};
    if (setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &silence, sizeof(silence)) < 0)
        return -1;
    return setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &silence, sizeof(silence));
}

static int fork_child(struct script *script)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) < 0)
        return -1;
    pid_t parent = getpid();
    script->fd = ends[0];
    script->pid = fork();
    if (script->pid == 0)
        child_main(ends[1], parent, script);
    close(ends[1]);
    return script->pid < 0 ? -1 : 0;
}

int script_start_with(struct script **out, const struct sandbox_limits *limits, struct error *err)
{
    struct script *script = xcalloc(1, sizeof(*script));
    script->fd = -1;
    script->limits = *limits;
    script->progress = mmap(NULL, sizeof(*script->progress), PROT_READ | PROT_WRITE,
                            MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (script->progress == MAP_FAILED) {
        script->progress = NULL;
        return start_failed(script, "mmap", err);
    }
    if (fork_child(script) < 0)
        return start_failed(script, "fork", err);
    if (set_timeouts(script->fd) < 0)
        return start_failed(script, "setsockopt", err);
    *out = script;
    return 0;
}

int script_start(struct script **out, struct error *err)
{
    const struct sandbox_limits limits = {LIMIT_RECIPE_MEMORY, LIMIT_RECIPE_SECONDS};
    return script_start_with(out, &limits, err);
}

static int reap(struct script *script)
{
    int status = 0;
    if (script->pid <= 0)
        return 0;
    while (waitpid(script->pid, &status, 0) < 0 && errno == EINTR)
        ;
    script->pid = 0;
    return status;
}

void script_stop(struct script *script)
{
    if (!script)
        return;
    if (script->pid > 0)
        kill(script->pid, SIGKILL);
    reap(script);
    if (script->fd >= 0)
        close(script->fd);
    if (script->progress)
        munmap(script->progress, sizeof(*script->progress));
    free(script);
}

/* " (last seen at isolated.lua:12)", from the page that the child may have scribbled on. */
static void append_place(const struct script *script, struct error *err)
{
    char at[sizeof(script->progress->at)];
    memcpy(at, script->progress->at, sizeof(at));
    struct str place = {at, strnlen(at, sizeof(at))};
    struct buf escaped;
    if (place.len == 0)
        return;
    buf_init(&escaped, 4 * sizeof(at));
    buf_add_escaped(&escaped, place, false);
    error_append(err, " (last seen at %s)", buf_text(&escaped));
    buf_release(&escaped);
}

static int explain_signal(const struct script *script, const char *recipe, int number,
                          struct error *err)
{
    switch (number) {
    case SIGXCPU:
    case SIGKILL:
        return error_set(
            err, ERROR_RECIPE,
            "%s: ran for more than %u s of processor time and was ended: does a loop never end?",
            recipe, script->limits.cpu_seconds);
    case SIGSYS:
        return error_set(
            err, ERROR_RECIPE,
            "%s: its process tried a system call that recipes may not make, and was ended", recipe);
    case SIGINT:
    case SIGTERM:
    case SIGHUP:
        error_set(err, ERROR_INTERRUPTED, "interrupted while %s was evaluated; nothing was changed",
                  recipe);
        err->signal = number;
        return -1;
    default:
        return error_set(err, ERROR_RECIPE, "%s: its process was ended by signal %d (%s)", recipe,
                         number, strsignal(number));
    }
}

static int explain_end(struct script *script, const char *recipe, struct error *err)
{
    int status = reap(script);
    if (WIFSIGNALED(status))
        explain_signal(script, recipe, WTERMSIG(status), err);
    else if (WEXITSTATUS(status) == CHILD_OUT_OF_MEMORY)
        error_set(err, ERROR_RECIPE, "%s: used more than %zu MiB of memory and was ended", recipe,
                  script->limits.memory_bytes >> 20);
    else
        error_set(err, ERROR_RECIPE, "%s: its process ended without an answer (status %d)", recipe,
                  WEXITSTATUS(status));
    append_place(script, err);
    return -1;
}

struct talk {
    struct script *script;
    struct serve serve;
    struct buf in, out;
    struct value *document;
};

/* 1: go on, 0: done. */
static int take_turn(struct talk *t, const char *recipe, struct error *err)
{
    struct error lost = {0};
    int rc = frame_receive(t->script->fd, &t->in, err);
    if (rc < 0)
        return error_prefix(err, "%s", recipe);
    if (rc == 0)
        return explain_end(t->script, recipe, err);
    switch (serve_frame(&t->serve, buf_str(&t->in), &t->out, &t->document, err)) {
    case SERVE_DONE:
        return 0;
    case SERVE_QUIET:
        return 1;
    case SERVE_REPLY: /* a child that is gone is explained at the next turn */
        if (frame_send(t->script->fd, buf_str(&t->out), &lost) < 0)
            return explain_end(t->script, recipe, err);
        return 1;
    default:
        return -1;
    }
}

static int converse(struct talk *t, const char *recipe, struct error *err)
{
    struct error lost = {0};
    int rc = 1;
    serve_question(&t->serve, &t->out);
    /* When it has gone, it may have said why before. */
    int ignored = frame_send(t->script->fd, buf_str(&t->out), &lost);
    (void) ignored;
    while (rc == 1)
        rc = take_turn(t, recipe, err);
    return rc;
}

struct value *script_evaluate(struct script *script, const struct script_request *request,
                              const struct script_host *host, struct arena *arena,
                              struct error *err)
{
    struct talk t = {.script = script};
    if (script->used) {
        error_set(err, ERROR_INTERNAL, "a recipe's process evaluates once");
        return NULL;
    }
    script->used = true;
    buf_init(&t.in, LIMIT_FRAME);
    buf_init(&t.out, LIMIT_FRAME);
    if (serve_init(&t.serve, request, host, arena, err) == 0 &&
        converse(&t, request->recipe, err) < 0)
        t.document = NULL;
    serve_release(&t.serve);
    buf_release(&t.in);
    buf_release(&t.out);
    return t.document;
}
