import torch


def noise():
    torch.manual_seed(0)
    return torch.randn(1000)


total = noise() + noise()
print(f"{total.std():.1f}")
#> 2.1

torch.manual_seed(0)
total = torch.randn(1000) + torch.randn(1000)
print(f"{total.std():.1f}")
#> 1.4
