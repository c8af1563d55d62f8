import math

import torch

print(math.comb(110, 10))
#> 46897636623981

p = torch.ones(100)
q = torch.eye(100)[0]
print((1 + p @ q) ** 10)
#> tensor(1024.)
