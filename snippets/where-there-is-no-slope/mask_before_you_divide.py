import torch

d = torch.tensor([0.0, 2.0])
mask = d != 0

for name, quotients in {
    "(1 / d)[mask]": lambda d: (1 / d)[mask],
    "(1 / d) * mask": lambda d: (1 / d) * mask,
    "(1 / d).nan_to_num()": lambda d: (1 / d).nan_to_num(),
    "1 / d[mask]": lambda d: 1 / d[mask],
}.items():
    leaf = d.clone().requires_grad_()
    quotients(leaf).sum().backward()
    print(f"{name:21}", leaf.grad)
#> (1 / d)[mask]         tensor([    nan, -0.2500])
#> (1 / d) * mask        tensor([    nan, -0.2500])
#> (1 / d).nan_to_num()  tensor([    nan, -0.2500])
#> 1 / d[mask]           tensor([ 0.0000, -0.2500])
