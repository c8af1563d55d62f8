import torch
from torch.utils.benchmark import Timer

calls = []


def product(a):
    calls.append(a.shape)
    return a @ a


timer = Timer("product(a)", globals={"product": product, "a": torch.ones(64, 64)})

measured = timer.timeit(5)
print(measured.number_per_run, len(calls))
#> 5 7

print(measured.num_threads)
#> 1

measured = timer.blocked_autorange()
print(len(measured.times) > 1)
#> True
