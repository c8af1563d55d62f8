import torch

torch.manual_seed(0)
x = 100 * torch.rand(100_000)
print((x.to(torch.int64) - x).mean())
#> tensor(-0.4994)
print((x.round() - x).mean().abs() < 0.01)
#> tensor(True)
