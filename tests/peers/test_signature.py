"""moto recomputes each signature with botocore when asked to: a check of the signer that shares no code with it."""

import json

from isoctl import finish
from observe import Clients
from session import Session
from tap import require

ALL = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}


def make_user(clients):
    clients.iam.create_user(UserName="signer")
    clients.iam.put_user_policy(UserName="signer", PolicyName="all", PolicyDocument=json.dumps(ALL))
    key = clients.iam.create_access_key(UserName="signer")["AccessKey"]
    return {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}


def accepted(session, keys):
    """Every call of a whole life: ec2 and iam in the query protocol, the others in JSON."""
    with session.user(keys=keys) as user:
        session.proxy.clear()
        user.run()
        refused = [(call.service, call.operation, call.status) for call in session.proxy.calls if call.status == 403]
        require(not refused, f"signatures were refused: {refused}")
        require({call.service for call in session.proxy.calls} >= {"ec2", "ecs", "iam", "logs", "sts"},
                "calls of every service were signed")
        user.plan()
        user.destroy()


def refused(session, keys):
    wrong = {**keys, "aws_secret_access_key": keys["aws_secret_access_key"][:-1] + "="}
    with session.user(keys=wrong) as user:
        process = user.start(*user.arguments("run", "isolated.lua", None, "-y"))
        out, err = finish(process)
        require(process.returncode == 6, f"exit {process.returncode}, expected 6\n{out}\n{err}")
        require(wrong["aws_secret_access_key"] not in out + err, "the secret was printed")
        require(not (user.folder / ".isoctl").exists() or not session.found(), "nothing was made")


def run(results, binary, moto):
    if not results.wanted("signatures"):
        return
    with Session(binary, moto) as session:
        keys = make_user(session.clients)
        moto.post("/moto-api/reset-auth", b"0")
        session.clients = Clients(moto.url, keys=keys)
        results.run("signatures that botocore recomputes are accepted", accepted, session, keys)
        results.run("signatures with a wrong secret are refused with exit 6", refused, session, keys)
        moto.post("/moto-api/reset-auth", b"100000000")
