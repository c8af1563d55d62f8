import torch

a = torch.tensor([1.0, 2.0], requires_grad=True)
result = torch.zeros(2)

torch.add(a, 1, out=result)
#> RuntimeError: add(): functions with out=... arguments don't support automatic differentiation, but one of the arguments requires grad.
