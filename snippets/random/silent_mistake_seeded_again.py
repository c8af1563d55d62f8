import torch


def noise():
    torch.manual_seed(0)
    return torch.randn(10_000)


total = noise() + noise()
print(f"{total.std():.1f}")
#> 2.0

torch.manual_seed(0)
total = torch.randn(10_000) + torch.randn(10_000)
print(f"{total.std():.1f}")
#> 1.4
