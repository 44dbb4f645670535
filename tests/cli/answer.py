"""A server on 127.0.0.1 that answers as an endpoint that is not well: one mode a process.

Usage: answer.py MODE PORT_FILE. Modes: html, denied, expired, reset."""
import http.server
import os
import socket
import struct
import sys
import urllib.parse

IDENTITY = (
    '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>'
    "<Arn>arn:aws:iam::123456789012:user/t</Arn><UserId>U</UserId><Account>123456789012</Account>"
    "</GetCallerIdentityResult><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata>"
    "</GetCallerIdentityResponse>"
)
STS_ERROR = (
    '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>'
    "<Code>{0}</Code><Message>{1}</Message></Error><RequestId>r-2</RequestId></ErrorResponse>"
)
EC2_ERROR = (
    "<Response><Errors><Error><Code>{0}</Code><Message>{1}</Message></Error></Errors>"
    "<RequestID>r-3</RequestID></Response>"
)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body, kind="text/xml"):
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_POST(self):
        form = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        action = urllib.parse.parse_qs(form).get("Action", [""])[0]
        getattr(self, "mode_" + self.server.mode)(action)

    def mode_html(self, _):
        self.answer(200, "<!DOCTYPE html><html><body>Sign in to the hotel network</body></html>", "text/html")

    def mode_denied(self, action):
        if action == "GetCallerIdentity":
            self.answer(200, IDENTITY)
        else:
            self.answer(403, EC2_ERROR.format("UnauthorizedOperation", "You are not authorized."))

    def mode_expired(self, _):
        self.answer(403, STS_ERROR.format("ExpiredToken", "The security token included in the request is expired"))

    def mode_reset(self, _):
        linger = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.connection.close()


def main():
    mode, port_file = sys.argv[1:3]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.mode = mode
    with open(port_file + ".tmp", "w", encoding="ascii") as out:
        out.write(str(server.server_address[1]))
    os.rename(port_file + ".tmp", port_file)
    server.serve_forever()


main()
