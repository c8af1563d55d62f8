import torch
from torch.utils.benchmark import Timer

a = torch.ones(64, 64)

print(Timer("a @ a", globals={"a": a}).timeit(1).number_per_run)
#> 1

Timer("a @ a").timeit(1)
#> NameError: name 'a' is not defined
