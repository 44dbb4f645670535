"""Answers that no AWS service gives, put by the proxy in the emulator's place."""

from isoctl import finish
from proxy import FORWARD
from session import Session
from tap import require

PAGE = b"<!doctype html><html><body><h1>It works!</h1></body></html>"
DENIED = (b'<?xml version="1.0"?><Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not '
          b"authorized to perform this operation.</Message></Error></Errors><RequestID>r-1</RequestID></Response>")


def instead(operation, status, content_type, body):
    return lambda call: (status, content_type, body) if call.operation == operation else FORWARD


def one_clear_message(session, answer, words, expect):
    with session.user() as user:
        session.proxy.clear()
        session.proxy.before = answer
        process = user.start(*user.arguments("run", "isolated.lua", None, "-y"))
        out, err = finish(process)
        session.proxy.clear()
        require(process.returncode in expect, f"exit {process.returncode}, expected {expect}\n{out}\n{err}")
        for word in words:
            require(word in err + out, f"{word!r} is not in:\n{err}\n{out}")
        user.run()
        user.plan()
        user.destroy()
        session.require_nothing_left()


CASES = (
    ("a web page where XML was due", instead("DescribeVpcs", 200, "text/html", PAGE), ["DescribeVpcs"], (1,)),
    ("a web page for a create", instead("CreateVpc", 200, "text/html", PAGE), ["CreateVpc"], (1, 4)),
    ("a denied create", instead("CreateRouteTable", 403, "text/xml", DENIED),
     ["CreateRouteTable", "UnauthorizedOperation", "not authorized"], (4, 6)),
)


def run(results, binary, moto):
    if not results.wanted("answers"):
        return
    with Session(binary, moto) as session:
        for title, answer, words, expect in CASES:
            results.run(f"answers: {title}", one_clear_message, session, answer, words, expect)
