from contextlib import AbstractContextManager

import torch

x = torch.tensor(3.0, requires_grad=True)
silent = torch.no_grad()
print(isinstance(silent, AbstractContextManager))
#> True

print((x * 2).requires_grad)
#> True

with silent:
    print((x * 2).requires_grad)
#> False
