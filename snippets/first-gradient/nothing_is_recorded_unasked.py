import torch

x = torch.tensor(3.0)
print(x.requires_grad)
#> False

print(x**2)
#> tensor(9.)

x.requires_grad_()
print(x**2)
#> tensor(9., grad_fn=<PowBackward0>)
