/* What every transport shares: which URLs may be asked, and how one is given up. */
#include "http/transport.h"

#include "codec/uri.h"

/* Where AWS's agents hand out credentials without TLS (SDK reference, "Container credential
 * provider" and "IMDS"). */
static const char *const plain_hosts[] = {
    "169.254.170.2", "169.254.170.23", "169.254.169.254", "fd00:ec2::23", "fd00:ec2::254",
};

static bool may_be_plain(struct str host)
{
    for (size_t i = 0; i < ARRAY_LENGTH(plain_hosts); i++)
        if (str_equal_nocase(host, str_of(plain_hosts[i])))
            return true;
    return uri_host_is_loopback(host);
}

int transport_check_url(struct str url, const char *what, struct error *err)
{
    struct uri uri;
    if (uri_parse(&uri, url, what, err))
        return -1;
    if (str_is(uri.scheme, "https") || may_be_plain(uri.host))
        return 0;
    return error_set(err, ERROR_USAGE,
                     "%s: http is used only for this machine (localhost, 127.0.0.1, [::1]), and "
                     "%.*s is another one; use https",
                     what, STR_ARG(uri.authority));
}

void transport_free(struct transport *transport)
{
    if (transport)
        transport->ops->free(transport);
}

void transport_forget(struct transport *transport, void *ctx)
{
    if (transport->ops->forget)
        transport->ops->forget(transport, ctx);
}
