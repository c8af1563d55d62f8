import torch

plain = torch.tensor([1.0, 2.0])
marked = torch.tensor([1.0, 2.0], requires_grad=True)

print((plain * 3).grad_fn)
#> None

print((marked * 3).grad_fn.name())
#> MulBackward0

with torch.no_grad():
    print((marked * 3).grad_fn)
#> None
