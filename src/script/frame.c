/* Sends and receives the frames of the child protocol. */
#include "script/frame.h"

#include <errno.h>
#include <sys/socket.h>

enum { FRAME_HEADER = 4, FRAME_CHUNK = 256 << 10 };

static int send_all(int fd, const char *bytes, size_t len, struct error *err)
{
    while (len > 0) {
        ssize_t sent = send(fd, bytes, len, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            return error_set(err, ERROR_IO, "the recipe's process cannot be reached: %s",
                             strerror(errno));
        bytes += sent;
        len -= (size_t) sent;
    }
    return 0;
}

int frame_send(int fd, struct str body, struct error *err)
{
    if (body.len > LIMIT_FRAME)
        return error_set(err, ERROR_RECIPE, "a message of %zu bytes is larger than %d MiB",
                         body.len, LIMIT_FRAME >> 20);
    unsigned char header[FRAME_HEADER] = {
        (unsigned char) (body.len >> 24), (unsigned char) (body.len >> 16),
        (unsigned char) (body.len >> 8), (unsigned char) body.len};
    if (send_all(fd, (const char *) header, sizeof(header), err) < 0)
        return -1;
    return send_all(fd, body.p, body.len, err);
}

/* Up to `want` more bytes. Returns their number, 0 at the end of the stream, -1 on error. */
static ssize_t receive_some(int fd, struct buf *out, size_t want, struct error *err)
{
    size_t chunk = want < FRAME_CHUNK ? want : FRAME_CHUNK;
    char *room = buf_reserve(out, chunk);
    if (!room)
        return error_set(err, ERROR_RECIPE, "a message is larger than %zu bytes", out->max);
    ssize_t got;
    do
        got = recv(fd, room, chunk, 0);
    while (got < 0 && errno == EINTR);
    if (got < 0 && errno == ECONNRESET)
        return 0;
    if (got < 0)
        return error_set(err, ERROR_IO, "the recipe's process does not answer: %s",
                         strerror(errno));
    out->len += (size_t) got;
    out->p[out->len] = '\0';
    return got;
}

static int receive_exactly(int fd, struct buf *out, size_t want, struct error *err)
{
    while (want > 0) {
        ssize_t got = receive_some(fd, out, want, err);
        if (got <= 0)
            return (int) got;
        want -= (size_t) got;
    }
    return 1;
}

int frame_receive(int fd, struct buf *out, struct error *err)
{
    buf_clear(out);
    int rc = receive_exactly(fd, out, FRAME_HEADER, err);
    if (rc <= 0)
        return rc;
    const unsigned char *h = (const unsigned char *) out->p;
    size_t length = (size_t) h[0] << 24 | (size_t) h[1] << 16 | (size_t) h[2] << 8 | h[3];
    if (length > out->max)
        return error_set(err, ERROR_RECIPE, "a message of %zu bytes is larger than %zu", length,
                         out->max);
    buf_clear(out);
    return receive_exactly(fd, out, length, err);
}
