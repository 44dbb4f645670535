/* A small HTTP/1.1 server on 127.0.0.1 in a process of its own, that misbehaves on demand: see
 * `routes`. */
#ifndef ISOCTL_TESTS_LOOPBACK_SERVER_H
#define ISOCTL_TESTS_LOOPBACK_SERVER_H

#include <arpa/inet.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/base.h"

struct loopback_counts {
    atomic_int connections, requests, dropped;
};

struct loopback_server {
    pid_t pid;
    int port;
    struct loopback_counts *counts; /* shared with the process */
};

struct loopback_exchange {
    int fd;
    char head[65536]; /* request line and headers */
    char body[65536];
    struct loopback_counts *counts;
};

/* false: close the connection. */
typedef bool loopback_route(struct loopback_exchange *);

static inline bool loopback_send(int fd, const char *bytes, size_t len)
{
    while (len) {
        ssize_t n = send(fd, bytes, len, MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        bytes += n;
        len -= (size_t) n;
    }
    return true;
}

static inline bool loopback_answer(int fd, const char *status, const char *headers,
                                   const char *body)
{
    char head[4096];
    int n = snprintf(head, sizeof(head), "HTTP/1.1 %s\r\n%sContent-Length: %zu\r\n\r\n", status,
                     headers, strlen(body));
    return loopback_send(fd, head, (size_t) n) && loopback_send(fd, body, strlen(body));
}

static inline bool route_ok(struct loopback_exchange *x)
{
    return loopback_answer(x->fd, "200 OK", "X-One: 1\r\n", "ok");
}

static inline bool route_echo(struct loopback_exchange *x)
{
    return loopback_answer(x->fd, "200 OK", "", x->body);
}

static inline bool route_head(struct loopback_exchange *x)
{
    return loopback_answer(x->fd, "200 OK", "", x->head);
}

static inline bool route_html(struct loopback_exchange *x)
{
    return loopback_answer(x->fd, "502 Bad Gateway", "Content-Type: text/html\r\n",
                           "<html><body>bad gateway</body></html>");
}

static inline bool route_redirect(struct loopback_exchange *x)
{
    return loopback_answer(x->fd, "302 Found", "Location: /ok\r\n", "");
}

static inline bool route_drop(struct loopback_exchange *x)
{
    x->counts->dropped++;
    return false;
}

static inline bool route_slow(struct loopback_exchange *x)
{
    usleep(1500 * 1000);
    return route_ok(x);
}

static inline bool route_cut(struct loopback_exchange *x)
{
    const char *text = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nten bytes.";
    loopback_send(x->fd, text, strlen(text));
    return false;
}

static inline bool route_huge(struct loopback_exchange *x)
{
    const char *text = "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n";
    return loopback_send(x->fd, text, strlen(text));
}

static inline bool route_endless(struct loopback_exchange *x)
{
    static const char zeros[1 << 16];
    const char *text = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
    bool ok = loopback_send(x->fd, text, strlen(text));
    while (ok)
        ok = loopback_send(x->fd, zeros, sizeof(zeros));
    return false;
}

static inline bool route_headers(struct loopback_exchange *x)
{
    const char *text = "HTTP/1.1 200 OK\r\n";
    bool ok = loopback_send(x->fd, text, strlen(text));
    for (int i = 0; i < 200 && ok; i++)
        ok = loopback_send(x->fd, "X-Much: of it\r\n", 15);
    return ok && loopback_send(x->fd, "Content-Length: 0\r\n\r\n", 21);
}

static inline bool route_continue(struct loopback_exchange *x)
{
    const char *text = "HTTP/1.1 100 Continue\r\nX-Early: 1\r\n\r\n";
    return loopback_send(x->fd, text, strlen(text)) && route_ok(x);
}

static inline bool route_garbage(struct loopback_exchange *x)
{
    loopback_send(x->fd, "SSH-2.0-OpenSSH\r\n\r\n", 19);
    return false;
}

static const struct {
    const char *path;
    loopback_route *route;
} routes[] = {
    {"/ok ", route_ok},           {"/echo ", route_echo},         {"/head ", route_head},
    {"/html ", route_html},       {"/redirect ", route_redirect}, {"/drop ", route_drop},
    {"/slow ", route_slow},       {"/cut ", route_cut},           {"/huge ", route_huge},
    {"/endless ", route_endless}, {"/headers ", route_headers},   {"/continue ", route_continue},
    {"/garbage ", route_garbage},
};

static inline bool loopback_read(struct loopback_exchange *x)
{
    size_t len = 0, body_len;
    memset(x->head, 0, sizeof(x->head));
    memset(x->body, 0, sizeof(x->body));
    while (!strstr(x->head, "\r\n\r\n"))
        if (len + 1 >= sizeof(x->head) || read(x->fd, x->head + len++, 1) != 1)
            return false;
    const char *length = strcasestr(x->head, "content-length:");
    body_len = length ? strtoul(length + 15, NULL, 10) : 0;
    for (size_t got = 0; got < body_len;) {
        ssize_t n = read(x->fd, x->body + got, body_len - got);
        if (n <= 0)
            return false;
        got += (size_t) n;
    }
    return true;
}

static inline void *loopback_serve(void *ctx)
{
    struct loopback_exchange *x = ctx;
    bool open = true;
    while (open && loopback_read(x)) {
        x->counts->requests++;
        const char *path = strchr(x->head, ' ');
        open = false;
        for (size_t i = 0; path && i < ARRAY_LENGTH(routes); i++)
            if (!strncmp(path + 1, routes[i].path, strlen(routes[i].path)))
                open = routes[i].route(x);
    }
    close(x->fd);
    free(x);
    return NULL;
}

static inline void loopback_accept(int listener, struct loopback_counts *counts)
{
    for (;;) {
        int fd = accept(listener, NULL, NULL);
        if (fd < 0)
            continue;
        struct loopback_exchange *x = xcalloc(1, sizeof(*x));
        x->fd = fd;
        x->counts = counts;
        counts->connections++;
        pthread_t thread;
        if (!pthread_create(&thread, NULL, loopback_serve, x))
            pthread_detach(thread);
    }
}

/* A listening socket on a free port. */
static inline int loopback_listen(int *port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    socklen_t len = sizeof(address);
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(fd, (struct sockaddr *) &address, len) || listen(fd, 128) ||
        getsockname(fd, (struct sockaddr *) &address, &len))
        abort();
    *port = ntohs(address.sin_port);
    return fd;
}

static inline void loopback_start(struct loopback_server *s)
{
    int listener = loopback_listen(&s->port);
    s->counts =
        mmap(NULL, sizeof(*s->counts), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    s->pid = fork();
    if (s->pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        loopback_accept(listener, s->counts);
    }
    close(listener);
}

static inline void loopback_stop(struct loopback_server *s)
{
    kill(s->pid, SIGKILL);
    waitpid(s->pid, NULL, 0);
    munmap(s->counts, sizeof(*s->counts));
}

#endif
