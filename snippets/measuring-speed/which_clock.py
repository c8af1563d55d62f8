import time

for name in ["time", "perf_counter"]:
    clock = time.get_clock_info(name)
    print(name, clock.adjustable, clock.monotonic)
#> time True False
#> perf_counter False True
