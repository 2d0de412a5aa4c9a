# Shared by the peers written in Python: the peak of memory and the one JSON document that each prints.
import json
import sys


def peak_mb():
    try:
        with open("/proc/self/status") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return round(int(line.split()[1]) / 1024)
    except OSError:
        pass
    return 0


def answer(seconds, saw):
    json.dump({"ms": seconds * 1000, "peakMb": peak_mb(), "saw": saw}, sys.stdout)
