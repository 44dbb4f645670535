"""What a test of isoctl needs at hand: an emulator, a proxy before it, boto3 beside it, and the binary."""

import expectations
import observe
from isoctl import Isoctl
from proxy import Proxy
from tap import require


class Session:
    def __init__(self, binary, moto):
        self.binary, self.moto = binary, moto
        self.proxy = Proxy(moto.port)
        self.clients = observe.Clients(moto.url)
        self.before = self.census()

    def close(self):
        self.proxy.stop()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def user(self, **options):
        return Isoctl(self.binary, self.proxy.url, **options)

    def census(self):
        return observe.census(observe.everything(self.clients))

    def found(self, stack="isolated"):
        """What stands, by address."""
        mine = f"{observe.REGION}/{stack}"
        return {one.address: one for one in observe.everything(self.clients) if one.stack == mine}

    def require_exactly(self, expected, stack="isolated"):
        """All of the expected, nothing else: neither by tag nor, counted, without one."""
        found_list = observe.everything(self.clients)
        comparison = expectations.Comparison(expected, found_list, stack, sent=self.proxy.history)
        require(not comparison.differences, "\n".join(comparison.differences))
        self.require_count(observe.census(found_list), expected)

    def require_count(self, census, expected):
        """A stack adds a line for each resource, and for a VPC its own main table and default group."""
        extra = sum(2 for one in expected.values() if one["Type"] == "AWS::EC2::VPC")
        added = sorted(set(census) - set(self.before))
        require(len(census) - len(self.before) == len(expected) + extra,
                f"{len(census) - len(self.before)} things more than before, expected {len(expected)} resources and "
                f"{extra} that come with a VPC:\n" + "\n".join(added))

    def require_nothing_left(self):
        left = self.census()
        require(left == self.before, "left behind or lost: " + "\n".join(sorted(set(left) ^ set(self.before))))

    def require_no_change_sent(self):
        sent = [call.operation for call in self.proxy.mutations()]
        require(not sent, f"calls that change something were sent: {sent}")
