import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)

for result in [x + 2, x * 3, x.sum(), x.mean(), x**2, x**x]:
    print(result.grad_fn.name())
#> AddBackward0
#> MulBackward0
#> SumBackward0
#> MeanBackward0
#> PowBackward0
#> PowBackward1
