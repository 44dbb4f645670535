"""Our signatures and endpoints against botocore's: the same made-up requests, the same regions."""

import datetime
import os
import random
import string
import urllib.parse

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import botocore.session

from tap import Skip, require
from test_protocol import SERVICES, Driver

EPOCH = 1772600767  # 2026-03-04T05:06:07Z
KEYS = botocore.credentials.Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
REQUESTS = 500
# What get_available_regions does not list.
MORE_REGIONS = ("eusc-de-east-1", "eu-isoe-west-1", "us-isof-south-1", "us-isof-east-1")


class Fixed(datetime.datetime):
    """botocore signs with the time that this says."""

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(EPOCH, tz or datetime.timezone.utc)

    @classmethod
    def utcnow(cls):
        return cls.now().replace(tzinfo=None)


def text(most, alphabet):
    return "".join(random.choice(alphabet) for _ in range(random.randint(1, most)))


def quoted(most, alphabet):
    return urllib.parse.quote(text(most, alphabet), safe="~")


def make_request():
    method = random.choice(["GET", "POST", "PUT"])
    host = text(8, string.ascii_lowercase) + ".example.com" + random.choice(["", ":8443", ":443"])
    path = "/" + "/".join(quoted(6, string.ascii_letters + "~ -_é+") for _ in range(random.randint(0, 3)))
    query = "&".join(
        quoted(4, string.ascii_letters + "-~") + "=" + quoted(6, string.printable[:90]) for _ in range(random.randint(0, 4))
    )
    headers = {
        "X-" + text(5, string.ascii_lowercase): text(10, string.ascii_letters + "  ;=,").strip() or "v"
        for _ in range(random.randint(0, 3))
    }
    body = text(30, string.ascii_letters + "=&%é") if method != "GET" else ""
    return {"method": method, "url": f"https://{host}{path}" + (f"?{query}" if query else ""), "headers": headers,
            "body": body, "service": random.choice(SERVICES), "region": "eu-west-1", "epoch": EPOCH}


def botocore_signs(request):
    ours = botocore.awsrequest.AWSRequest(
        method=request["method"], url=request["url"], headers=request["headers"], data=request["body"].encode()
    )
    botocore.auth.SigV4Auth(KEYS, request["service"], request["region"]).add_auth(ours)
    return ours.headers["Authorization"]


def signatures(driver):
    random.seed(20260304)
    kept = botocore.auth.get_current_datetime
    botocore.auth.get_current_datetime = lambda remove_tzinfo=True: Fixed.utcnow() if remove_tzinfo else Fixed.now()
    try:
        for _ in range(REQUESTS):
            request = make_request()
            expected, found = botocore_signs(request), driver.ask(**request).get("authorization")
            require(found == expected, f"{request}\nbotocore {expected}\nours     {found}")
    finally:
        botocore.auth.get_current_datetime = kept


def signing_region(client):
    """The one in the credential scope of a request that is built but not sent."""
    seen = {}

    def answer(request, **_):
        seen["header"] = request.headers["Authorization"]
        return botocore.awsrequest.AWSResponse(request.url, 500, {}, None)

    client.meta.events.register("before-send", answer)
    operation = {"sts": "get_caller_identity", "iam": "list_users"}[client.meta.service_model.service_name]
    try:
        getattr(client, operation)()
    except Exception:  # there is no answer, and none is needed
        pass
    header = seen["header"]
    return (header.decode() if isinstance(header, bytes) else header).split("/")[2]


def endpoints(driver):
    session = botocore.session.Session()
    regions = {name for part in session.get_available_partitions() for name in session.get_available_regions("ec2", part)}
    for region in sorted(regions | set(MORE_REGIONS)):
        ours = driver.ask(region=region)
        for service in SERVICES:
            client = session.create_client(
                service, region_name=region, aws_access_key_id="a", aws_secret_access_key="b"
            )
            require(ours[service][0] == client.meta.endpoint_url,
                    f"{service} in {region}: {ours[service][0]}, botocore {client.meta.endpoint_url}")
            if service in ("iam", "sts"):
                expected = signing_region(client)
                require(ours[service][1] == expected, f"{service} in {region} is signed for {ours[service][1]}, not {expected}")


def run(results, build):
    name = "signatures and endpoints are botocore's"
    binary = build / "tests" / "peers" / "signing_driver"
    if not results.wanted(name):
        return
    if not os.access(binary, os.X_OK):
        results.run(name, skip, binary)
        return
    driver = Driver(binary)
    results.run(f"{name}: {REQUESTS} made-up requests", signatures, driver)
    results.run(f"{name}: every region of every partition", endpoints, driver)
    driver.close()


def skip(binary):
    raise Skip(f"{binary} is not built")
