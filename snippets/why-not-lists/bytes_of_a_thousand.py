import sys

import numpy as np
import torch

n = 1000
references = sys.getsizeof([0.5] * n) - sys.getsizeof([])
objects = n * sys.getsizeof(0.5)

print(references, objects)
#> 8000 24000

print(np.ones(n).nbytes, torch.ones(n).nbytes)
#> 8000 4000
