# Reads an XML document a few times with ovirtsdk4, and prints what that took: python3 read-sdk.py FILE RUNS
import gc
import json
import resource
import sys
import time

import ovirtsdk4.readers
from ovirtsdk4 import reader


def resident():
    gc.collect()
    with open('/proc/self/statm') as statm:
        return int(statm.read().split()[1]) * resource.getpagesize() / 1e6


with open(sys.argv[1], 'rb') as file:
    data = file.read()
before = resident()
times, heap, peak = [], 0, 0
for run in range(int(sys.argv[2])):
    start = time.process_time()
    result = reader.Reader.read(data)
    times.append((time.process_time() - start) * 1000)
    if run == 0:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        heap = resident() - before
print(json.dumps({'times': times, 'heap': heap, 'peak': peak, 'count': len(result)}))
